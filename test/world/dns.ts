import { decode, encode, type Packet, streamEncode } from 'dns-packet';

export type QuestionType = 'A' | 'AAAA' | 'TXT';

/** An answer as a resolver means it. `names` are the aliases on the way. */
export interface DnsAnswer {
  readonly rcode?: 'NOERROR' | 'SERVFAIL' | 'NXDOMAIN' | 'REFUSED';
  readonly addresses?: readonly string[];
  readonly names?: readonly string[];
  readonly texts?: readonly string[];
}

/** Everything a resolver can do instead. `truncated` asks for TCP; `forged-first` lets a liar speak before the truth. */
export type DnsMisdeed =
  | 'silent'
  | 'garbage'
  | 'empty'
  | 'half'
  | 'wrong-id'
  | 'wrong-question'
  | 'not-an-answer'
  | 'loop';
export type DnsReply =
  | DnsAnswer
  | DnsMisdeed
  | { readonly truncated: DnsAnswer }
  | { readonly forged: DnsAnswer; readonly thenTrue: DnsAnswer };

/** Who answers names: the network's resolver, or one outside. */
export type Resolver = (name: string, type: QuestionType) => DnsReply;

/** Wait before the second packet of a name that is answered twice. */
const secondAnswerMs = 30;

/** The packets a UDP question brings, each with the milliseconds to wait for it. */
export function overUdp(
  question: Uint8Array,
  resolver: Resolver,
): readonly { bytes: Buffer; afterMs: number }[] {
  const asked = decode(Buffer.from(question));
  const reply = replyTo(asked, resolver);
  const now = (bytes: Buffer) => [{ bytes, afterMs: 0 }];
  if (typeof reply === 'string') return (bytesOf(asked, reply) ?? []).map((bytes) => ({ bytes, afterMs: 0 }));
  if ('truncated' in reply) return now(encode({ ...packet(asked, {}), flags: flags({}) | 0x0200 }));
  if (!('forged' in reply)) return now(encode(packet(asked, reply)));
  return [
    ...now(encode(packet(asked, reply.forged))),
    { bytes: encode(packet(asked, reply.thenTrue)), afterMs: secondAnswerMs },
  ];
}

/** The bytes a TCP question brings, with their length in front; nothing where the server keeps silent. */
export function overTcp(stream: Uint8Array, resolver: Resolver): Buffer | null {
  const asked = decode(Buffer.from(stream.subarray(2)));
  const reply = replyTo(asked, resolver);
  if (typeof reply !== 'string') return streamEncode(packet(asked, meant(reply)));
  const [bytes] = bytesOf(asked, reply) ?? [];
  return bytes ? Buffer.concat([Buffer.from([bytes.length >> 8, bytes.length & 0xff]), bytes]) : null;
}

/** RFC 8484: the message as it is, in an HTTP body. */
export function overHttps(body: Uint8Array, resolver: Resolver): Buffer | null {
  const asked = decode(Buffer.from(body));
  const reply = replyTo(asked, resolver);
  return typeof reply === 'string'
    ? (bytesOf(asked, reply)?.[0] ?? null)
    : encode(packet(asked, meant(reply)));
}

function replyTo(asked: Packet, resolver: Resolver): DnsReply {
  const question = asked.questions?.[0];
  if (!question) return 'silent';
  return resolver(question.name.toLowerCase(), question.type as QuestionType);
}

export const meant = (reply: Exclude<DnsReply, string>): DnsAnswer =>
  'truncated' in reply ? reply.truncated : 'forged' in reply ? reply.forged : reply;

/** RFC 1035 4.1.1 */
const rcodes = { NOERROR: 0, SERVFAIL: 2, NXDOMAIN: 3, REFUSED: 5 } as const;
const flags = ({ rcode = 'NOERROR' }: DnsAnswer): number => 0x0180 | rcodes[rcode];

function packet(asked: Packet, answer: DnsAnswer): Packet {
  const { addresses = [], names = [], texts = [] } = answer;
  const question = asked.questions?.[0];
  const type = question?.type ?? 'A';
  const aliased = [question?.name ?? '', ...names];
  const owner = aliased.at(-1) ?? '';
  const fits = addresses.filter((address) => address.includes(':') === (type === 'AAAA') && type !== 'TXT');
  return {
    id: asked.id ?? 0,
    type: 'response',
    flags: flags(answer),
    questions: asked.questions ?? [],
    answers: [
      ...names.map((data, i) => ({ type: 'CNAME' as const, name: aliased[i] ?? '', ttl: 60, data })),
      ...fits.map((data) => ({ type: type as 'A', name: owner, ttl: 60, data })),
      ...(type === 'TXT' ? texts.map((data) => ({ type: 'TXT' as const, name: owner, ttl: 60, data })) : []),
    ],
  };
}

function bytesOf(asked: Packet, misdeed: DnsMisdeed): Buffer[] | null {
  const truth = packet(asked, { addresses: ['198.18.0.1'] });
  const question = asked.questions?.[0];
  const made: Readonly<Record<DnsMisdeed, () => Buffer[] | null>> = {
    silent: () => null,
    garbage: () => [Buffer.from('HTTP/1.0 400 this is no DNS server\r\n\r\n')],
    empty: () => [Buffer.alloc(0)],
    half: () => [encode(truth).subarray(0, 20)],
    'wrong-id': () => [encode({ ...truth, id: ((asked.id ?? 0) + 1) & 0xffff })],
    'wrong-question': () => [
      encode({ ...truth, questions: question ? [{ ...question, name: 'somebody.else.example' }] : [] }),
    ],
    'not-an-answer': () => [encode(asked)],
    // A name that points at itself: the classic way to hang a careless reader (RFC 1035 4.1.4).
    loop: () => {
      const bytes = encode({ ...truth, answers: [] });
      bytes.writeUInt16BE(1, 6);
      return [
        Buffer.concat([
          bytes,
          Buffer.from([0xc0, bytes.length]),
          Buffer.from('00010001000000ff00040a000001', 'hex'),
        ]),
      ];
    },
  };
  return made[misdeed]();
}
