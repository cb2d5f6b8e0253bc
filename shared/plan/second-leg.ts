import { hostOfUrl } from '../host-of-url';
import type { Look, LookKind, Plan } from './look';

/** Which looks of a kind are made again. A kind without a row is made again as it is. */
type Narrowing = { readonly [K in LookKind]?: (look: Extract<Look, { kind: K }>) => boolean };

const narrowed = (plan: Plan, rows: Narrowing): Plan => ({
  ...plan,
  looks: plan.looks.filter((look) => {
    const isWanted = rows[look.kind] as ((look: Look) => boolean) | undefined;
    return isWanted?.(look) ?? true;
  }),
});

const never = () => false;

/**
 * What to look at on the second network: whatever had trouble on the first (hosts, and voice servers by address), and
 * everything that tells the two networks apart or says whether the second one works at all. Where nothing had
 * trouble, all of it: then it is not known yet what there is to compare.
 */
export function secondLeg(plan: Plan, troubled: ReadonlySet<string>): Plan {
  if (troubled.size === 0) return plan;
  const isVoiceTroubled = plan.looks.some((look) => look.kind === 'stun' && troubled.has(look.server));
  return narrowed(plan, {
    // Neutral sites say whether the network works; the trace page, asked for to explain, where it leads out.
    visit: ({ role, host }) => role !== 'catalogue' || troubled.has(host),
    websocket: ({ url }) => troubled.has(hostOfUrl(url)),
    upload: ({ host }) => troubled.has(host),
    http2: ({ host }) => troubled.has(host),
    browser: ({ host }) => troubled.has(host),
    stun: () => isVoiceTroubled,
    // Second opinions on names are asked for by whatever turns out odd.
    'dns-query': ({ server }) => server === 'configured',
  });
}

/** Of each leg so many hosts are asked again: a fault of many hosts at once is no chance. */
const mostRepeated = 16;
/** So many that worked come along: some rules ask whether others keep what one has lost. */
const references = 3;

/** Some hosts once more, on the same network, with just enough around them for the rules to judge them alike. */
export function repeatOf(plan: Plan, hosts: ReadonlySet<string>): Plan {
  const ours = plan.looks.flatMap((look) =>
    look.kind === 'visit' && look.role === 'catalogue' ? [look.host] : [],
  );
  const again = ours.filter((host) => hosts.has(host)).slice(0, mostRepeated);
  const wanted = new Set([...again, ...ours.filter((host) => !hosts.has(host)).slice(0, references)]);
  return narrowed(plan, {
    ...onlyTheNetwork,
    visit: ({ role, host }) => role === 'control' || (role === 'catalogue' && wanted.has(host)),
    websocket: ({ url }) => wanted.has(hostOfUrl(url)),
    upload: ({ host }) => again.includes(host),
  });
}

/** Whether this is another network, and one that works: all that is asked before a second leg begins. */
export const gateOf = (plan: Plan): Plan =>
  narrowed(plan, { ...onlyTheNetwork, computer: () => true, visit: ({ role }) => role !== 'catalogue' });

/** One test page for sign-in pages, and nothing else. */
export const signInTestOf =
  (asked: string) =>
  (plan: Plan): Plan => ({
    ...plan,
    looks: plan.looks.filter(
      (look) => look.kind === 'plain-visit' && look.role === 'portal' && look.url === asked,
    ),
  });

/** One look of a watch: what people notice, without what only explains and without what weighs. */
export const watchOf = (plan: Plan): Plan =>
  narrowed(plan, {
    computer: never,
    upload: never,
    'proxy-script': never,
    'dns-query': ({ server }) => server === 'configured',
  });

/** Nothing of ChatGPT's, and nothing that only explains. */
const onlyTheNetwork: Narrowing = {
  computer: never,
  websocket: never,
  upload: never,
  http2: never,
  'large-hello': never,
  browser: never,
  stun: never,
  turn: never,
  port: never,
  'voice-feed': never,
  'dns-query': never,
  'service-status': never,
  'proxy-script': never,
  // Addresses that need no name stay; a voice server's does not.
  egress: ({ role }) => role === 'egress',
};
