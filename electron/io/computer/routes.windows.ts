import { networkInterfaces } from 'node:os';
import { run, system32 } from '../run';
import { isTunnel, nameOfAddress, type Upright } from './adapters';
import type { Found, Part } from './part';
import { widest } from './route';

/** One question for both: the adapters by their makers' names, and the table of routes. */
export const routes: Part = {
  name: 'routes',
  read: async (_, signal) =>
    readRoutePrint(await run(system32('route.exe'), ['print', '-4'], signal), networkInterfaces()),
};

/** In any language: only the shapes of rows are read. */
export function readRoutePrint(text: string, upright: Upright): Found {
  const lines = text.split(/\r?\n/);
  const address = widest(lines.flatMap(wideRoute));
  const adapters = lines.flatMap(adapter).filter(({ mac }) => isUp(mac, upright));
  return {
    traces: { adapter: adapters.map(({ name }) => name) },
    tunnels: adapters.map(({ name }) => name).filter(isTunnel),
    defaultRouteVia: address && (nameOfAddress(address, upright) ?? null),
  };
}

/** `  0.0.0.0    0.0.0.0    192.168.1.1    192.168.1.37    35`; "on-link" may be several words. */
function wideRoute(line: string) {
  const row = line.match(
    /^\s*(0\.0\.0\.0|128\.0\.0\.0)\s+(0\.0\.0\.0|128\.0\.0\.0)\s+\S.*?\s+(\d+\.\d+\.\d+\.\d+)\s+(\d+)\s*$/,
  );
  const [, destination, mask, via = '', metric] = row ?? [];
  const isHalf = mask === '128.0.0.0';
  return row && (isHalf || destination === '0.0.0.0') ? [{ isHalf, via, metric: Number(metric) }] : [];
}

/** ` 12...00 ff 3b 1e 9d 52 ......TAP-Windows Adapter V9`; some tunnels have no hardware address. */
function adapter(line: string): readonly { readonly mac: string; readonly name: string }[] {
  const [, mac = '', name] = line.match(/^\s*\d+\.\.\.((?:[0-9a-f]{2} ){6})?\.{3,}(.+?)\s*$/i) ?? [];
  return name === undefined ? [] : [{ mac: mac.trim().replace(/ /g, ':').toLowerCase(), name }];
}

/** The list also names adapters that lead nowhere now. Those without a hardware address vanish when they are down. */
const isUp = (mac: string, upright: Upright): boolean =>
  mac === '' ||
  Object.values(upright).some((addresses) => addresses?.some((a) => a.mac.toLowerCase() === mac));
