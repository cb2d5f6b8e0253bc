import { getProxyForUrl } from 'proxy-from-env';
import { type ProxyRoute, proxySchemes } from './io';
import { proxyUrl } from './proxy-url';

/** The proxy that HTTPS_PROXY, ALL_PROXY and NO_PROXY name for a host, as programs read them. */
export function environmentProxy(host: string, port: number, env = process.env): ProxyRoute | null {
  const name = host.includes(':') ? `[${host}]` : host;
  const setting = getProxyForUrl(`https://${name}:${port}`);
  const bare = setting.replace(/^https:\/\//, '');
  // Programs take a bare `proxy.example:8080` for an HTTP proxy; the library completes it with the scheme of the page.
  const wasBare = [env.https_proxy, env.HTTPS_PROXY, env.all_proxy, env.ALL_PROXY].includes(bare);
  return readProxy(proxyUrl(wasBare ? bare : setting) ?? '');
}

/** `http://user:secret@proxy.example:8080` → its parts; null for none and for what cannot be read. */
export function readProxy(setting: string): ProxyRoute | null {
  if (setting === '' || !URL.canParse(setting)) return null;
  const url = new URL(setting);
  const scheme = proxySchemes.find((known) => url.protocol === `${known}:`);
  if (scheme === undefined) return null;
  const port = Number(url.port) || usualPorts[scheme];
  const secret = url.username === '' ? null : `${decoded(url.username)}:${decoded(url.password)}`;
  return {
    scheme,
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port,
    shown: `${scheme}://${url.hostname}:${port}`,
    authorization: secret === null ? null : `Basic ${Buffer.from(secret).toString('base64')}`,
  };
}

const usualPorts = { http: 80, https: 443, socks4: 1080, socks5: 1080 } as const;

/** People put a bare `%` into passwords; then it stands for itself. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
