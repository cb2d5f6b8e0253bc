import { firstProxy } from '../../shared/observation/proxy-choice';
import { readProxy } from '../io/environment-proxy';
import type { Io } from '../io/io';
import { readScript } from '../probes/proxy-script';
import { type AskScript, openScript } from '../probes/script-cage';

/** Every visit waits for the script; where it cannot be had in time, browsers go straight out as well. */
const openMs = 2_000;
const askMs = 1_500;

/**
 * The way out for each host as browsers find it: what is set, else what the script in the settings answers. A script is
 * a stranger's program; see probes/script-cage.ts.
 */
export function scriptWays(io: Io): Io['proxyFor'] {
  let opening: Promise<AskScript | null> | undefined;
  return async (host, port) => {
    const set = await io.proxyFor(host, port);
    if (set || isHere(host)) return set;
    opening ??= open(io);
    const ask = await opening;
    const choice = ask && (await inTime(ask(host), askMs));
    const first = firstProxy(choice ?? '');
    return first === null ? null : readProxy(first);
  };
}

const isHere = (host: string): boolean => /^(localhost|127\.|\[?::1)/.test(host);

async function open(io: Io): Promise<AskScript | null> {
  const url = (await io.proxyScript?.()) ?? '';
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return null;
  const signal = AbortSignal.timeout(openMs);
  return inTime(readScript(url, { io, signal, tell: () => {} }).then(openScript), openMs);
}

/** Null for whatever fails or dawdles: the look at the script itself says why. */
const inTime = <T>(wanted: Promise<T>, ms: number): Promise<T | null> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), ms);
    wanted.then(resolve, () => resolve(null)).finally(() => clearTimeout(timer));
  });
