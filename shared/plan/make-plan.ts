import type { Catalogue } from '../catalogue/catalogue';
import { endpointOf } from '../catalogue/catalogue';
import {
  controlSites,
  egressAddresses,
  impossibleNames,
  nobodysAddress,
  portalTests,
  resolverAccountName,
  resolverAddressName,
  resolverIdentities,
  resolverIdentityName,
  resolvers,
  stunControls,
  wpadUrl,
} from '../catalogue/controls';
import { livekit, voiceServers } from '../catalogue/voice-servers';
import { type Look, type LookOf, lookKey, type Plan } from './look';

const traceHost = 'chatgpt.com';

/** Where the lasting connections go: updates of a conversation, Codex, the support chat (a third operator). */
const websocketUrls = [
  'wss://ws.chatgpt.com/',
  'wss://chatgpt.com/',
  'wss://nexus-websocket-a.intercom.io/',
  'wss://chatgpt.livekit.cloud/rtc',
] as const;

/** So many voice servers are asked: enough to see through one that is down, few enough to stay polite. */
export const voiceSample = 3;

/** 0.4 s of speech: enough to see loss and jitter, small enough to be no load. */
export const trainRequests = 20;

/** A small picture's worth: more than any buffer on the way swallows at once, and little for a narrow line. */
const uploadBytes = 256 * 1024;

/** One question each, over UDP unless said. */
const ask = (
  name: string,
  servers: readonly string[],
  more: Partial<Pick<LookOf<'dns-query'>, 'type' | 'class' | 'transport'>> = {},
): readonly Look[] =>
  servers.map((server) => ({
    kind: 'dns-query',
    role: 'explain',
    name,
    server,
    type: 'A',
    transport: 'udp',
    ...more,
  }));

/**
 * Second opinions that are always asked for, so that the report holds them: ChatGPT's name at every outside resolver
 * of the mission, once each over TCP and HTTPS; names that cannot exist; and who it is that really answers. Closed
 * doors are no fault.
 */
const dnsQuestions: readonly Look[] = [
  ...ask(traceHost, ['8.8.8.8', '8.8.4.4', '1.1.1.1', '9.9.9.9']),
  ...ask(traceHost, ['8.8.8.8'], { transport: 'tcp' }),
  ...ask(traceHost, ['8.8.8.8'], { transport: 'https' }),
  ...impossibleNames.flatMap((name) => ask(name, ['configured'])),
  ...ask(resolverAddressName, ['configured', ...resolvers.map(({ address }) => address), nobodysAddress]),
  ...ask(
    resolverIdentityName,
    resolverIdentities.map(({ address }) => address),
    { type: 'TXT', class: 'CH' },
  ),
  ...ask(resolverAccountName, ['configured'], { type: 'TXT' }),
];

/**
 * Hosts that are visited by several client stacks: the page, the sign-in, and one that only an app uses. What they tell
 * apart does not hang on how many there are.
 */
const stackHosts = ['chatgpt.com', 'auth.openai.com', 'ios.chat.openai.com'] as const;

/** What the edge tells anybody about the connection it sees: egress address, country, WARP and Gateway. */
const traceUrl = { host: traceHost, path: '/cdn-cgi/trace' } as const;

/**
 * What to look at. `quick` leaves out what nobody notices when it is missing; `full` is everything.
 * Pure: nothing is sent here.
 */
export function makePlan(catalogue: Catalogue, id: Plan['id']): Plan {
  const hosts = [...new Set(catalogue.endpoints.flatMap(({ hosts }) => hosts))].filter(
    (host) => id === 'full' || endpointOf(catalogue, host)?.criticality !== 'optional',
  );
  const looks: Look[] = [
    { kind: 'machine' },
    { kind: 'computer' },
    // The longest chains first: an upgrade is watched for a while after it was granted.
    ...websocketUrls.map((url) => ({ kind: 'websocket', role: 'catalogue', url }) as const),
    ...egressAddresses.map(
      ({ address, port }) => ({ kind: 'egress', role: 'egress', address, port }) as const,
    ),
    ...hosts.map((host) => visit('catalogue', host, endpointOf(catalogue, host)?.path ?? '/')),
    ...controlSites.map(({ host, path }) => visit('control', host, path)),
    visit('explain', traceUrl.host, traceUrl.path),
    ...stackHosts
      .filter((host) => hosts.includes(host))
      .flatMap((host) => {
        const path = endpointOf(catalogue, host)?.path ?? '/';
        return [{ kind: 'http2', host, port: 443, path } as const, { kind: 'browser', host, path } as const];
      }),
    // One of ours and one that is not: a server's own dislike is no fault of the network.
    ...[...hosts.slice(0, 1), ...controlSites.slice(0, 1).map(({ host }) => host)].map(
      (host) => ({ kind: 'large-hello', host, port: 443 }) as const,
    ),
    ...portalTests.map(({ url }) => ({ kind: 'plain-visit', role: 'portal', url, padBytes: 0 }) as const),
    { kind: 'proxy-script', url: wpadUrl, host: traceUrl.host },
    { kind: 'service-status', url: 'https://status.openai.com/api/v2/summary.json' },
    { kind: 'upload', host: 'files.oaiusercontent.com', port: 443, path: '/', bytes: uploadBytes },
    ...dnsQuestions,
    ...voiceLooks,
  ];
  return { id, looks: unique(looks) };
}

/** UDP and its fallback to some of these voice servers. */
export const looksAtVoice = (addresses: readonly string[]): Look[] =>
  addresses.slice(0, voiceSample).flatMap((address) => [
    {
      kind: 'stun',
      role: 'catalogue',
      server: address,
      port: voiceServers.udpPort,
      requests: trainRequests,
    },
    { kind: 'egress', role: 'explain', address, port: voiceServers.tcpPort },
  ]);

/**
 * The dated copy is asked at once; where the published list turns out to be another one, follow-ups.ts asks that, too.
 * LiveKit's media ports answer nobody without a password: only an answer would say something.
 */
const voiceLooks: readonly Look[] = [
  { kind: 'voice-feed', url: voiceServers.feed },
  ...looksAtVoice(voiceServers.addresses),
  ...stunControls.map(
    ({ host, port }) =>
      ({ kind: 'stun', role: 'control', server: host, port, requests: trainRequests }) as const,
  ),
  ...[...livekit.stunPorts, ...livekit.mediaPorts].map(
    (port) => ({ kind: 'stun', role: 'explain', server: livekit.host, port }) as const,
  ),
  { kind: 'turn', role: 'explain', host: livekit.turnHost, port: livekit.turnPort },
  { kind: 'port', role: 'explain', host: livekit.host, port: livekit.tcpPort },
];

const visit = (role: 'catalogue' | 'control' | 'explain', host: string, path: string): Look => ({
  kind: 'visit',
  role,
  host,
  port: 443,
  path,
});

function unique(looks: readonly Look[]): Look[] {
  const seen = new Set<string>();
  return looks.filter((look) => {
    const key = lookKey(look);
    return !seen.has(key) && seen.add(key);
  });
}
