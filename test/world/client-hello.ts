import type { Socket } from 'node:net';

/** What a client says before anything is encrypted: all that a firewall can judge by. */
export interface ClientHello {
  readonly serverName: string | null;
  readonly offersTls13: boolean;
  readonly offersHttp2: boolean;
  readonly sizeBytes: number;
}

/** Waits for the whole hello, then puts the bytes back so that a TLS server can read them again. */
export function overhear(socket: Socket, heard: (hello: ClientHello | null) => void): void {
  let got = Buffer.alloc(0);
  const more = (chunk: Buffer) => {
    got = Buffer.concat([got, chunk]);
    const isHello = got[0] === 22;
    if (isHello && (got.length < 5 || got.length < 5 + got.readUInt16BE(3))) return;
    socket.off('data', more);
    socket.pause();
    socket.unshift(got);
    heard(isHello ? readHello(got.subarray(5)) : null);
  };
  socket.on('data', more).resume();
}

/** RFC 8446 4.1.2. Our own clients send it, so it is well formed. */
function readHello(bytes: Buffer): ClientHello {
  let at = 4 + 2 + 32; // type and length, version, random
  at += 1 + bytes.readUInt8(at); // session id
  at += 2 + bytes.readUInt16BE(at); // cipher suites
  at += 1 + bytes.readUInt8(at); // compression methods
  const end = at + 2 + bytes.readUInt16BE(at);
  let serverName: string | null = null;
  let offersTls13 = false;
  let offersHttp2 = false;
  for (at += 2; at + 4 <= end; ) {
    const type = bytes.readUInt16BE(at);
    const length = bytes.readUInt16BE(at + 2);
    const body = bytes.subarray(at + 4, at + 4 + length);
    if (type === 0) serverName = body.subarray(5).toString('latin1');
    if (type === 43) offersTls13 = body.subarray(1).includes(Buffer.from([3, 4]));
    if (type === 16) offersHttp2 = body.includes(Buffer.from('\x02h2', 'latin1'));
    at += 4 + length;
  }
  return { serverName, offersTls13, offersHttp2, sizeBytes: bytes.length };
}
