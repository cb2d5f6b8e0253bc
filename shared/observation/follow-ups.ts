import { type Catalogue, type Endpoint, endpointOf, isOptional } from '../catalogue/catalogue';
import { portalTests, resolvers, stunControls, timeServers } from '../catalogue/controls';
import { isEdgeAddress } from '../catalogue/edge-addresses';
import { productBySinkhole } from '../catalogue/recognise';
import { voiceServers } from '../catalogue/voice-servers';
import { anonymousPath } from '../catalogue/workspace-restriction';
import type { Look, LookOf } from '../plan/look';
import { looksAtVoice, trainRequests, voiceSample } from '../plan/make-plan';
import { isOddAddress } from './addresses';
import type { Observation, ObservationOf } from './observation';
import { proxiesIn } from './proxy-choice';
import { failureOf, isAskedAgain } from './seen';
import { isRough, qualityOf } from './voice-quality';

/** When something odd was seen, look closer: which observation asks for which looks, and how often at most. */
export interface FollowUp {
  readonly name: string;
  /** The run asks for this many at most: a network where all names fail needs a few examples, not two hundred questions. */
  readonly most: number;
  readonly looks: (saw: Observation) => readonly Look[];
}

const ours = (o: Observation) => o.role === 'catalogue' || o.role === 'control';

/** `catalogue` says which bare names may not exist at all: their absence is no oddity. And whose addresses to expect. */
export const followUpsFor = (catalogue: Catalogue): readonly FollowUp[] => {
  const doubtful = new Set(catalogue.endpoints.flatMap((row) => (row.nameExists ? [] : row.hosts)));
  return [
    ...followUps,
    askAboutStrangers(catalogue),
    ...askWhoseWord(catalogue),
    ...askCalmly(catalogue),
  ].map((row) => ({
    ...row,
    looks: (saw) => (saw.kind === 'name-lookup' && doubtful.has(saw.target.host) ? [] : row.looks(saw)),
  }));
};

/** A host of the edge at nobody's address that the edge is known to have: does everybody say so? */
const askAboutStrangers = (catalogue: Catalogue): FollowUp => ({
  name: 'ask-about-strangers',
  most: 4,
  looks: (o) =>
    o.kind === 'name-lookup' &&
    o.role === 'catalogue' &&
    endpointOf(catalogue, o.target.host)?.healthy.edge === 'cloudflare' &&
    o.outcome.kind === 'ok' &&
    o.outcome.value.addresses.length > 0 &&
    !hasOddAddress(o) &&
    !o.outcome.value.addresses.some(isEdgeAddress)
      ? askOutside(o.target.host)
      : [],
});

const turnedAway: readonly string[] = ['refused', 'reset', 'no-route'];

/**
 * Turned away, or unheard: by the network, or by this computer itself? Hosts that nobody would miss may be gone, and
 * IPv6 is often missing: their word would stand for others'.
 */
const askWhoseWord = (catalogue: Catalogue): readonly FollowUp[] => {
  const asking =
    (after: LookOf<'own-word'>['after'], isFor: (why: string, role: string) => boolean) =>
    (o: Observation): readonly Look[] => {
      if (o.kind !== 'tcp-connect' || o.outcome.kind !== 'failed' || o.target.address.includes(':'))
        return [];
      const row = endpointOf(catalogue, o.target.host);
      const isMissed = o.role === 'egress' || (row !== undefined && !isOptional(row));
      return isMissed && isFor(o.outcome.why, o.role) ? [{ kind: 'own-word', ...o.target, after }] : [];
    };
  const isOurs = (role: string) => role === 'catalogue';
  return [
    {
      name: 'whose-refusal',
      most: 3,
      looks: asking('refusal', (why, role) => isOurs(role) && turnedAway.includes(why)),
    },
    // It takes a second.
    {
      name: 'whose-silence',
      most: 1,
      looks: asking('silence', (why, role) => isOurs(role) && why === 'timed-out'),
    },
    // Many networks let nobody but their proxy out: that must not take longer for it.
    {
      name: 'whose-way',
      most: 2,
      looks: asking(
        'system',
        (why, role) => role === 'egress' && (why === 'timed-out' || turnedAway.includes(why)),
      ),
    },
  ];
};

/**
 * We open a hundred connections at once, and no browser does: did the network turn the host away, or only our burst?
 * Whom ChatGPT cannot do without comes first, and has a number of tries of its own (two addresses each).
 */
const askCalmly = (catalogue: Catalogue): readonly FollowUp[] => {
  const askingFor = (isFor: (row: Endpoint | undefined) => boolean) => (o: Observation) => {
    const isFailed = o.kind === 'tcp-connect' && ours(o) && o.outcome.kind === 'failed';
    if (!isFailed || ![...turnedAway, 'timed-out'].includes(failureOf(o) ?? '')) return [];
    const { host, address, port } = o.target;
    if (address.includes(':') || isOddAddress(address) || productBySinkhole(address)) return [];
    const row = endpointOf(catalogue, host);
    const path = row?.path ?? '/';
    return isFor(row) ? [{ kind: 'visit-again', host, port, path, isCalm: true } as const] : [];
  };
  const isRequired = (row: Endpoint | undefined) => row?.criticality === 'required';
  return [
    { name: 'calm-required', most: 20, looks: askingFor(isRequired) },
    {
      name: 'calm-others',
      most: 20,
      looks: askingFor((row) => !isRequired(row) && !(row && isOptional(row))),
    },
  ];
};

const followUps: readonly FollowUp[] = [
  {
    // Is the name missing everywhere, or only here? Does somebody answer for the servers outside?
    name: 'ask-outside',
    most: 12,
    looks: (o) =>
      o.kind === 'name-lookup' && ours(o) && needsSecondOpinion(o) ? askOutside(o.target.host) : [],
  },
  {
    // A name that nobody answered for in time, or at the second asking: do questions get lost, or was it our own burst?
    name: 'calm-names',
    most: 1,
    looks: (o) =>
      o.kind === 'name-lookup' && ours(o) && isAskedAgain(o)
        ? [{ kind: 'name-train', requests: trainRequests }]
        : [],
  },
  {
    // The filter's canonical name stands in the resolver's full answer.
    name: 'ask-own-resolver',
    most: 6,
    looks: (o) =>
      o.kind === 'name-lookup' && ours(o) && o.outcome.kind === 'ok' && hasOddAddress(o)
        ? [
            {
              kind: 'dns-query',
              role: 'catalogue',
              name: o.target.host,
              type: 'A',
              server: 'configured',
              transport: 'udp',
            },
          ]
        : [],
  },
  {
    // Is it the name that is cut, or everything at this address, or today's protocol, or what is large?
    name: 'other-name',
    most: 3,
    looks: (o) => (o.kind === 'tls-handshake' && o.role === 'catalogue' && isCut(o) ? variantsOf(o) : []),
  },
  {
    // Cut off, or led astray: who cannot write into an encrypted connection shows a page on plain HTTP.
    name: 'plain-page',
    most: 3,
    looks: (o) =>
      o.role === 'catalogue' && isCutOff(o)
        ? [{ kind: 'plain-visit', role: 'explain', url: `http://${o.target.host}/`, padBytes: 0 }]
        : [],
  },
  {
    // A hello of two packets is cut: at ChatGPT's other hosts as well, and at the same edge under somebody else's name?
    name: 'more-large-hellos',
    most: 1,
    looks: (o) =>
      o.kind === 'tls-handshake' && o.target.host === mainHost && o.target.padBytes !== undefined && isCut(o)
        ? alsoHello.map((host) => ({ kind: 'large-hello', host, port: o.target.port }))
        : [],
  },
  {
    // Do only large packets vanish?
    name: 'large-packet',
    most: 1,
    looks: (o) =>
      (o.kind === 'tls-handshake' || o.kind === 'upload') &&
      o.outcome.kind === 'failed' &&
      o.outcome.why === 'timed-out'
        ? portalTests
            .slice(0, 1)
            .map(({ url }) => ({ kind: 'plain-visit', role: 'explain', url, padBytes: 2_600 }))
        : [],
  },
  {
    // Out of time while others got through: a fault stays, bad luck does not.
    name: 'second-try',
    most: 8,
    looks: (o) => {
      if (o.role !== 'catalogue' || o.outcome.kind !== 'failed' || o.outcome.why !== 'timed-out') return [];
      if (o.kind === 'tls-handshake' && o.target.via === 'direct')
        return [{ kind: 'visit-again', host: o.target.host, port: o.target.port, path: '/' }];
      return [];
    },
  },
  {
    // A connection that opens late: is the path slow, or was it this computer under the burst of our own looks?
    name: 'slow-or-busy',
    most: 2,
    looks: (o) =>
      o.kind === 'tcp-connect' &&
      o.target.host === mainHost &&
      o.outcome.kind === 'ok' &&
      o.tookMs > maybeSlowMs
        ? [{ kind: 'latency', address: o.target.address, port: o.target.port }]
        : [],
  },
  {
    // Browsers follow the script that the settings name: what does it say?
    name: 'named-proxy-script',
    most: 1,
    looks: (o) => {
      const url = (o.kind === 'machine' && o.outcome.kind === 'ok' && o.outcome.value.proxy.scriptUrl) || '';
      // Scripts in files belong to browsers of old.
      return /^https?:\/\//i.test(url) ? [{ kind: 'proxy-script', url, host: mainHost }] : [];
    },
  },
  {
    // DHCP named a script with the address, as the name `wpad` may: what does it say?
    name: 'network-script',
    most: 1,
    looks: (o) => {
      const url = o.kind === 'computer' && o.outcome.kind === 'ok' ? o.outcome.value.networkScript : null;
      return url ? [{ kind: 'proxy-script', url, host: mainHost }] : [];
    },
  },
  {
    // Does a proxy that the network's script names lead out? Programs take the next one when the first is dead.
    name: 'try-script-proxy',
    most: 1,
    looks: (o) =>
      o.kind === 'proxy-script' && o.outcome.kind === 'ok' ? throughProxies(o.outcome.value.choice) : [],
  },
  {
    // Somebody opens chatgpt.com: does he close the door for people without an account, to keep them to one workspace?
    name: 'anonymous-door',
    most: 1,
    looks: (o) =>
      o.kind === 'tls-handshake' &&
      o.role === 'catalogue' &&
      o.target.host === mainHost &&
      o.outcome.kind === 'ok' &&
      o.outcome.value.publicTrust.anchor === null
        ? [{ kind: 'visit', role: 'explain', host: mainHost, port: 443, path: anonymousPath }]
        : [],
  },
  {
    // A proxy only the browser knows: does it lead out?
    name: 'try-browser-proxy',
    most: 1,
    looks: (o) => {
      const seen = o.kind === 'browser-proxy' && o.outcome.kind === 'ok' ? o.outcome.value : null;
      return seen?.own === 'direct' ? throughProxies(seen.choice) : [];
    },
  },
  {
    // Does OpenAI publish other voice servers than our copy names?
    name: 'new-voice-servers',
    most: 1,
    looks: (o) =>
      o.kind === 'voice-feed' && o.outcome.kind === 'ok' && isNews(o.outcome.value.addresses)
        ? looksAtVoice(o.outcome.value.addresses)
        : [],
  },
  {
    // Voice would break up: is it the path, or was it the burst of our own looks? Others are asked on the same quiet line,
    // whatever they said in the burst: who is asked again only when bad luck struck looks better than he is.
    name: 'calm-train',
    most: 6,
    looks: (o) => {
      if (o.kind !== 'stun' || o.role === 'explain' || o.outcome.kind !== 'ok') return [];
      const quality = qualityOf(o.outcome.value);
      const { server, port } = o.target;
      if (!quality || !isRough(quality)) return [];
      const others = stunControls.filter((control) => control.port === port).map(({ host }) => host);
      return [...new Set([server, ...others])].map((one) => ({
        kind: 'stun-again',
        server: one,
        port,
        requests: trainRequests,
      }));
    },
  },
  {
    // A certificate's date is only as good as this computer's clock.
    name: 'ask-the-time',
    most: 1,
    looks: (o) =>
      o.kind === 'tls-handshake' &&
      o.outcome.kind === 'ok' &&
      /expired|not-yet-valid/.test(o.outcome.value.publicTrust.why ?? '')
        ? timeServers.slice(0, 2).map(({ host }) => ({ kind: 'clock', server: host }))
        : [],
  },
];

/** Whose round trip stands for ChatGPT's. */
const mainHost = 'chatgpt.com';
const maybeSlowMs = 180;
/** Two of ChatGPT's hosts, and one of another owner, all behind one edge. */
const alsoHello = ['auth.openai.com', 'ws.chatgpt.com', 'challenges.cloudflare.com'] as const;

/** Scripts name a few at most; those that nobody reaches are not worth more. */
const mostProxies = 3;

const throughProxies = (choice: string): readonly Look[] =>
  proxiesIn(choice)
    .slice(0, mostProxies)
    .map((proxy) => ({ kind: 'proxy-visit', host: mainHost, port: 443, path: '/', proxy }));

/** None of the servers that were asked is on the list. */
const isNews = (published: readonly string[]) =>
  published.length > 0 &&
  !voiceServers.addresses.slice(0, voiceSample).some((address) => published.includes(address));

const needsSecondOpinion = (o: ObservationOf<'name-lookup'>) =>
  (o.outcome.kind === 'failed' && o.outcome.why !== 'stopped') || hasOddAddress(o);

/** Only what is surely not a public site's address, or is known to be a filter's: large sites have many others. */
function hasOddAddress(o: ObservationOf<'name-lookup'>): boolean {
  return (
    o.outcome.kind === 'ok' && o.outcome.value.addresses.some((a) => isOddAddress(a) || productBySinkhole(a))
  );
}

function askOutside(name: string): Look[] {
  const ask = (server: string, transport: 'udp' | 'https'): Look => ({
    kind: 'dns-query',
    role: 'explain',
    name,
    type: 'A',
    server,
    transport,
  });
  const google = resolvers.find(({ address }) => address === '8.8.8.8');
  return [ask('8.8.8.8', 'udp'), ask('1.1.1.1', 'udp'), ...(google ? [ask(google.address, 'https')] : [])];
}

const isCut = (o: ObservationOf<'tls-handshake'>) =>
  o.outcome.kind === 'failed' && o.target.via === 'direct' && !['stopped', 'unknown'].includes(o.outcome.why);

const isOwnComputer = (address: string): boolean => /^(?:0\.|127\.|::1?$)/.test(address);

type Step = ObservationOf<'name-lookup'> | ObservationOf<'tcp-connect'> | ObservationOf<'tls-handshake'>;

/** A host whose name leads astray, whose connection is turned away or whose handshake is cut, without a proxy. */
function isCutOff(o: Observation): o is Step {
  // Behind an address of this very computer nobody shows a network's page.
  if (o.kind === 'name-lookup')
    return hasOddAddress(o) && o.outcome.kind === 'ok' && !o.outcome.value.addresses.some(isOwnComputer);
  if (o.kind === 'tls-handshake') return isCut(o);
  return (
    o.kind === 'tcp-connect' &&
    !o.target.address.includes(':') &&
    o.outcome.kind === 'failed' &&
    [...turnedAway, 'timed-out'].includes(o.outcome.why)
  );
}

function variantsOf({ target, outcome }: ObservationOf<'tls-handshake'>): Look[] {
  const { host, address, port } = target;
  const variant = (serverName: string | null, maxVersion: LookOf<'tls-variant'>['maxVersion']): Look => ({
    kind: 'tls-variant',
    host,
    address,
    port,
    serverName,
    maxVersion,
  });
  const isSilent = outcome.kind === 'failed' && outcome.why === 'timed-out';
  return [
    variant('www.example.com', 'TLSv1.3'),
    variant(null, 'TLSv1.3'),
    variant(host, 'TLSv1.2'),
    ...(isSilent ? [variant(host, 'old')] : []),
  ];
}
