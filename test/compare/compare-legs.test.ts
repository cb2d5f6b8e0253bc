import { expect, it } from 'vitest';
import { compareLegs, unclearHosts } from '../../shared/compare/compare-legs';
import { hostStates, sameIssuer } from '../../shared/compare/host-state';
import type { Finding } from '../../shared/finding/finding';
import type { Observation } from '../../shared/observation/observation';
import type { Leg, Network } from '../../shared/report/report';
import { visit } from '../bundle/sample-report';

const office: Network = {
  egress: { address: '203.0.113.9', country: 'KR', colo: 'ICN' },
  gateway: '10.20.30.1',
  resolvers: ['10.20.30.2'],
  proxy: null,
  roundTripMs: null,
  media: ['wired'],
};
const phone: Network = {
  egress: { address: '198.51.100.7', country: 'KR', colo: 'ICN' },
  gateway: '172.20.10.1',
  resolvers: ['172.20.10.1'],
  proxy: null,
  roundTripMs: null,
  media: ['wifi'],
};

/** How a host is on one leg: `ok`, `cut` and `silent` (it fails), `read` (inspected), `other` (by another), `none`. */
type How = 'ok' | 'cut' | 'silent' | 'read' | 'other' | 'none';
const looksOf = (host: string, how: How, role: 'catalogue' | 'control'): readonly Observation[] => {
  switch (how) {
    case 'ok':
      return visit(host, { role });
    case 'cut':
      return visit(host, { role, fails: 'tls' });
    case 'silent':
      return visit(host, { role, fails: 'tcp' });
    case 'read':
      return visit(host, { role, inspected: true });
    case 'other':
      return JSON.parse(
        JSON.stringify(visit(host, { role, inspected: true })).replaceAll('FGT60F0000000001', 'Other CA'),
      );
    case 'none':
      return [];
  }
};

const finding = (code: Finding['code'], hosts: readonly string[]): Finding => ({
  code,
  layer: 'http',
  place: 'network',
  confidence: 'certain',
  hosts: [...hosts],
  product: null,
  facts: {},
  evidence: ['x'],
});

/** A leg from a word for each of two hosts of ChatGPT and one neutral one. */
const leg = (network: Network, hows: readonly [How, How, How], findings: readonly Finding[] = []): Leg => ({
  id: network === office ? 'office' : 'hotspot',
  network,
  observations: [
    ...looksOf('chatgpt.com', hows[0], 'catalogue'),
    ...looksOf('auth.openai.com', hows[1], 'catalogue'),
    ...looksOf('www.wikipedia.org', hows[2], 'control'),
  ],
  findings: [...findings],
});

const verdictOf = (a: Leg, b: Leg) => {
  const { validity, verdict } = compareLegs(a, b);
  return `${validity}: ${verdict.code}, ${verdict.confidence}`;
};

it.each<readonly [string, readonly [How, How, How], readonly [How, How, How], string]>([
  [
    'fails in the office, works on the hotspot',
    ['cut', 'cut', 'ok'],
    ['ok', 'ok', 'ok'],
    'office-network, certain',
  ],
  [
    'one host that failed once may be chance',
    ['silent', 'ok', 'ok'],
    ['ok', 'ok', 'ok'],
    'office-network, likely',
  ],
  [
    'inspected in the office, genuine on the hotspot',
    ['read', 'ok', 'ok'],
    ['ok', 'ok', 'ok'],
    'office-network, certain',
  ],
  [
    'the same inspector on both is a program on this computer',
    ['read', 'read', 'read'],
    ['read', 'read', 'read'],
    'agent-on-this-computer, certain',
  ],
  [
    'another inspector on the hotspot: two of them',
    ['read', 'read', 'ok'],
    ['other', 'other', 'ok'],
    'office-network, likely',
  ],
  [
    'an agent on both, and the office cuts one host',
    ['cut', 'read', 'ok'],
    ['ok', 'read', 'ok'],
    'office-network, likely',
  ],
  [
    'an office that cuts, and an agent seen only on the hotspot',
    ['cut', 'cut', 'ok'],
    ['read', 'read', 'ok'],
    'not-comparable, possible',
  ],
  ['fails alike on both', ['cut', 'cut', 'ok'], ['cut', 'cut', 'ok'], 'not-the-network, likely'],
  [
    'fails on both, but not alike',
    ['cut', 'cut', 'ok'],
    ['silent', 'silent', 'ok'],
    'not-the-network, possible',
  ],
  [
    'the whole office is out, neutral hosts too',
    ['silent', 'silent', 'silent'],
    ['ok', 'ok', 'ok'],
    'office-network, certain',
  ],
  ['works on both', ['ok', 'ok', 'ok'], ['ok', 'ok', 'ok'], 'no-difference-now, likely'],
  [
    'works in the office, fails on the hotspot: never the office',
    ['ok', 'ok', 'ok'],
    ['cut', 'cut', 'ok'],
    'hotspot-unusable, likely',
  ],
  [
    'one host fails on the hotspot alone',
    ['ok', 'ok', 'ok'],
    ['cut', 'ok', 'ok'],
    'no-difference-now, possible',
  ],
  ['inspected on the hotspot alone', ['ok', 'ok', 'ok'], ['read', 'read', 'ok'], 'hotspot-unusable, likely'],
  [
    'nothing was looked at on one of them',
    ['ok', 'ok', 'ok'],
    ['none', 'none', 'none'],
    'hotspot-unusable, certain',
  ],
])('%s', (_, inOffice, onHotspot, expected) => {
  const verdict = verdictOf(leg(office, inOffice), leg(phone, onHotspot));
  expect(verdict.replace(/^[a-z-]+: /, '')).toBe(expected);
});

const cut: readonly [How, How, How] = ['cut', 'cut', 'ok'];
const fine: readonly [How, How, How] = ['ok', 'ok', 'ok'];
const tunnel: Network = { ...phone, media: ['wifi', 'tunnel'] };

it.each<readonly [string, Leg, Leg, string]>([
  [
    'another gateway and another address outside',
    leg(office, cut),
    leg(phone, fine),
    'valid: office-network, certain',
  ],
  [
    'the very same network',
    leg(office, cut),
    leg({ ...office }, fine),
    'same-network: not-comparable, certain',
  ],
  [
    'another gateway, the same address outside: a tunnel carries both',
    leg(office, cut),
    leg({ ...phone, egress: office.egress }, fine),
    'tunnel-carries-both: not-comparable, certain',
  ],
  [
    'the same gateway and address, with a tunnel',
    leg({ ...office, media: ['tunnel'] }, cut),
    leg({ ...office, media: ['tunnel'] }, fine),
    'tunnel-carries-both: not-comparable, certain',
  ],
  [
    'only the address outside changed',
    leg(office, cut),
    leg({ ...office, egress: phone.egress }, fine),
    'not-known: not-comparable, certain',
  ],
  [
    'the same private gateway, but other resolvers and media',
    leg(office, cut),
    leg({ ...phone, gateway: office.gateway }, fine),
    'valid: office-network, certain',
  ],
  [
    'a blocked office cannot tell its address: another gateway is enough',
    leg({ ...office, egress: null }, cut),
    leg(phone, fine),
    'valid: office-network, likely',
  ],
  [
    'no address outside, and a tunnel that could carry both',
    leg({ ...office, egress: null }, cut),
    leg(tunnel, fine),
    'not-known: not-comparable, certain',
  ],
  [
    'a tunnel on the hotspot that does not carry both',
    leg(office, cut),
    leg(tunnel, fine),
    'valid: office-network, likely',
  ],
  [
    'a sign-in page on the hotspot',
    leg(office, cut),
    leg(phone, fine, [finding('sign-in-page', [])]),
    'hotspot-unusable: hotspot-unusable, certain',
  ],
  [
    'a hotspot that leads nowhere',
    leg(office, cut),
    leg(phone, ['silent', 'silent', 'silent']),
    'hotspot-unusable: hotspot-unusable, certain',
  ],
  [
    'a dead hotspot against a healthy office',
    leg(office, fine),
    leg(phone, ['silent', 'silent', 'silent']),
    'hotspot-unusable: hotspot-unusable, certain',
  ],
])('gate: %s', (_, a, b, expected) => {
  expect(verdictOf(a, b)).toBe(expected);
});

it('each host is read for itself', () => {
  const rows = compareLegs(leg(office, ['read', 'cut', 'ok']), leg(phone, ['ok', 'cut', 'ok'])).rows;
  expect(rows).toEqual([
    { host: 'auth.openai.com', office: 'broken', hotspot: 'broken', reading: 'both-broken' },
    { host: 'chatgpt.com', office: 'inspected', hotspot: 'works', reading: 'inspected-by-network' },
    { host: 'www.wikipedia.org', office: 'works', hotspot: 'works', reading: 'same' },
  ]);
});

it('a host seen on one leg alone says nothing', () => {
  const { rows } = compareLegs(leg(office, ['cut', 'ok', 'ok']), leg(phone, ['none', 'ok', 'ok']));
  const row = rows.find(({ host }) => host === 'chatgpt.com');
  expect(row).toEqual({ host: 'chatgpt.com', office: 'broken', hotspot: 'unknown', reading: 'unknown' });
});

it('what works in the office and was not looked at again is left out', () => {
  const { rows, verdict } = compareLegs(leg(office, ['cut', 'ok', 'ok']), leg(phone, ['ok', 'none', 'ok']));
  expect(rows.map(({ host }) => host).sort()).toEqual(['chatgpt.com', 'www.wikipedia.org']);
  expect(verdict.code).toBe('office-network');
});

it('a host whose lasting connection is cut does not work, though it answers', () => {
  const cut = leg(office, fine, [finding('websocket-blocked', ['chatgpt.com', 'auth.openai.com'])]);
  expect(verdictOf(cut, leg(phone, fine))).toBe('valid: office-network, certain');
});

it('a block page answers, but it is not the host that does', () => {
  const blocked = leg(office, fine, [finding('block-page', ['chatgpt.com', 'auth.openai.com'])]);
  expect(verdictOf(blocked, leg(phone, fine))).toBe('valid: office-network, certain');
});

it.each<readonly [How, string, string | null]>([
  ['ok', 'works', null],
  ['cut', 'broken', 'encryption'],
  ['silent', 'broken', 'connect'],
  ['read', 'inspected', null],
])('a host that is %s is %s', (how, state, step) => {
  expect(hostStates({ observations: looksOf('chatgpt.com', how, 'catalogue') })).toMatchObject([
    { host: 'chatgpt.com', state, step },
  ]);
});

it('an expired certificate of a public authority is broken, not inspected', () => {
  const looks = JSON.parse(
    JSON.stringify(visit('chatgpt.com')).replace(
      '"publicTrust":{"trusted":true,"anchor":"GTS Root R4"}',
      '"publicTrust":{"trusted":false,"why":"expired","anchor":"GTS Root R4"}',
    ),
  );
  expect(hostStates({ observations: looks })).toMatchObject([
    { state: 'broken', step: 'encryption', issuer: null },
  ]);
});

it('what was stopped is not known, on either side', () => {
  const looks = JSON.parse(
    JSON.stringify(visit('chatgpt.com', { fails: 'tls' })).replace('"why":"reset"', '"why":"stopped"'),
  );
  expect(hostStates({ observations: looks })).toMatchObject([{ state: 'unknown' }]);
});

/** The leg, looked at again: each time chatgpt.com and auth.openai.com are as said. */
const again = (one: Leg, ...tries: readonly (readonly [How, How, How])[]): Leg => ({
  ...one,
  repeats: tries.map((hows) => ({ startedAt: '2026-11-20T09:31:00.000Z', ...pick(leg(one.network, hows)) })),
});
const pick = ({ observations, findings }: Leg) => ({ observations, findings });
const oneCut: readonly [How, How, How] = ['cut', 'ok', 'ok'];

it.each<readonly [string, Leg, Leg, string]>([
  ['seen once', leg(office, oneCut), leg(phone, fine), 'office-network, likely'],
  [
    'three of three on both: no chance any more',
    again(leg(office, oneCut), oneCut, oneCut),
    again(leg(phone, fine), fine, fine),
    'office-network, certain',
  ],
  [
    'three of three on one network alone',
    again(leg(office, oneCut), oneCut, oneCut),
    leg(phone, fine),
    'office-network, likely',
  ],
  [
    'two of three: it comes and goes',
    again(leg(office, oneCut), oneCut, fine),
    again(leg(phone, fine), fine, fine),
    'intermittent, likely',
  ],
  [
    'fails once on the hotspot: it comes and goes there',
    again(leg(office, oneCut), oneCut, oneCut),
    again(leg(phone, fine), oneCut),
    'intermittent, likely',
  ],
  [
    'one comes and goes, another fails steadily here alone',
    again(leg(office, cut), ['cut', 'ok', 'ok'], ['cut', 'ok', 'ok']),
    again(leg(phone, fine), fine, fine),
    'office-network, certain',
  ],
  [
    'one comes and goes under an agent that goes along',
    again(leg(office, ['read', 'cut', 'ok']), ['read', 'ok', 'ok']),
    leg(phone, ['read', 'ok', 'ok']),
    'agent-on-this-computer, certain',
  ],
])('repeats: %s', (_, a, b, expected) => {
  expect(verdictOf(a, b)).toBe(`valid: ${expected}`);
});

it('writes down every answer, and how clear they are', () => {
  const row = (a: Leg, b: Leg) => compareLegs(a, b).rows.find(({ host }) => host === 'chatgpt.com');
  expect(row(again(leg(office, oneCut), oneCut, fine), leg(phone, fine))).toEqual({
    host: 'chatgpt.com',
    office: 'broken',
    hotspot: 'works',
    reading: 'intermittent',
    clarity: 'intermittent',
    tries: { office: ['broken', 'broken', 'works'], hotspot: ['works'] },
  });
  expect(row(again(leg(office, oneCut), oneCut, oneCut), again(leg(phone, fine), fine, fine))).toMatchObject({
    reading: 'office-only',
    clarity: 'clear',
  });
  expect(row(again(leg(office, oneCut), ['none', 'ok', 'ok']), leg(phone, fine))).not.toHaveProperty('tries');
});

it('asks again only what differs and is not clear yet', () => {
  const first = leg(office, ['cut', 'cut', 'ok']);
  expect([...unclearHosts(compareLegs(first, leg(phone, ['ok', 'cut', 'ok'])))]).toEqual(['chatgpt.com']);
  const clear = compareLegs(again(first, cut, cut), again(leg(phone, fine), fine, fine));
  expect([...unclearHosts(clear)]).toEqual([]);
});

it('fails on both, and the rules see the service: nobody here is to blame', () => {
  const down: Finding = { ...finding('service-error', ['chatgpt.com', 'auth.openai.com']), place: 'service' };
  const broken = (network: Network) => leg(network, fine, [down]);
  expect(verdictOf(broken(office), broken(phone))).toBe('valid: service, likely');
  expect(verdictOf(broken(office), leg(phone, cut))).toBe('valid: not-the-network, possible');
});

it('a VPN switched on in the same place is no other network', () => {
  const withVpn: Network = {
    ...office,
    egress: phone.egress,
    resolvers: ['10.9.0.1'],
    media: ['wired', 'tunnel'],
  };
  expect(verdictOf(leg(office, cut), leg(withVpn, fine))).toBe('not-known: not-comparable, certain');
});

it('tunnels that macOS keeps for itself carry nothing', () => {
  const mac = (network: Network, hows: readonly [How, How, How], scope: 'link' | 'private'): Leg => {
    const one = leg({ ...network, media: ['wifi', 'tunnel'] }, hows);
    const machine = {
      id: 'machine:here',
      kind: 'machine',
      role: 'explain',
      target: {},
      startedAt: '2026-11-20T09:30:00.000Z',
      tookMs: 1,
      outcome: {
        kind: 'ok',
        value: {
          os: 'macos',
          osVersion: '25',
          interfaces: [
            { name: 'utun0', medium: 'tunnel', addresses: [{ address: 'fe80::1', family: 'IPv6', scope }] },
          ],
          gateway: network.gateway,
          resolvers: [...network.resolvers],
          proxy: { source: 'none', https: null, http: null, except: '' },
        },
      },
    } as unknown as Observation;
    return { ...one, observations: [...one.observations, machine] };
  };
  const blind = { ...office, egress: null };
  expect(verdictOf(mac(blind, cut, 'link'), mac(phone, fine, 'link'))).toMatch(/^valid/);
  expect(verdictOf(mac(blind, cut, 'private'), mac(phone, fine, 'private'))).toMatch(/^not-known/);
});

it.each([
  ['CN=Zscaler Root CA', 'CN=Zscaler Root CA', true],
  ['CN=Zscaler Root CA', 'CN=Other', false],
  ['CN=[host-1] Root (test)', 'CN=ann-laptop Root (test)', true],
  ['CN=ann-laptop Root (test)', 'CN=[host-1] Root (test)', true],
  ['CN=[host-1] Root', 'CN=ann-laptop Other', false],
  ['CN=Zscaler', null, false],
])('the same issuer, also after redaction: %s and %s', (a, b, same) => {
  expect(sameIssuer(a, b)).toBe(same);
});
