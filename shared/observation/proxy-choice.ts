/**
 * The first way that a script's answer names, as an address: `PROXY a:8080; DIRECT` → `http://a:8080`; null for straight
 * out. A bare `SOCKS` is the fourth version, as in Chromium and Firefox.
 */
export function firstProxy(choice: string): string | null {
  const [, kind = '', at = ''] =
    choice.match(/^\s*([a-z]+\d?)\s+([\w.-]+:\d{1,5}|\[[0-9a-f:]+\]:\d{1,5})\s*(?:;|$)/i) ?? [];
  const scheme = schemes[kind.toUpperCase()];
  return scheme === undefined ? null : `${scheme}://${at}`;
}

const schemes: Readonly<Record<string, string>> = {
  PROXY: 'http',
  HTTP: 'http',
  HTTPS: 'https',
  SOCKS: 'socks4',
  SOCKS4: 'socks4',
  SOCKS5: 'socks5',
};
