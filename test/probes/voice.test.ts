import { describe, expect, it } from 'vitest';
import { deadlines } from '../../electron/probes/deadlines';
import { voiceFeed } from '../../electron/probes/json-page';
import { port } from '../../electron/probes/port';
import { outOfTime } from '../../electron/probes/probe';
import { stun, stunAgain } from '../../electron/probes/stun';
import { turn } from '../../electron/probes/turn';
import { livekit, voiceServers } from '../../shared/catalogue/voice-servers';
import { selfSigned } from '../world/certificates';
import type { Answer } from '../world/http';
import { lookAt, only, short } from '../world/look-at';
import * as w from '../world/modifiers';
import * as s from '../world/services';
import { type TurnAnswer, turnError, turnServer, turnStranger } from '../world/turn';
import * as udp from '../world/udp';

/** Servers of voice that behave, are shy, broken, or mean harm. Waiting is real, so all wait together. */
const nothingOpen = { sockets: 0, datagrams: 0 };
const slackMs = 2_500;

const speaks =
  (server: udp.UdpServer): w.Modifier =>
  (world) => ({ ...world, datagram: () => server });

describe.concurrent('a train of STUN requests', () => {
  const server = voiceServers.addresses[0];
  const asked = { kind: 'stun', role: 'catalogue', server, port: 3478, requests: 20 } as const;
  const value = async (...world: w.Modifier[]) => {
    const looked = await lookAt(stun, asked, { world });
    expect(looked.open).toEqual(nothingOpen);
    const { outcome } = only('stun', looked);
    if (outcome.kind !== 'ok') throw new Error(outcome.why);
    return { ...outcome.value, tookMs: looked.tookMs, lingeredAfterMs: looked.lingeredAfterMs };
  };

  it('comes back whole from a good line', async () => {
    const seen = await value();
    expect(seen).toMatchObject({ sent: 20, received: 20, mappedAddress: '198.51.100.23' });
    expect(seen.tookMs).toBeLessThan(1_500);
  });

  it('shows what was lost, and does not wait for it long', async () => {
    const seen = await value(speaks(udp.everyNth(4, () => [])));
    expect(seen).toMatchObject({ sent: 20, received: 15 });
    expect(seen.tookMs).toBeLessThan(1_500);
  });

  it('shows how unevenly answers come', async () => {
    const seen = await value(
      speaks(udp.everyNth(2, (bytes, from, now) => udp.late(udp.stun(bytes, from, now), 90))),
    );
    expect(seen.received).toBe(20);
    // A computer that is too busy to keep time says so.
    if (seen.jitterMs !== null) expect(seen.jitterMs).toBeGreaterThan(30);
  });

  it('lets nobody wait for its end when enough came back evenly, and everybody when not', async () => {
    const even = await value();
    expect(even.lingeredAfterMs).toBeGreaterThan(250);
    expect(even.lingeredAfterMs).toBeLessThan(even.tookMs - 30);
    for (const lost of [4, 10])
      expect((await value(speaks(udp.everyNth(lost, () => [])))).lingeredAfterMs).toBeNull();
  });

  it('hears a server that wakes up late', async () => {
    let heard = 0;
    const seen = await value(
      speaks((bytes, from, now) => {
        heard += 1;
        return heard > 20 ? udp.stun(bytes, from, now) : [];
      }),
    );
    expect(seen.received).toBeGreaterThan(0);
    expect(seen.sent).toBeGreaterThan(20);
  });

  it.each<[string, udp.UdpServer]>([
    ['silence', () => []],
    ['nonsense', udp.nonsense],
    ['an empty packet', () => [{ bytes: Buffer.alloc(0), afterMs: 0 }]],
    ['the question itself', (bytes) => [{ bytes, afterMs: 0 }]],
    ['answers to somebody else', udp.stunToStrangers],
    ['an answer without the cookie', udp.stunWithoutCookie],
    ['errors', udp.stunError],
  ])('is not answered by %s', async (_, mean) => {
    const looked = await lookAt(stun, asked, { world: [speaks(mean)] });
    expect(only('stun', looked).outcome).toMatchObject({ kind: 'failed', why: 'timed-out' });
    expect(looked.tookMs).toBeLessThan(deadlines.stun + slackMs);
    expect(looked.open).toEqual(nothingOpen);
  });

  it('counts an answer once, however often it comes', async () => {
    const seen = await value(
      speaks((bytes, from, now) => [...udp.stun(bytes, from, now), ...udp.stun(bytes, from, now)]),
    );
    expect(seen).toMatchObject({ sent: 20, received: 20 });
  });

  it.each([
    ['long enough: nobody answered', 900, 'timed-out'],
    ['too early: nobody knows', 200, 'stopped'],
  ] as const)('is ended when all others are done, %s', async (_, endsAfterMs, why) => {
    const looked = await lookAt(stun, asked, { world: [w.udpBlocked], endsAfterMs, endsFor: outOfTime });
    expect(only('stun', looked).outcome).toMatchObject({ kind: 'failed', why });
  });

  it('is ended by the person: nobody knows, however long it took', async () => {
    const looked = await lookAt(stun, asked, { world: [w.udpBlocked], endsAfterMs: 900 });
    expect(only('stun', looked).outcome).toMatchObject({ kind: 'failed', why: 'stopped' });
  });

  it('tells what it has when it is ended, and does not call lost what is on its way', async () => {
    const looked = await lookAt(stun, asked, { endsAfterMs: 150, endsFor: outOfTime });
    const { outcome } = only('stun', looked);
    expect(outcome).toMatchObject({ kind: 'ok' });
    if (outcome.kind !== 'ok') return;
    expect(outcome.value.sent).toBeLessThan(20);
    expect(outcome.value.received).toBe(outcome.value.sent);
  });

  it('is told under another role when it is made again', async () => {
    const again = { kind: 'stun-again', server, port: 3478, requests: 20 } as const;
    expect(only('stun', await lookAt(stunAgain, again))).toMatchObject({ role: 'explain' });
  });
});

describe.concurrent('a TURN server over TLS', () => {
  const asked = { kind: 'turn', role: 'explain', host: livekit.turnHost, port: 443 } as const;
  const says = (answer: TurnAnswer): w.Modifier =>
    w.reachIs(
      [livekit.turnHost],
      s.secured((name, world) => world.leafFor(name), turnServer(answer)),
      [443],
    );
  const http = Buffer.from('HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n');

  it.each<[string, w.Modifier[], object]>([
    ['turns strangers away', [], { kind: 'ok', value: { errorCode: 401, genuine: true } }],
    ['is out of order', [says(turnError(500))], { kind: 'ok', value: { errorCode: 500 } }],
    ['answers somebody else', [says(turnStranger)], { kind: 'failed', why: 'bad-answer' }],
    ['is a web server', [says(() => http)], { kind: 'failed', why: 'bad-answer' }],
    ['never stops talking', [says(() => Buffer.alloc(9_000, 1))], { kind: 'failed', why: 'bad-answer' }],
    ['returns the question', [says((request) => request)], { kind: 'failed', why: 'bad-answer' }],
    ['says half a word', [says((r) => turnError(401)(r).subarray(0, 12))], { why: 'timed-out' }],
    ['says nothing', [says(() => Buffer.alloc(0))], { kind: 'failed', why: 'timed-out' }],
    ['does not exist', [w.dnsSaysNo([livekit.turnHost])], { kind: 'failed', why: 'name-not-found' }],
    ['refuses', [w.refuseTcp([livekit.turnHost])], { kind: 'failed', why: 'refused' }],
    ['is out of reach', [w.dropTcp([livekit.turnHost])], { kind: 'failed', why: 'timed-out' }],
    [
      'is read by somebody on the way',
      [w.shows([livekit.turnHost], (host) => selfSigned(host))],
      { kind: 'ok', value: { genuine: false } },
    ],
  ])('that %s', async (_, world, outcome) => {
    const looked = await lookAt(turn, asked, { world });
    expect(only('turn', looked).outcome).toMatchObject(outcome);
    expect(looked.all.map(short)).toHaveLength(1);
    expect(looked.open).toEqual(nothingOpen);
  });

  it('is asked through the proxy where one is set', async () => {
    const looked = await lookAt(turn, asked, { world: [w.throughProxy({})] });
    const saw = only('turn', looked);
    expect(saw.outcome).toMatchObject({ kind: 'ok', value: { errorCode: 401 } });
    expect(saw.target.via).not.toBe('direct');
  });
});

describe.concurrent('a port of a host', () => {
  const asked = { kind: 'port', role: 'explain', host: 'chatgpt.com', port: 443 } as const;
  it.each<[string, w.Modifier[], string[]]>([
    ['accepts', [], ['tcp-connect ok']],
    ['refuses', [w.refuseTcp(['chatgpt.com'])], ['tcp-connect failed refused']],
    ['has no name', [w.dnsSaysNo(['chatgpt.com'])], []],
  ])('that %s', async (_, world, told) => {
    const looked = await lookAt(port, asked, { world });
    expect(looked.all.map(short)).toEqual(told);
    expect(looked.open).toEqual(nothingOpen);
  });
});

describe.concurrent('the published list of voice servers', () => {
  const asked = { kind: 'voice-feed', url: voiceServers.feed } as const;
  const page = (body: string | Buffer, status = 200): w.Modifier =>
    w.answering(['openai.com'], () => ({ status, body }) as Answer);

  it.each<[string, w.Modifier[], object]>([
    ['is read', [], { kind: 'ok', value: { addresses: voiceServers.addresses } }],
    [
      'holds what is no address',
      [
        page(
          '{"prefixes":[{"ipv4Prefix":"a.example"},{"ipv4Prefix":"192.0.2.9/32"},{"ipv6Prefix":"::1/128"}]}',
        ),
      ],
      { kind: 'ok', value: { createdAt: '', addresses: ['192.0.2.9'] } },
    ],
    ['is a block page', [page('<title>Blocked</title>')], { kind: 'failed', why: 'bad-answer' }],
    ['is not there', [page('{}', 404)], { kind: 'failed', why: 'bad-answer' }],
    ['is another JSON', [page('{"prefixes":"x"}')], { kind: 'failed', why: 'bad-answer' }],
    ['is cut off', [page('{"prefixes":[{"ipv4')], { kind: 'failed', why: 'bad-answer' }],
    [
      'comes from somebody on the way',
      [w.shows(['openai.com'], (host) => selfSigned(host))],
      { kind: 'failed', why: 'tls-failed' },
    ],
    ['is out of reach', [w.dropTcp(['openai.com'])], { kind: 'failed' }],
  ])('that %s', async (_, world, outcome) => {
    const looked = await lookAt(voiceFeed, asked, { world });
    expect(only('voice-feed', looked).outcome).toMatchObject(outcome);
    expect(looked.open).toEqual(nothingOpen);
  });
});
