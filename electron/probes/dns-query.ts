import { randomInt } from 'node:crypto';
import { decode, encode, type Packet, streamEncode } from 'dns-packet';
import { resolvers } from '../../shared/catalogue/controls';
import type { Sight } from '../../shared/observation/observation';
import type { LookOf } from '../../shared/plan/look';
import type { Io } from '../io/io';
import { deadlines } from './deadlines';
import { exchange } from './http-exchange';
import { LookFailure, type Lookout, observe, skip } from './probe';
import { handshake } from './tls-handshake';

/** After the first answer we listen on this long: a second, different one means that somebody else spoke first. */
const lateAnswerMs = 250;

/** One question to one DNS server, over UDP (TCP when the answer is truncated), TCP, or HTTPS. */
export async function queryDns(look: LookOf<'dns-query'>, at: Lookout): Promise<void> {
  const server = look.server === 'configured' ? await configuredResolver(at) : look.server;
  const { name, type, transport, role } = look;
  const sighting = {
    kind: 'dns-query',
    name: `${name}/${type}@${server ?? 'none'}/${transport}`,
    role,
    target: { name, type, server: server ?? '', transport },
  } as const;
  if (server === null) {
    skip(at, sighting, 'not-possible-here');
    return;
  }
  await observe(at, { ...sighting, deadlineMs: deadlines.dnsQuery }, (signal) => {
    const ask = { name, type, listenOn: look.server !== 'configured' };
    if (transport === 'udp') return overUdp(ask, server, at.io, signal);
    return transport === 'tcp' ? overTcp(ask, server, at.io, signal) : overHttps(ask, server, at.io, signal);
  });
}

interface Ask {
  readonly name: string;
  readonly type: 'A' | 'AAAA' | 'TXT';
  readonly listenOn: boolean;
}

async function configuredResolver({ io, signal }: Lookout): Promise<string | null> {
  return (await io.machine(signal)).resolvers[0] ?? null;
}

const question = ({ name, type }: Ask, id: number): Packet => ({
  type: 'query',
  id,
  flags: 0x0100, // recursion desired
  questions: [{ type, name, class: 'IN' }],
});

async function overUdp(ask: Ask, server: string, io: Io, signal: AbortSignal): Promise<Sight<'dns-query'>> {
  const id = randomInt(0x10000);
  const socket = await io.datagrams(server.includes(':') ? 'IPv6' : 'IPv4');
  // UDP loses packets; a second try after a second costs nothing when the first was heard.
  const again = setTimeout(() => socket.send(encode(question(ask, id)), server, 53), 1_000);
  try {
    const first = await new Promise<Sight<'dns-query'> | 'truncated'>((resolve, reject) => {
      let answer: Sight<'dns-query'> | undefined;
      let garbage = '';
      signal.addEventListener('abort', () =>
        reject(garbage ? new LookFailure('dns-garbage', garbage) : new Error('aborted')),
      );
      socket.listen((bytes, from) => {
        if (from.address !== server && !from.address.endsWith(`:${server}`)) return;
        const packet = readAnswer(bytes, ask, id);
        if (typeof packet === 'string') garbage = packet;
        else if ((packet.flags ?? 0) & 0x0200) resolve('truncated');
        else if (answer === undefined) {
          answer = sightOf(packet);
          if (!ask.listenOn) resolve(answer);
          else setTimeout(() => answer && resolve(answer), lateAnswerMs);
        } else if (differs(answer, sightOf(packet))) resolve({ ...answer, contradicted: true });
      }, reject);
      socket.send(encode(question(ask, id)), server, 53);
    });
    return first === 'truncated' ? await overTcp(ask, server, io, signal) : first;
  } finally {
    clearTimeout(again);
    socket.close();
  }
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
    texts: answers.flatMap((a) => (a.type === 'TXT' ? [[a.data].flat().map(String).join('')] : [])),
    contradicted: false,
  };
}

/** RFC 1035 4.1.1 */
const rcodes = ['NOERROR', 'FORMERR', 'SERVFAIL', 'NXDOMAIN', 'NOTIMP', 'REFUSED'];

/** Anycast gives everybody other addresses; only a different kind of answer is a contradiction. */
const differs = (a: Sight<'dns-query'>, b: Sight<'dns-query'>) =>
  a.rcode !== b.rcode ||
  (a.addresses.length > 0 && b.addresses.length > 0 && !a.addresses.some((x) => b.addresses.includes(x)));
