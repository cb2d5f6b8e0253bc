import type { Feature } from '../catalogue/catalogue';
import type { Finding, Verdict } from '../finding/finding';
import type { AnswerTo } from '../question/questions';

/** What a step may depend on. */
export interface GuideCase {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  readonly answers: Readonly<Record<string, string>>;
}
type When = (it: GuideCase) => boolean;

/** What the network keeps from working no step on a device brings back. */
const open =
  (feature: Feature): When =>
  ({ verdict }) =>
    verdict.features[feature] !== 'blocked';
const answered =
  (question: string, ...values: readonly string[]): When =>
  ({ answers }) =>
    values.includes(answers[question] ?? '');
const all =
  (...whens: readonly When[]): When =>
  (it) =>
    whens.every((when) => when(it));
const not =
  (when: When): When =>
  (it) =>
    !when(it);

/** A security program that was seen to act on this computer itself, so that it goes along to every network. */
export const agentIn = ({ findings }: Pick<GuideCase, 'findings'>): Finding['product'] =>
  findings.find(
    ({ product, place, facts }) =>
      product !== null && (place === 'this-computer' || facts.agent === true || facts.agent === 'yes'),
  )?.product ?? null;
const hasAgent: When = (it) => agentIn(it) !== null;

/** What a step asks for beside doing it. */
export interface GuideStep {
  /** Something to look at while doing it. */
  readonly shows?: 'ios-names' | 'ios-attest';
  /** Something to write down. Words: `guide.note.<code>`. */
  readonly notes?: 'message' | 'safari' | 'app-version';
  /** A picture of the screen belongs with it. */
  readonly wantsScreenshot?: true;
  /** Shows something, or helps for the time being; ChatGPT working meanwhile repairs nothing. */
  readonly isNoCure?: true;
}

/** Everything a person may be led through. Words: `guide.step.<code>` and `guide.step.<code>.how`. */
export const guideSteps = {
  reload: {},
  'new-chat': {},
  'private-window': {},
  'other-browser': {},
  'other-device': { isNoCure: true },
  'right-account': {},
  'sign-in-the-same-way': {},
  'own-vpn-off': {},
  'agent-pause': {},
  'small-file': {},
  microphone: {},
  'end-calls': {},
  'voice-over-mobile': { isNoCure: true },
  'ios-sign-out': {},
  'ios-reinstall': {},
  'ios-vpn-off': {},
  'ios-update': {},
  'ios-names': { shows: 'ios-names' },
  'ios-attest': { shows: 'ios-attest', notes: 'safari', wantsScreenshot: true, isNoCure: true },
  'ios-version': { notes: 'app-version', isNoCure: true },
  'mac-update': {},
  'mac-restart': {},
  'mac-browser': { isNoCure: true },
  'note-message': { notes: 'message', wantsScreenshot: true, isNoCure: true },
} as const satisfies Readonly<Record<string, GuideStep>>;
export type GuideStepCode = keyof typeof guideSteps;
export const guideStep = (code: GuideStepCode): GuideStep => guideSteps[code];

/** What a person may write beside a step: a version, the words on the screen. */
export const noteLimit = 500;

interface Choice {
  readonly code: GuideStepCode;
  readonly when?: When;
}

const steps = (when: When, ...codes: readonly GuideStepCode[]): readonly Choice[] =>
  codes.map((code) => ({ code, when }));

/** A VPN of one's own may be switched off; who has said that there is none is not asked to. */
const ownVpn: Choice = { code: 'own-vpn-off', when: not(answered('vpn', 'off')) };
const onPhone = answered('where', 'iphone', 'android');

/**
 * What each complaint calls for: what OpenAI's support asks for first, the cheapest steps before the others
 * (help.openai.com, "Network recommendations for ChatGPT errors on web and apps"; docs/rules.md).
 */
export const flows: Readonly<Record<AnswerTo<'symptom'>, readonly Choice[]>> = {
  'site-does-not-open': [
    ...steps(all(open('chat'), not(onPhone)), 'reload', 'private-window', 'other-browser'),
    ...steps(open('chat'), 'other-device'),
    { ...ownVpn, when: all(open('chat'), not(answered('vpn', 'off'))) },
    ...steps(open('chat'), 'note-message'),
  ],
  'sign-in-fails': [
    ...steps(open('sign-in'), 'right-account', 'sign-in-the-same-way'),
    ...steps(all(open('sign-in'), not(onPhone)), 'private-window'),
    ...steps(open('sign-in'), 'other-device', 'note-message'),
  ],
  'chat-stops': [
    ...steps(open('chat'), 'reload', 'new-chat'),
    ...steps(all(open('chat'), not(onPhone)), 'private-window', 'other-browser'),
    { ...ownVpn, when: all(open('chat'), not(answered('vpn', 'off'))) },
    ...steps(open('chat'), 'note-message'),
  ],
  'upload-fails': [
    ...steps(open('uploads'), 'small-file'),
    ...steps(all(open('uploads'), not(onPhone)), 'private-window', 'other-browser'),
    { ...ownVpn, when: all(open('uploads'), not(answered('vpn', 'off'))) },
    // The message names what did not get through: it helps IT, too.
    { code: 'note-message' },
  ],
  'voice-fails': [
    ...steps(open('voice'), 'microphone', 'end-calls'),
    { ...ownVpn, when: all(open('voice'), not(answered('vpn', 'off'))) },
    { code: 'voice-over-mobile' },
    ...steps(open('voice'), 'note-message'),
  ],
  // Measured is this computer's way, not the phone's: the phone is asked in any case.
  'ios-unusual-activity': [
    { code: 'ios-sign-out' },
    { code: 'ios-vpn-off' },
    { code: 'ios-update' },
    { code: 'ios-reinstall' },
    { code: 'ios-names' },
    { code: 'ios-attest' },
    { code: 'ios-version' },
  ],
  'macos-network-configuration': [
    { code: 'mac-update' },
    { code: 'mac-restart' },
    { code: 'mac-browser', when: open('chat') },
    { code: 'note-message' },
  ],
  'something-else': [
    ...steps(open('chat'), 'reload'),
    ...steps(all(open('chat'), not(onPhone)), 'private-window'),
    ...steps(open('chat'), 'other-device'),
    { ...ownVpn, when: all(open('chat'), not(answered('vpn', 'off'))) },
  ],
};

/** Comes before the others wherever such a program was seen: it goes along to every network. */
export const agentFlow: readonly Choice[] = [{ code: 'agent-pause', when: hasAgent }];
