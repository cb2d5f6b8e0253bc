import type { Observation } from '../../shared/observation/observation';
import type { Look, LookKind, Plan } from '../../shared/plan/look';

/**
 * Who waits for a look: the verdict on the web, everybody, whom the web did not answer, nobody for long, voice, voice
 * on a quiet line, hosts that are asked once more, or nobody.
 */
export type Waiting = 'web' | 'all' | 'waysOut' | 'late' | 'voice' | 'calm' | 'knocks' | 'spare';

/** What the verdict on the web stands on: whether pages open here, ChatGPT's and others. */
export const isWeb = (look: Look): boolean =>
  look.kind === 'machine' ||
  look.kind === 'plain-visit' ||
  (look.kind === 'visit' && look.role !== 'explain');

/**
 * Looks that explain and decide nothing. When all others are done they have a moment left, and tell what they know by
 * then: the verdict does not wait for a computer that starts programs slowly, nor for a browser's engine.
 */
const unhurried: ReadonlySet<LookKind> = new Set(['computer', 'browser']);

/** Second opinions nobody had a reason to ask for yet: most companies close outside DNS, and silence takes its time. */
const isSecondOpinion = (look: Look): boolean => look.kind === 'dns-query' && look.role === 'explain';

/** A page on plain HTTP only tells whose filter it is; a network that swallows everything swallows this question, too. */
const isBeside = (look: Look): boolean =>
  look.kind === 'plain-visit' && look.role === 'explain' && look.padBytes === 0;

/** Looks about voice. The verdict on the web never waits for them, unless it comes sooner than anybody notices. */
const isVoice = ({ kind, ...look }: Look): boolean =>
  ['voice-feed', 'stun', 'stun-again', 'turn', 'port'].includes(kind) ||
  (kind === 'egress' && 'role' in look && look.role === 'explain');

/** Of these only an answer says something (LiveKit's ports are silent to strangers): nobody waits for them. */
const isSpare = (look: Look): boolean => isVoice(look) && !(look.kind === 'stun' && look.role !== 'explain');

/**
 * Ways out by address decide where nothing else answers. Once the web has, through a proxy or beside a filter that
 * keeps well-known addresses closed, their silence only explains.
 */
const isWayOut = ({ kind, ...look }: Look): boolean =>
  kind === 'egress' && 'role' in look && look.role === 'egress';
export const isAnswer = ({ kind, outcome }: Observation): boolean =>
  (kind === 'http-get' || kind === 'proxy-connect') && outcome.kind === 'ok';

/** Looks that need a quiet line: they begin when all others are done, and only where something odd asked for them. */
export const needsCalm = (look: Look): boolean =>
  look.kind === 'stun-again' ||
  look.kind === 'name-train' ||
  (look.kind === 'own-word' && look.after === 'refusal');

/** Who waits for a look of the plan. */
export const waitingFor = (look: Look): Waiting =>
  isSecondOpinion(look) ? 'late' : ownWaiting(look, isWeb(look) ? 'web' : 'all');

/** Who waits for a look, when not those who asked for it. */
export function ownWaiting(look: Look, asker: Waiting): Waiting {
  if (isSpare(look)) return 'spare';
  if (isVoice(look)) return 'voice';
  if (isWayOut(look)) return 'waysOut';
  if (unhurried.has(look.kind) || isBeside(look)) return 'late';
  return asker;
}

/**
 * Name, connection, encryption and answer, one after the other: these decide how long everything takes. The longest
 * comes first; a WebSocket is watched for a moment after its answer, while the visits' answers are read.
 */
const longest: readonly LookKind[] = ['service-status', 'websocket', 'visit'];

/** A plan in the order in which it begins: what takes longest, and the rest. */
export const inOrder = ({ looks }: Plan): Readonly<Record<'first' | 'soon', readonly Look[]>> => ({
  first: longest.flatMap((kind) => looks.filter((look) => look.kind === kind)),
  soon: looks.filter(({ kind }) => !longest.includes(kind)),
});
