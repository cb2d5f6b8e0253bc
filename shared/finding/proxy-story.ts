import { wpadUrl } from '../catalogue/controls';
import { productByProxy, type Recognised } from '../catalogue/recognise';
import type { Observation } from '../observation/observation';
import { waysIn } from '../observation/proxy-choice';
import { by, seenIn } from '../observation/seen';
import type { HostView } from './host-view';
import { olderDoes } from './older-tls';
import type { View } from './view';

/**
 * Who names the proxy that visits go through: the settings themselves, the script in them, or the network, whose own
 * script (WPAD) the settings say to look for.
 */
export function whoNames(
  { all, machine }: Pick<View, 'all' | 'machine'>,
  proxy: string,
): 'settings' | 'script' | 'network' {
  const set = machine?.proxy;
  if (!set || set.https !== null || !(set.autoDetect || set.scriptUrl)) return 'settings';
  if (!set.scriptUrl) return 'network';
  const isNetworks = (url: string) => networkScripts(all).includes(url);
  const isNamedByNetwork = by('proxy-script', all).some((o) => {
    const seen = seenIn(o);
    return isNetworks(o.target.url) && seen !== undefined && waysIn(seen.choice).includes(proxy);
  });
  return set.autoDetect && isNamedByNetwork ? 'network' : 'script';
}

/** Where this network's own script is looked for: at the place that DHCP named, then at the name `wpad`. */
export function networkScripts(all: readonly Observation[]): readonly string[] {
  const named = seenIn(by('computer', all)[0])?.networkScript;
  return [...(named ? [named] : []), wpadUrl];
}

/** Whose proxy it is, by its own host or by that of the script that names it. */
export function productOfProxy(view: Pick<View, 'all' | 'machine'>, proxy: string): Recognised | undefined {
  const script = view.machine?.proxy.scriptUrl;
  const scripts: Readonly<Record<ReturnType<typeof whoNames>, readonly string[]>> = {
    settings: [],
    script: script ? [script] : [],
    network: networkScripts(view.all),
  };
  return [proxy, ...scripts[whoNames(view, proxy)]].map(productByProxy).find(Boolean);
}

/** A proxy that is a program of this very computer. */
export const isOnThisComputer = (proxy: string): boolean =>
  /^[a-z0-9]+:\/\/(?:127\.|localhost\b|\[::1\])/i.test(proxy);

/**
 * The proxy grants the tunnel and nothing comes through it, while others' tunnels carry. Who sits behind the proxy, and
 * might swallow it there, cannot be seen from here: to whoever asks it is the proxy.
 */
export const stallsInTunnel =
  (view: Pick<View, 'hosts' | 'ours'>) =>
  (host: HostView): boolean =>
    host.reach.kind === 'broken' &&
    host.reach.step === 'encryption' &&
    host.reach.why === 'timed-out' &&
    host.proxy?.outcome.kind === 'ok' &&
    !olderDoes(view)(host) &&
    view.hosts.some((other) => other.proxy !== undefined && other.tls?.outcome.kind === 'ok');
