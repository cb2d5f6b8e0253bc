import type { Catalogue } from '../catalogue/catalogue';
import { endpointOf } from '../catalogue/catalogue';
import { controlSites, egressAddresses, portalTests, stunControls } from '../catalogue/controls';
import { voiceServers } from '../catalogue/voice-servers';
import type { Answers } from '../question/questions';
import { type Look, lookKey, type Plan } from './look';

const traceHost = 'chatgpt.com';

/** Where the lasting connections go: updates of a conversation, Codex, the support chat (a third operator). */
const websocketUrls = [
  'wss://ws.chatgpt.com/',
  'wss://chatgpt.com/',
  'wss://nexus-websocket-a.intercom.io/',
  'wss://chatgpt.livekit.cloud/rtc',
] as const;

/** So many voice servers are asked: enough to see through one that is down, few enough to stay polite. */
const voiceSample = 3;

/** A small picture's worth: more than any buffer on the way swallows at once, and little for a narrow line. */
const uploadBytes = 256 * 1024;

/**
 * Second opinions that are always asked for, so that the report holds them: ChatGPT's name at every outside resolver
 * of the mission, once each over TCP and HTTPS, and a name that cannot exist (RFC 6761). Closed doors are no fault.
 */
const outsideNames = [
  ...['8.8.8.8', '8.8.4.4', '1.1.1.1', '9.9.9.9'].map(
    (server) => ({ name: traceHost, server, transport: 'udp' }) as const,
  ),
  { name: traceHost, server: '8.8.8.8', transport: 'tcp' },
  { name: traceHost, server: '8.8.8.8', transport: 'https' },
  { name: 'clearway-no-such-name.invalid', server: 'configured', transport: 'udp' },
] as const;

/** What the edge tells anybody about the connection it sees: egress address, country, WARP and Gateway. */
const traceUrl = { host: traceHost, path: '/cdn-cgi/trace' } as const;

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
    { kind: 'computer' },
    // The longest chains first: an upgrade is watched for a while after it was granted.
    ...websocketUrls.map((url) => ({ kind: 'websocket', role: 'catalogue', url }) as const),
    ...egressAddresses.map(
      ({ address, port }) => ({ kind: 'egress', role: 'egress', address, port }) as const,
    ),
    ...hosts.map((host) => visit('catalogue', host, endpointOf(catalogue, host)?.path ?? '/')),
    ...controlSites.map(({ host, path }) => visit('control', host, path)),
    visit('explain', traceUrl.host, traceUrl.path),
    ...portalTests.map(({ url }) => ({ kind: 'plain-visit', role: 'portal', url, padBytes: 0 }) as const),
    { kind: 'proxy-script', url: proxyScriptUrl, host: traceUrl.host },
    { kind: 'service-status', url: 'https://status.openai.com/api/v2/summary.json' },
    { kind: 'upload', host: 'files.oaiusercontent.com', port: 443, path: '/', bytes: uploadBytes },
    ...outsideNames.map((look) => ({ kind: 'dns-query', role: 'explain', type: 'A', ...look }) as const),
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
