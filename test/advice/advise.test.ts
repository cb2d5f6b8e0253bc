import { describe, expect, it } from 'vitest';
import { adviceSchema } from '../../shared/advice/advice';
import { adviceFor, adviceKinds, steps } from '../../shared/advice/advice-table';
import { advise } from '../../shared/advice/advise';
import { stepText } from '../../shared/bundle/report-words';
import { catalogue } from '../../shared/catalogue/endpoints';
import { productById, products } from '../../shared/catalogue/products';
import { type FindingCode, findingCodes } from '../../shared/finding/codes';
import { effectOf } from '../../shared/finding/effects';
import type { Finding, NamedProduct, Verdict, VerdictCode } from '../../shared/finding/finding';
import type { Report } from '../../shared/report/report';
import { languages } from '../../shared/text/languages';
import { isTextKey } from '../../shared/text/say';
import { speak, tables } from '../../shared/text/tables';
import { placeholdersOf } from '../text/placeholders';
import { findingOf } from '../text/sample-findings';

const verdictOf = (code: VerdictCode): Verdict => ({
  status: code === 'healthy' ? 'healthy' : code === 'could-not-tell' ? 'unknown' : 'blocked',
  place: 'network',
  layer: null,
  product: null,
  code,
  features: {
    chat: 'blocked',
    'sign-in': 'works',
    uploads: 'unknown',
    voice: 'unknown',
    'ios-app': 'unknown',
    'macos-app': 'unknown',
    'android-app': 'unknown',
  },
  hosts: [],
});

const adviceOn = (finding: Finding, ...more: readonly Finding[]) =>
  advise([finding, ...more], verdictOf(finding.code));
const named = (id: string, confidence: NamedProduct['confidence'] = 'certain'): NamedProduct => {
  const row = productById(id);
  if (!row) throw new Error(`no product ${id}`);
  return { id, vendor: row.vendor, name: row.name, confidence };
};
const toldAdvice = (answers: Report['answers'], finding: Finding) =>
  advise([finding], verdictOf(finding.code), answers);
/** What the person reads, all steps after one another. */
const readBy = (all: ReturnType<typeof advise>) =>
  all
    .filter(({ who }) => who === 'you')
    .flatMap((one) => one.steps)
    .map((step) => stepText(step, speak('en')))
    .join('\n');
const codesOf = (all: ReturnType<typeof advise>) => all.map(({ code }) => code);
const stepsOf = (all: ReturnType<typeof advise>, code: string) =>
  all.find((one) => one.code === code)?.steps ?? [];
const stepCodes = (all: ReturnType<typeof advise>, code: string) =>
  stepsOf(all, code).map((step) => step.code);

/** Told, and that is all. */
const remarks = ['dns-intercepted', 'dns-invents-names'] as const;
const advised = findingCodes.filter((code) => !remarks.some((remark) => remark === code));

describe('advice', () => {
  it.each(remarks)('for %s alone is none: it disturbs nothing', (code) => {
    expect(adviceFor[code]).toEqual([]);
    expect(effectOf(findingOf(code), catalogue)).toEqual({});
  });

  it.each(advised)('for %s begins with one thing the person can do, and ends there for them', (code) => {
    const all = adviceOn(findingOf(code));
    expect(all[0]?.who).toBe('you');
    expect(all.filter(({ who }) => who === 'you')).toHaveLength(1);
    expect(all[0]?.steps.length).toBeGreaterThan(0);
  });

  it.each(advised.filter((code) => !['no-link', 'sign-in-page'].includes(code)))(
    'for %s tells IT what to do, or that there is nothing to do',
    (code) => {
      expect(adviceOn(findingOf(code)).some(({ who, steps }) => who === 'it' && steps.length > 0)).toBe(true);
    },
  );

  it.each([
    ['healthy', 'nothing-wrong', 'restart-browser'],
    ['could-not-tell', 'look-again', 'look-again'],
  ] as const)('without a finding says what else to try: %s', (code, first, step) => {
    const all = advise([], verdictOf(code));
    expect(all[0]?.code).toBe(first);
    expect(all[0]?.steps[0]?.code).toBe(step);
    expect(all.flatMap((one) => one.steps).map((one) => one.code)).toContain('send-support');
  });

  it('is what report.json allows', () => {
    for (const code of findingCodes) for (const one of adviceOn(findingOf(code))) adviceSchema.parse(one);
  });

  it('lets the verdict alone speak to the person, and adds IT’s part for every finding', () => {
    const all = advise([findingOf('voice-udp-blocked'), findingOf('block-page')], verdictOf('block-page'));
    expect(codesOf(all)).toEqual(['send-to-it', 'allow-domains', 'open-voice']);
  });

  it('puts IT’s part for the cause before the rest', () => {
    const all = advise(
      [findingOf('voice-udp-blocked'), findingOf('websocket-blocked')],
      verdictOf('websocket-blocked'),
    );
    expect(codesOf(all)).toEqual(['send-to-it', 'open-websocket', 'open-voice']);
  });

  it('keeps a healthy verdict with a remark to what IT may improve', () => {
    expect(codesOf(advise([findingOf('proxy-only')], verdictOf('healthy')))).toEqual([
      'nothing-wrong',
      'gateway-voice',
    ]);
  });

  it('says the same thing once, for the hosts of all findings', () => {
    const all = adviceOn(
      findingOf('dns-name-missing', { hosts: ['a.example', 'b.example'] }),
      findingOf('tcp-silent', { hosts: ['b.example', 'c.example'] }),
    );
    expect(codesOf(all)).toEqual(['send-to-it', 'allow-domains']);
    expect(stepsOf(all, 'allow-domains').find(({ code }) => code === 'which-hosts')?.facts).toEqual({
      hosts: 3,
      hostNames: 'a.example, b.example, c.example',
    });
  });

  it('does not mix two products', () => {
    const all = adviceOn(
      findingOf('block-page', { product: named('fortinet') }),
      findingOf('dns-sinkhole', { product: named('cisco-umbrella') }),
    );
    expect(all.filter(({ code }) => code === 'allow-domains')).toHaveLength(2);
  });
});

describe('advice on a named product', () => {
  it('names the page of its console, its format and the ready-made list', () => {
    const all = adviceOn(findingOf('block-page', { product: named('fortinet') }));
    const facts = Object.fromEntries(stepsOf(all, 'allow-domains').map(({ code, facts }) => [code, facts]));
    expect(facts['where-allow']).toEqual({
      product: 'Fortinet FortiGate',
      hasProduct: 'yes',
      console: productById('fortinet')?.console.allow,
      sure: 'yes',
    });
    expect(facts['import-format']).toMatchObject({ productId: 'fortinet' });
    expect(stepCodes(all, 'allow-domains')).not.toContain('where-allow-generic');
  });

  it('names another page for inspection than for blocking', () => {
    const all = adviceOn(findingOf('tls-inspected', { product: named('zscaler-zia') }));
    const where = stepsOf(all, 'exempt-from-inspection').find(({ code }) => code === 'where-exempt');
    expect(where?.facts.console).toBe(productById('zscaler-zia')?.console.doNotInspect);
  });

  it('says that menus may differ where they are only inferred, and "if it is" where the product is', () => {
    const all = adviceOn(findingOf('block-page', { product: named('barracuda', 'possible') }));
    const where = stepsOf(all, 'allow-domains').find(({ code }) => code === 'where-allow');
    expect(where?.facts).toMatchObject({ sure: 'no', hasProduct: 'maybe' });
  });

  it('falls back to general words without a product, or with one whose console is not known', () => {
    for (const product of [null, named('smoothwall')]) {
      const codes = stepCodes(adviceOn(findingOf('block-page', { product })), 'allow-domains');
      expect(codes).toContain('where-allow-generic');
      expect(codes).toContain('import-all');
      expect(codes).not.toContain('where-allow');
    }
  });

  it('does not stumble over a product from a newer version', () => {
    const product = { ...named('fortinet'), id: 'from-the-future' };
    expect(stepCodes(adviceOn(findingOf('block-page', { product })), 'allow-domains')).toContain(
      'where-allow-generic',
    );
  });
});

describe('advice on inspection', () => {
  const on = (more: Partial<Finding>) => adviceOn(findingOf('tls-inspected', more));

  it.each([
    [{ trusted: true }, 'use-browser'],
    [{ trusted: 'yes' }, 'use-browser'],
    [{ trusted: false }, 'send-to-it'],
    [{ trusted: 'not-known' }, 'send-to-it'],
    [{}, 'send-to-it'],
  ] as const)('with %j begins with %s: a browser helps only where the computer trusts it', (facts, first) => {
    expect(on({ facts })[0]?.code).toBe(first);
  });

  it('leaves the decision to IT, since limiting ChatGPT to a workspace needs inspection', () => {
    expect(stepCodes(on({}), 'exempt-from-inspection')[0]).toBe('tenant-first');
    const own = on({})
      .filter(({ who }) => who === 'you')
      .flatMap(({ steps }) => steps);
    expect(own.map(({ code }) => code)).not.toContain('where-exempt');
  });

  it.each([
    [{ trusted: false }, true],
    [{ trusted: true }, false],
    [{ trusted: 'not-known' }, false],
  ] as const)('with %j mentions installing the root: %s', (facts, does) => {
    expect(stepCodes(on({ facts }), 'exempt-from-inspection').includes('trust-root')).toBe(does);
  });

  it('warns that Broadcom shows its certificate on blocked pages too, and only there', () => {
    const warned = products.filter((row) =>
      stepCodes(on({ product: named(row.id) }), 'exempt-from-inspection').includes('maybe-blocked'),
    );
    expect(warned.map(({ id }) => id)).toEqual(['broadcom-cloud-swg']);
  });

  it('tells IT to change the client where the inspection sits on the computer', () => {
    expect(stepCodes(on({ place: 'this-computer' }), 'exempt-from-inspection')).toContain(
      'agent-not-network',
    );
    expect(stepCodes(on({ place: 'network' }), 'exempt-from-inspection')).not.toContain('agent-not-network');
  });

  it('asks to quit a developer’s tool, and bothers no IT with it', () => {
    const all = on({ product: named('charles'), place: 'this-computer' });
    expect(codesOf(all)).toEqual(['quit-tool']);
    expect(all[0]?.steps[0]?.facts).toEqual({ product: 'Charles Proxy' });
  });

  it('sends the owner of a virus scanner to its settings', () => {
    const all = on({ product: named('eset'), place: 'this-computer' });
    expect(all[0]?.code).toBe('change-scanner');
    expect(stepsOf(all, 'change-scanner').find(({ code }) => code === 'scanner-exempt')?.facts.console).toBe(
      productById('eset')?.console.doNotInspect,
    );
  });
});

describe('advice on names, voice and the service', () => {
  it.each([
    [{ intercepted: true }, true],
    [{ intercepted: false }, false],
    [{}, false],
  ] as const)('with %j says that another resolver does not help: %s', (facts, does) => {
    for (const code of ['dns-sinkhole', 'dns-redirected'] as const) {
      const all = adviceOn(findingOf(code, { facts }));
      expect(stepCodes(all, 'allow-domains').includes('resolver-no-help')).toBe(does);
    }
  });

  it.each([
    [{ fallback: true }, 'voice-slower', false],
    [{ fallback: false }, 'send-file', true],
  ] as const)('with %j tells of voice: %s', (facts, first, opensTcp) => {
    const all = adviceOn(findingOf('voice-udp-blocked', { facts }));
    expect(all[0]?.steps[0]?.code).toBe(first);
    expect(stepCodes(all, 'open-voice').includes('voice-fallback')).toBe(opensTcp);
  });

  it('does not tell those for whom voice fails to go on with it', () => {
    const finding = findingOf('voice-udp-blocked', { facts: { fallback: true } });
    expect(toldAdvice({ symptom: 'voice-fails' }, finding)[0]?.steps[0]?.code).toBe('send-file');
    expect(toldAdvice({ symptom: 'chat-stops' }, finding)[0]?.steps[0]?.code).toBe('voice-slower');
  });

  it.each([
    ['wifi', ['Wi-Fi router'], ['both ends']],
    ['cable', ['both ends'], ['Wi-Fi', 'closer']],
    ['not-known', ['Wi-Fi', 'both ends'], []],
  ] as const)('on a poor line says what suits what the computer hangs on: %s', (line, does, doesNot) => {
    const finding = findingOf('unstable-path');
    const first = advise([finding], verdictOf(finding.code), {}, line)[0]?.steps[0];
    if (!first) throw new Error('no step');
    const read = stepText(first, speak('en')) ?? '';
    for (const words of does) expect(read).toContain(words);
    for (const words of doesNot) expect(read).not.toContain(words);
    for (const lang of languages)
      expect(/Wi-Fi|WLAN/.test(stepText(first, speak(lang)) ?? ''), lang).toBe(line !== 'cable');
  });

  it.each(['service-error', 'service-outage', 'certificate-expired'] as const)(
    'on %s asks nobody here to change anything',
    (code) => {
      const all = adviceOn(findingOf(code));
      expect(codesOf(all).slice(0, 2)).toEqual(['wait-for-openai', 'leave-network']);
    },
  );

  it.each([
    ['fortinet', ['send-to-it', 'allow-domains']],
    [null, ['send-to-it', 'gateway-let-pass']],
  ] as const)('on a proxy that refuses, by %s, points at the right console', (id, codes) => {
    expect(codesOf(adviceOn(findingOf('proxy-refuses', { product: id && named(id) })))).toEqual(codes);
  });
});

describe('advice to those who answered', () => {
  it.each([
    [{ network: 'office' }, ['IT department'], ['At home', 'looks after this network']],
    [{ network: 'home' }, ['looks after this network'], ['IT department', 'company', 'At home']],
    [{ network: 'public' }, ['looks after this network'], ['IT department', 'company', 'At home']],
    [{ network: 'not-known' }, ['IT department', 'At home'], []],
    [{}, ['IT department', 'At home'], []],
    // Over a VPN the company's filters reach home.
    [{ network: 'home', vpn: 'on' }, ['IT department', 'At home'], []],
  ] as const)('says to %j whom to show the file to', (answers, does, doesNot) => {
    const read = readBy(toldAdvice(answers, findingOf('dns-refused')));
    for (const words of does) expect(read).toContain(words);
    for (const words of doesNot) expect(read).not.toContain(words);
  });

  it('sends what sits on the computer to IT, wherever the person is', () => {
    const agent = findingOf('tls-inspected', { place: 'this-computer', facts: { trusted: true } });
    expect(readBy(toldAdvice({ network: 'home' }, agent))).toContain('send it to your IT department');
  });

  it.each([
    ['home', 'restart the router', 'looks after'],
    ['office', 'looks after this network', 'router'],
    ['hotspot', 'hotspot of the phone', 'router'],
  ] as const)('says at %s what to do about a dead line', (network, does, doesNot) => {
    const [first = ''] = readBy(toldAdvice({ network }, findingOf('no-internet'))).split('\n');
    expect(first).toContain(does);
    expect(first).not.toContain(doesNot);
  });

  it('tells nobody to do what they said they do already', () => {
    const onHotspot = toldAdvice({ network: 'hotspot' }, findingOf('dns-refused'));
    expect(stepCodes(onHotspot, 'send-to-it')).toEqual(['send-file']);
    const trusted = findingOf('tls-inspected', { facts: { trusted: true } });
    expect(toldAdvice({ where: 'browser' }, trusted)[0]?.code).toBe('send-to-it');
    expect(toldAdvice({ where: 'mac-app' }, trusted)[0]?.code).toBe('use-browser');
  });

  it.each([
    'slow-path',
    'service-refuses-country',
    'service-refuses-address',
    'service-rate-limits',
  ] as const)('asks nobody on %s to switch off a VPN that is off', (code) => {
    expect(readBy(toldAdvice({}, findingOf(code)))).toContain('VPN');
    expect(readBy(toldAdvice({ vpn: 'off' }, findingOf(code)))).not.toContain('VPN');
    expect(toldAdvice({ vpn: 'off' }, findingOf(code))[0]?.steps.length).toBeGreaterThan(0);
  });

  it('reads a report of before the answers counted', () => {
    expect(stepText({ code: 'send-file', facts: {} }, speak('en'))).toContain('IT department');
  });
});

describe('the advice table', () => {
  it('uses every piece of advice and every step', () => {
    const usedAdvice = new Set(Object.values(adviceFor).flatMap((rows) => rows.map(({ code }) => code)));
    expect(
      Object.keys(adviceKinds).filter((code) => !usedAdvice.has(code as keyof typeof adviceKinds)),
    ).toEqual([]);
    const usedSteps = new Set(Object.values(adviceKinds).flatMap((row): readonly string[] => row.steps));
    expect(Object.keys(steps).filter((step) => !usedSteps.has(step))).toEqual([]);
  });

  it.each(Object.entries(steps))(
    'gives the words of %s exactly the facts they ask for',
    (code, { facts }) => {
      const key = `advice.step.${code}`;
      if (!isTextKey(key)) throw new Error(`no words for ${key}`);
      for (const lang of languages) {
        const asked = placeholdersOf(tables[lang][key]);
        expect([...asked].sort(), lang).toEqual([...facts].sort());
      }
    },
  );

  const cases: readonly Finding[] = findingCodes.flatMap((code: FindingCode) =>
    [
      null,
      named('broadcom-cloud-swg'),
      named('eset'),
      named('charles'),
      named('smoothwall'),
      named('sonicwall', 'possible'),
    ].flatMap((product) => [
      findingOf(code, { product }),
      findingOf(code, { product, facts: {}, hosts: [] }),
    ]),
  );

  it.each(languages)('has words in %s that are whole with the facts they get', (lang) => {
    const say = speak(lang);
    for (const finding of cases) {
      for (const { code, steps: list } of adviceOn(finding)) {
        for (const step of list) {
          const key = `advice.step.${step.code}`;
          if (!isTextKey(key)) throw new Error(`no words for ${key}`);
          const said = say(key, step.facts);
          expect(said, `${finding.code} ${code} ${step.code}`).not.toMatch(
            /[{}#]|undefined|\(\)| {2}| [.,;]/,
          );
        }
      }
    }
  });
});
