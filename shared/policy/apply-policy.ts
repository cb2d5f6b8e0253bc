import type { Catalogue, Endpoint } from '../catalogue/catalogue';
import { hostOfUrl } from '../host-of-url';
import type { Look, LookKind, Plan } from '../plan/look';
import { extraHost, type Policy } from './policy';

type Switch = 'outsideDns' | 'stun' | 'proxyScripts' | 'uploadTest' | 'computerTraces';

/** Which looks a switch turns off when it is false. */
const switches: readonly { readonly key: Switch; readonly forbids: (look: Look) => boolean }[] = [
  { key: 'outsideDns', forbids: (look) => look.kind === 'dns-query' && look.server !== 'configured' },
  { key: 'stun', forbids: ({ kind }) => kind === 'stun' || kind === 'stun-again' },
  { key: 'proxyScripts', forbids: ({ kind }) => kind === 'proxy-script' || kind === 'proxy-visit' },
  { key: 'uploadTest', forbids: ({ kind }) => kind === 'upload' },
  { key: 'computerTraces', forbids: ({ kind }) => kind === 'computer' },
];

/** Whether the policy lets a look be made, be it planned or asked for on the way. */
export const mayLook = (policy: Policy, look: Look): boolean =>
  !switches.some(({ key, forbids }) => policy[key] === false && forbids(look)) &&
  !hostsOf(look).some((host) => isLeftOut(policy, host));

/** Looks that leave a trace of not having been made (`not-allowed-by-policy`); the others are simply not planned. */
export const leavesTrace = (kind: LookKind): kind is 'stun' | 'dns-query' =>
  kind === 'stun' || kind === 'dns-query';

/** The plan without what the policy forbids. */
export const applyPolicy = (plan: Plan, policy: Policy): Plan => ({
  ...plan,
  looks: plan.looks.filter((look) => mayLook(policy, look) || keepsPlace(policy, look)),
});

/** A forbidden question stays in the plan, so that the report says it was not asked; a host left out goes. */
const keepsPlace = (policy: Policy, look: Look): boolean =>
  leavesTrace(look.kind) && !hostsOf(look).some((host) => isLeftOut(policy, host));

/**
 * The catalogue with the hosts the policy adds, and without those it leaves out. Hosts that are added are looked at
 * and listed; no feature of ChatGPT hangs on them, so they never make the verdict worse.
 */
export function applyToCatalogue(catalogue: Catalogue, policy: Policy): Catalogue {
  const kept = catalogue.endpoints.flatMap((row): Endpoint[] => {
    const hosts = row.hosts.filter((host) => !isLeftOut(policy, host));
    return hosts.length > 0 ? [{ ...row, hosts }] : [];
  });
  const known = new Set(kept.flatMap(({ hosts }) => hosts));
  const added = (policy.extraHosts ?? []).flatMap(endpointFor).filter(({ pattern }) => !known.has(pattern));
  const endpoints = [...kept, ...added];
  // A policy that leaves out everything leaves nothing to diagnose: the catalogue then stays as it was.
  return endpoints.length > 0 ? { ...catalogue, endpoints } : catalogue;
}

/** Any answer of a web server will do where the policy names no codes. */
const anyStatuses = [200, 202, 204, 301, 302, 303, 307, 308, 400, 401, 403, 404, 405];

function endpointFor(text: string): Endpoint[] {
  const [, host, path = '/', codes] = extraHost.exec(text) ?? [];
  if (host === undefined) return [];
  const name = host.toLowerCase();
  return [
    {
      pattern: name,
      hosts: [name],
      features: [],
      criticality: 'optional',
      platforms: ['web', 'ios', 'macos', 'android', 'windows'],
      purpose: 'added by policy',
      path,
      healthy: { statuses: codes === undefined ? anyStatuses : codes.split(',').map(Number), edge: 'other' },
      lists: ['seen-in-use'],
      nameExists: true,
      source: 'policy',
      certainty: 'official',
    },
  ];
}

/** `*.x` stands for everything below x, never for x itself. */
const isLeftOut = ({ leaveOutHosts = [] }: Policy, host: string): boolean => {
  const name = host.toLowerCase();
  return leaveOutHosts.some((entry) => {
    const pattern = entry.toLowerCase();
    return pattern.startsWith('*.') ? name.endsWith(pattern.slice(1)) : name === pattern;
  });
};

/** Every name or address a look speaks to or about. */
function hostsOf(look: Look): readonly string[] {
  switch (look.kind) {
    case 'visit':
    case 'visit-again':
    case 'http2':
    case 'large-hello':
    case 'browser':
    case 'tls-variant':
    case 'own-word':
    case 'upload':
    case 'proxy-visit':
    case 'turn':
    case 'port':
      return [look.host];
    case 'dns-query':
      return [look.name, look.server];
    case 'stun':
    case 'stun-again':
    case 'clock':
      return [look.server];
    case 'egress':
    case 'latency':
      return [look.address];
    case 'websocket':
    case 'plain-visit':
    case 'service-status':
    case 'voice-feed':
    case 'proxy-script':
      return [hostOfUrl(look.url)];
    case 'machine':
    case 'computer':
    case 'name-train':
      return [];
  }
}
