import { inspector } from '../world/authorities';
import { authority, leaf, tower } from '../world/certificates';
import type { Answer } from '../world/http';
import * as w from '../world/modifiers';
import { mute, secured, website } from '../world/services';
import * as ways from '../world/ways';
import { apex, byNetwork, chatGpt, edge, files, type Scenario, signInPage } from './scenario';

const kaspersky = authority('CN=Kaspersky Anti-Virus Personal Root Certificate, O=AO Kaspersky Lab');

const page = (status: number, body: string, headers: Readonly<Record<string, string>> = {}): Answer => ({
  status,
  headers: { 'content-type': 'text/html', ...headers },
  body,
});
/** In a language that no list of ours holds. */
const inFinnish = (status: number) =>
  page(status, '<html><title>Pääsy estetty</title><p>Ota yhteyttä ylläpitoon.</p></html>');
const fortiGuard = page(403, '<title>Web Page Blocked!</title>Powered By FortiGuard');

/** Behind the proxy stands one who opens these hosts, and answers for them. */
const openedBehindProxy =
  (who: Parameters<typeof inspector>[0], answer: Answer): w.Modifier =>
  (world) => ({
    ...world,
    beyond: (host, port) => {
      if (!chatGpt(host)) return world.beyond(host, port);
      const shown = leaf(host, inspector(who), { sends: 'path-and-root' });
      return secured(
        () => shown,
        website(() => () => answer, true),
      );
    },
  });

/** A program of this computer that is set as proxy, and does not run. */
const ownProxyGone: w.Modifier = (world) => {
  const shown = 'http://127.0.0.1:8888';
  return {
    ...world,
    machine: { ...world.machine, proxy: { source: 'environment', https: shown, http: null, except: '' } },
    proxyFor: () => ({ host: '127.0.0.1', port: 8888, shown, authorization: null }),
    reach: (address, port) =>
      address.startsWith('127.') ? 'refused' : w.isInside(address) ? world.reach(address, port) : 'silent',
    datagram: () => null,
  };
};

const inspectedAnd = (answers: w.InspectionWish['answers'], which: w.Which = 'all') =>
  w.inspectedBy('company', { trusted: true, which, ...(answers && { answers }) });
const forChatGpt =
  (answer: Answer) =>
  ({ host }: { readonly host: string }) =>
    chatGpt(host) ? answer : undefined;

/** Two things in one way, and answers in words that nobody listed. */
export const twoAtOnce: readonly Scenario[] = [
  {
    name: 'a scanner on this computer opens most, and a company’s inspector the files',
    world: [
      w.inspectedBy('zscaler', { trusted: true, which: files }),
      w.inspectedBy(kaspersky, { trusted: true, which: (host) => !files.includes(host) }),
    ],
    expected: {
      status: 'degraded',
      place: 'this-computer',
      layer: 'tls',
      code: 'tls-inspected',
      product: 'kaspersky',
      hosts: apex,
      spared: files,
    },
  },
  {
    name: 'an inspector that is trusted, and a box before it that cuts the files’ names',
    world: [inspectedAnd(undefined), w.cutOnName(files)],
    expected: {
      ...byNetwork('tls', 'tls-cut-on-name'),
      hosts: files,
      spared: apex,
      findings: ['tls-inspected'],
    },
  },
  {
    name: 'a resolver sinkholes ChatGPT, and a firewall refuses the files',
    world: [w.refuseTcp(files), w.dnsSays(apex, { addresses: ['0.0.0.0'] })],
    expected: {
      ...byNetwork('dns', 'dns-sinkhole'),
      status: 'blocked',
      hosts: apex,
      findings: ['tcp-reset'],
    },
  },
  {
    name: 'the clock is behind, and somebody inspects',
    world: [w.clockBehind(400), w.inspectedBy('zscaler', { trusted: true })],
    expected: {
      status: 'blocked',
      place: 'this-computer',
      layer: 'clock',
      code: 'clock-wrong',
      product: null,
    },
  },
  {
    name: 'ChatGPT itself has trouble, and only a proxy leads out',
    world: [
      w.answering(apex, ({ path }) =>
        path.startsWith('/cdn-cgi') ? undefined : page(502, 'Bad gateway', edge),
      ),
      w.throughProxy(),
    ],
    expected: {
      status: 'blocked',
      place: 'service',
      layer: 'http',
      code: 'service-error',
      product: null,
      findings: ['proxy-only'],
    },
  },
  {
    name: 'ChatGPT refuses this country, behind a trusted inspector',
    world: [
      w.answering(apex, ({ path }) =>
        path.startsWith('/cdn-cgi') ? undefined : page(403, '{"error":{"code":"unsupported_country"}}', edge),
      ),
      w.inspectedBy('zscaler', { trusted: true }),
    ],
    expected: {
      status: 'blocked',
      place: 'service',
      layer: 'http',
      code: 'service-refuses-country',
      product: null,
    },
  },
  {
    name: 'the proxy opens the tunnel, and FortiGate answers inside it',
    world: [w.throughProxy(), openedBehindProxy('fortinet', fortiGuard)],
    expected: {
      status: 'blocked',
      place: 'network',
      layer: 'http',
      code: 'block-page',
      product: 'fortinet',
      hosts: apex,
      spared: ['challenges.cloudflare.com'],
    },
  },
  {
    name: 'the proxy opens the tunnel and hands it to nobody',
    world: [
      w.throughProxy(),
      (world) => ({
        ...world,
        beyond: (host, port) => (chatGpt(host) ? mute : world.beyond(host, port)),
      }),
    ],
    expected: { ...byNetwork('proxy', 'proxy-refuses'), status: 'blocked', hosts: apex },
  },
  {
    name: 'a program of this computer is set as proxy and does not run, nothing else leads out',
    world: [ownProxyGone],
    expected: {
      status: 'blocked',
      place: 'this-computer',
      layer: 'proxy',
      code: 'proxy-unreachable',
      product: null,
    },
  },
  {
    name: 'the network’s own script names a proxy that wants Kerberos',
    world: [
      ways.namesProxyByScript('PROXY proxy.corp.example:3128', {
        direct: false,
        credentials: 'Negotiate x',
        schemes: ['Negotiate', 'NTLM'],
      }),
      ways.looksForScript,
    ],
    expected: { ...byNetwork('proxy', 'proxy-needs-password'), status: 'blocked' },
  },
  {
    name: 'a page in unknown words on all of ChatGPT, and nothing else is opened',
    world: [inspectedAnd(forChatGpt(inFinnish(403)), chatGpt)],
    expected: { ...byNetwork('http', 'unexpected-answer'), status: 'blocked', hosts: apex },
  },
  {
    name: 'a page in unknown words on chatgpt.com alone, and nothing else is opened',
    world: [inspectedAnd(forChatGpt(inFinnish(403)), apex)],
    expected: { ...byNetwork('http', 'unexpected-answer'), status: 'blocked', hosts: apex },
  },
  {
    name: 'a page in unknown words in place of the files alone: whose it is, nobody can tell',
    world: [inspectedAnd(({ host }) => (files.includes(host) ? inFinnish(403) : undefined))],
    expected: {
      ...byNetwork('tls', 'tls-inspected'),
      status: 'degraded',
      findings: ['unexpected-answer'],
      features: { chat: 'works', uploads: 'unknown' },
    },
  },
  {
    name: 'a page in unknown words in place of the company sign-in’s pages, with status 200',
    world: [inspectedAnd(({ host }) => (host === 'cdn.workos.com' ? inFinnish(200) : undefined))],
    expected: {
      ...byNetwork('tls', 'tls-inspected'),
      status: 'degraded',
      findings: ['unexpected-answer'],
      features: { chat: 'works', 'sign-in': 'unknown' },
    },
  },
  {
    name: 'a filter answers for all of ChatGPT in JSON, with status 200',
    world: [
      inspectedAnd(
        forChatGpt({
          status: 200,
          headers: { 'content-type': 'application/json' },
          body: '{"error":"blocked","policy":"GenAI"}',
        }),
        chatGpt,
      ),
    ],
    expected: { ...byNetwork('http', 'unexpected-answer'), status: 'blocked', hosts: apex },
  },
  {
    name: 'a page asks people to think twice before they go on to ChatGPT',
    world: [
      inspectedAnd(
        forChatGpt(
          page(200, '<html><title>Coaching</title>You are about to use an AI site. Proceed?</html>'),
        ),
      ),
    ],
    expected: { ...byNetwork('http', 'unexpected-answer'), status: 'blocked', hosts: apex },
  },
  {
    name: 'the sign-in to a guest network ran out: its own certificate on every page, and a redirect',
    world: [
      w.inspectedBy(authority('CN=guest.venue.example, O=Venue'), {
        answers: () => page(302, '', { location: 'https://login.venue.example/' }),
      }),
      ways.portalOnPlainPages,
    ],
    expected: signInPage,
  },
  {
    name: 'only the partners of the sign-in are inspected, and nobody trusts it',
    world: [w.inspectedBy('company', { which: ['cdn.workos.com', 'challenges.cloudflare.com'] })],
    expected: {
      ...byNetwork('tls', 'tls-inspected'),
      status: 'blocked',
      hosts: ['challenges.cloudflare.com'],
      spared: apex,
    },
  },
  ...(
    [
      ['an Ed25519 key', 'ed25519'],
      ['ten certificates', tower(10)],
    ] as const
  ).map(
    ([what, who]): Scenario => ({
      name: `an inspector that this computer trusts signs with ${what}`,
      world: [w.inspectedBy(who, { trusted: true })],
      expected: { ...byNetwork('tls', 'tls-inspected'), status: 'degraded', features: { chat: 'works' } },
    }),
  ),
];
