import { bodyKeptBytes, deadlines } from './deadlines';
import { exchange } from './http-exchange';
import { keptHeaders, textOf } from './http-get';
import { observe, type Probe } from './probe';
import { handshake } from './tls-handshake';
import { wayTo } from './visit';

/**
 * Does a file's worth of bytes get through? Zeros, sent without an account: the far side refuses them, and that it does
 * so is the good answer. What counts is whether the sending is cut, held up, or answered by somebody else.
 */
export const upload: Probe<'upload'> = async ({ host, port, path, bytes }, at) => {
  // The visit to the same host tells names and connections; here they are only used.
  const way = await wayTo({ host, port, role: 'explain' }, { ...at, tell: () => {} });
  if (!way) return;
  try {
    await observe(
      at,
      {
        kind: 'upload',
        name: `${host}${path}`,
        role: 'catalogue',
        target: { host, path, via: way.via, bytes },
        deadlineMs: deadlines.upload,
      },
      async (signal) => {
        const { socket } = await handshake(way.socket, { serverName: host }, at.io, signal);
        const answer = await exchange(
          socket,
          {
            method: 'POST',
            path,
            host,
            headers: { 'content-type': 'application/octet-stream', 'content-length': String(bytes) },
            body: Buffer.alloc(bytes),
          },
          signal,
        );
        return {
          status: answer.status,
          headers: keptHeaders(answer.headers),
          bodyStart: textOf(answer.body, bodyKeptBytes),
        };
      },
    );
  } finally {
    way.socket.destroy();
  }
};
