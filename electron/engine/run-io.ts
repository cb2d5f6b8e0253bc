import { setTimeout as pause } from 'node:timers/promises';
import pLimit from 'p-limit';
import type { Io } from '../io/io';
import { scriptWays } from './script-ways';

/**
 * So many questions are open at once. dnsmasq, which sits in most small routers and many companies, refuses what
 * exceeds 150, and we would diagnose a fault of our own making.
 */
const openQuestions = 130;

/** A name that takes longer no longer counts: nobody answers it, and the others must not wait in line behind it. */
const youngMs = 700;

/**
 * The doors for one run: settings are read once and anew, a name is looked up once, however many looks ask for it, and
 * never too many at a time. `scripts`: whether the policy lets a proxy script be asked.
 */
export function runIo(given: Io, { scripts = true }: { readonly scripts?: boolean } = {}): Io {
  const io = given.fresh?.() ?? given;
  const inLine = pLimit(Math.floor(openQuestions / (io.questionsPerName ?? 2)));
  const asked = new Map<string, Promise<readonly string[]>>();
  const ask = (host: string, signal: AbortSignal) =>
    new Promise<readonly string[]>((resolve, reject) => {
      inLine(async () => {
        const lookup = io.lookup(host, signal);
        lookup.then(resolve, reject);
        await Promise.race([lookup.catch(() => {}), pause(youngMs, undefined, { ref: false })]);
      }).catch(reject);
    });
  const counted: Io = {
    ...io,
    lookup: (host, signal) => {
      // Another look may wait for the same name: the signal ends nobody's lookup, only its own asker's waiting.
      const lookup = asked.get(host) ?? ask(host, signal);
      // Who asked may have been stopped: a name that fails then is nobody's trouble, and must not end the program.
      lookup.catch(() => {});
      asked.set(host, lookup);
      return lookup;
    },
  };
  return scripts ? { ...counted, proxyFor: scriptWays(counted) } : counted;
}
