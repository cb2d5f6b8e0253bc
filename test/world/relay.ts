import { connect, createServer, type Server, type Socket } from 'node:net';

export interface Link {
  readonly roundTripMs: number;
  /**
   * Round trips before the first byte is let through. Loopback opens connections in no time; a client that cannot be
   * made to wait for its DNS answer and its TCP handshake waits for them here instead.
   */
  readonly openingRoundTrips?: number;
}

/** A long line to a local port: everything said on it takes half a round trip each way. Needs no root. */
export function relay(port: number, link: Link): Promise<Server> {
  const server = createServer({ noDelay: true, allowHalfOpen: true }, (near) => join(near, port, link));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}

function join(near: Socket, port: number, { roundTripMs, openingRoundTrips = 0 }: Link): void {
  const far = connect({ port, host: '127.0.0.1', noDelay: true, allowHalfOpen: true });
  const opensAt = performance.now() + openingRoundTrips * roundTripMs;
  carry(near, far, () => Math.max(opensAt - performance.now(), 0) + roundTripMs / 2);
  carry(far, near, () => roundTripMs / 2);
}

/** In order, however the timers fall: what was said first arrives first. */
function carry(from: Socket, to: Socket, delayMs: () => number): void {
  const waiting: { readonly at: number; readonly what: () => void }[] = [];
  const arrive = () => {
    while (waiting[0] && waiting[0].at <= performance.now() + 0.5) waiting.shift()?.what();
    if (waiting[0]) setTimeout(arrive, waiting[0].at - performance.now());
  };
  const later = (what: () => void) => {
    const at = Math.max(performance.now() + delayMs(), waiting.at(-1)?.at ?? 0);
    waiting.push({ at, what });
    if (waiting.length === 1) setTimeout(arrive, at - performance.now());
  };
  from.on('data', (bytes) => later(() => to.writable && to.write(bytes)));
  from.on('end', () => later(() => to.end()));
  from.on('error', (error: NodeJS.ErrnoException) =>
    later(() => (error.code === 'ECONNRESET' ? to.resetAndDestroy() : to.destroy())),
  );
  from.on('close', () => later(() => to.destroy()));
}
