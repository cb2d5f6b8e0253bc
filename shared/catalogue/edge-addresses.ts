/**
 * The addresses of the edge that ChatGPT's hosts stand behind (`edge: 'cloudflare'`), as its operator publishes them.
 * Source: www.cloudflare.com/ips; they change every few years. An address that is not among them is no proof of
 * anything, since customers may bring their own: it only makes us ask elsewhere.
 */
const ipv4 = [
  '103.21.244.0/22',
  '103.22.200.0/22',
  '103.31.4.0/22',
  '104.16.0.0/13',
  '104.24.0.0/14',
  '108.162.192.0/18',
  '131.0.72.0/22',
  '141.101.64.0/18',
  '162.158.0.0/15',
  '172.64.0.0/13',
  '173.245.48.0/20',
  '188.114.96.0/20',
  '190.93.240.0/20',
  '197.234.240.0/22',
  '198.41.128.0/17',
] as const;

/** The first two groups say enough (2a06:98c0::/29 is eight of them). */
const ipv6 = /^(?:2400:cb00|2405:8100|2405:b500|2606:4700|2803:f800|2a06:98c[0-7]|2c0f:f248):/i;

const numberOf = (address: string): number =>
  address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);

const ranges = ipv4.map((range) => {
  const [start = '', bits = ''] = range.split('/');
  const from = numberOf(start);
  return { from, to: from + 2 ** (32 - Number(bits)) - 1 };
});

/** Whether the edge's operator says that this address is its own. */
export function isEdgeAddress(address: string): boolean {
  if (address.includes(':')) return ipv6.test(address);
  const number = numberOf(address);
  return ranges.some(({ from, to }) => number >= from && number <= to);
}
