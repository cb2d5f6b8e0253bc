import { describe, expect, it } from 'vitest';
import { catalogue } from '../../shared/catalogue/endpoints';
import type { FeatureState } from '../../shared/finding/finding';
import { attestPage, guideFor, isSolved, turnTo, withRecord } from '../../shared/guide/guide';
import { flows, type GuideCase, guideSteps } from '../../shared/guide/guide-table';
import type { StepRecord } from '../../shared/guide/step-record';
import { type Answers, type AnswerTo, questions } from '../../shared/question/questions';
import { isTextKey } from '../../shared/text/say';
import { reports } from '../fakes/fake-reports';

const symptoms = questions[0].answers;
const on = (name: keyof typeof reports, answers: Answers): GuideCase => ({
  ...reports[name],
  answers: answers as GuideCase['answers'],
});
const record = (code: string, more: Partial<StepRecord> = {}): StepRecord => ({
  code,
  state: 'done',
  at: '2026-10-20T07:31:00.000Z',
  ...more,
});

it('has words for every step, and every step is in some flow', () => {
  const codes = Object.keys(guideSteps);
  expect(
    codes.filter((code) => !isTextKey(`guide.step.${code}`) || !isTextKey(`guide.step.${code}.how`)),
  ).toEqual([]);
  const used = new Set<string>(
    [...Object.values(flows).flat(), { code: 'agent-pause' }].map(({ code }) => code),
  );
  expect(codes.filter((code) => !used.has(code))).toEqual([]);
});

describe('the steps of a complaint', () => {
  it.each(symptoms)('%s leads somewhere when the way is clear, and is short', (symptom) => {
    const codes = guideFor(on('healthy', { symptom }));
    expect(codes.length).toBeGreaterThan(2);
    expect(codes.length).toBeLessThan(8);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it.each(symptoms)('%s asks nothing of the device that a blocked network makes useless', (symptom) => {
    const codes = guideFor(on('captive', { symptom }));
    for (const useless of ['reload', 'private-window', 'other-browser', 'new-chat', 'small-file'])
      expect(codes).not.toContain(useless);
  });

  it('asks an iPhone for all that OpenAI’s support wants to know', () => {
    expect(guideFor(on('healthy', { symptom: 'ios-unusual-activity' }))).toEqual([
      'ios-sign-out',
      'ios-vpn-off',
      'ios-update',
      'ios-reinstall',
      'ios-names',
      'ios-attest',
      'ios-version',
    ]);
  });

  it('lets nobody switch off a VPN that they do not have', () => {
    expect(guideFor(on('healthy', { symptom: 'chat-stops' }))).toContain('own-vpn-off');
    expect(guideFor(on('healthy', { symptom: 'chat-stops', vpn: 'off' }))).not.toContain('own-vpn-off');
  });

  it('sends no phone to another browser', () => {
    expect(guideFor(on('healthy', { symptom: 'chat-stops', where: 'iphone' }))).not.toContain(
      'other-browser',
    );
  });

  it('leads who said nothing through what helps most, but only when nothing was found', () => {
    expect(guideFor(on('healthy', {}))).toContain('reload');
    expect(guideFor(on('dns-sinkhole', {}))).toEqual([]);
  });

  it.each<[string, Partial<GuideCase['findings'][number]>, boolean]>([
    ['a gateway on the network', {}, false],
    ['a program on this computer', { place: 'this-computer' }, true],
    ['a gateway whose own program runs here', { facts: { agent: 'yes' } }, true],
    ['a program that nobody can name', { place: 'this-computer', product: null }, false],
  ])('speaks of pausing %s: %s', (_, more, isAsked) => {
    const it = on('inspected', { symptom: 'chat-stops' });
    const codes = guideFor({ ...it, findings: it.findings.map((finding) => ({ ...finding, ...more })) });
    expect(codes.includes('agent-pause')).toBe(isAsked);
  });

  it('opens an address that the catalogue holds', () => {
    const hosts = catalogue.endpoints.flatMap(({ hosts }) => hosts);
    expect(hosts).toContain(new URL(attestPage).host);
  });
});

describe('what became of the steps', () => {
  it('counts the last word on each', () => {
    const all = withRecord([record('reload'), record('new-chat')], record('reload', { state: 'impossible' }));
    expect(all.map(({ code, state }) => `${code} ${state}`)).toEqual(['new-chat done', 'reload impossible']);
  });

  it.each<[string, readonly StepRecord[], boolean]>([
    ['nothing was tried', [], false],
    ['nothing helped', [record('reload')], false],
    ['a step helped', [record('reload', { helped: true })], true],
    ['it works in the browser meanwhile', [record('mac-browser', { helped: true })], false],
  ])('%s', (_, all, solved) => {
    expect(isSolved(all)).toBe(solved);
  });

  it.each<[keyof typeof reports, 'it' | 'support']>([
    ['healthy', 'support'],
    ['inspected', 'it'],
    ['dns-sinkhole', 'it'],
    ['stopped', 'support'],
  ])('after %s one turns to %s', (name, who) => {
    expect(turnTo(reports[name])).toBe(who);
  });
});

it('goes by what was measured: uploads that are blocked are not tried with a smaller file', () => {
  const uploads = (state: FeatureState): GuideCase => {
    const it = on('healthy', { symptom: 'upload-fails' });
    return { ...it, verdict: { ...it.verdict, features: { ...it.verdict.features, uploads: state } } };
  };
  expect(guideFor(uploads('blocked'))).toEqual(['note-message']);
  expect(guideFor(uploads('unknown'))).toContain('small-file');
});

/** A symptom without a flow would not compile; one that is left empty would show here. */
it('has a flow for each complaint', () => {
  expect((Object.keys(flows) as AnswerTo<'symptom'>[]).sort()).toEqual([...symptoms].sort());
});
