import type { Socket } from 'node:net';
import { LookFailure, unlessAborted } from './probe';

/**
 * A handshake so old (TLS 1.0, one cipher of the days of export rules) that every server of today turns it down, with
 * the name spoken as ever. The refusal is seven bytes long: it comes through where a certificate's packets do not.
 */
export function askOldHandshake(socket: Socket, serverName: string, signal: AbortSignal): Promise<never> {
  const refused = new Promise<never>((_, reject) => {
    socket.once('error', reject);
    socket.once('close', () => reject(Object.assign(new Error('closed'), { code: 'ECONNRESET' })));
    socket.once('data', (bytes: Buffer) =>
      reject(
        bytes[0] === alertRecord
          ? new LookFailure('tls-alert', `alert ${bytes[6] ?? ''}`)
          : new LookFailure('tls-not-spoken'),
      ),
    );
    socket.write(oldHello(serverName));
  });
  return unlessAborted(refused, signal);
}

const alertRecord = 21;

/** RFC 2246 7.4.1.2, RFC 6066 3. The random is fixed: nothing is ever agreed upon. */
function oldHello(serverName: string): Buffer {
  const name = Buffer.from(serverName, 'latin1');
  const sized = (bytes: Buffer, width: 1 | 2 | 3) => {
    const size = Buffer.alloc(width);
    size.writeUIntBE(bytes.length, 0, width);
    return Buffer.concat([size, bytes]);
  };
  const hostName = sized(Buffer.concat([Buffer.from([0]), sized(name, 2)]), 2);
  const extensions = Buffer.concat([Buffer.from([0, 0]), sized(hostName, 2)]);
  const hello = Buffer.concat([
    Buffer.from([3, 1]),
    Buffer.alloc(32, 0x2a),
    Buffer.from([0]),
    sized(Buffer.from([0, 3]), 2),
    sized(Buffer.from([0]), 1),
    sized(extensions, 2),
  ]);
  return Buffer.concat([
    Buffer.from([22, 3, 1]),
    sized(Buffer.concat([Buffer.from([1]), sized(hello, 3)]), 2),
  ]);
}
