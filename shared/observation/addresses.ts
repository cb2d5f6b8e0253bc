/**
 * Addresses that no public site can have: private, loopback, link-local, unspecified, documentation, shared address
 * space (RFC 6890), and their IPv6 kin.
 */
export function isOddAddress(address: string): boolean {
  if (address.includes(':')) return oddIpv6.test(address);
  const [a = 0, b = 0, c = 0] = address.split('.').map(Number);
  return (
    a === 0 ||
    a === 10 ||
    a === 127 ||
    (a === 100 && b >= 64 && b < 128) ||
    (a === 169 && b === 254) ||
    (a === 172 && b >= 16 && b < 32) ||
    (a === 192 && b === 168) ||
    (a === 192 && b === 0 && c <= 2) ||
    (a === 198 && (b === 18 || b === 19)) ||
    (a === 198 && b === 51 && c === 100) ||
    (a === 203 && b === 0 && c === 113) ||
    a >= 224
  );
}

const oddIpv6 = /^(::1?$|::ffff:(0|10|127|192\.168)\.|fe[89ab]|f[cd]|ff|2001:db8:|100::)/i;
