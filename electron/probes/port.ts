import { deadlines } from './deadlines';
import type { Probe } from './probe';
import { addressOf } from './stun';
import { connectTo } from './tcp-connect';

/** Does a port of a host accept connections? Told as a connection; the name is looked at elsewhere. */
export const port: Probe<'port'> = async (look, at) => {
  const signal = AbortSignal.any([at.signal, AbortSignal.timeout(deadlines.lookup)]);
  // No name, no port: the visit to the host tells why.
  const address = await addressOf(look.host, at, signal).catch(() => null);
  if (address === null) return;
  (await connectTo({ host: look.host, address, port: look.port }, look.role, at))?.destroy();
};
