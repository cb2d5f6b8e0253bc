import * as c from '../fakes/changes';
import { type Change, type Leg, only, under } from '../fakes/saw';
import { type Maker, network } from './known';

/** Hosts that several client stacks visit. */
const tried = ['chatgpt.com', 'auth.openai.com', 'ios.chat.openai.com'];
const which = only(...tried);

/** Those of them that answer: a look over another stack is only made on a way that leads there. */
export const answering = (leg: Leg): readonly string[] =>
  tried.filter((host) =>
    leg.some(
      (o) =>
        o.kind === 'http-get' && o.role === 'catalogue' && c.hostOf(o) === host && o.outcome.kind === 'ok',
    ),
  );

/** No change where none of them answers, or where a change of this sort was made already. */
const onThose =
  (kind: Leg[number]['kind'], change: (hosts: readonly string[]) => Change): Change =>
  (leg) => {
    const hosts = answering(leg);
    return hosts.length === 0 || leg.some((o) => o.kind === kind) ? leg : change(hosts)(leg);
  };

const http2 = (says: Parameters<typeof c.http2Says>[0]): Change =>
  onThose('http2-get', (hosts) => c.http2Says(says, hosts));
const browser = (saw: Parameters<typeof c.browserSaw>[0]): Change =>
  onThose('browser-get', (hosts) => c.browserSaw({ hosts, ...saw }));

const stranger = { issuer: 'O=Contoso Ltd, CN=Contoso Browser CA', isPublic: false };
const thisComputer = { ...network, places: ['this-computer'], which } as const;

/** What programs and settings of one computer differ over: proxy scripts, HTTP/2, a browser's own ways and roots. */
export const programFaults: readonly Maker[] = [
  {
    id: 'proxy-not-set',
    step: 1,
    make: () => ({
      about: 'a script names the only proxy',
      change: c.proxyNotSet,
      fault: { ...network, layers: ['proxy'] },
    }),
  },
  {
    id: 'excepted',
    step: 1,
    make(random) {
      const hit = random.one([
        only('chatgpt.com', 'ws.chatgpt.com'),
        under('chatgpt.com'),
        under('openai.com'),
      ]);
      return {
        about: 'only a proxy leads out, and the settings except hosts from it',
        change: c.exceptedFromProxy(hit),
        // Another fault may keep the proxy's own way from being seen: then those hosts just meet silence.
        fault: {
          ...network,
          places: ['this-computer', 'network'],
          layers: ['proxy', 'tcp'],
        },
      };
    },
  },
  {
    id: 'script-broken',
    step: 1,
    make(random) {
      const word = random.one(['bad-answer', 'http-garbage', 'timed-out', 'name-not-found'] as const);
      const isCut = random.chance(0.5);
      return {
        about: `the settings’ script: ${word}${isCut ? ', nothing else leads out' : ''}`,
        change: isCut ? c.all(c.lineCut, c.scriptSet(word)) : c.scriptSet(word),
        // Where a script cannot be had and nothing else leads out, the line may be what is cut.
        fault: isCut
          ? { ...network, layers: ['proxy', 'ip'] }
          : // What else is closed may have led out by that script.
            { ...thisComputer, places: ['this-computer', 'network'], layers: ['proxy'], stops: false },
      };
    },
  },
  {
    id: 'http2-cut',
    step: 9,
    make(random) {
      const how = random.one([
        'reset',
        'closed',
        'timed-out',
        'tls-alert',
        { status: null, why: 'reset' },
        { status: null, why: 'http-garbage' },
      ] as const);
      return {
        about: JSON.stringify(how),
        change: http2(typeof how === 'string' ? how : { ...how }),
        fault: { ...network, layers: ['http'], which, stops: false },
      };
    },
  },
  {
    id: 'browser-lost',
    step: 9,
    make(random) {
      const gets = random.one(['proxy-unreachable', 'reset', 'timed-out', 'closed'] as const);
      const choice = random.one([undefined, 'PROXY old.corp.example:8080']);
      return {
        about: `${gets}${choice ? ' over another proxy' : ''}`,
        change: browser({ gets, ...(choice && { choice }) }),
        fault: { ...thisComputer, layers: ['http'], stops: false },
      };
    },
  },
  {
    id: 'browser-opened',
    step: 9,
    make(random) {
      const isRefused = random.chance(0.5);
      return {
        about: isRefused ? 'and refuses' : 'and accepts',
        change: browser({
          ...(isRefused && { gets: 'certificate-refused' }),
          shown: { ...stranger, verdict: isRefused ? 'ERR_CERT_AUTHORITY_INVALID' : 'OK' },
        }),
        // Where other programs are opened as well, the browser's word is one on them.
        fault: { ...thisComputer, layers: ['tls'], stops: false },
      };
    },
  },
];

const harmless = (id: string, change: (random: Parameters<Maker['make']>[0]) => Change): Maker => ({
  id,
  step: 9,
  make: (random) => ({ about: '', change: change(random), fault: null }),
});

/** What other stacks see of a healthy network, and what says nothing against it. */
export const programNoise: readonly Maker[] = [
  harmless('http2-spoken', () => http2({})),
  harmless('http2-not-chosen', () => http2({ chosen: 'http/1.1', status: null })),
  harmless('http2-stopped', (random) => http2(random.one(['stopped', 'unknown'] as const))),
  harmless('browser-well', () => browser({ shown: {} })),
  harmless('browser-other-way', () => browser({ choice: 'PROXY proxy.corp.example:8080; DIRECT' })),
  harmless('browser-stopped', () => browser({ gets: 'stopped' })),
];
