import { deadlines } from './deadlines';
import { observe, type Probe } from './probe';
import { connectTo } from './tcp-connect';
import { describeHandshake, handshake } from './tls-handshake';
import { askOldHandshake } from './tls-question';

/**
 * Is it the name, or the protocol, that is cut, or is it large packets? The same address with another server name, none,
 * an older TLS, or one so old that the answer is short.
 * The certificate may well be somebody else's; only whether the handshake ends matters.
 */
export const tlsVariant: Probe<'tls-variant'> = async (
  { host, address, port, serverName, maxVersion },
  at,
) => {
  const socket = await connectTo(
    { host: `${host}~${serverName ?? 'no-name'}~${maxVersion}`, address, port },
    'explain',
    at,
  );
  if (!socket) return;
  try {
    await observe(
      at,
      {
        kind: 'tls-handshake',
        name: `${host}@${address}~${serverName ?? 'no-name'}~${maxVersion}`,
        role: 'explain',
        target: { host, address, port, via: 'direct', serverName, maxVersion },
        deadlineMs: deadlines.handshake,
      },
      async (signal) =>
        maxVersion === 'old'
          ? askOldHandshake(socket, serverName ?? host, signal)
          : describeHandshake(
              await handshake(socket, { serverName, maxVersion }, at.io, signal),
              serverName ?? host,
              at.io,
            ),
    );
  } finally {
    socket.destroy();
  }
};
