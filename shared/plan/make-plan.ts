import type { Catalogue } from '../catalogue/catalogue';
import { controlSites, egressAddresses, portalTests, stunControls } from '../catalogue/controls';
import { endpointOf } from '../catalogue/catalogue';
import { voiceServers } from '../catalogue/voice-servers';
import type { Answers } from '../question/questions';
import { type Look, lookKey, type Plan } from './look';

/** Where the lasting connections go: updates of a conversation, Codex, the support chat (a third operator). */
const websocketUrls = [
  'wss://ws.chatgpt.com/',
  'wss://chatgpt.com/',
  'wss://nexus-websocket-a.intercom.io/',
] as const;

/** So many voice servers are asked: enough to see through one that is down, few enough to stay polite. */
const voiceSample = 3;

/** What the edge tells anybody about the connection it sees: egress address, country, WARP and Gateway. */
const traceUrl = { host: 'chatgpt.com', path: '/cdn-cgi/trace' } as const;

/** The one place programs look for a proxy script by themselves (WPAD); the resolver completes the name. */
const proxyScriptUrl = 'http://wpad/wpad.dat';

/**
 * What to look at. `quick` leaves out what nobody notices when it is missing; `full` is everything.
 * Pure: nothing is sent here.
 */
export function makePlan(_answers: Answers, catalogue: Catalogue, id: Plan['id']): Plan {
  const hosts = [...new Set(catalogue.endpoints.flatMap(({ hosts }) => hosts))].filter(
    (host) => id === 'full' || endpointOf(catalogue, host)?.criticality !== 'optional',
  );
  const looks: Look[] = [
    { kind: 'machine' },
    // The longest chains first: an upgrade is watched for a while after it was granted.
    ...websocketUrls.map((url) => ({ kind: 'websocket', role: 'catalogue', url }) as const),
    ...egressAddresses.map(({ address, port }) => ({ kind: 'egress', role: 'egress', address, port }) as const),
    ...hosts.map((host) => visit('catalogue', host, endpointOf(catalogue, host)?.path ?? '/')),
    ...controlSites.map(({ host, path }) => visit('control', host, path)),
    visit('explain', traceUrl.host, traceUrl.path),
    ...portalTests.map(({ url }) => ({ kind: 'plain-visit', role: 'portal', url, padBytes: 0 }) as const),
    { kind: 'proxy-script', url: proxyScriptUrl, host: traceUrl.host },
    { kind: 'service-status', url: 'https://status.openai.com/api/v2/summary.json' },
    ...voiceServers.addresses
      .slice(0, voiceSample)
      .map((server) => ({ kind: 'stun', role: 'catalogue', server, port: voiceServers.udpPort }) as const),
    ...stunControls.map(({ host, port }) => ({ kind: 'stun', role: 'control', server: host, port }) as const),
    ...voiceServers.addresses
      .slice(0, 1)
      .map((address) => ({ kind: 'egress', role: 'explain', address, port: voiceServers.tcpPort }) as const),
  ];
  return { id, looks: unique(looks) };
}

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
