import { harNamesApart, isHarName } from './har-names';
import type { Hiding } from './hiding';
import { isPlain, isPlainText, isVersion } from './plain';
import { isInsideAddress, redactAuthority, redactHost, redactPath, redactUrl } from './urls';

type HeaderRule = (value: string, hide: Hiding) => string;

/** No value that is worth keeping is longer. */
const longest = 1024;

const gone: HeaderRule = (value, hide) => (value === '' ? '' : hide.name('header', value));

/** Kept when it is of this grammar; its words are then nobody's. */
const like =
  (grammar: RegExp): HeaderRule =>
  (value, hide) =>
    value.length <= longest && grammar.test(value) && !hide.isPrivateBeyondGrammar(value)
      ? value
      : gone(value, hide);

/** The same, of words. */
const wordsLike =
  (grammar: RegExp): HeaderRule =>
  (value, hide) =>
    value.length <= longest && isPlainText(value) ? like(grammar)(value, hide) : gone(value, hide);

/** Products, versions, remarks: word by word. */
const prose: HeaderRule = (value, hide) => redactProse(value, hide) ?? gone(value, hide);

const separators = /([\s,;()"'?!|]+)/;
const marks = /([/=*+]+)/;
/** `proxy:3128`, `rv:109.0`, `http:`; with more colons it is an address of a computer. */
const withNumber = /^([\w.-]+):(\d{1,5}(?:\.\d{1,5}){0,3})?$/;
const isHostLike = /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.[a-z][a-z-]{1,23}$/i;
/** They have a dot and are none. */
const notHosts = /^(?:ASP\.NET|Node\.js|Next\.js|\w+\.(?:js|py|exe))$/i;

/** The same text without the words a machine made up; undefined when it is no such text. */
export function redactProse(value: string, hide: Hiding): string | undefined {
  if (value.length > longest) return undefined;
  const parts = value.split(harNamesApart);
  const safe = parts
    .map((part, i) =>
      i % 2 === 1
        ? part
        : part
            .split(separators)
            .map((chunk, j) => (j % 2 === 1 ? chunk : chunkOf(chunk, hide)))
            .join(''),
    )
    .join('');
  return hide.isPrivate(safe) ? undefined : safe;
}

/** Base64 has marks in it that part words elsewhere: one word a machine made up takes its neighbours along. */
function chunkOf(chunk: string, hide: Hiding): string {
  const words = chunk.split(marks);
  if (words.every((word, i) => i % 2 === 1 || isProse(word))) {
    return words.map((word, i) => (i % 2 === 1 ? word : wordOf(word, hide))).join('');
  }
  const [, product, rest = ''] = /^([A-Za-z][A-Za-z.-]{1,20}\/)([^/+=]{1,32})$/.exec(chunk) ?? [];
  return product !== undefined && isPlain(product.slice(0, -1))
    ? product + hide.name('text', rest)
    : hide.name('text', chunk);
}

const isProse = (word: string): boolean => {
  const front = withNumber.exec(word)?.[1] ?? word;
  return isPlain(front) || isVersion(front) || isHostLike.test(front);
};

function wordOf(word: string, hide: Hiding): string {
  const [, front, number = ''] = withNumber.exec(word) ?? [];
  if (front !== undefined) return `${wordOf(front, hide)}:${number}`;
  if (isInsideAddress(word)) return hide.name('address', word);
  if (isHostLike.test(word) && !notHosts.test(word)) return redactHost(word, hide);
  return hide.isPrivate(word) ? hide.name('text', word) : word;
}

/** `1.1 proxy01 (squid/4.1)`: the name in the middle is a machine's if it has a number. */
const hop = /^(\s*(?:\w+\/)?\d(?:\.\d)?\s+)([^\s;()]*\d[^\s;()]*)(?=[\s;]|$)/;
const via: HeaderRule = (value, hide) =>
  prose(
    value
      .split(',')
      .map((one) =>
        one.replace(hop, (_, version: string, who: string) =>
          isHostLike.test(who.replace(/:\d{1,5}$/, '')) ? version + who : version + hide.name('host', who),
        ),
      )
      .join(','),
    hide,
  );

const essence =
  /^(?:(?:application|audio|font|image|message|model|multipart|text|video|binary|x-[a-z-]{1,20})\/([\w.+-]{1,80})|x-unknown)$/i;

const charsets =
  /^charset="?(?:utf-?8|utf-?16(?:le|be)?|(?:us-)?ascii|iso-8859-\d{1,2}|windows-\d{3,4}|euc-(?:kr|jp)|shift_jis|gb2312|gbk|gb18030|big5|ks_c_5601-1987)"?$/i;

/** A media type and its character set. A boundary is made up by a machine. */
export const mediaType: HeaderRule = (value, hide) => {
  const [type = '', ...parameters] = value.split(';').map((part) => part.trim());
  const [whole, subtype = ''] = essence.exec(type) ?? [];
  const isKept =
    whole !== undefined && isPlain(subtype.replaceAll('+', '-'), 80) && !hide.isPrivateBeyondGrammar(whole);
  if (!isKept) return gone(value, hide);
  const charset = parameters.find((part) => charsets.test(part));
  const kept = charset === undefined ? whole : `${whole}; ${charset}`;
  // `text/html;charset=utf-8` is left as it is written.
  return parameters.length === (charset === undefined ? 0 : 1) ? value : kept;
};

const scheme = '(?:Basic|Bearer|Digest|Negotiate|NTLM|Kerberos|OAuth|Signature|AWS4-HMAC-SHA256)';
const schemeAlone = new RegExp(`^${scheme}$`, 'i');
const schemeAndSecret = new RegExp(`^(${scheme}\\s+)(.*)$`, 'is');
const credentials: HeaderRule = (value, hide) => {
  const [, start = '', secret = value] = schemeAndSecret.exec(value) ?? [];
  return secret === '' || schemeAlone.test(value) ? value : start + hide.name('authorization', secret);
};

/** Which ways to sign in are offered, one a line; realms and nonces go. */
const schemeFirst = new RegExp(`^\\s*(${scheme})(?=[\\s,]|$)`, 'i');
const offers: HeaderRule = (value, hide) =>
  value
    .split('\n')
    .map((line) => schemeFirst.exec(line)?.[1] ?? gone(line, hide))
    .join('\n');

/** A cookie's name. */
export const redactCookieName: HeaderRule = (name, hide) =>
  name === '' || isHarName(name) || (isPlain(name) && !hide.isPrivate(name)) ? name : hide.name('name', name);
export const redactCookieValue: HeaderRule = (value, hide) =>
  value === '' ? '' : hide.name('cookie', value);

const pair = (text: string, hide: Hiding): string => {
  const at = text.indexOf('=');
  return at < 0
    ? redactCookieValue(text.trim(), hide)
    : `${redactCookieName(text.slice(0, at).trim(), hide)}=${redactCookieValue(text.slice(at + 1).trim(), hide)}`;
};
const cookies: HeaderRule = (value, hide) =>
  value
    .split(';')
    .map((piece) => pair(piece, hide))
    .join('; ');

const httpDate =
  /^(?:-1|0|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}, ?\d{1,2}[ -](?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[ -]\d{2,4} \d{2}:\d{2}:\d{2} GMT)$/i;
const attributes: Readonly<Record<string, (value: string, hide: Hiding) => string | null>> = {
  path: redactPath,
  domain: (value, hide) =>
    value.startsWith('.') ? `.${redactHost(value.slice(1), hide)}` : redactHost(value, hide),
  expires: (value) => (httpDate.test(value) ? value : null),
  'max-age': (value) => (/^-?\d{1,12}$/.test(value) ? value : null),
  samesite: (value) => (/^(?:lax|strict|none)$/i.test(value) ? value : null),
  priority: (value) => (/^(?:low|medium|high)$/i.test(value) ? value : null),
};
const flags = /^(?:secure|httponly|partitioned)$/i;

/** One cookie a line, as Chrome joins them. */
const setCookies: HeaderRule = (value, hide) =>
  value
    .split('\n')
    .map((line) => {
      const [first = '', ...rest] = line.split(';');
      return [pair(first, hide), ...rest.flatMap((piece) => attributeOf(piece.trim(), hide))].join('; ');
    })
    .join('\n');

function attributeOf(piece: string, hide: Hiding): readonly string[] {
  if (flags.test(piece)) return [piece];
  const [, name = '', value = ''] = /^([a-z-]{1,10})=(.*)$/is.exec(piece) ?? [];
  const safe = attributes[name.toLowerCase()]?.(value, hide) ?? null;
  if (safe === null && piece !== '') hide.count('cookie');
  return safe === null ? [] : [`${name}=${safe}`];
}

const word = wordsLike(/^[a-z][a-z-]{0,31}$/i);
const number = like(/^-?\d{1,15}$/);
const dateRule = like(httpDate);
/** `max-age=0, no-cache` and `max-age=31536000; includeSubDomains` */
const directives = wordsLike(
  /^[a-z_-]{2,32}(?:="?\d{1,12}"?)?(?:\s{0,3}[,;]\s{0,3}[a-z_-]{2,32}(?:="?\d{1,12}"?)?){0,24}$/i,
);
const brands = like(/^(?:"[\w .:;()?/,-]{1,40}";v="[\d.]{1,24}"(?:, ?|$)){1,8}$/);
const range = like(/^bytes[ =][\d*-]{1,40}(?:\/[\d*]{1,20})?$/);

/**
 * Everything that is known about a header and harmless. Whatever has no row here goes. A new row must have a grammar,
 * or judge word by word.
 */
const headers: Readonly<Record<string, HeaderRule>> = {
  ':authority': redactAuthority,
  ':method': wordsLike(/^[A-Z]{1,16}$/),
  ':path': redactUrl,
  ':scheme': like(/^(?:https?|wss?)$/),
  ':status': like(/^\d{3}$/),
  accept: prose,
  'accept-charset': prose,
  'accept-encoding': prose,
  'accept-language': like(
    /^(?:\*|[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3})(?:;q=[\d.]{1,5})?(?:, ?(?:\*|[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3})(?:;q=[\d.]{1,5})?){0,16}$/i,
  ),
  'accept-ranges': word,
  'access-control-allow-credentials': word,
  'access-control-allow-headers': prose,
  'access-control-allow-methods': prose,
  'access-control-allow-origin': redactUrl,
  'access-control-expose-headers': prose,
  'access-control-max-age': number,
  'access-control-request-headers': prose,
  'access-control-request-method': word,
  age: number,
  allow: prose,
  'alt-svc': like(
    /^(?:clear|(?:h[23](?:-\d{1,3})?=":\d{1,5}"(?:; ?(?:ma|persist)=\d{1,9}){0,2}(?:, ?|$)){1,8})$/,
  ),
  authorization: credentials,
  'cache-control': directives,
  'cf-cache-status': word,
  'cf-mitigated': word,
  'cf-ray': like(/^[0-9a-f]{16}(?:-[A-Z]{3})?$/),
  connection: prose,
  'content-encoding': prose,
  'content-language': wordsLike(/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i),
  'content-length': number,
  'content-location': redactUrl,
  'content-range': range,
  'content-type': mediaType,
  cookie: cookies,
  'cross-origin-embedder-policy': word,
  'cross-origin-opener-policy': word,
  'cross-origin-resource-policy': word,
  date: dateRule,
  dnt: number,
  expires: dateRule,
  host: redactAuthority,
  'if-modified-since': dateRule,
  'last-modified': dateRule,
  location: redactUrl,
  'openai-processing-ms': number,
  'openai-version': like(/^\d{4}-\d{2}-\d{2}$/),
  origin: redactUrl,
  pragma: word,
  priority: like(/^(?:u=\d)?(?:, ?)?i?$/),
  'proxy-authenticate': offers,
  'proxy-authorization': credentials,
  'proxy-connection': word,
  range,
  referer: redactUrl,
  'referrer-policy': prose,
  'retry-after': like(/^\d{1,9}$|^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/),
  'sec-ch-prefers-color-scheme': word,
  'sec-ch-ua': brands,
  'sec-ch-ua-arch': like(/^"\w{0,10}"$/),
  'sec-ch-ua-bitness': like(/^"\d{0,3}"$/),
  'sec-ch-ua-full-version': like(/^"[\d.]{0,24}"$/),
  'sec-ch-ua-full-version-list': brands,
  'sec-ch-ua-mobile': like(/^\?[01]$/),
  'sec-ch-ua-platform': like(/^"[A-Za-z ]{0,20}"$/),
  'sec-ch-ua-platform-version': like(/^"[\d.]{0,24}"$/),
  'sec-ch-ua-wow64': like(/^\?[01]$/),
  'sec-fetch-dest': word,
  'sec-fetch-mode': word,
  'sec-fetch-site': word,
  'sec-fetch-storage-access': word,
  'sec-fetch-user': like(/^\?[01]$/),
  'sec-gpc': number,
  'sec-purpose': directives,
  'sec-websocket-extensions': directives,
  'sec-websocket-version': number,
  server: prose,
  'set-cookie': setCookies,
  status: prose,
  'strict-transport-security': directives,
  'timing-allow-origin': redactUrl,
  'transfer-encoding': prose,
  upgrade: word,
  'upgrade-insecure-requests': number,
  'user-agent': prose,
  vary: prose,
  via,
  'www-authenticate': offers,
  'x-cache': wordsLike(/^[a-z_-]{2,24}(?: from cloudfront)?(?:, ?[a-z_-]{2,24}){0,4}$/i),
  'x-content-type-options': word,
  'x-frame-options': word,
  'x-squid-error': wordsLike(/^ERR_[A-Z_]{1,40} \d{1,3}$/),
  'x-xss-protection': like(/^[01](?:; ?mode=block)?$/),
};
const rules = new Map(Object.entries(headers));

/** Words of the grammars above: an account called `max` is not found in `max-age`. */
export const headerWords = [
  ...rules.keys(),
  ...`max-age s-maxage no-cache no-store must-revalidate private public immutable includeSubDomains preload stale while
  revalidate if error gzip deflate br zstd identity chunked keep-alive close upgrade websocket nosniff deny sameorigin
  same-origin cross-site same-site none navigate cors no-cors document empty script style image font iframe utf-8
  text html plain json javascript css application octet-stream event-stream png jpeg webp svg xml GMT Mon Tue Wed Thu
  Fri Sat Sun HIT MISS DYNAMIC BYPASS challenge bytes ma persist true false q v u i path domain expires samesite lax
  strict secure httponly partitioned priority low medium high basic bearer digest negotiate ntlm`.split(
    /\s+/,
  ),
];

/** A header's value, by the header's name. */
export function redactHeader(name: string, value: string, hide: Hiding): string {
  if (isHarName(value)) return value;
  const key = `${name}\n${value}`;
  if (hide.kept.has(key)) return value;
  const safe = (rules.get(name.trim().toLowerCase()) ?? gone)(value, hide);
  if (safe === value && key.length <= longest) {
    if (hide.kept.size >= mostKept) hide.kept.clear();
    hide.kept.add(key);
  }
  return safe;
}

/** A browser says the same of itself in every request. */
const mostKept = 5_000;

/** A header's name: those of a fixed list and whatever is made of words. */
export const redactHeaderName = (name: string, hide: Hiding): string =>
  rules.has(name.toLowerCase()) || isHarName(name) || (isPlain(name) && !hide.isPrivate(name))
    ? name
    : hide.name('name', name);
