import { isOddAddress } from '../observation/addresses';
import { isHarName } from './har-names';
import type { Hiding } from './hiding';
import { isPlain } from './plain';

/** Web addresses and extensions' own pages; of any other scheme nothing is kept. */
const schemes = /^(?:https?|wss?|ftp|chrome-extension|moz-extension|safari-web-extension)$/i;
const absolute = /^([a-z][a-z0-9+.-]{0,31}):\/\/([^/?#\\]*)([^?#]*)(\?[^#]*)?(#.*)?$/is;
const relative = /^(?:\/\/([^/?#\\]*))?([^?#]*)(\?[^#]*)?(#.*)?$/s;
const nothingInside = /^(?:about:blank|about:srcdoc|\*|null)$/;
const mediaType = /^data:([a-z]{1,20}\/[a-z0-9.+-]{1,40})[;,]/i;

/** Scheme, host and path of an address stay, as far as they are words; names of parameters too. Any text is taken. */
export function redactUrl(url: string, hide: Hiding): string {
  if (url === '' || nothingInside.test(url) || isHarName(url)) return url;
  if (/^data:/i.test(url)) return dataUrl(url, hide);
  if (/^blob:[a-z]+:\/\//i.test(url)) return `blob:${redactUrl(url.slice('blob:'.length), hide)}`;
  // Browsers take out tabs and line ends, so a word may hide around one.
  if (/[\s\p{Cc}\p{Cf}]/u.test(url)) return hide.name('url', url);

  const [, scheme, authority, path = '', query, fragment] = absolute.exec(url) ?? [];
  if (scheme !== undefined && authority !== undefined) {
    if (!schemes.test(scheme)) return hide.name('url', url);
    return checked(
      `${scheme}://${redactAuthority(authority, hide)}`,
      redactPath(path, hide),
      query,
      fragment,
      hide,
    );
  }
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) return hide.name('url', url);
  const [, host, way = '', question, mark] = relative.exec(url) ?? [];
  const start = host === undefined ? '' : `//${redactAuthority(host, hide)}`;
  return checked(start, redactPath(way, hide), question, mark, hide);
}

/** A home folder can be spread over several segments: the path goes as a whole then. */
function checked(
  start: string,
  path: string,
  query: string | undefined,
  fragment: string | undefined,
  hide: Hiding,
): string {
  if (fragment !== undefined) hide.count('fragment');
  const asked = query === undefined ? '' : `?${redactQuery(query.slice(1), hide)}`;
  const safe = hide.isPrivate(path) ? `/${hide.name('path', path)}` : path;
  return start + safe + asked;
}

function dataUrl(url: string, hide: Hiding): string {
  const type = mediaType.exec(url)?.[1];
  const start = type !== undefined && isPlain(type.replace(/[/+]/g, '-')) ? `data:${type},` : 'data:,';
  const rest = url.slice(url.indexOf(',') + 1);
  return start + hide.name('url', isHarName(rest) ? rest : url);
}

/** Without the login: `host:port`. */
export function redactAuthority(authority: string, hide: Hiding): string {
  const at = authority.lastIndexOf('@');
  if (at >= 0) hide.count('login');
  const bare = authority.slice(at + 1);
  const [, host = bare, port = ''] = /^(\[[0-9a-f:.]*\]|[^:]*)(:\d{1,5})?$/i.exec(bare) ?? [];
  return redactHost(host, hide) + port;
}

const ipv4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/;
/** Global ones alone (2000::/3), and none made from a hardware address (`ff:fe`, RFC 4291, appendix A). */
const ipv6 =
  /^(?!.*ff:fe)(?!.*::.*::)(?=.*::|(?:[^:]*:){7}[^:]*$)[23][0-9a-f]{3}:(?:[0-9a-f]{0,4}:){0,6}[0-9a-f]{0,4}$/i;
const isPublicAddress = (address: string) =>
  (ipv4.test(address) || ipv6.test(address)) && !isOddAddress(address.toLowerCase());
const loopback = /^(?:127(?:\.\d{1,3}){3}|::1|localhost)$/i;

/** Names that are only known inside a network. RFC 6762 (appendix G), RFC 8375, ICANN's `.internal`. */
const insideOnly =
  /(?:^[^.]*|\.(?:local|localdomain|lan|corp|home|internal|intranet|private|home\.arpa))\.?$/i;

/** `host-1.invalid` can be read as a host by every program and belongs to nobody (RFC 2606). */
const ourHost = /^host-\d{1,9}\.invalid$/;

/** Public hosts stay: they are what support asks for. Internal names and addresses do not. */
export function redactHost(host: string, hide: Hiding): string {
  const bare = host.replace(/^\[|\]$/g, '').toLowerCase();
  if (bare === '' || ourHost.test(bare) || loopback.test(bare)) return host;
  if (isPublicAddress(bare)) return host;
  if (!isPublicName(bare) || hide.isPrivate(bare) || hide.isPrivate(host))
    return hostOf(hide.name('host', bare));
  return host
    .split('.')
    .map((label) => (isMadeUp(label) ? labelOf(hide.name('id', label.toLowerCase())) : label))
    .join('.');
}

const isPublicName = (host: string): boolean =>
  host.length <= 253 &&
  /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.?$/.test(host) &&
  !/(?:^|\.)[\dx]+\.?$/.test(host) &&
  !insideOnly.test(host);

const hostOf = (name: string): string => `${labelOf(name)}.invalid`;
const labelOf = (name: string): string => name.replace(/[[\]]/g, '');

/** Labels no person gave: ids, hashes, data carried in a name. Capitals and digits mixed are base64. */
const isMadeUp = (label: string): boolean =>
  madeUp.test(label) || (label.length >= 12 && /[a-z]/.test(label) && /[A-Z]/.test(label) && !isPlain(label));
const madeUp =
  /^(?:[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}|[0-9a-f]{16,}|(?=.*\d)[a-z0-9]{20,}|.{41,})$/i;

/** Whether this is an IPv4 address of an inside network. */
export const isInsideAddress = (text: string): boolean =>
  ipv4.test(text) && isOddAddress(text) && !loopback.test(text);

/** An address of a server: public ones and this computer's own stay. Chrome writes IPv6 in brackets. */
export function redactAddress(address: string, hide: Hiding): string {
  const bare = address.replace(/^\[|\]$/g, '');
  if (address === '' || loopback.test(bare)) return address;
  return isPublicAddress(bare) ? address : hide.name('address', address);
}

/** A segment behind one of these is somebody. */
const people = /^(?:users?|u|people|profiles?|personal|mailbox(?:es)?)$/i;
const nobody = /^(?:me|self|current|login|logout|settings|index\.html?)?$/i;
/** Says what failed to load, and no more. */
const extension =
  /\.(?:m?js|css|json|html?|png|jpe?g|gif|svg|webp|avif|ico|woff2?|ttf|wasm|map|txt|xml|pdf|mp[34]|webm|php|aspx?)$/i;
/** `jquery@3.7.1`, as delivery networks write it. */
const pinned = /^([a-z0-9.-]+)@\d{1,5}(?:\.\d{1,5}){0,3}$/i;

/** A path whose segments are words stays; ids, encoded and foreign letters, and people's names do not. */
export function redactPath(path: string, hide: Hiding): string {
  const segments = path.split('/');
  return segments
    .map((segment, i) => {
      const isSomebody = people.test(segments[i - 1] ?? '') && !nobody.test(segment);
      return isSomebody ? named(segment, hide) : redactSegment(segment, hide);
    })
    .join('/');
}

function redactSegment(segment: string, hide: Hiding): string {
  const isKept = isPlain(segment) || isPlain(pinned.exec(segment)?.[1] ?? '%');
  return isKept && !hide.isPrivate(segment) ? segment : named(segment, hide);
}

function named(segment: string, hide: Hiding): string {
  const [end = ''] = extension.exec(segment) ?? [];
  return hide.name('path', decoded(segment.slice(0, segment.length - end.length))) + end;
}

/** Every value of a query goes; so does a piece without `=`, which is a value as much as a name. */
function redactQuery(query: string, hide: Hiding): string {
  if (query === '') return '';
  return query
    .split('&')
    .map((piece) => {
      const at = piece.indexOf('=');
      if (at < 0) return piece === '' ? '' : hide.name('query', decoded(piece));
      const name = redactParameterName(piece.slice(0, at), piece.slice(at + 1), hide);
      return `${name}=${redactValue(piece.slice(at + 1), hide)}`;
    })
    .join('&');
}

/** A parameter's name, if it is one. */
export function redactParameterName(name: string, value: string, hide: Hiding): string {
  if (name === '' || isHarName(name)) return name;
  if (value === '') return hide.name('query', decoded(name));
  // `filter[name]`, `ids[]`
  const bare = name.replace(
    /\[(\w{0,24})\]|%5B(\w{0,24})%5D/gi,
    (_, open = '', coded = '') => `.${open}${coded}`,
  );
  return isPlain(bare) && !hide.isPrivate(name) ? name : hide.name('name', decoded(name));
}

/** A parameter's value. */
export const redactValue = (value: string, hide: Hiding): string =>
  value === '' ? '' : hide.name('query', decoded(value));

/** The same value is written with and without escapes in one file. */
function decoded(text: string): string {
  if (!/[%+]/.test(text)) return text;
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
