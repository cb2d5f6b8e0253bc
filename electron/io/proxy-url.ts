/** `proxy.example:8080`, with or without a scheme → `http://proxy.example:8080`; null for what is none. */
export function proxyUrl(setting: string, port: string | number = ''): string | null {
  const text = setting.trim().replace(/\/+$/, '');
  if (text === '' || /\s/.test(text)) return null;
  const [, scheme = 'http', rest = ''] = text.match(/^(?:([a-z][a-z0-9]*):\/\/)?(.*)$/i) ?? [];
  // SOCKS leads elsewhere, and nothing here speaks it.
  if (!/^https?$/i.test(scheme)) return null;
  const withPort = /:\d+$/.test(rest) || port === '' || Number(port) === 0 ? rest : `${rest}:${port}`;
  const url = `${scheme.toLowerCase()}://${withPort}`;
  return URL.canParse(url) ? url : null;
}
