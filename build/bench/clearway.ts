import { type CheckOptions, check } from '../../electron/engine/check';
import type { Io } from '../../electron/io/io';
import { catalogue } from '../../shared/catalogue/endpoints';

/** A whole run as the product makes it, from the first look to the verdict; or one of a smaller plan. */
export async function runClearway(io: Io, narrow?: CheckOptions['narrow']) {
  const seen: Record<string, number> = {};
  const hosts = new Set<string>();
  let firstMs = 0;
  let webMs = 0;
  const before = process.cpuUsage();
  const began = performance.now();
  const report = await check({
    io,
    answers: {},
    planId: 'full',
    ...(narrow && { narrow }),
    catalogue: { rows: catalogue, source: 'built-in' },
    roots: { date: 'bench', laboratory: [] },
    tool: { name: 'clearway', version: 'bench', mode: 'headless' },
    signal: new AbortController().signal,
    tell: ({ kind, target, outcome }) => {
      // The computer's own settings are no result of looking at the network.
      if (firstMs === 0 && kind !== 'machine' && kind !== 'computer' && outcome.kind === 'ok')
        firstMs = performance.now() - began;
      const word = `${kind} ${outcome.kind}`;
      seen[word] = (seen[word] ?? 0) + 1;
      if (kind === 'tls-handshake' && outcome.kind === 'ok') hosts.add(target.host);
    },
    tellSoFar: () => {
      webMs = performance.now() - began;
    },
    log: (line) => process.stderr.write(`${line}\n`),
  });
  const ms = performance.now() - began;
  const { user, system } = process.cpuUsage(before);
  return {
    ms,
    firstMs,
    /** Until what can be said of the web was said. */
    webMs,
    cpuMs: (user + system) / 1000,
    verdict: `${report.verdict.status}: ${report.verdict.code}`,
    seen,
    observations: Object.values(seen).reduce((a, b) => a + b, 0),
    /** Those that answered: what the rivals are given too. */
    hosts: [...hosts],
  };
}
