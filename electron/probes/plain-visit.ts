import { type Answer, exchange } from './http-exchange';
import { getOn } from './http-get';
import { lookUp } from './names';
import { LookFailure, type Lookout, type Probe, skip, unlessAborted } from './probe';
import { connectToAny } from './tcp-connect';
import { acceptedHandshake } from './tls-handshake';

/**
 * Plain HTTP to a page whose answer is known: where sign-in pages show themselves. Behind a proxy it says nothing
 * about sign-in pages, and is not made.
 */
export const plainVisit: Probe<'plain-visit'> = async ({ url: text, role, padBytes }, at) => {
  const url = new URL(text);
  const port = Number(url.port) || 80;
  if (await at.io.proxyFor(url.hostname, 443)) {
    skip(
      at,
      {
        kind: 'http-get',
        name: url.href,
        role,
        target: { url: url.href, via: 'direct', address: '', padBytes },
      },
      'goes-through-proxy',
    );
    return;
  }
  const addresses = await lookUp(url.hostname, role, at);
  const opened = await connectToAny({ host: url.hostname, addresses, port }, role, at);
  if (!opened) return;
  try {
    await getOn(opened.socket, { url, via: 'direct', address: opened.address, padBytes, role }, at);
  } finally {
    opened.socket.destroy();
    await opened.others;
  }
};

/** The bare answer to a GET, for looks that read a document rather than judge the way to it. */
export async function getUnobserved(url: URL, { io, signal }: Lookout): Promise<Answer> {
  const isSecure = url.protocol === 'https:';
  const [address] = await unlessAborted(io.lookup(url.hostname, signal), signal);
  if (address === undefined) throw new LookFailure('no-address');
  const socket = await io.connect(address, Number(url.port) || (isSecure ? 443 : 80), signal);
  try {
    const connection = isSecure ? await acceptedHandshake(socket, url.hostname, io, signal) : socket;
    return await exchange(
      connection,
      { method: 'GET', path: url.pathname + url.search, host: url.host },
      signal,
    );
  } finally {
    socket.destroy();
  }
}
