/** Straight out, as scripts write it. */
const straight = 'direct';

/**
 * The ways that a script's answer names, in its order, as addresses: `PROXY a:8080; DIRECT` → `http://a:8080`, `direct`.
 * What nobody can read is left out. A bare `SOCKS` is the fourth version, as in Chromium and Firefox.
 */
export const waysIn = (choice: string): readonly string[] =>
  choice.split(';').flatMap((way) => {
    if (/^\s*direct\s*$/i.test(way)) return [straight];
    const [, kind = '', at = ''] =
      way.match(/^\s*([a-z]+\d?)\s+([\w.-]+:\d{1,5}|\[[0-9a-f:]+\]:\d{1,5})\s*$/i) ?? [];
    const scheme = schemes[kind.toUpperCase()];
    return scheme === undefined ? [] : [`${scheme}://${at}`];
  });

/** The first of them; null for straight out. */
export function firstProxy(choice: string): string | null {
  const [first = straight] = waysIn(choice);
  return first === straight ? null : first;
}

const schemes: Readonly<Record<string, string>> = {
  PROXY: 'http',
  HTTP: 'http',
  HTTPS: 'https',
  SOCKS: 'socks4',
  SOCKS4: 'socks4',
  SOCKS5: 'socks5',
};
