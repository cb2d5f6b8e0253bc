import { type Catalogue, endpointOf, isOptional } from '../../shared/catalogue/catalogue';
import type { FailureWord } from '../../shared/observation/failure';
import * as c from '../fakes/changes';
import * as r from '../fakes/resolvers';
import { type Change, everything, only, under, type Which } from '../fakes/saw';
import { edgeHosts, group, type Maker } from './known';
import { lineNoise } from './line-faults';
import { programNoise } from './program-faults';
import type { Random } from './random';

const harmless = (
  id: string,
  step: number,
  make: (random: Random, catalogue: Catalogue) => readonly [about: string, change: Change],
): Maker => ({
  id,
  step,
  make(random, catalogue) {
    const [about, change] = make(random, catalogue);
    return { about, change, fault: null };
  },
});

const optional = (catalogue: Catalogue) =>
  catalogue.endpoints
    .filter((row) => isOptional(row))
    .flatMap(({ hosts }) => hosts)
    .filter((host) => {
      const row = endpointOf(catalogue, host);
      return row === undefined || isOptional(row);
    });
const controls = ['www.apple.com', 'www.microsoft.com', 'www.google.com', 'github.com', 'example.com'];

const fewOf = (random: Random, catalogue: Catalogue) =>
  random.some(
    catalogue.endpoints.flatMap((row) => row.hosts),
    5,
  );

/** What looks odd and is nobody's fault. */
export const noise: readonly Maker[] = [
  ...programNoise,
  ...lineNoise,
  harmless('old-hosts-gone', 3, (random, catalogue) => {
    const gone = random.some(optional(catalogue), 1 + random.number(6));
    const says = random.one(['denies', 'silent', 'not-asked'] as const);
    return [gone.join(), c.nameMissing(only(...gone), says)];
  }),
  harmless('old-hosts-closed', 4, (random, catalogue) => {
    const gone = random.some(optional(catalogue), 1 + random.number(4));
    return [gone.join(), c.connectFails(only(...gone), random.one(['timed-out', 'refused']))];
  }),
  harmless('partner-slow', 7, (random, catalogue) => {
    const host = random.one(
      catalogue.endpoints
        .filter((e) => e.criticality === 'degraded' && e.healthy.edge === 'other')
        .flatMap(({ hosts }) => hosts),
    );
    const change = random.one([
      c.connectFails(only(host), 'timed-out'),
      c.handshakeFails(only(host), 'timed-out'),
      c.answerFails(only(host), 'timed-out'),
    ]);
    return [host, change];
  }),
  harmless('names-gone-everywhere', 3, (random, catalogue) => {
    const row = random.one(catalogue.endpoints.filter((e) => e.criticality === 'degraded'));
    return [row.pattern, c.nameMissing(only(...row.hosts), 'denies')];
  }),
  harmless('control-blocked', 4, (random) => {
    const host = random.one(controls);
    return [
      host,
      random.one([
        c.connectFails(only(host), 'timed-out'),
        c.nameMissing(only(host)),
        c.inspectedBy('CN=self', { which: only(host) }),
      ]),
    ];
  }),
  harmless('challenge', 1, (random, catalogue) => {
    const hosts = random.some(edgeHosts(catalogue), 1 + random.number(5));
    return [hosts.join(), c.challenge(only(...hosts))];
  }),
  harmless('odd-status', 1, (random, catalogue) => {
    const hosts = random.some(
      catalogue.endpoints.flatMap((row) => row.hosts),
      1 + random.number(5),
    );
    const status = random.one([400, 401, 403, 404, 405, 409, 410, 418]);
    return [
      `${status} ${hosts.join()}`,
      c.theySay(
        only(...hosts),
        status,
        random.one([
          '',
          'Access denied',
          '{"error":"forbidden"}',
          'Public access is not permitted on this storage account.',
        ]),
      ),
    ];
  }),
  harmless('via', 7, (random) => {
    const line = random.one([
      '1.1 gw (squid/5.7)',
      '1.1 mwg (McAfee Web Gateway 11.2)',
      '1.1 google',
      '1.1 vegur',
    ]);
    return [
      line,
      c.answers(everything, (was) => ({
        ...was,
        headers: [...was.headers, ['via', line] as [string, string]],
      })),
    ];
  }),
  harmless('another-authority', 1, (random, catalogue) => {
    const { name, which } = group(random, catalogue);
    const [issuer, bundled] = random.one([
      ["C=US, O=Let's Encrypt, CN=E7", true],
      ['C=BE, O=GlobalSign nv-sa, CN=GlobalSign GCC R6', true],
      ['C=US, O=SSL Corporation, CN=SSL.com TLS Transit ECC CA R9', false],
      ['O=Cisco Security Trust Services, CN=Public CA', true],
    ] as const);
    return [`${issuer} on ${name}`, c.signedBy(which, issuer, 'Some Root', bundled)];
  }),
  harmless('signer-left-out', 1, (random, catalogue) => {
    const row = random.one(catalogue.endpoints);
    return [row.pattern, c.leafOnly(only(...row.hosts))];
  }),
  harmless('no-ipv6', 2, () => ['', c.v6Absent]),
  harmless('ipv6-refused', 2, (random) => {
    const word = random.one(['no-route', 'refused', 'reset'] as const);
    return [word, c.v6Refused(word)];
  }),
  harmless('outside-closed', 2, (random) => {
    const why = random.one<FailureWord>(['timed-out', 'refused']);
    return [why, c.all(c.egressClosed(why), r.outsideSilent(why))];
  }),
  harmless('port-53-taken', 2, (random) => [
    '',
    random.one([
      r.nobodyAnswers,
      r.waysOut(['8.8.8.8', '1.1.1.1', '9.9.9.9']),
      r.callsItself('9.9.9.9', { texts: ['dns.contoso.example'] }),
    ]),
  ]),
  harmless('names-made-up', 9, () => ['', r.inventsNames('67.215.65.132')]),
  {
    id: 'umbrella-asked',
    step: 2,
    make: () => ({
      about: '',
      change: r.accountSays('server r5.fra', 'orgid'),
      fault: null,
      present: ['cisco-umbrella'],
    }),
  },
  harmless('voice-shy', 8, () => ['', c.voiceSilent]),
  harmless('status-page-away', 7, () => ['', c.statusUnknown()]),
  harmless('other-trouble', 1, () => ['', c.statusPageSays('minor', [['Sora', 'partial_outage']])]),
  harmless('support-chat-silent', 8, () => ['', c.webSockets(under('intercom.io'), 'timed-out')]),
  harmless('goodbye', 8, () => [
    '',
    c.webSockets(everything, { status: 101, closedAfterMs: 30, closeCode: 4401 }),
  ]),
  harmless('portal-test-blocked', 0, (random) => {
    const owner = random.one(['Apple', 'Google', 'Microsoft', 'Mozilla']);
    return [
      owner,
      c.portalTestsSay((o) => o === owner, {
        status: random.one([302, 403, 503]),
        location: 'http://x.example/',
      }),
    ];
  }),
  harmless('portal-tests-filtered', 0, () => [
    '',
    c.portalTestsSay(() => true, { status: 403, bodyStart: 'Blocked' }),
  ]),
  harmless('stopped', 9, (random, catalogue) => {
    const hosts = fewOf(random, catalogue);
    return [hosts.join(), c.stopped(only(...hosts))];
  }),
  harmless('never-looked', 9, (random, catalogue) => {
    const hosts = fewOf(random, catalogue);
    return [hosts.join(), c.forget(only(...hosts))];
  }),
  harmless('our-own-bug', 9, (random, catalogue) => {
    const hosts = fewOf(random, catalogue);
    return [
      hosts.join(),
      random.one([
        c.connectFails,
        (which: Which, word: FailureWord) => c.handshakeFails(which, word),
        c.answerFails,
      ])(only(...hosts), 'unknown'),
    ];
  }),
];
