/** STUN and TURN on the wire (RFC 8489, RFC 8656), as far as a stranger needs them. */
const cookie = 0x2112a442;
const headBytes = 20;

const types = { binding: 0x0001, bindingSuccess: 0x0101, allocate: 0x0003 } as const;
const attributes = { errorCode: 0x0009, requestedTransport: 0x0019, xorMappedAddress: 0x0020 } as const;

export const bindingRequest = (transaction: Buffer): Buffer => message(types.binding, transaction);

/** Asks for a relay for UDP (protocol 17), without a name or password. */
export const allocateRequest = (transaction: Buffer): Buffer =>
  message(types.allocate, transaction, Buffer.from([0, attributes.requestedTransport, 0, 4, 17, 0, 0, 0]));

function message(type: number, transaction: Buffer, body = Buffer.alloc(0)): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt16BE(type, 0);
  head.writeUInt16BE(body.length, 2);
  head.writeUInt32BE(cookie, 4);
  return Buffer.concat([head, transaction, body]);
}

/** A binding success with its XOR-MAPPED-ADDRESS (RFC 8489 14.2); null for anything else. */
export function readBinding(bytes: Buffer): { transaction: string; mapped: string } | null {
  if (!isMessage(bytes) || bytes.readUInt16BE(0) !== types.bindingSuccess) return null;
  const value = attributeOf(bytes, attributes.xorMappedAddress);
  const isV4 = value && value.length >= 8 && value[1] === 0x01;
  return {
    transaction: transactionOf(bytes),
    mapped: isV4 ? [...value.subarray(4, 8)].map((b, i) => b ^ (bytes[4 + i] ?? 0)).join('.') : '',
  };
}

/**
 * Any answer to a request, from a stream: what it says went wrong (RFC 8489 14.8). `more`: not all of it is here yet;
 * null: this is no answer of STUN.
 */
export function readAnswer(bytes: Buffer): { transaction: string; errorCode: number | null } | 'more' | null {
  if (bytes.length >= 8 && (!isAnswer(bytes) || bytes.readUInt32BE(4) !== cookie)) return null;
  if (bytes.length < headBytes || bytes.length < headBytes + bytes.readUInt16BE(2)) return 'more';
  const value = attributeOf(bytes, attributes.errorCode);
  return {
    transaction: transactionOf(bytes),
    errorCode: value && value.length >= 4 ? ((value[2] ?? 0) & 0x07) * 100 + (value[3] ?? 0) : null,
  };
}

const isMessage = (bytes: Buffer) => bytes.length >= headBytes && bytes.readUInt32BE(4) === cookie;
/** The first two bits are zero; the class, spread over two bits, is "success" or "error" (RFC 8489 5). */
const isAnswer = (bytes: Buffer) => ((bytes[0] ?? 0xff) & 0xc1) === 0x01;
const transactionOf = (bytes: Buffer) => bytes.subarray(8, headBytes).toString('hex');

function attributeOf(bytes: Buffer, wanted: number): Buffer | null {
  for (let at = headBytes; at + 4 <= bytes.length; ) {
    const length = bytes.readUInt16BE(at + 2);
    if (bytes.readUInt16BE(at) === wanted) return bytes.subarray(at + 4, at + 4 + length);
    at += 4 + Math.ceil(length / 4) * 4;
  }
  return null;
}
