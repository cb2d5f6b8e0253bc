import { randomBytes } from 'node:crypto';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { deadlines } from '../../electron/probes/deadlines';
import { askDns, queryDns } from '../../electron/probes/dns-query';
import { plainVisit } from '../../electron/probes/plain-visit';
import { stun } from '../../electron/probes/stun';
import { visit } from '../../electron/probes/visit';
import { websocket } from '../../electron/probes/websocket';
import { resolverAccountName, resolverIdentityName } from '../../shared/catalogue/controls';
import { publicAuthority } from '../world/authorities';
import { leaf, selfSigned, spoilings, tower } from '../world/certificates';
import type { DnsReply } from '../world/dns';
import { type Answer, reset } from '../world/http';
import { lookAt, only, short } from '../world/look-at';
import * as w from '../world/modifiers';
import * as s from '../world/services';
import { nonsense } from '../world/udp';
import { webSocket } from '../world/websocket';

/**
 * The other side means harm. Every look ends in time, says what happened in one of our words, and leaves nothing open.
 * They wait for real deadlines, so they wait together.
 */
const host = 'chatgpt.com';
const look = { kind: 'visit', role: 'catalogue', host, port: 443, path: '/' } as const;
const nothingOpen = { sockets: 0, datagrams: 0 };
/** Timers and a busy machine. */
const slackMs = 2_500;

const noise = randomBytes(400);
const on443 = (service: s.Service) => w.reachIs([host], service, [443]);

describe.concurrent('a TLS server', () => {
  it.each<[string, s.Service, string]>([
    ['never says a word', s.mute, 'timed-out'],
    ['hangs up', s.hangUp, 'reset'],
    ['resets when spoken to', s.resetsOnData, 'reset'],
    ['speaks HTTP', s.blurts(Buffer.from('HTTP/1.1 400 Bad Request\r\n\r\n')), 'tls-not-spoken'],
    ['speaks SSH', s.blurts(Buffer.from('SSH-2.0-OpenSSH_9.2\r\n')), 'tls-not-spoken'],
    ['says handshake_failure', s.alerts(40), 'tls-alert'],
    ['says unrecognized_name', s.alerts(112), 'tls-alert'],
    ['says protocol_version', s.alerts(70), 'tls-alert'],
    ['says access_denied', s.alerts(49), 'tls-alert'],
    ['shows a certificate made of noise', s.showsNoise, 'tls-failed'],
    ['sends half a record', s.blurts(Buffer.from([22, 3, 3, 0x40, 0])), 'timed-out'],
  ])('that %s', async (_, service, why) => {
    const looked = await lookAt(visit, look, { world: [on443(service)] });
    expect(only('tls-handshake', looked).outcome).toMatchObject({ kind: 'failed', why });
    expect(looked.tookMs).toBeLessThan(deadlines.handshake + slackMs);
    expect(looked.open).toEqual(nothingOpen);
  });

  it.each<[string, s.Service]>([
    ['sends noise', s.blurts(noise)],
    ['says an alert that does not exist', s.alerts(199)],
  ])('that %s: some word of ours', async (_, service) => {
    const looked = await lookAt(visit, look, { world: [on443(service)] });
    expect(only('tls-handshake', looked).outcome).toMatchObject({ kind: 'failed' });
    expect(looked.open).toEqual(nothingOpen);
  });
});

describe.concurrent('a certificate', () => {
  it.each(spoilings)('with broken %s is described as far as it can be read', async (spoiled) => {
    const world = [w.shows([host], () => leaf(host, publicAuthority('google'), { spoiled }))];
    const looked = await lookAt(visit, look, { world });
    const { outcome } = only('tls-handshake', looked);
    if (outcome.kind !== 'ok') throw new Error(`not described: ${JSON.stringify(outcome)}`);
    expect(outcome.value.chain[0]?.pem).toContain('BEGIN CERTIFICATE');
    expect(JSON.stringify(outcome.value.chain)).not.toMatch(/\\u001b|\u202e/);
    expect(looked.open).toEqual(nothingOpen);
  });

  it.each<[number]>([[1], [2], [3], [5], [10]])('chain of %d is shown whole', async (count) => {
    const made = count === 1 ? selfSigned(host) : leaf(host, tower(count), { sends: 'path-and-root' });
    const looked = await lookAt(visit, look, { world: [w.shows([host], () => made)] });
    expect(only('tls-handshake', looked).outcome).toMatchObject({
      value: { chain: made.chain.map((pem) => ({ pem })), publicTrust: { trusted: false } },
    });
  });

  it.each<[string, (socket: Socket) => unknown]>([
    ['resets', (socket) => socket.resetAndDestroy()],
    ['hangs up', (socket) => socket.end()],
  ])('is kept of a server that %s as soon as it was shown', async (_, end) => {
    const made = leaf(host, publicAuthority('google'));
    // Both lie in the client's socket before it reads: the handshake is over, and so is the connection.
    const ending = s.secured(
      () => made,
      (tls) => setTimeout(() => end((tls as unknown as { under: Socket }).under), 0),
    );
    const looked = await lookAt(visit, look, { world: [on443(ending)] });
    expect(only('tls-handshake', looked).outcome).toMatchObject({
      value: { nameMatches: true, chain: made.chain.map((pem) => ({ pem })) },
    });
    expect(only('http-get', looked).outcome.kind).toBe('failed');
    expect(looked.open).toEqual(nothingOpen);
  });

  it('chain out of order still leads to its public root', async () => {
    const made = leaf(host, publicAuthority('google'), { sends: 'out-of-order' });
    const looked = await lookAt(visit, look, { world: [w.shows([host], () => made)] });
    expect(only('tls-handshake', looked).outcome).toMatchObject({
      value: { publicTrust: { trusted: true, anchor: 'GTS Root R4' } },
    });
  });

  it.each<[string, Parameters<typeof leaf>[2], object]>([
    [
      'that ran out',
      { toDays: -3 },
      { publicTrust: { trusted: false, why: 'expired', anchor: 'GTS Root R4' } },
    ],
    ['from the future', { fromDays: 3 }, { publicTrust: { trusted: false, why: 'not-yet-valid' } }],
    [
      'for another name',
      { names: ['other.example'] },
      { nameMatches: false, publicTrust: { trusted: true } },
    ],
    [
      'whose signer was left out',
      { sends: 'leaf-only' },
      { publicTrust: { trusted: false, why: 'incomplete-chain' } },
    ],
    ['with a small key', { kind: 'RSA-1024' }, { chain: [{ key: 'RSA 1024' }, {}] }],
    [
      'with an Ed25519 key',
      { kind: 'Ed25519' },
      { chain: [{ key: 'Ed25519' }, {}], publicTrust: { trusted: true } },
    ],
    [
      'with an RSA key',
      { kind: 'RSA' },
      { chain: [{ key: 'RSA 2048' }, {}], publicTrust: { trusted: true } },
    ],
  ])('%s', async (_, wish, value) => {
    const made = leaf(host, publicAuthority('google'), wish);
    const looked = await lookAt(visit, look, { world: [w.shows([host], () => made)] });
    expect(only('tls-handshake', looked).outcome).toMatchObject({ kind: 'ok', value });
  });
});

describe.concurrent('a web server', () => {
  it.each<[string, Answer, object]>([
    ['never answers', 'silent', { kind: 'failed', why: 'timed-out' }],
    ['hangs up', 'close', { kind: 'failed', why: 'closed' }],
    ['resets', 'reset', { kind: 'failed', why: 'reset' }],
    ['speaks no HTTP', 'garbage', { kind: 'failed', why: 'http-garbage' }],
    ['floods with headers', 'header-flood', { kind: 'failed', why: 'too-large' }],
    ['sends one header without end', 'endless-header', { kind: 'failed', why: 'too-large' }],
    ['drips headers', 'slow-header', { kind: 'failed', why: 'timed-out' }],
    ['sends a body without end', 'endless-body', { kind: 'ok', value: { status: 200, bodyBytes: 65_536 } }],
    ['drips its body', 'dripping-body', { kind: 'ok', value: { status: 200 } }],
    ['cuts its body short', 'short-body', { kind: 'ok', value: { status: 200, bodyBytes: 11 } }],
  ])('that %s', async (_, answer, outcome) => {
    for (const [probe, asked] of [
      [visit, look],
      [plainVisit, { kind: 'plain-visit', role: 'portal', url: `http://${host}/`, padBytes: 0 }],
    ] as const) {
      const looked = await lookAt(probe as typeof visit, asked as typeof look, {
        world: [w.answering([host], () => answer)],
      });
      expect(only('http-get', looked).outcome).toMatchObject(outcome);
      expect(looked.tookMs).toBeLessThan(deadlines.answer + slackMs);
      expect(looked.open).toEqual(nothingOpen);
    }
  });

  it('cannot write to the screen or fill the report with its headers', async () => {
    const headers = Object.fromEntries(
      Array.from({ length: 90 }, (_, i) => [`x-${i}`, `\u00e9${'v'.repeat(300)}`]),
    );
    const world = [
      w.answering([host], () => ({ status: 200, headers: { ...headers, via: '1.1 \u009b31m' } })),
    ];
    const { outcome } = only('http-get', await lookAt(visit, look, { world }));
    if (outcome.kind !== 'ok') return expect(outcome).toMatchObject({ kind: 'failed', why: 'too-large' });
    expect(JSON.stringify(outcome)).not.toContain('\u009b');
    expect(outcome.value.headers.length).toBeLessThan(80);
  });
});

/** Grants the upgrade, and has enough of it after so long. */
const endingAfter =
  (ms: number, end: (socket: Duplex) => void) =>
  (request: Parameters<typeof webSocket>[0]): Answer => {
    const granted = webSocket(request);
    return typeof granted === 'object' && 'upgrade' in granted
      ? { ...granted, speak: (socket) => void setTimeout(end, ms, socket) }
      : granted;
  };
const aboutMs = (ms: number): unknown =>
  expect.toSatisfy((took: number) => took > ms - 50 && took < ms + 500);

describe.concurrent('a WebSocket', () => {
  const asked = { kind: 'websocket', role: 'catalogue', url: `wss://${host}/` } as const;

  it('that stays open is watched for as long as others look, and nobody waits for that', async () => {
    const looked = await lookAt(websocket, asked, {
      world: [w.answering([host], (r) => webSocket(r))],
      endsAfterMs: 900,
    });
    expect(looked.lingeredAfterMs).toBeLessThan(600);
    expect(only('websocket', looked)).toMatchObject({
      outcome: { kind: 'ok', value: { status: 101, closedAfterMs: null, goodbye: null } },
    });
    const { outcome, tookMs } = only('websocket', looked);
    expect(outcome.kind === 'ok' && outcome.value.watchedMs).toBeGreaterThan(200);
    expect(tookMs).toBeLessThan(600);
    expect(looked.open).toEqual(nothingOpen);
  });

  it('that is read and was not watched for long enough says nothing of pings', async () => {
    const world = [w.answering([host], (r) => webSocket(r)), w.inspectedBy('zscaler')];
    const looked = await lookAt(websocket, asked, { world, endsAfterMs: 500 });
    const { outcome } = only('websocket', looked);
    expect(outcome).toMatchObject({ kind: 'ok', value: { status: 101, closedAfterMs: null } });
    expect(outcome.kind === 'ok' && outcome.value.answersPing).toBeUndefined();
  });

  it.each([
    ['a proxy', w.throughProxy()],
    ['an inspector', w.inspectedBy('zscaler')],
  ])('that is carried by %s is waited for, as it may be let go after a second', async (_, carried) => {
    const world = [w.answering([host], (r) => webSocket(r)), carried];
    const { lingeredAfterMs } = await lookAt(websocket, asked, { world, endsAfterMs: 2_600 });
    expect(lingeredAfterMs).toBeGreaterThan(1_600);
  });

  it.each<[string, (request: Parameters<typeof webSocket>[0]) => Answer, object]>([
    [
      'closed at once by a policy',
      (r) => webSocket(r, 1008),
      { kind: 'ok', value: { status: 101, closeCode: 1008, goodbye: true } },
    ],
    [
      'cut after a while beneath the encryption',
      (r) => endingAfter(300, reset)(r),
      { kind: 'ok', value: { status: 101, closedAfterMs: aboutMs(300), closeCode: null, goodbye: false } },
    ],
    [
      'ended after a while in the words of encryption alone',
      (r) => endingAfter(300, (socket) => socket.end())(r),
      { kind: 'ok', value: { status: 101, closedAfterMs: aboutMs(300), closeCode: null, goodbye: true } },
    ],
    [
      'whose upgrade is stripped',
      () => ({ status: 200, body: 'hello' }),
      { kind: 'ok', value: { status: 200, bodyStart: 'hello' } },
    ],
    ['refused', () => ({ status: 403 }), { kind: 'ok', value: { status: 403 } }],
    ['that never answers', () => 'silent', { kind: 'failed', why: 'timed-out' }],
    ['that is cut', () => 'reset', { kind: 'failed', why: 'reset' }],
    [
      'granted by somebody who cannot count',
      () => ({ upgrade: { 'sec-websocket-accept': 'nonsense' }, speak: () => {} }),
      { kind: 'failed', why: 'bad-answer' },
    ],
  ])('%s', async (_, answer, outcome) => {
    const looked = await lookAt(websocket, asked, { world: [w.answering([host], answer)] });
    expect(only('websocket', looked).outcome).toMatchObject(outcome);
    expect(looked.open).toEqual(nothingOpen);
  });
});

describe.concurrent('a name server', () => {
  const ask = (transport: 'udp' | 'tcp') =>
    ({ kind: 'dns-query', role: 'explain', name: host, type: 'A', server: '10.20.0.53', transport }) as const;
  const truth = { addresses: ['104.18.32.47'] };

  it.each<[string, DnsReply, object, object]>([
    ['tells the truth', truth, { kind: 'ok', value: truth }, { kind: 'ok', value: truth }],
    ['says no', { rcode: 'NXDOMAIN' }, { value: { rcode: 'NXDOMAIN' } }, { value: { rcode: 'NXDOMAIN' } }],
    ['refuses', { rcode: 'REFUSED' }, { value: { rcode: 'REFUSED' } }, { value: { rcode: 'REFUSED' } }],
    ['fails', { rcode: 'SERVFAIL' }, { value: { rcode: 'SERVFAIL' } }, { value: { rcode: 'SERVFAIL' } }],
    ['says nothing', 'silent', { why: 'timed-out' }, { why: 'timed-out' }],
    ['talks nonsense', 'garbage', { why: 'dns-garbage' }, { why: 'dns-garbage' }],
    ['sends an empty packet', 'empty', { why: 'dns-garbage' }, { why: 'dns-garbage' }],
    ['sends half a packet', 'half', { why: 'dns-garbage' }, { why: 'dns-garbage' }],
    ['answers with another id', 'wrong-id', { why: 'dns-garbage' }, { why: 'dns-garbage' }],
    ['answers another question', 'wrong-question', { why: 'dns-garbage' }, { why: 'dns-garbage' }],
    ['returns the question', 'not-an-answer', { why: 'dns-garbage' }, { why: 'dns-garbage' }],
    ['sends a name that points at itself', 'loop', { why: 'dns-garbage' }, { why: 'dns-garbage' }],
    ['truncates', { truncated: truth }, { kind: 'ok', value: truth }, { kind: 'ok', value: truth }],
  ])('that %s', async (_, reply, udp, tcp) => {
    for (const [transport, outcome] of [
      ['udp', udp],
      ['tcp', tcp],
    ] as const) {
      const looked = await lookAt(queryDns, ask(transport), { world: [w.dnsSays([host], reply)] });
      expect(only('dns-query', looked).outcome).toMatchObject(outcome);
      expect(looked.tookMs).toBeLessThan(deadlines.dnsQuery + slackMs);
      expect(looked.open).toEqual(nothingOpen);
    }
  });

  const forged = { addresses: ['10.10.34.35'] };
  it('that is spoken for by somebody quicker is heard as well, and told apart', async () => {
    const world = [w.dnsSays([host], { forged, thenTrue: truth })];
    const looked = await lookAt(queryDns, ask('udp'), { world });
    expect(looked.all.map(({ outcome }) => outcome)).toMatchObject([
      { kind: 'ok', value: { ...forged, contradicted: false } },
      { kind: 'ok', value: { ...truth, contradicted: true } },
    ]);
    expect(looked.open).toEqual(nothingOpen);
  });

  it('that says the same twice contradicts nobody', async () => {
    const world = [w.dnsSays([host], { forged: truth, thenTrue: truth })];
    const looked = await lookAt(queryDns, ask('udp'), { world });
    expect(only('dns-query', looked).outcome).toMatchObject({ value: { contradicted: false } });
  });

  it('asked within another look is not listened to for longer', async () => {
    const world = [w.dnsSays([host], { forged, thenTrue: truth })];
    const looked = await lookAt(async (look, at) => void (await askDns(look, at)), ask('udp'), { world });
    expect(only('dns-query', looked).outcome).toMatchObject({ value: forged });
    expect(looked.tookMs).toBeLessThan(400);
    expect(looked.open).toEqual(nothingOpen);
  });

  it('tells what it is, and nothing that tells us apart from other customers', async () => {
    const texts = ['server r5.fra', 'orgid 2427270', 'organization id 2427270', 'source 198.51.100.23:4242'];
    const asked = { ...ask('udp'), name: resolverAccountName, type: 'TXT' } as const;
    const looked = await lookAt(queryDns, asked, { world: [w.dnsSays([resolverAccountName], { texts })] });
    expect(only('dns-query', looked).outcome).toMatchObject({
      value: { texts: ['server r5.fra', 'orgid', 'organization id', 'source'] },
    });
  });

  it('is asked about itself in a class of its own', async () => {
    const asked = {
      ...ask('udp'),
      name: resolverIdentityName,
      type: 'TXT',
      class: 'CH',
      server: '1.1.1.1',
    } as const;
    const saw = only('dns-query', await lookAt(queryDns, asked));
    expect(saw.target).toMatchObject({ class: 'CH' });
    expect(saw.outcome).toMatchObject({ value: { texts: ['FRA'] } });
  });
});

describe.concurrent('a STUN server', () => {
  const asked = { kind: 'stun', role: 'catalogue', server: 'stun.cloudflare.com', port: 3478 } as const;

  it.each<[string, w.Modifier[], object]>([
    ['answers', [], { kind: 'ok', value: { mappedAddress: '198.51.100.23', received: 3 } }],
    ['says nothing', [w.udpBlocked], { kind: 'failed', why: 'timed-out' }],
    [
      'talks nonsense',
      [(world) => ({ ...world, datagram: () => nonsense })],
      { kind: 'failed', why: 'timed-out' },
    ],
  ])('that %s', async (_, world, outcome) => {
    const looked = await lookAt(stun, asked, { world });
    expect(only('stun', looked).outcome).toMatchObject(outcome);
    expect(looked.tookMs).toBeLessThan(deadlines.stun + slackMs);
    expect(looked.open).toEqual(nothingOpen);
  });
});

it('the stop button ends every look at once, wherever it is', async () => {
  const worlds: readonly w.Modifier[][] = [
    [w.dnsSays([host], 'silent')],
    [w.dropTcp([host])],
    [w.silentOnName([host])],
    [w.answering([host], () => 'silent')],
    [w.throughProxy({ refuses: () => 'silent' })],
  ];
  for (const world of worlds) {
    const looked = await lookAt(visit, look, { world, endsAfterMs: 200 });
    expect(looked.tookMs).toBeLessThan(500);
    expect(looked.all.map(short).join()).toContain('failed stopped');
    expect(looked.open).toEqual(nothingOpen);
  }
});
