/** `proxy.example:8080`, with or without a scheme → `http://proxy.example:8080`; null for what is none. */
export function proxyUrl(setting: string, port: string | number = ''): string | null {
  const text = setting.trim().replace(/\/+$/, '');
  if (text === '' || /\s/.test(text)) return null;
  const [, written = 'http', rest = ''] = text.match(/^(?:([a-z][a-z0-9]*):\/\/)?(.*)$/i) ?? [];
  const scheme = spoken[written.toLowerCase()];
  if (scheme === undefined) return null;
  const withPort = /:\d+$/.test(rest) || port === '' || Number(port) === 0 ? rest : `${rest}:${port}`;
  const url = `${scheme}://${withPort}`;
  return URL.canParse(url) ? url : null;
}

/** How settings write the kinds of proxies, and the kind that is meant (curl's and browsers' habits). */
const spoken: Readonly<Record<string, string>> = {
  http: 'http',
  https: 'https',
  socks: 'socks5',
  socks5: 'socks5',
  socks5h: 'socks5',
  socks4: 'socks4',
  socks4a: 'socks4',
};

/** The same for a setting that is SOCKS by its own name. */
export const socksUrl = (setting: string, port: string | number = '', version = 'socks5'): string | null =>
  setting.trim() === ''
    ? null
    : proxyUrl(setting.includes('://') ? setting : `${version}://${setting.trim()}`, port);
