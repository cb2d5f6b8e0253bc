import { expect, it } from 'vitest';
import { visit } from '../../electron/probes/visit';
import { by } from '../../shared/observation/seen';
import { lookAt, only, short } from '../world/look-at';
import * as w from '../world/modifiers';
import { dropIpv4 } from '../world/ways';

const chatgpt = { kind: 'visit', role: 'catalogue', host: 'chatgpt.com', port: 443, path: '/' } as const;

it('a healthy visit sees the name, both addresses, the public chain and the answer, and leaves nothing open', async () => {
  const looked = await lookAt(visit, chatgpt);
  expect(looked.all.map(short).sort()).toEqual([
    'http-get ok',
    'name-lookup ok',
    'tcp-connect ok',
    'tcp-connect ok',
    'tls-handshake ok',
  ]);
  expect(only('tls-handshake', looked).outcome).toMatchObject({
    value: {
      protocol: 'TLSv1.3',
      nameMatches: true,
      publicTrust: { trusted: true, anchor: 'GTS Root R4' },
      chain: [
        { hasScts: true },
        {
          subject: [
            ['C', 'US'],
            ['O', 'Google Trust Services'],
            ['CN', 'WE1'],
          ],
        },
      ],
    },
  });
  expect(only('http-get', looked).outcome).toMatchObject({ value: { status: 200 } });
  expect(looked.open).toEqual({ sockets: 0, datagrams: 0 });
});

it.each([
  ['IPv6', w.dropIpv6],
  ['IPv4', dropIpv4],
])(
  'silence of %s is waited for until a lost packet would have been sent again, and no longer',
  async (family, world) => {
    const looked = await lookAt(visit, chatgpt, { world: [world] });
    expect(looked.all.map(short)).toContain('http-get ok');
    const silent = by('tcp-connect', looked.all).filter(({ outcome }) => outcome.kind === 'failed');
    expect(silent).toHaveLength(1);
    expect(silent[0]).toMatchObject({ outcome: { why: 'timed-out' } });
    expect(silent[0]?.target.address.includes(':')).toBe(family === 'IPv6');
    expect(silent[0]?.tookMs).toBeGreaterThan(1_300);
    expect(looked.tookMs).toBeLessThan(2_400);
  },
);

/** What stands in the way, and the last thing the visit sees. */
it.each<[string, readonly w.Modifier[], string]>([
  ['a name that does not exist', [w.dnsSaysNo(['chatgpt.com'])], 'name-lookup failed name-not-found'],
  [
    'a resolver that refuses',
    [w.dnsSays(['chatgpt.com'], { rcode: 'REFUSED' })],
    'name-lookup failed dns-failed',
  ],
  ['a name without addresses', [w.dnsSays(['chatgpt.com'], {})], 'name-lookup failed name-not-found'],
  ['closed ports', [w.refuseTcp(['chatgpt.com'])], 'tcp-connect failed refused'],
  ['no way there', [w.unreachable(['chatgpt.com'])], 'tcp-connect failed no-route'],
  ['packets that vanish', [w.dropTcp(['chatgpt.com'])], 'tcp-connect failed timed-out'],
  ['a cut when the name is spoken', [w.cutOnName(['chatgpt.com'])], 'tls-handshake failed reset'],
  ['silence when the name is spoken', [w.silentOnName(['chatgpt.com'])], 'tls-handshake failed timed-out'],
])('%s', async (_, world, saw) => {
  const looked = await lookAt(visit, chatgpt, { world });
  const steps = looked.all.filter(({ kind }) => kind !== 'dns-query').map(short);
  expect(steps).toContain(saw);
  expect(steps).not.toContain('http-get ok');
  expect(looked.open).toEqual({ sockets: 0, datagrams: 0 });
});

it.each<[string, readonly w.Modifier[], object]>([
  [
    'an inspector this computer trusts',
    [w.inspectedBy('zscaler', { trusted: true })],
    { publicTrust: { trusted: false, why: 'untrusted-issuer' }, systemTrust: { trusted: true } },
  ],
  [
    'an inspector nobody trusts',
    [w.inspectedBy('fortinet')],
    { publicTrust: { trusted: false }, systemTrust: { trusted: false } },
  ],
  ['an Ed25519 inspector', [w.inspectedBy('ed25519', { trusted: true })], { systemTrust: { trusted: true } }],
  [
    'a weak inspector',
    [w.inspectedBy('weak', { trusted: true })],
    { systemTrust: { trusted: false, why: 'weak' } },
  ],
  ['a clock 30 days behind', [w.clockBehind(30)], { publicTrust: { trusted: false, why: 'not-yet-valid' } }],
])('the handshake tells of %s', async (_, world, saw) => {
  const looked = await lookAt(visit, chatgpt, { world });
  expect(only('tls-handshake', looked).outcome).toMatchObject({ kind: 'ok', value: saw });
});

it('goes through the proxy that is set, and does not look names up itself', async () => {
  const looked = await lookAt(visit, chatgpt, { world: [w.throughProxy()] });
  expect(looked.all.map(short).sort()).toEqual([
    'http-get ok',
    'name-lookup skipped goes-through-proxy',
    'proxy-connect ok',
    'tls-handshake ok',
  ]);
  expect(only('tls-handshake', looked).target.via).toBe(w.proxyShown);
  expect(looked.open.sockets).toBe(0);
});

it.each<[string, Parameters<typeof w.throughProxy>[0], object]>([
  ['wants a password', { credentials: 'Basic YTpi' }, { kind: 'ok', value: { status: 407 } }],
  [
    'refuses',
    { refuses: () => ({ status: 403, body: 'no' }) },
    { kind: 'ok', value: { status: 403, bodyStart: 'no' } },
  ],
  ['is not there', { answer: 'refused' }, { kind: 'failed', why: 'proxy-unreachable' }],
  ['has no name', { named: false }, { kind: 'failed', why: 'proxy-unreachable' }],
  ['hangs up', { refuses: () => 'close' }, { kind: 'failed', why: 'closed' }],
  ['says nothing', { refuses: () => 'silent' }, { kind: 'failed', why: 'timed-out' }],
])('a proxy that %s', async (_, wish, saw) => {
  const looked = await lookAt(visit, chatgpt, { world: [w.throughProxy(wish)] });
  expect(only('proxy-connect', looked).outcome).toMatchObject(saw);
  expect(by('tls-handshake', looked.all)).toEqual([]);
  expect(looked.open.sockets).toBe(0);
});
