import { randomInt } from 'node:crypto';
import { decode, encode, type Packet, streamEncode } from 'dns-packet';
import { nobodysAddress, resolverAccountName, resolvers } from '../../shared/catalogue/controls';
import type { ObservationOf, Sight } from '../../shared/observation/observation';
import type { LookOf } from '../../shared/plan/look';
import type { Datagrams, Io } from '../io/io';
import { deadlines } from './deadlines';
import { exchange } from './http-exchange';
import { LookFailure, type Lookout, observe, report, skip } from './probe';
import { handshake } from './tls-handshake';

/** So long is listened for a second, different answer, which means that somebody else spoke (OONI's number). */
const lateAnswerMs = 500;

/** UDP loses packets; a second try costs nothing when the first was heard. */
const sendAgainMs = 1_000;

/**
 * One question to one DNS server, over UDP (TCP when the answer is truncated), TCP, or HTTPS. Who answers over UDP is
 * listened to a while longer; nobody waits for that.
 */
export async function queryDns(look: LookOf<'dns-query'>, at: Lookout): Promise<void> {
  // Where nobody is, silence is the rule: it is not waited for.
  if (look.server === nobodysAddress) at.linger?.();
  await askDns(look, at, { listensOn: true });
}

interface Patience {
  readonly deadlineMs?: number;
  /** For a second answer that says something else. */
  readonly listensOn?: boolean;
}

/** The same, for a step of another look: it ends with the first answer, which is handed back as well. */
export async function askDns(
  look: LookOf<'dns-query'>,
  at: Lookout,
  { deadlineMs = deadlines.dnsQuery, listensOn = false }: Patience = {},
): Promise<ObservationOf<'dns-query'>> {
  const server = look.server === 'configured' ? await configuredResolver(at) : look.server;
  const { name, type, transport, role } = look;
  const sighting = {
    kind: 'dns-query',
    name: `${name}/${type}@${server ?? 'none'}/${transport}`,
    role,
    target: { name, type, ...(look.class && { class: look.class }), server: server ?? '', transport },
  } as const;
  if (server === null) return skip(at, sighting, 'not-possible-here');
  const ask: Ask = { name, type, class: look.class ?? 'IN' };
  const see = (over: (signal: AbortSignal) => Promise<Sight<'dns-query'>>) =>
    observe(at, { ...sighting, deadlineMs }, over);
  if (transport === 'tcp') return see((signal) => overTcp(ask, server, at.io, signal));
  if (transport === 'https') return see((signal) => overHttps(ask, server, at.io, signal));
  const talk = talkOverUdp(ask, server, at.io);
  try {
    const first = await see((signal) => talk.first(signal));
    const late = listensOn ? await lateAnswer(first, talk, at) : undefined;
    if (late)
      report(at, sighting, { ...first, outcome: { kind: 'ok', value: { ...late, contradicted: true } } });
    return first;
  } finally {
    talk.close();
  }
}

interface Ask {
  readonly name: string;
  readonly type: 'A' | 'AAAA' | 'TXT';
  readonly class: 'IN' | 'CH';
}

async function configuredResolver({ io, signal }: Lookout): Promise<string | null> {
  return (await io.machine(signal)).resolvers[0] ?? null;
}

const question = ({ name, type, class: about }: Ask, id: number): Packet => ({
  type: 'query',
  id,
  flags: 0x0100, // recursion desired
  questions: [{ type, name, class: about }],
});

/** A question over UDP, and whatever is said to it until it is closed. */
interface Talk {
  first(signal: AbortSignal): Promise<Sight<'dns-query'>>;
  /** The next answer that says something else; undefined when none came in time. */
  second(ms: number, signal: AbortSignal): Promise<Sight<'dns-query'> | undefined>;
  close(): void;
}

function talkOverUdp(ask: Ask, server: string, io: Io): Talk {
  const id = randomInt(0x10000);
  let socket: Datagrams | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;
  let isAskedTwice = false;
  let first: Sight<'dns-query'> | undefined;
  let onSecond: (late: Sight<'dns-query'> | undefined) => void = () => {};

  const hearFirst = (open: Datagrams, signal: AbortSignal) =>
    new Promise<Sight<'dns-query'> | 'truncated'>((resolve, reject) => {
      let garbage = '';
      signal.addEventListener('abort', () =>
        reject(garbage ? new LookFailure('dns-garbage', garbage) : new Error('aborted')),
      );
      open.listen((bytes, from) => {
        if (from.address !== server && !from.address.endsWith(`:${server}`)) return;
        const packet = readAnswer(bytes, ask, id);
        if (typeof packet === 'string') garbage = packet;
        else if (first !== undefined) {
          // Asked twice, a server may well answer twice, and with other addresses.
          if (!isAskedTwice && differs(first, sightOf(packet))) onSecond(sightOf(packet));
        } else if ((packet.flags ?? 0) & 0x0200) resolve('truncated');
        else {
          first = sightOf(packet);
          resolve(first);
        }
      }, reject);
      open.send(encode(question(ask, id)), server, 53);
    });

  return {
    async first(signal) {
      const open = await io.datagrams(server.includes(':') ? 'IPv6' : 'IPv4');
      socket = open;
      // It may have been given up while the socket was opened: then nobody is told any more.
      signal.throwIfAborted();
      again = setTimeout(() => {
        isAskedTwice = true;
        open.send(encode(question(ask, id)), server, 53);
      }, sendAgainMs);
      try {
        const heard = await hearFirst(open, signal);
        return heard === 'truncated' ? await overTcp(ask, server, io, signal) : heard;
      } finally {
        clearTimeout(again);
      }
    },
    second: (ms, signal) =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, ms, undefined);
        onSecond = (late) => {
          clearTimeout(timer);
          resolve(late);
        };
        signal.addEventListener('abort', () => onSecond(undefined), { once: true });
        if (signal.aborted) onSecond(undefined);
      }),
    close: () => socket?.close(),
  };
}

async function lateAnswer(
  first: ObservationOf<'dns-query'>,
  talk: Talk,
  { signal, linger }: Lookout,
): Promise<Sight<'dns-query'> | undefined> {
  if (first.outcome.kind !== 'ok') return undefined;
  linger?.();
  return talk.second(lateAnswerMs, signal);
}

async function overTcp(ask: Ask, server: string, io: Io, signal: AbortSignal): Promise<Sight<'dns-query'>> {
  const id = randomInt(0x10000);
  const socket = await io.connect(server, 53, signal);
  try {
    const bytes = await new Promise<Buffer>((resolve, reject) => {
      let got = Buffer.alloc(0);
      signal.addEventListener('abort', () => reject(new Error('aborted')));
      socket.on('error', reject);
      socket.on('close', () => reject(new LookFailure('closed')));
      socket.on('data', (chunk: Buffer) => {
        got = Buffer.concat([got, chunk]);
        if (got.length >= 2 && got.length >= 2 + got.readUInt16BE(0))
          resolve(got.subarray(2, 2 + got.readUInt16BE(0)));
      });
      socket.write(streamEncode(question(ask, id)));
    });
    return sightOrGarbage(readAnswer(bytes, ask, id));
  } finally {
    socket.destroy();
  }
}

/** RFC 8484. The server's address is literal, so no name has to be known first. */
async function overHttps(ask: Ask, server: string, io: Io, signal: AbortSignal): Promise<Sight<'dns-query'>> {
  const known = resolvers.find(({ address }) => address === server);
  if (!known) throw new LookFailure('unknown', 'no HTTPS name for this server');
  const { hostname, pathname } = new URL(known.doh);
  const raw = await io.connect(server, 443, signal);
  try {
    const { socket, authorized } = await handshake(raw, { serverName: hostname }, io, signal);
    // An answer somebody else could have written is no second opinion.
    if (!authorized()) throw new LookFailure('tls-failed', 'not the resolver’s own certificate');
    const answer = await exchange(
      socket,
      {
        method: 'POST',
        path: pathname,
        host: hostname,
        headers: { accept: 'application/dns-message', 'content-type': 'application/dns-message' },
        body: encode(question(ask, 0)),
      },
      signal,
    );
    if (answer.status !== 200) throw new LookFailure('bad-answer', `HTTP ${answer.status}`);
    return sightOrGarbage(readAnswer(answer.body, ask, 0));
  } finally {
    raw.destroy();
  }
}

/** The packet if it answers our question; otherwise why not. */
function readAnswer(bytes: Uint8Array, ask: Ask, id: number): Packet | string {
  try {
    const packet = decode(Buffer.from(bytes));
    if (packet.type !== 'response') return 'not a response';
    if (packet.id !== id) return 'another id';
    const asked = packet.questions?.[0];
    if (asked && asked.name.toLowerCase() !== ask.name.toLowerCase()) return 'another question';
    return packet;
  } catch (error) {
    return String(error).slice(0, 80);
  }
}

function sightOrGarbage(packet: Packet | string): Sight<'dns-query'> {
  if (typeof packet === 'string') throw new LookFailure('dns-garbage', packet);
  return sightOf(packet);
}

function sightOf(packet: Packet): Sight<'dns-query'> {
  const answers = packet.answers ?? [];
  return {
    rcode: rcodes[(packet.flags ?? 0) & 0x0f] ?? `RCODE${(packet.flags ?? 0) & 0x0f}`,
    addresses: answers.flatMap((a) => (a.type === 'A' || a.type === 'AAAA' ? [String(a.data)] : [])),
    names: answers.flatMap((a) => (a.type === 'CNAME' ? [String(a.data)] : [])),
    texts: answers.flatMap((a) =>
      a.type === 'TXT' ? [kept(a.name, [a.data].flat().map(String).join(''))] : [],
    ),
    contradicted: false,
  };
}

/** Numbers of the customer and of this computer are nobody's business; that there are any says enough. */
const kept = (name: string, text: string): string =>
  name.toLowerCase() !== resolverAccountName || /^server /i.test(text)
    ? text.slice(0, 200)
    : (text.match(/^[a-z]+(?: id)?\b/i)?.[0] ?? '');

/** RFC 1035 4.1.1 */
const rcodes = ['NOERROR', 'FORMERR', 'SERVFAIL', 'NXDOMAIN', 'NOTIMP', 'REFUSED'];

/** Anycast gives everybody other addresses; only a different kind of answer is a contradiction. */
const differs = (a: Sight<'dns-query'>, b: Sight<'dns-query'>) =>
  a.rcode !== b.rcode ||
  (a.addresses.length > 0 && b.addresses.length > 0 && !a.addresses.some((x) => b.addresses.includes(x)));
