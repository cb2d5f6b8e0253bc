import { BlockList, isIP } from 'node:net';

/**
 * Whether settings send a host straight out. Windows, macOS, GNOME and KDE write much the same: `*.corp.example`,
 * `.corp.example`, `10.0.0.0/8`, `169.254/16` (macOS), `host:443`, `<local>` for names without a dot.
 */
export const isExcepted = (host: string, port: number, patterns: readonly string[]): boolean => {
  const name = host.toLowerCase();
  return patterns.some((pattern) => covers(pattern.trim().toLowerCase(), name, port));
};

function covers(pattern: string, host: string, port: number): boolean {
  if (pattern === '') return false;
  if (pattern === '<local>') return !host.includes('.') && isIP(host) === 0;
  // An exception for plain HTTP alone is none for us.
  const [, scheme, rest = ''] = pattern.match(/^(?:([a-z]+):\/\/)?(.*)$/) ?? [];
  if (scheme !== undefined && scheme !== 'https') return false;
  if (rest.includes('/')) return isInRange(rest, host);
  // A bare IPv6 address is no name with a port.
  const [, bare = rest, only] = isIP(rest) === 6 ? [] : (rest.match(/^\[?([^\]]*?)\]?(?::(\d+))?$/) ?? []);
  if (only !== undefined && Number(only) !== port) return false;
  return fits(bare.startsWith('.') ? `*${bare}` : bare, host);
}

/** `10.0.0.0/8`, `169.254/16`, `fd00::/8`: ranges speak of addresses, never of names. */
function isInRange(range: string, host: string): boolean {
  const family = isIP(host);
  const [base = '', bits] = range.split('/');
  const whole = base.includes(':') ? base : [...base.split('.'), '0', '0', '0'].slice(0, 4).join('.');
  const length = Number(bits);
  if (family === 0 || isIP(whole) !== family || !(length >= 0 && length <= (family === 4 ? 32 : 128)))
    return false;
  const kind = family === 4 ? 'ipv4' : 'ipv6';
  const list = new BlockList();
  list.addSubnet(whole, length, kind);
  return list.check(host, kind);
}

/** `*` stands for anything, wherever it is. Without regular expressions: the pattern is anybody's. */
function fits(pattern: string, host: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  if (rest.length === 0) return host === pattern;
  const last = rest.pop() ?? '';
  if (!host.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest) {
    const hit = host.indexOf(part, at);
    if (hit < 0) return false;
    at = hit + part.length;
  }
  return host.length - last.length >= at && host.endsWith(last);
}
