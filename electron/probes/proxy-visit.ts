import { readProxy } from '../io/environment-proxy';
import type { Probe } from './probe';
import { connectThrough } from './proxy-connect';
import { visitOn } from './visit';

/** Would the way through this proxy be open? For one that the settings do not name. */
export const proxyVisit: Probe<'proxy-visit'> = async ({ host, port, path, proxy }, at) => {
  const route = readProxy(proxy);
  const socket = route && (await connectThrough(route, { host, port }, 'explain', at));
  if (!route || !socket) return;
  await visitOn(
    { socket, address: '', via: route.shown, others: Promise.resolve() },
    { host, port, path, role: 'explain' },
    at,
  );
};
