import type { Socket } from 'node:net';
import type { Io } from '../io/io';

/** How long a proxy or a host may take to take the call. */
const connectMs = 10_000;
const mostHeaderBytes = 16_384;

/** A socket to a host: through the proxy of this computer's settings, else straight. Rejects with a code. */
export async function tunnelTo(
  host: string,
  port: number,
  io: Pick<Io, 'lookup' | 'connect' | 'proxyFor'>,
  stop: AbortSignal,
): Promise<Socket> {
  const signal = AbortSignal.any([stop, AbortSignal.timeout(connectMs)]);
  const proxy = await io.proxyFor(host, port);
  const [address = ''] = await io.lookup(proxy?.host ?? host, signal);
  const socket = await io.connect(address, proxy?.port ?? port, signal);
  if (!proxy) return socket;
  const login = proxy.authorization === null ? '' : `Proxy-Authorization: ${proxy.authorization}\r\n`;
  socket.write(`CONNECT ${host}:${port} HTTP/1.1\r\nHost: ${host}:${port}\r\n${login}\r\n`);
  const status = await answerOf(socket, signal);
  if (status === 200) return socket;
  socket.destroy();
  throw Object.assign(new Error('refused by the proxy'), { code: `PROXY_${status}` });
}

function answerOf(socket: Socket, signal: AbortSignal): Promise<number> {
  return new Promise((resolve, reject) => {
    let text = '';
    const stop = (code: string) => {
      socket.destroy();
      reject(Object.assign(new Error(code), { code }));
    };
    const onData = (chunk: Buffer) => {
      text += chunk.toString('latin1');
      if (text.length > mostHeaderBytes) return stop('EPROTO');
      if (!text.includes('\r\n\r\n')) return;
      socket.off('data', onData);
      socket.pause();
      resolve(Number(/^HTTP\/1\.[01] (\d{3})/.exec(text)?.[1] ?? 0));
    };
    signal.addEventListener('abort', () => stop('ETIMEDOUT'), { once: true });
    socket.once('close', () => reject(Object.assign(new Error('closed'), { code: 'ECONNRESET' })));
    socket.on('data', onData);
  });
}
