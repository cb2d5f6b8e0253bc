import type { FailureWord } from './failure';

/** Chromium's error codes in our words (net/base/net_error_list.h). The first that fits. */
const words: readonly (readonly [RegExp, FailureWord])[] = [
  [/^ERR_CERT_|^ERR_SSL_PINNED|^ERR_CERTIFICATE_TRANSPARENCY/, 'certificate-refused'],
  [/^ERR_PROXY_AUTH|^ERR_UNEXPECTED_PROXY_AUTH/, 'proxy-needs-password'],
  [/^ERR_TUNNEL_CONNECTION_FAILED/, 'proxy-refuses'],
  [/^ERR_(PROXY_|SOCKS_|NO_SUPPORTED_PROXIES|MANDATORY_PROXY)/, 'proxy-unreachable'],
  [/^ERR_NAME_NOT_RESOLVED|^ERR_ICANN/, 'name-not-found'],
  [/^ERR_(NAME_RESOLUTION_FAILED|DNS_)/, 'dns-failed'],
  [/^ERR_CONNECTION_REFUSED/, 'refused'],
  [/^ERR_CONNECTION_(RESET|ABORTED)/, 'reset'],
  [/^ERR_(CONNECTION_CLOSED|EMPTY_RESPONSE|CONTENT_LENGTH_MISMATCH|INCOMPLETE_)/, 'closed'],
  [/^ERR_(TIMED_OUT|CONNECTION_TIMED_OUT|NETWORK_IO_SUSPENDED)/, 'timed-out'],
  [/^ERR_(ADDRESS_UNREACHABLE|ADDRESS_INVALID|INTERNET_DISCONNECTED|NETWORK_CHANGED)/, 'no-route'],
  [/^ERR_(NETWORK_ACCESS_DENIED|BLOCKED_BY_ADMINISTRATOR|BLOCKED_BY_CLIENT)/, 'not-permitted'],
  [/^ERR_SSL_.*ALERT/, 'tls-alert'],
  [/^ERR_SSL_|^ERR_BAD_SSL|^ERR_ECH_/, 'tls-failed'],
  [/^ERR_(HTTP2_|HTTP_1_1_REQUIRED|QUIC_|INVALID_HTTP|INVALID_RESPONSE|RESPONSE_HEADERS)/, 'http-garbage'],
];

/** `unknown` where we have no word; its code goes beside it. */
export const fromChromium = (code: string): FailureWord =>
  words.find(([pattern]) => pattern.test(code))?.[1] ?? 'unknown';
