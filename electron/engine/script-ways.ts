import { wpadUrl } from '../../shared/catalogue/controls';
import { firstProxy, waysIn } from '../../shared/observation/proxy-choice';
import { readProxy } from '../io/environment-proxy';
import type { Io } from '../io/io';
import { within } from '../io/within';
import { readScript } from '../probes/proxy-script';
import { type AskScript, openScript } from '../probes/script-cage';

/**
 * Every visit waits for the script's text; where it cannot be had in time, browsers go straight out as well. Once it is
 * here it is followed, however slow this computer is at building a cage for it: the cage has limits of its own.
 */
const fetchMs = 2_000;
/**
 * A name inside the network is found at once or not at all: browsers give it a tenth of a second (Chromium's
 * proxy_auto_config.md), and here it stands in line with all other names. Windows would go on asking for seconds.
 */
const wpadNameMs = 300;
/** A proxy is inside the network or near it; for one that is silent longer, browsers take the next way. */
const proxyOpensMs = 1_000;

/**
 * The way out for each host as browsers find it: what is set, else what the script in the settings answers, or the one
 * that this network offers where the settings say to look for it (WPAD). A script is a stranger's program; see
 * probes/script-cage.ts.
 */
export function scriptWays(io: Io): Io['proxyFor'] {
  let opening: Promise<AskScript | null> | undefined;
  const opens = rememberedDoors(io);
  return async (host, port) => {
    const set = await io.proxyFor(host, port);
    if (set || isHere(host)) return set;
    opening ??= openFirst(io);
    const ask = await opening;
    const choice = (await ask?.(host).catch(() => '')) ?? '';
    const proxy = await firstOpen(choice, opens);
    return proxy === null ? null : readProxy(proxy);
  };
}

const isHere = (host: string): boolean => /^(localhost|127\.|\[?::1)/.test(host);

/** The first script that can be had. */
async function openFirst(io: Io): Promise<AskScript | null> {
  for (const url of (await io.proxyScripts?.()) ?? []) {
    const ask = await open(url, io);
    if (ask) return ask;
  }
  return null;
}

async function open(url: string, io: Io): Promise<AskScript | null> {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return null;
  const signal = AbortSignal.timeout(fetchMs);
  if (url === wpadUrl && !(await within(wpadNameMs, () => io.lookup(new URL(url).hostname, signal))))
    return null;
  const script = await within(fetchMs, () => readScript(url, { io, signal, tell: () => {} }));
  return script === null ? null : openScript(script).catch(() => null);
}

/**
 * Browsers take the first way that is open; null for straight out. Where none is, or there is no choice, the first one
 * stands for them all, and the visit tells what is wrong with it.
 */
async function firstOpen(choice: string, opens: Opens): Promise<string | null> {
  const ways = waysIn(choice);
  if (ways.length > 1)
    for (const way of ways)
      if (way === 'direct') return null;
      else if (await opens(way)) return way;
  return firstProxy(choice);
}

type Opens = (proxy: string) => Promise<boolean>;

/** Whether a proxy takes connections; each is tried once a run. */
function rememberedDoors(io: Io): Opens {
  const tried = new Map<string, Promise<boolean>>();
  const knock = async (proxy: string): Promise<boolean> => {
    const route = readProxy(proxy);
    const signal = AbortSignal.timeout(proxyOpensMs);
    const [address] = (route && (await within(proxyOpensMs, () => io.lookup(route.host, signal)))) ?? [];
    if (!route || address === undefined) return false;
    return io.connect(address, route.port, signal).then(
      (socket) => {
        socket.destroy();
        return true;
      },
      () => false,
    );
  };
  return (proxy) => {
    const trying = tried.get(proxy) ?? knock(proxy);
    tried.set(proxy, trying);
    return trying;
  };
}
