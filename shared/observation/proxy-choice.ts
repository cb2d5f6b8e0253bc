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

/** The proxies that programs try one after the other, before they go straight out or give up. */
export function proxiesIn(choice: string): readonly string[] {
  const ways = waysIn(choice);
  const end = ways.indexOf(straight);
  return end < 0 ? ways : ways.slice(0, end);
}

/** The first of them; null for straight out. */
export const firstProxy = (choice: string): string | null => proxiesIn(choice)[0] ?? null;

const schemes: Readonly<Record<string, string>> = {
  PROXY: 'http',
  HTTP: 'http',
  HTTPS: 'https',
  SOCKS: 'socks4',
  SOCKS4: 'socks4',
  SOCKS5: 'socks5',
};
