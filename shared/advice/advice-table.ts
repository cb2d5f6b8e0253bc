import type { Product } from '../catalogue/product';
import type { Finding, VerdictCode } from '../finding/finding';
import type { Line } from '../observation/line';
import { type Keeper, keeperOf } from '../question/keeper';
import type { QuestionId } from '../question/questions';
import type { Actor } from './advice';

/** What a step or a piece of advice may depend on. `finding` is missing when nothing was found. */
export interface Case {
  readonly finding: Finding | undefined;
  /** The row of the product the finding names. */
  readonly product: Product | undefined;
  /** What the person told, as report.json carries it. */
  readonly answers: Readonly<Record<string, string | undefined>>;
  /** What this computer hangs on. */
  readonly line: Line;
}
type When = (it: Case) => boolean;

const oneOf =
  (fact: string, values: readonly (string | boolean | number)[]): When =>
  ({ finding }) =>
    values.includes(finding?.facts[fact] ?? '');
/** A yes/no fact is a truth value or says so in a word; a third word means that it is not known. */
const isTrue = (fact: string): When => oneOf(fact, [true, 'yes']);
const isFalse = (fact: string): When => oneOf(fact, [false, 'no']);
const not =
  (when: When): When =>
  (it) =>
    !when(it);

/** Who is to be shown what to change: what sits on this computer is not the matter of who keeps the line. */
export const keeperIn = ({ finding, answers }: Case): Keeper =>
  finding?.place === 'this-computer' ? 'it' : keeperOf(answers);
const told =
  (question: QuestionId, answer: string): When =>
  ({ answers }) =>
    answers[question] === answer;

/** Which of the ways to sign in a proxy offers; all of them are possible where it names none. */
const offers =
  (...schemes: readonly string[]): When =>
  ({ finding }) =>
    schemes.some((scheme) =>
      String(finding?.facts.schemes ?? '')
        .split(', ')
        .includes(scheme),
    );
const signsInSilently = offers('NTLM', 'Negotiate', 'Kerberos');
const asksAloud: When = (it) => offers('Basic', 'Digest', 'Bearer', 'SOCKS')(it) || !signsInSilently(it);

const sitsHere: When = ({ finding }) => finding?.place === 'this-computer';
/** Nothing leaves this computer: no network has a say in it. */
const refusesHere: When = (it) => sitsHere(it) && ['ip', 'tcp'].includes(it.finding?.layer ?? '');
const isDebugTool: When = ({ product }) => product?.kind === 'debug-proxy';
const isScanner: When = (it) => it.product?.kind === 'antivirus' && !isDebugTool(it);
const isOwnTool: When = (it) => isDebugTool(it) || isScanner(it);
/** No news to whom it happens in the browser. */
const browserHelps: When = (it) => isTrue('trusted')(it) && !told('where', 'browser')(it);
const knowsAllow: When = ({ product }) => Boolean(product?.console.allow);
const knowsExempt: When = ({ product }) => Boolean(product?.console.doNotInspect);
const knowsFormat: When = ({ product }) => Boolean(product?.console.importFormat);
const mayMeanBlocked: When = ({ product }) => product?.certificateMayMeanBlocked ?? false;

interface StepRow {
  /** The facts its words use; those of the finding and the product row (advise.ts says which). */
  readonly facts: readonly string[];
  /** Left out where this does not hold. */
  readonly when?: When;
}

/** One thing somebody does, or must know before doing it. Words: `advice.step.<step>`. */
export const steps = {
  // you
  'plug-in': { facts: [] },
  'try-another-site': { facts: ['network'] },
  'open-portal': { facts: ['portal', 'hasPortal'] },
  'set-clock': { facts: [] },
  'look-again': { facts: [] },
  'send-file': { facts: ['keeper'] },
  'hotspot-meanwhile': { facts: ['keeper'], when: not(told('network', 'hotspot')) },
  'use-browser': { facts: ['keeper'], when: isTrue('trusted') },
  'quit-tool': { facts: ['product'] },
  'scanner-exempt': { facts: ['product', 'console'], when: knowsExempt },
  'scanner-ask': { facts: ['product'] },
  'gateway-sign-in': { facts: [], when: asksAloud },
  'gateway-domain': { facts: [], when: signsInSilently },
  wait: { facts: [] },
  'wait-minutes': { facts: [] },
  'vpn-off': { facts: [], when: not(told('vpn', 'off')) },
  'move-closer': { facts: ['line'] },
  // Nobody who says that voice fails is told to go on with it.
  'voice-slower': {
    facts: [],
    when: (it) => isTrue('fallback')(it) && !told('symptom', 'voice-fails')(it),
  },
  'restart-browser': { facts: [] },
  'other-account': { facts: [] },
  'other-network': { facts: [] },
  // it
  'where-allow': { facts: ['product', 'hasProduct', 'console', 'sure'], when: knowsAllow },
  'where-allow-generic': { facts: [], when: (it) => !knowsAllow(it) && !refusesHere(it) },
  'own-rule': { facts: [], when: refusesHere },
  'which-hosts': { facts: ['hosts', 'hostNames'], when: ({ finding }) => (finding?.hosts.length ?? 0) > 0 },
  'import-format': { facts: ['product', 'productId', 'importFormat'], when: knowsFormat },
  'import-all': { facts: [], when: not(knowsFormat) },
  'whole-domains': { facts: [] },
  'resolver-no-help': { facts: [], when: isTrue('intercepted') },
  'where-exempt': { facts: ['product', 'hasProduct', 'console', 'sure'], when: knowsExempt },
  'where-exempt-generic': { facts: ['issuer', 'hasIssuer'], when: not(knowsExempt) },
  'agent-not-network': { facts: [], when: sitsHere },
  'tenant-first': { facts: [] },
  'apps-pin': { facts: [] },
  'mac-pins': { facts: ['product', 'macApp'], when: isTrue('onMac') },
  'trust-root': { facts: [], when: isFalse('trusted') },
  'maybe-blocked': { facts: ['product'], when: mayMeanBlocked },
  verify: { facts: [] },
  'repair-line': { facts: [], when: not(refusesHere) },
  'repair-resolver': { facts: [] },
  'clean-hosts-file': { facts: ['hosts', 'hostNames', 'address'] },
  'repair-clock': { facts: [] },
  'repair-mtu': { facts: [] },
  'repair-ipv6': { facts: [] },
  'shorten-path': { facts: ['roundTripMs'] },
  'steady-line': { facts: ['slow'] },
  'widen-line': { facts: ['kbps', 'way'] },
  'workspace-account': { facts: [] },
  'workspace-trap': { facts: [] },
  'gateway-password': { facts: ['proxy', 'hasProxy', 'schemes', 'hasSchemes'] },
  'gateway-basic': { facts: [], when: offers('Basic') },
  'gateway-digest': { facts: [], when: offers('Digest') },
  'gateway-ntlm': { facts: [], when: offers('NTLM') },
  'gateway-negotiate': { facts: [], when: offers('Negotiate', 'Kerberos') },
  'gateway-socks': { facts: [], when: offers('SOCKS') },
  'gateway-repair': { facts: ['proxy', 'hasProxy', 'how'] },
  'script-repair': { facts: ['how'] },
  'script-leftover': { facts: [], when: isTrue('direct') },
  'gateway-set': { facts: ['proxy', 'hasProxy'] },
  'gateway-voice': { facts: ['proxy', 'hasProxy'] },
  'gateway-let-pass': { facts: ['proxy', 'hasProxy'] },
  'trust-refused': { facts: ['code', 'hasCode'], when: oneOf('how', ['refused']) },
  'trust-accepted': { facts: [], when: oneOf('how', ['accepted']) },
  'trust-picked': { facts: ['issuer', 'hasIssuer'], when: oneOf('how', ['spared', 'singled_out']) },
  'http2-let-pass': { facts: [] },
  'browser-way': { facts: ['proxy', 'hasProxy', 'why'] },
  'update-inspector': { facts: [] },
  'websocket-allow': { facts: [] },
  'websocket-idle': { facts: [] },
  'voice-ports': { facts: [] },
  'voice-fallback': { facts: [], when: isFalse('fallback') },
  'voice-priority': { facts: ['lostPercent'] },
  'egress-country': { facts: ['country', 'hasCountry'] },
  'shared-address': { facts: [] },
  'nothing-to-change': { facts: [] },
  'unexpected-look': { facts: ['hosts', 'hostNames'] },
  // support
  'send-support': { facts: [] },
  'support-certificate': { facts: ['hosts', 'hostNames'] },
} as const satisfies Readonly<Record<string, StepRow>>;
export type StepCode = keyof typeof steps;

interface AdviceRow {
  readonly who: Actor;
  readonly steps: readonly StepCode[];
}

/** One piece of advice for one of the three. Words: `advice.<code>.title`. The first step is the one to take now. */
export const adviceKinds = {
  connect: { who: 'you', steps: ['plug-in', 'look-again'] },
  'check-line': { who: 'you', steps: ['try-another-site', 'hotspot-meanwhile', 'send-file'] },
  'sign-in-to-network': { who: 'you', steps: ['open-portal', 'look-again'] },
  'set-clock': { who: 'you', steps: ['set-clock', 'look-again'] },
  'send-to-it': { who: 'you', steps: ['send-file', 'hotspot-meanwhile'] },
  'use-browser': { who: 'you', steps: ['use-browser', 'send-file'] },
  'quit-tool': { who: 'you', steps: ['quit-tool', 'look-again'] },
  'change-scanner': { who: 'you', steps: ['scanner-ask', 'scanner-exempt', 'look-again'] },
  'sign-in-to-gateway': { who: 'you', steps: ['gateway-domain', 'gateway-sign-in', 'send-file'] },
  'use-workspace': { who: 'you', steps: ['workspace-account', 'send-file'] },
  'wait-for-openai': { who: 'you', steps: ['wait'] },
  'wait-a-little': { who: 'you', steps: ['wait-minutes', 'vpn-off', 'send-file'] },
  'check-country': { who: 'you', steps: ['vpn-off', 'send-file'] },
  'speed-up': { who: 'you', steps: ['move-closer', 'vpn-off', 'send-file'] },
  'voice-meanwhile': { who: 'you', steps: ['voice-slower', 'send-file', 'hotspot-meanwhile'] },
  'nothing-wrong': { who: 'you', steps: ['restart-browser', 'other-account', 'send-support'] },
  'look-again': { who: 'you', steps: ['look-again', 'other-network', 'send-file'] },

  'allow-domains': {
    who: 'it',
    steps: [
      'where-allow',
      'where-allow-generic',
      'own-rule',
      'which-hosts',
      'whole-domains',
      'import-format',
      'import-all',
      'resolver-no-help',
      'verify',
    ],
  },
  'exempt-from-inspection': {
    who: 'it',
    steps: [
      'tenant-first',
      'maybe-blocked',
      'where-exempt',
      'where-exempt-generic',
      'agent-not-network',
      'whole-domains',
      'import-format',
      'import-all',
      'apps-pin',
      'mac-pins',
      'trust-root',
      'verify',
    ],
  },
  'repair-line': { who: 'it', steps: ['own-rule', 'repair-line', 'verify'] },
  'repair-resolver': { who: 'it', steps: ['repair-resolver', 'verify'] },
  'clean-hosts-file': { who: 'it', steps: ['clean-hosts-file', 'verify'] },
  'repair-clock': { who: 'it', steps: ['repair-clock', 'verify'] },
  'repair-mtu': { who: 'it', steps: ['repair-mtu', 'verify'] },
  'repair-ipv6': { who: 'it', steps: ['repair-ipv6', 'verify'] },
  'shorten-path': { who: 'it', steps: ['shorten-path'] },
  'steady-line': { who: 'it', steps: ['steady-line'] },
  'widen-line': { who: 'it', steps: ['widen-line'] },
  'keep-workspace-rule': { who: 'it', steps: ['workspace-trap'] },
  'gateway-password': {
    who: 'it',
    steps: [
      'gateway-password',
      'gateway-negotiate',
      'gateway-ntlm',
      'gateway-digest',
      'gateway-basic',
      'gateway-socks',
      'verify',
    ],
  },
  'gateway-repair': { who: 'it', steps: ['gateway-repair', 'verify'] },
  'repair-script': { who: 'it', steps: ['script-repair', 'script-leftover', 'verify'] },
  'gateway-set': { who: 'it', steps: ['gateway-set', 'verify'] },
  'gateway-voice': { who: 'it', steps: ['gateway-voice', 'voice-ports'] },
  'gateway-let-pass': {
    who: 'it',
    steps: ['gateway-let-pass', 'which-hosts', 'whole-domains', 'import-format', 'import-all', 'verify'],
  },
  'align-trust': { who: 'it', steps: ['trust-refused', 'trust-accepted', 'trust-picked', 'verify'] },
  'open-http2': { who: 'it', steps: ['http2-let-pass', 'verify'] },
  'align-browser': { who: 'it', steps: ['browser-way', 'verify'] },
  'update-inspector': { who: 'it', steps: ['update-inspector', 'tenant-first', 'verify'] },
  'open-websocket': { who: 'it', steps: ['websocket-allow', 'websocket-idle', 'tenant-first', 'verify'] },
  'open-voice': { who: 'it', steps: ['voice-ports', 'voice-fallback', 'verify'] },
  'steady-voice': { who: 'it', steps: ['voice-priority'] },
  'egress-country': { who: 'it', steps: ['egress-country', 'verify'] },
  'shared-address': { who: 'it', steps: ['shared-address'] },
  'leave-network': { who: 'it', steps: ['nothing-to-change'] },
  'find-answerer': { who: 'it', steps: ['unexpected-look', 'whole-domains', 'verify'] },

  'tell-openai': { who: 'support', steps: ['send-support'] },
  'renew-certificate': { who: 'support', steps: ['support-certificate'] },
} as const satisfies Readonly<Record<string, AdviceRow>>;
export type AdviceCode = keyof typeof adviceKinds;

interface AdviceChoice {
  readonly code: AdviceCode;
  readonly when?: When;
}

const always = (...codes: readonly AdviceCode[]): readonly AdviceChoice[] => codes.map((code) => ({ code }));
const blocked = always('send-to-it', 'allow-domains');
/** Allowing domains on the network does not help where this computer itself says where they are. */
const misled: readonly AdviceChoice[] = [
  { code: 'send-to-it' },
  { code: 'clean-hosts-file', when: isTrue('hostsFile') },
  { code: 'allow-domains', when: not(isTrue('hostsFile')) },
];

/** Nobody looks for a VPN of which they said that it is off. */
const checkCountry: readonly AdviceChoice[] = [
  { code: 'check-country', when: not(told('vpn', 'off')) },
  { code: 'send-to-it', when: told('vpn', 'off') },
];

/** What a finding, or finding nothing, calls for. The person's own comes first. */
export const adviceFor: Readonly<Record<VerdictCode, readonly AdviceChoice[]>> = {
  healthy: always('nothing-wrong'),
  'could-not-tell': always('look-again', 'tell-openai'),
  'no-link': always('connect'),
  'no-internet': always('check-line', 'repair-line'),
  'sign-in-page': always('sign-in-to-network'),
  'clock-wrong': always('set-clock', 'repair-clock'),
  'mtu-black-hole': always('send-to-it', 'repair-mtu'),
  'ipv6-broken': always('send-to-it', 'repair-ipv6'),
  'upload-cut': blocked,
  'cookies-stripped': blocked,
  'unstable-path': always('speed-up', 'steady-line'),
  'narrow-line': always('speed-up', 'widen-line'),
  'slow-path': always('speed-up', 'shorten-path'),
  'dns-down': always('check-line', 'repair-resolver'),
  'dns-slow': always('send-to-it', 'repair-resolver'),
  'dns-name-missing': blocked,
  'dns-refused': blocked,
  'dns-server-failure': blocked,
  'dns-silent': blocked,
  'dns-sinkhole': misled,
  'dns-redirected': misled,
  // Nothing to do for ChatGPT's sake: these two are told, and that is all.
  'dns-intercepted': [],
  'dns-invents-names': [],
  'tcp-reset': blocked,
  'tcp-silent': blocked,
  'tcp-unreachable': blocked,
  'address-dead': blocked,
  'proxy-needs-password': always('sign-in-to-gateway', 'gateway-password'),
  'proxy-unreachable': always('send-to-it', 'gateway-repair'),
  'proxy-refuses': [
    { code: 'send-to-it' },
    { code: 'allow-domains', when: knowsAllow },
    { code: 'gateway-let-pass', when: not(knowsAllow) },
  ],
  'proxy-only': always('send-to-it', 'gateway-voice'),
  'proxy-not-set': always('send-to-it', 'gateway-set'),
  'proxy-script-fails': always('send-to-it', 'repair-script'),
  'tls-inspected': [
    { code: 'quit-tool', when: isDebugTool },
    { code: 'change-scanner', when: isScanner },
    { code: 'use-browser', when: (it) => !isOwnTool(it) && browserHelps(it) },
    { code: 'send-to-it', when: (it) => !isOwnTool(it) && !browserHelps(it) },
    { code: 'exempt-from-inspection', when: not(isDebugTool) },
  ],
  'trust-differs': always('send-to-it', 'align-trust'),
  'http2-broken': always('send-to-it', 'open-http2'),
  'browser-fails': always('send-to-it', 'align-browser'),
  'tls-cut-on-name': blocked,
  'tls-fails': blocked,
  'tls13-stalls': always('send-to-it', 'update-inspector'),
  'certificate-expired': always('wait-for-openai', 'leave-network', 'renew-certificate'),
  'certificate-wrong-name': always('send-to-it', 'find-answerer'),
  'certificate-incomplete': always('wait-for-openai', 'leave-network', 'renew-certificate'),
  'block-page': blocked,
  'unexpected-answer': always('send-to-it', 'find-answerer'),
  'answer-missing': blocked,
  'service-error': always('wait-for-openai', 'leave-network', 'tell-openai'),
  'service-outage': always('wait-for-openai', 'leave-network'),
  'service-refuses-country': [...checkCountry, ...always('egress-country')],
  'service-refuses-address': [...checkCountry, ...always('shared-address', 'tell-openai')],
  'workspace-restricted': always('use-workspace', 'keep-workspace-rule'),
  'service-rate-limits': always('wait-a-little', 'shared-address'),
  'websocket-blocked': always('send-to-it', 'open-websocket'),
  'voice-udp-blocked': always('voice-meanwhile', 'open-voice'),
  'voice-breaks-up': always('speed-up', 'steady-voice'),
};
