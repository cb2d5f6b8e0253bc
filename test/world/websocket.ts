import { createHash } from 'node:crypto';
import type { Duplex } from 'node:stream';
import type { Answer, Request } from './http';

/** RFC 6455 1.3 */
const magic = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';

export const wantsWebSocket = ({ headers }: Request): boolean =>
  headers.upgrade?.toLowerCase() === 'websocket';

const isPing = (frame: Buffer): boolean => frame[0] === 0x89;
const pong = Buffer.from([0x8a, 0]);

/** Grants the upgrade; then stays open and answers pings, or closes at once with a code. */
export const webSocket = ({ headers }: Request, closeCode?: number): Answer => ({
  upgrade: {
    'sec-websocket-accept': createHash('sha1')
      .update(`${headers['sec-websocket-key']}${magic}`)
      .digest('base64'),
  },
  speak: (socket: Duplex) => {
    // A short unmasked frame, opcode 8: close, with its code.
    if (closeCode !== undefined) socket.end(Buffer.from([0x88, 2, closeCode >> 8, closeCode & 0xff]));
    else
      socket
        .resume()
        .on('data', (frame) => void (isPing(frame) && socket.write(pong)))
        .on('end', () => socket.end());
  },
});
