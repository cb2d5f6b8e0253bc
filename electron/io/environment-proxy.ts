import { getProxyForUrl } from 'proxy-from-env';
import type { ProxyRoute } from './io';

/** The proxy that HTTPS_PROXY, ALL_PROXY and NO_PROXY name for a host, as programs read them. */
export function environmentProxy(host: string, port: number): ProxyRoute | null {
  const name = host.includes(':') ? `[${host}]` : host;
  return readProxy(getProxyForUrl(`https://${name}:${port}`));
}

/** `http://user:secret@proxy.example:8080` → its parts; null for none and for what cannot be read. */
export function readProxy(setting: string): ProxyRoute | null {
  if (setting === '' || !URL.canParse(setting)) return null;
  const url = new URL(setting);
  const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
  const secret =
    url.username === '' ? null : `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port,
    shown: `${url.protocol}//${url.hostname}:${port}`,
    authorization: secret === null ? null : `Basic ${Buffer.from(secret).toString('base64')}`,
  };
}
