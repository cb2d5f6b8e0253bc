/**
 * Our own words for what the world answers with. The raw code goes into `detail`. Every word is either something
 * the network did, or says plainly that we did not find out.
 */
export const failureWords = [
  // names
  'name-not-found',
  'no-address',
  'dns-refused',
  'dns-server-failure',
  'dns-failed',
  'dns-garbage',
  // reaching
  'refused',
  'reset',
  'closed',
  'timed-out',
  'no-route',
  'not-permitted',
  // TLS and HTTP
  'tls-alert',
  'tls-not-spoken',
  'tls-failed',
  'certificate-refused',
  'http-garbage',
  'too-large',
  // proxies
  'proxy-unreachable',
  'proxy-needs-password',
  'proxy-refuses',
  // ours
  'bad-answer',
  'stopped',
  'unknown',
] as const;
export type FailureWord = (typeof failureWords)[number];

/** Why a look was not made at all. Not looked is not no. */
export const skipWords = [
  'no-name',
  'no-address-of-this-kind',
  'goes-through-proxy',
  'stopped',
  'not-allowed-by-policy',
  'no-browser-engine',
  'not-possible-here',
] as const;
export type SkipWord = (typeof skipWords)[number];

/** System, c-ares and OpenSSL codes → our words. What is not here is `unknown`, with its code beside it. */
const words: Readonly<Record<string, FailureWord>> = {
  ENOTFOUND: 'name-not-found',
  EAI_NONAME: 'name-not-found',
  ENODATA: 'no-address',
  EAI_NODATA: 'no-address',
  EAI_ADDRFAMILY: 'no-address',
  EAI_AGAIN: 'dns-failed',
  EAI_FAIL: 'dns-failed',
  ECONNREFUSED: 'refused',
  ECONNRESET: 'reset',
  EPIPE: 'reset',
  ECONNABORTED: 'reset',
  ETIMEDOUT: 'timed-out',
  ESOCKETTIMEDOUT: 'timed-out',
  EHOSTUNREACH: 'no-route',
  ENETUNREACH: 'no-route',
  EADDRNOTAVAIL: 'no-route',
  ENETDOWN: 'no-route',
  EHOSTDOWN: 'no-route',
  // What Linux makes of a router's "protocol unreachable" and "host isolated" (ICMP type 3, codes 2 and 8).
  ENOPROTOOPT: 'no-route',
  ENONET: 'no-route',
  EACCES: 'not-permitted',
  EPERM: 'not-permitted',
  EPROTO: 'tls-failed',
  ERR_SSL_WRONG_VERSION_NUMBER: 'tls-not-spoken',
  ERR_SSL_PACKET_LENGTH_TOO_LONG: 'tls-not-spoken',
  ERR_SSL_HTTP_REQUEST: 'tls-not-spoken',
  ERR_SSL_UNEXPECTED_MESSAGE: 'tls-failed',
  // Alerts whose OpenSSL names do not say so.
  ERR_SSL_TLSV1_UNRECOGNIZED_NAME: 'tls-alert',
  ERR_SSL_TLSV1_UNSUPPORTED_EXTENSION: 'tls-alert',
  ERR_SSL_TLSV1_CERTIFICATE_UNOBTAINABLE: 'tls-alert',
};

/**
 * The word for a system error code; `unknown` when we have none.
 * OpenSSL's are many: any alert is `tls-alert`, the rest of its family `tls-failed`.
 */
export function classify(code: string | undefined): FailureWord {
  if (code === undefined) return 'unknown';
  const known = words[code];
  if (known !== undefined) return known;
  if (/^ERR_SSL_.*ALERT/.test(code)) return 'tls-alert';
  if (/^(ERR_SSL_|ERR_TLS_)/.test(code)) return 'tls-failed';
  if (/^HPE_/.test(code)) return code === 'HPE_HEADER_OVERFLOW' ? 'too-large' : 'http-garbage';
  return 'unknown';
}
