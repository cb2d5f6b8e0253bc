import { createSocket } from 'node:dgram';
import { catalogue } from '../../shared/catalogue/endpoints';
import { overUdp } from '../../test/world/dns';
import { healthyWorld } from '../../test/world/healthy';
import { relay } from '../../test/world/relay';
import { portOf } from '../../test/world/world';
import { listen } from './net';

/**
 * The local internet of the bench, in a process of its own so that its work is not counted as the client's:
 * every host of the catalogue with its certificate behind a long line, and a resolver just as far away.
 */
export interface Ports {
  /** The TLS servers themselves, next door: for measuring what a handshake costs without waiting. */
  readonly near: number;
  /** Behind the line; the client waits for its own DNS answer and TCP handshake. */
  readonly secure: number;
  readonly plain: number;
  /** Behind the line; the wait for DNS and TCP is inside, for clients that cannot be made to wait (curl). */
  readonly secureWithOpening: number;
  readonly dns: number;
  readonly roots: readonly string[];
}

async function serve(roundTripMs: number): Promise<Ports> {
  const world = { ...healthyWorld(catalogue), roundTripMs };
  const siteAt = (port: number) => (host: string) => world.beyond(host, port);
  const anyHost = catalogue.endpoints.find(({ nameExists }) => nameExists)?.hosts[0] ?? '';
  // One service answers for every host: the name that the client speaks decides.
  const [secureSite, plainSite] = [siteAt(443)(anyHost), siteAt(80)(anyHost)];
  if (!secureSite || !plainSite) throw new Error('no sites');
  const secure = await listen((socket) => secureSite(socket, world));
  const plain = await listen((socket) => plainSite(socket, world));
  for (const { hosts } of catalogue.endpoints) for (const host of hosts) world.leafFor(host);

  const dns = createSocket('udp4');
  dns.on('message', (question, from) => {
    for (const { bytes, afterMs } of overUdp(question, world.resolver))
      setTimeout(() => dns.send(bytes, from.port, from.address), roundTripMs + afterMs);
  });
  await new Promise<void>((done) => dns.bind(0, '127.0.0.1', done));

  const line = { roundTripMs };
  return {
    near: portOf(secure),
    secure: portOf(await relay(portOf(secure), line)),
    plain: portOf(await relay(portOf(plain), line)),
    secureWithOpening: portOf(await relay(portOf(secure), { ...line, openingRoundTrips: 2 })),
    dns: dns.address().port,
    roots: world.publicRoots,
  };
}

process.send?.(await serve(Number(process.argv[2])));
process.on('disconnect', () => process.exit());
