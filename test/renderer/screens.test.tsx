import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { App, fetchScreens } from '../../renderer/app';
import { createWishes } from '../../renderer/state/effects';
import type { Stage } from '../../renderer/state/stages';
import { createAppStore } from '../../renderer/state/store';
import type { Observation } from '../../shared/observation/observation';
import { pages, questions } from '../../shared/question/questions';
import type { Report } from '../../shared/report/report';
import { type Language, languages } from '../../shared/text/languages';
import { speak } from '../../shared/text/tables';
import { fakeEngine } from '../fakes/fake-engine';
import { hello, type ReportName, reports } from '../fakes/fake-reports';
import { forbidden, unquoted } from '../text/forbidden';
import { result, source, stages, triedSteps } from './every-stage';

await fetchScreens();

function html(stage: Stage, lang: Language, state: object = {}): string {
  const store = createAppStore();
  const engine = fakeEngine();
  store.setState({ stage, lang, say: speak(lang), hello: hello(), expert: true, ...state });
  // On a server a store answers with the state it began with, so this one has to begin with ours.
  const begun = { ...store, getInitialState: store.getState };
  const world = { engine, ticks: () => 1_000, onLost: () => () => {} };
  return renderToString(<App store={begun} wishes={createWishes(begun, world)} ticks={world.ticks} />);
}

const cases = languages.flatMap((lang) => Object.keys(stages).map((name) => [name, lang] as const));

it.each(cases)(
  '%s, in %s, has one title, a main part, named controls and no blank left open',
  (name, lang) => {
    const page = html(stages[name] as Stage, lang);
    expect(page.match(/<main>/g)).toHaveLength(1);
    expect(page.match(/<h1/g) ?? []).toHaveLength(name === 'opening' || name === 'reopening' ? 0 : 1);
    expect(page).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
    expect(page).not.toMatch(/<button[^>]*><\/button>/);
    for (const [, id] of page.matchAll(/<select id="([^"]+)"/g)) expect(page).toContain(`for="${id}"`);
    expect(page).not.toMatch(/ style="/);
  },
);

it.each(languages)('every question is a group with a legend, in %s', (lang) => {
  pages.forEach(({ asks }, index) => {
    const page = html({ at: 'asking', index, answers: {} }, lang);
    for (const id of asks) {
      const question = questions.find((one) => one.id === id);
      const title = escaped(speak(lang)(`question.${id}`));
      expect(page).toMatch(new RegExp(`<legend><h[12][^>]*>${title}</h[12]></legend>`));
      expect(page.match(new RegExp(`<input type="radio" name="${id}"`, 'g'))).toHaveLength(
        question?.answers.length ?? 0,
      );
    }
  });
});

it('asks for own words only of those whom no answer fits', () => {
  expect(html(stages['asking for own words'] as Stage, 'en')).toContain('<textarea');
  expect(html(stages['asking symptom'] as Stage, 'en')).not.toContain('<textarea');
});

it('shows the code for the phone, and the address for those who cannot scan it', () => {
  const page = html(stages['trying ios-unusual-activity: ios-attest'] as Stage, 'en');
  expect(page).toMatch(/<svg[^>]*role="img"[^>]*aria-label="[^"]*register\.appattest\.apple\.com/);
  expect(page).toContain('Or type: register.appattest.apple.com<');
});

it('ends in the right hands', () => {
  const steps = [...triedSteps];
  const triedOf = (report: Report) =>
    html({ at: 'tried', result: { report: { ...report, steps }, source }, trouble: null }, 'en');
  expect(triedOf({ ...reports.inspected, answers: { network: 'home' } })).toContain(
    'whoever looks after this network',
  );
  expect(triedOf(reports.healthy)).toContain('Nothing on this network keeps ChatGPT away');
  expect(triedOf(reports.stopped)).not.toContain('Nothing on this network keeps ChatGPT away');
  expect(html(stages.tried as Stage, 'en')).toContain('OpenAI’s support');
  expect(html(stages['tried, no mail program'] as Stage, 'en')).toContain('send it to your IT department');
  expect(html(stages['tried, solved'] as Stage, 'en')).not.toContain('Your message');
});

it('says how sure it is and what the answers add, beside the verdict', () => {
  const report = { ...reports.inspected, answers: { who: 'others-too' } };
  const page = html({ at: 'verdict', result: { report, source }, trouble: null }, 'en');
  expect(page).toContain('How sure this is');
  expect(page).toContain('You said that others here have it');
});

it('offers the steps first where nothing is in the way, and the proof where something is', () => {
  const first = (name: ReportName) =>
    html({ at: 'verdict', result: result(name), trouble: null }, 'en').match(
      /class="primary"[^>]*>([^<]*)</,
    )?.[1];
  expect(first('healthy')).toBe('Go through the steps');
  expect(first('dns-sinkhole')).toBe('Save the proof');
});

it('offers first what clears the way, and no page that cannot open there', () => {
  const captive = html(stages['verdict captive'] as Stage, 'en');
  const buttons = [...captive.matchAll(/<button type="button"(?: class="(\w*)")?[^>]*>([^<]*)</g)];
  expect(buttons.slice(0, 3).map(([, style, name]) => [style, name])).toEqual([
    ['primary', 'Open the network’s sign‑in page'],
    [undefined, 'Look again'],
    [undefined, 'Save the proof'],
  ]);
  expect(captive).not.toContain('Start this check once more');
  expect(captive).not.toContain('watch for a while');
  expect(captive).not.toContain('OpenAI’s help page');
  const file = html(stages['verdict of a file'] as Stage, 'en');
  expect(file).not.toContain('sign-in page</button>');
  expect(file).toContain('OpenAI’s help page');
});

it.each(['switching, on office, gate null', 'watching', 'watching, first look'])(
  'waits for nothing once the engine is lost, and says how to go on: %s',
  (name) => {
    const stage = stages[name] as Stage;
    const page = html(stage, 'en', { lost: true });
    const main = /<main>[\s\S]*<\/main>/.exec(page)?.[0] ?? '';
    expect(main).toContain('Clearway was closed or has stopped');
    expect(main).not.toContain('icon-looking');
    expect(main).not.toContain('I have switched');
    expect(html(stage, 'en')).not.toContain('Clearway was closed or has stopped');
  },
);

it('no longer says that it records once the engine is lost', () => {
  const recording = { phase: 'recording', tookMs: 5_000, requests: 1, failedRequests: 0 };
  const evidence = { turn: 1, recording, items: [], trouble: null };
  const mark = (lost: boolean) => html(stages.welcome as Stage, 'en', { evidence, lost });
  expect(mark(false)).toContain('recording-mark');
  expect(mark(true)).not.toContain('recording-mark');
});

it.each([
  ['the web works', 'ChatGPT’s website answers here. The rest is still being looked at.'],
  ['the web is filtered', 'So far: ChatGPT does not get through from here.'],
  ['nothing to say yet', null],
])('says what is known by now while it looks: %s', (name, sentence) => {
  const page = html(stages[`looking, ${name}`] as Stage, 'en');
  const said = /<div class="so-far" role="status">(.*?)<\/div><div class="actions/.exec(page)?.[1] ?? '';
  if (sentence === null) expect(said).toBe('');
  else expect(said).toContain(sentence);
});

it('words the states beside the signs', () => {
  const page = html({ at: 'verdict', result: result('inspected'), trouble: null }, 'en');
  expect(page).toMatch(/icon-bad[\s\S]*?Mac app[\s\S]*?Does not work/);
  expect(page).not.toMatch(/<svg(?![^>]*(aria-hidden|role="img"))/);
});

it('shows technical details only to those who ask', () => {
  const stage = { at: 'verdict', result: result('inspected'), trouble: null } as const;
  expect(html(stage, 'en', { expert: false })).not.toContain('Hosts, step by step');
  expect(html(stage, 'en', { expert: true })).toContain('Hosts, step by step');
});

it('offers to save a run, never a file', () => {
  expect(html(stages['verdict captive'] as Stage, 'en')).toContain('Save the proof');
  expect(html(stages['verdict of a file'] as Stage, 'en')).not.toContain('Save the proof');
});

it('says that a look was stopped', () => {
  expect(html(stages['verdict stopped'] as Stage, 'en')).toContain('stopped before it was finished');
  expect(html(stages['verdict healthy'] as Stage, 'en')).not.toContain('stopped before it was finished');
});

it.each(Object.keys(stages))('names the laboratory’s roots on every screen: %s', (name) => {
  const page = html(stages[name] as Stage, 'en', { hello: hello({ laboratoryRoots: ['Lab Root R1'] }) });
  expect(page).toContain('Lab Root R1');
});

it.each(Object.keys(stages))('says who manages it on every screen: %s', (name) => {
  const managed = { company: 'Example <b>Ltd</b>', contact: 'it@example.com' };
  const page = html(stages[name] as Stage, 'en', { hello: hello({ managed }) });
  expect(page).toContain('Managed by Example &lt;b&gt;Ltd&lt;/b&gt;');
  expect(page).toContain('Help: it@example.com');
  const nameless = { company: null, contact: null };
  expect(html(stages[name] as Stage, 'en', { hello: hello({ managed: nameless }) })).toContain(
    'Managed by your organisation',
  );
});

it('says that the engine is lost, without taking the verdict away', () => {
  const page = html(stages['verdict captive'] as Stage, 'en', { lost: true });
  expect(page).toContain('lost touch');
  expect(page).toContain('class="card verdict"');
});

it('tells what was removed, also kinds without words, and nothing that was not', () => {
  const page = html(stages.offering as Stage, 'en');
  expect(page).toMatch(/Your user name<\/dt><dd>3 times/);
  expect(page).toContain('something-new');
  expect(page).not.toContain('Cookies');
});

it('says when a name is too ordinary to be taken out everywhere', () => {
  const { offering } = stages;
  if (offering?.at !== 'offering') throw new Error('no such stage');
  expect(html(offering, 'en')).not.toContain('ordinary word');
  const named = { ...offering, preview: { ...offering.preview, readable: ['user', 'host'] } };
  expect(html(named, 'en')).toContain('ordinary word as well: Your user name, The name of this computer.');
});

it('says where something private was left, when that is why nothing was written', () => {
  expect(html(stages['offering, leaky'] as Stage, 'en')).toContain('user in log.txt');
  expect(html(stages.offering as Stage, 'en')).not.toContain('user in log.txt');
});

it('offers OpenAI’s pages where they help', () => {
  const page = (name: ReportName) => html({ at: 'verdict', result: result(name), trouble: null }, 'en');
  expect(page('dns-sinkhole')).toContain('OpenAI’s help page');
  expect(page('healthy')).not.toContain('OpenAI’s help page');
});

it.each([
  ['office-network', 'The usual network is the cause', 'Save the proof'],
  ['agent-on-this-computer', 'A program on this computer', 'Save the proof'],
  ['same-network', 'on the same network', 'Try again'],
  ['tunnel-carries-both', 'A VPN carried both', 'Try again'],
])('says plainly what came of comparing: %s', (name, sentence, first) => {
  const page = html(stages[`compared ${name}`] as Stage, 'en');
  expect(page).toMatch(new RegExp(`<h1[^>]*>[^<]*${sentence}`));
  expect(page).toMatch(new RegExp(`<button[^>]*class="primary"[^>]*>${first}<`));
});

it('counts nothing where the two looks cannot be compared', () => {
  expect(html(stages['compared office-network'] as Stage, 'en')).toContain('fails on the usual network only');
  const refused = html(stages['compared same-network'] as Stage, 'en').replace(
    /<details.*?<\/details>/gs,
    '',
  );
  expect(refused).not.toContain('fails on the usual network only');
});

it.each<[string, boolean]>([
  ['verdict dns-sinkhole', true],
  ['verdict stopped', true],
  ['verdict healthy', false],
  ['verdict captive', false],
  ['verdict of a file', false],
])('offers the hotspot where it may tell more: %s, %s', (name, isOffered) => {
  expect(html(stages[name] as Stage, 'en').includes('Compare with a phone hotspot')).toBe(isOffered);
});

it('does not offer a hotspot to somebody on one', () => {
  const report = { ...reports['dns-sinkhole'], answers: { network: 'hotspot' } };
  const page = html({ at: 'verdict', result: { report, source }, trouble: null }, 'en');
  expect(page).not.toContain('Compare with a phone hotspot');
});

it('says that going without a hotspot is fine', () => {
  expect(html(stages['verdict, hotspot skipped'] as Stage, 'en')).toContain('stands without it');
});

it('shows the steps of the person’s own computer first', () => {
  const on = (os: 'windows' | 'macos') => {
    const { legs, ...rest } = reports['dns-sinkhole'];
    const observations = [...(legs[0]?.observations ?? []), machineOf(os)];
    const report = { ...rest, legs: legs.map((leg) => ({ ...leg, observations })) };
    return html(
      {
        at: 'switching',
        result: { report, source },
        source,
        from: null,
        seen: null,
        repeating: false,
        gate: null,
      },
      'en',
    );
  };
  expect(on('windows')).toMatch(/On a Windows computer[\s\S]*On a Mac/);
  expect(on('macos')).toMatch(/On a Mac[\s\S]*On a Windows computer/);
});

/** What stands in the open; the letter lies folded in what is folded. */
const unfolded = (page: string): string => {
  const left = page.replace(/<details(?:(?!<details).)*?<\/details>/gs, '');
  return left === page ? page : unfolded(left);
};

it.each(languages)('uses no technical word where employees look, in %s', (lang) => {
  // What goes into the file is shown word for word.
  const screens = Object.keys(stages).filter((name) => !/offering|writing|packing anew/.test(name));
  for (const name of screens) {
    // IT's own steps are folded away; what is left is the employee's.
    const page = unfolded(html(stages[name] as Stage, lang, { expert: false }));
    // Addresses to type, as they are.
    const text = page.replace(/<[^>]*>/g, ' ').replace(/https:\S+/g, ' ');
    expect(unquoted(text), name).not.toMatch(forbidden[lang]);
  }
});

function machineOf(os: 'windows' | 'macos'): Observation {
  const proxy = { source: 'none', https: null, http: null, except: '' } as const;
  const value = { os, osVersion: '', interfaces: [], gateway: null, resolvers: [], proxy };
  const when = { startedAt: '2026-10-20T07:30:00.000Z', tookMs: 1 };
  const id = { id: 'machine:here', role: 'explain', kind: 'machine', target: {} } as const;
  return { ...id, ...when, outcome: { kind: 'ok', value } };
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/'/g, '&#x27;');
}
