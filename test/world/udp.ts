/** What a UDP packet brings back. */
export interface Returned {
  readonly bytes: Buffer;
  readonly afterMs: number;
  /** Somebody else than whom we asked. */
  readonly from?: { readonly address: string; readonly port: number };
}
export type UdpServer = (
  bytes: Buffer,
  from: { address: string; port: number },
  now: () => number,
) => readonly Returned[];

const magicCookie = 0x2112a442;

/** A STUN server (RFC 8489): tells a Binding request where it came from. */
export const stun: UdpServer = (request, from) => {
  if (request.length < 20 || request.readUInt16BE(0) !== 0x0001 || request.readUInt32BE(4) !== magicCookie)
    return [];
  const value = Buffer.alloc(8);
  value.writeUInt8(1, 1);
  value.writeUInt16BE(from.port ^ (magicCookie >>> 16), 2);
  Buffer.from(from.address.split('.').map(Number)).copy(value, 4);
  value.writeUInt32BE((value.readUInt32BE(4) ^ magicCookie) >>> 0, 4);
  const attribute = Buffer.concat([Buffer.from([0x00, 0x20, 0x00, 0x08]), value]);
  const header = Buffer.from(request.subarray(0, 20));
  header.writeUInt16BE(0x0101, 0);
  header.writeUInt16BE(attribute.length, 2);
  return [{ bytes: Buffer.concat([header, attribute]), afterMs: 0 }];
};

/** Seconds from 1900 to 1970. */
const ntpEpoch = 2_208_988_800;

/** A time server (RFC 5905, the simple part). */
export const ntp: UdpServer = (request, _, now) => {
  if (request.length < 48) return [];
  const answer = Buffer.alloc(48);
  answer.writeUInt8(0x24, 0); // version 4, server
  answer.writeUInt8(2, 1); // stratum
  request.copy(answer, 24, 40, 48); // originate = the request's transmit time
  for (const at of [16, 32, 40]) stamp(answer, at, now());
  return [{ bytes: answer, afterMs: 0 }];
};

function stamp(bytes: Buffer, at: number, ms: number): void {
  const seconds = ms / 1000 + ntpEpoch;
  bytes.writeUInt32BE(Math.floor(seconds), at);
  bytes.writeUInt32BE(Math.floor((seconds % 1) * 2 ** 32), at + 4);
}

/** Something on the port that speaks neither. */
export const nonsense: UdpServer = () => [{ bytes: Buffer.from('?'), afterMs: 0 }];

/** Every so-manieth packet is answered otherwise. */
export const everyNth = (n: number, otherwise: UdpServer, usually: UdpServer = stun): UdpServer => {
  let heard = 0;
  return (bytes, from, now) => {
    heard += 1;
    return (heard % n === 0 ? otherwise : usually)(bytes, from, now);
  };
};

export const late = (returned: readonly Returned[], ms: number): readonly Returned[] =>
  returned.map((one) => ({ ...one, afterMs: one.afterMs + ms }));

/** A STUN server whose answers are changed on the way. */
const spoiled =
  (spoil: (answer: Buffer) => void): UdpServer =>
  (bytes, from, now) =>
    stun(bytes, from, now).map((one) => {
      const answer = Buffer.from(one.bytes);
      spoil(answer);
      return { ...one, bytes: answer };
    });

export const stunToStrangers = spoiled((answer) => answer.fill(7, 8, 20));
export const stunWithoutCookie = spoiled((answer) => answer.writeUInt32BE(1, 4));
export const stunError = spoiled((answer) => answer.writeUInt16BE(0x0111, 0));
