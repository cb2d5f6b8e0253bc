import { describe, expect, it } from 'vitest';
import { catalogue } from '../../shared/catalogue/endpoints';
import type { FindingCode } from '../../shared/finding/codes';
import { diagnose } from '../../shared/finding/diagnose';
import type { Finding } from '../../shared/finding/finding';
import { hiding, withoutSymptoms } from '../../shared/finding/hiding';
import { findingOf } from '../../shared/finding/rule';
import { rules } from '../../shared/finding/rules';
import * as c from '../fakes/changes';
import { type Change, everything, healthyLeg, only, type Which } from '../fakes/saw';
import { chatGpt, contoso, fortiGuard } from './holding';

const of = (code: FindingCode, hosts: readonly string[]): Finding => {
  const rule = rules.find((row) => row.code === code);
  if (!rule) throw new Error(`no rule for ${code}`);
  return findingOf(rule, { confidence: 'certain', hosts, evidence: ['something'] });
};

const pairs = hiding.flatMap(({ cause, symptoms, sameHosts }) =>
  symptoms.map((symptom) => ({ cause, symptom, sameHosts: sameHosts ?? false })),
);
const always = pairs.filter(({ sameHosts }) => !sameHosts);
const perHost = pairs.filter(
  ({ cause, symptom, sameHosts }) =>
    sameHosts && !always.some((row) => row.cause === cause && row.symptom === symptom),
);

describe('the hiding table', () => {
  it.each(always)('$cause hides $symptom', ({ cause, symptom }) => {
    const found = withoutSymptoms([of(symptom, ['a', 'b']), of(cause, ['a'])]);
    expect(found.map(({ code }) => code)).toEqual([cause]);
  });

  it.each(perHost)('$cause hides $symptom on the same hosts only', ({ cause, symptom }) => {
    const codes = (hosts: readonly string[]) =>
      withoutSymptoms([of(symptom, hosts), of(cause, ['a', 'b'])]).map(({ code }) => code);
    expect(codes(['a'])).toEqual([cause]);
    expect(codes(['a', 'c'])).toEqual([symptom, cause]);
  });

  it('never lets two findings hide one another: one of them must stay to be said', () => {
    const mutual = always.filter((row) =>
      always.some((other) => other.cause === row.symptom && other.symptom === row.cause),
    );
    expect(mutual).toEqual([]);
  });

  it('hides nothing behind itself', () => {
    expect(pairs.filter(({ cause, symptom }) => cause === symptom)).toEqual([]);
  });
});

/** Every second host, controls among them. */
const nearlyAll: Which = (host) => host.length % 2 === 0 || host === 'example.com';

/** Symptoms as they come, together with their cause. */
const together: readonly (readonly [
  name: string,
  change: Change,
  left: readonly FindingCode[],
  gone: readonly FindingCode[],
])[] = [
  [
    'a line that loses packets loses questions for names too, unrelated ones among them',
    c.all(c.losesPackets(10), c.namesFail(nearlyAll, 'timed-out')),
    ['unstable-path'],
    ['dns-silent'],
  ],
  [
    'a line that loses packets, and a filter that never answers for ChatGPT',
    c.all(c.losesPackets(10), c.namesFail(only('auth.openai.com', 'cdn.oaistatic.com'), 'timed-out')),
    ['unstable-path', 'dns-silent'],
    [],
  ],
  ['nothing is connected', c.noLink, ['no-link'], ['dns-down', 'no-internet', 'dns-silent']],
  ['the line is cut', c.lineCut, ['no-internet'], ['tcp-silent', 'voice-udp-blocked']],
  ['a sign-in page', c.signInPage(), ['sign-in-page'], ['tls-fails', 'voice-udp-blocked']],
  ['a wrong clock', c.clockAhead(400), ['clock-wrong'], ['certificate-expired']],
  ['large packets vanish', c.largePacketsVanish, ['mtu-black-hole'], ['tls-fails', 'tls-cut-on-name']],
  [
    'no names',
    c.all(c.namesFail(everything, 'dns-failed'), c.udpClosed),
    ['dns-down'],
    ['dns-silent', 'voice-udp-blocked'],
  ],
  [
    'the proxy wants a password',
    c.throughProxy({ which: everything, says: { status: 407 } }),
    ['proxy-needs-password'],
    ['proxy-refuses', 'voice-udp-blocked'],
  ],
  ['only the proxy leads out', c.throughProxy(), ['proxy-only'], ['voice-udp-blocked']],
  [
    'a block page under the blocker’s certificate',
    c.all(c.inspectedBy(contoso, { which: chatGpt }), c.blockedBy(chatGpt, fortiGuard)),
    ['block-page'],
    ['tls-inspected', 'unexpected-answer'],
  ],
  [
    'ChatGPT is down and says so',
    c.all(c.theySay(only('chatgpt.com'), 502), c.statusPageSays('major', [['ChatGPT', 'major_outage']])),
    ['service-error'],
    ['service-outage'],
  ],
];

it.each(together)('%s: only the cause is said', (_, change, left, gone) => {
  const codes = diagnose(change(healthyLeg(catalogue)), catalogue).findings.map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining([...left]));
  expect(codes.filter((code) => gone.includes(code))).toEqual([]);
});
