import { deadlines } from './deadlines';
import { observe, type Probe } from './probe';
import { describeHandshake, handshake } from './tls-handshake';
import { wayTo } from './visit';

/**
 * Does a hello that takes two packets get through? Browsers send one as large since they offer a post-quantum key; ours
 * is filled up with protocols that nobody speaks (ALPN), which a server must pass over (RFC 7301 3.2).
 */
export const largeHello: Probe<'large-hello'> = async ({ host, port }, at) => {
  // The visit to the same host tells names and connections; here they are only used.
  const way = await wayTo({ host, port, role: 'explain' }, { ...at, tell: () => {} });
  if (!way) return;
  try {
    const { address, via } = way;
    await observe(
      at,
      {
        kind: 'tls-handshake',
        name: `${host}@${address || via}+${padBytes}`,
        role: 'explain',
        target: { host, address, port, via, serverName: host, maxVersion: 'TLSv1.3', padBytes },
        deadlineMs: deadlines.handshake,
      },
      async (signal) =>
        describeHandshake(
          await handshake(
            way.socket,
            { serverName: host, protocols: ['http/1.1', ...padding] },
            at.io,
            signal,
          ),
          host,
          at.io,
        ),
    );
  } finally {
    way.socket.destroy();
  }
};

const padBytes = 1_600;
/** With the byte that tells its length. */
const protocolBytes = 200;
const padding = Array.from({ length: padBytes / protocolBytes }, (_, i) =>
  `x-${i}-`.padEnd(protocolBytes - 1, '-'),
);
