import type { ProxyRoute } from '../../../electron/io/io';
import { type Authority, leaf } from '../certificates';
import type { Answer, Web } from '../http';
import { httpProxy, type ProxyWish, type Service, secured, serveProxy, website } from '../services';
import { type SocksWish, socksProxy } from '../socks';
import type { Reach, World } from '../world';
import { isInside, type Modifier } from './modifier';
import { withResolver } from './names';

export const proxyHost = 'proxy.corp.example';
export const proxyAddress = '10.20.0.80';
export const proxyShown = `http://${proxyHost}:3128`;

/** Nothing leads out but a proxy, and programs are set to use it. */
export const throughProxy =
  (
    wish: ProxyWish & {
      readonly authorization?: string;
      readonly answer?: Reach;
      readonly named?: boolean;
      /** False: the settings do not say so. */
      readonly known?: boolean;
    } = {},
  ): Modifier =>
  (world) => {
    const route: ProxyRoute = {
      host: proxyHost,
      port: 3128,
      shown: proxyShown,
      authorization: wish.authorization ?? null,
    };
    const named: World = {
      ...world,
      ...withResolver(world, (name, type) =>
        name === proxyHost && wish.named !== false
          ? { addresses: [proxyAddress] }
          : world.resolver(name, type),
      ),
    };
    return {
      ...named,
      ...(wish.known !== false && {
        machine: {
          ...world.machine,
          proxy: { source: 'environment', https: proxyShown, http: proxyShown, except: '' },
        },
        proxyFor: () => route,
      }),
      reach: (address, port) => {
        if (address === proxyAddress && port === 3128) return wish.answer ?? httpProxy(wish);
        return isInside(address) ? world.reach(address, port) : 'silent';
      },
      datagram: () => null,
    };
  };

const scriptHost = 'pac.corp.example';
const scriptAddress = '10.20.0.81';

/**
 * Nothing leads out but a proxy, and the settings name a script that says so (or whatever `page` is served instead).
 * `way`: what the script answers, with the proxy's address in it.
 */
export const throughScript =
  (way: string, proxy: Service, page?: Answer): Modifier =>
  (world) => {
    const script = `function FindProxyForURL(url, host) { return isPlainHostName(host) ? 'DIRECT' : '${way}'; }`;
    const inside: Readonly<Record<string, string>> = {
      [proxyHost]: proxyAddress,
      [scriptHost]: scriptAddress,
    };
    const serve: Web = () => page ?? { status: 200, body: script };
    return {
      ...world,
      ...withResolver(world, (name, type) => {
        const address = inside[name];
        return address === undefined ? world.resolver(name, type) : { addresses: [address] };
      }),
      machine: {
        ...world.machine,
        proxy: {
          source: 'proxy-script',
          https: null,
          http: null,
          except: '',
          scriptUrl: `http://${scriptHost}/proxy.pac`,
        },
      },
      reach: (address, port) => {
        if (address === proxyAddress) return proxy;
        if (address === scriptAddress) return website(() => serve, false);
        return isInside(address) ? world.reach(address, port) : 'silent';
      },
      datagram: () => null,
    };
  };

/** A proxy that wants TLS itself, under a certificate of the company's. Put the company's root into the store first. */
export const tlsProxy = (by: Authority, wish: ProxyWish = {}): Service => {
  const shown = leaf(proxyHost, by, { sends: 'path-and-root' });
  return secured(
    () => shown,
    (socket, world) => serveProxy(socket, world, wish),
  );
};

/** SOCKS is spoken at the proxy's address, and programs are set to use it. */
export const throughSocks =
  (version: 4 | 5, wish: SocksWish = {}, authorization: string | null = null): Modifier =>
  (world) => ({
    ...throughProxy({ answer: socksProxy(wish) })(world),
    machine: {
      ...world.machine,
      proxy: { source: 'environment', https: `socks${version}://${proxyHost}:3128`, http: null, except: '' },
    },
    proxyFor: () => ({
      scheme: `socks${version}`,
      host: proxyHost,
      port: 3128,
      shown: `socks${version}://${proxyHost}:3128`,
      authorization,
    }),
  });
