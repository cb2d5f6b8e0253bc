import type { Socket } from 'node:net';
import type { Service } from './services';

export interface SocksWish {
  /** `name:password`, without which nobody passes (version 5 alone). */
  readonly login?: string;
  /** The reply's code instead of a tunnel (RFC 1928 6), for these hosts. */
  readonly refuses?: (host: string) => number | undefined;
}

/** A SOCKS proxy, version 5 (RFC 1928, 1929) or 4a. It sees the internet beyond the firewall, as proxies do. */
export const socksProxy =
  (wish: SocksWish = {}): Service =>
  (socket, world) => {
    const open = (host: string, port: number, granted: Buffer, refused: (code: number) => Buffer) => {
      const code = wish.refuses?.(host) ?? 0;
      const service = code === 0 ? world.beyond(host, port) : null;
      if (!service) return void socket.end(refused(code || 4));
      socket.write(granted);
      service(socket, world);
    };
    read(socket, (bytes) => {
      if (bytes[0] === 4) {
        const [, name = ''] = bytes.subarray(8).toString('latin1').split('\0');
        const answer = (code: number) => Buffer.from([0, code, 0, 0, 0, 0, 0, 0]);
        return open(name, bytes.readUInt16BE(2), answer(90), () => answer(91));
      }
      const method = wish.login === undefined ? 0 : bytes.subarray(2).includes(2) ? 2 : 255;
      socket.write(Buffer.from([5, method]));
      if (method === 255) return void socket.end();
      const ask = () =>
        read(socket, (request) => {
          const length = request[4] ?? 0;
          const answer = (code: number) => Buffer.from([5, code, 0, 1, 0, 0, 0, 0, 0, 0]);
          const host = request.subarray(5, 5 + length).toString('latin1');
          open(host, request.readUInt16BE(5 + length), answer(0), answer);
        });
      if (method === 0) return ask();
      read(socket, (login) => {
        const name = login.subarray(2, 2 + (login[1] ?? 0));
        const password = login.subarray(3 + name.length);
        const fits = `${name}:${password}` === wish.login;
        socket.write(Buffer.from([1, fits ? 0 : 1]));
        if (fits) ask();
        else socket.end();
      });
    });
  };

/** One message at a time, as clients send them. What follows belongs to whoever reads next. */
function read(socket: Socket, hear: (bytes: Buffer) => void): void {
  socket.once('data', (bytes: Buffer) => {
    socket.pause();
    hear(bytes);
  });
  socket.resume();
}
