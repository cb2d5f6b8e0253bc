import { type HarKind, isHarName } from './har-names';
import {
  mediaType,
  redactCookieName,
  redactCookieValue,
  redactHeader,
  redactHeaderName,
  redactProse,
} from './headers';
import { lengthOfLong } from './long';
import { isPlain } from './plain';
import {
  flag,
  like,
  list,
  type Member,
  may,
  must,
  needs,
  number,
  object,
  type Rule,
  text,
  wordsLike,
} from './shape';
import { redactAddress, redactHost, redactParameterName, redactPath, redactUrl, redactValue } from './urls';

/**
 * HAR 1.2 as tables: what has a row here is kept, in the way the row says; everything else goes. The members that
 * begin with `_` are Chrome's. docs/har-redaction.md is this file in words.
 */

/** In `comment`, where a body was. */
export const bodyRemoved = '[body-removed]';

const unknownTime = () => -1;
const nothing = () => '';
const none = () => [];

const isoDate = like(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:?\d{2})$/);
const longAgo = () => '1970-01-01T00:00:00.000Z';
const address = text(redactUrl);
const prose = text((value, hide) => redactProse(value, hide) ?? hide.name('text', value));

const ownedName = (owner: Readonly<Record<string, unknown>>, of: string): string =>
  typeof owner[of] === 'string' ? owner[of] : '';

/** A word of ours, or a name that stays equal: what ties an entry to its page. */
const plain = (kind: HarKind): Rule =>
  text((value, hide) =>
    value === '' || isHarName(value) || (isPlain(value) && !hide.isPrivate(value))
      ? value
      : hide.name(kind, value),
  );

const headers = list(
  object({
    name: must(text(redactHeaderName), nothing),
    value: must(
      text((value, hide, owner) => redactHeader(ownedName(owner, 'name'), value, hide)),
      nothing,
    ),
  }),
);

const cookies = list(
  object({
    name: must(text(redactCookieName), nothing),
    value: must(text(redactCookieValue), nothing),
    path: may(text(redactPath)),
    domain: may(
      text((value, hide) =>
        value.startsWith('.') ? `.${redactHost(value.slice(1), hide)}` : redactHost(value, hide),
      ),
    ),
    expires: may(isoDate),
    httpOnly: may(flag),
    secure: may(flag),
    sameSite: may(like(/^(?:strict|lax|none)$/i)),
  }),
);

const parameters = list(
  object({
    name: must(
      text((name, hide, owner) => redactParameterName(name, ownedName(owner, 'value'), hide)),
      nothing,
    ),
    value: must(text(redactValue), nothing),
  }),
);

/** Takes out a body and leaves the note that there was one. */
function withoutBody(rule: Rule, hasBody: (value: Readonly<Record<string, unknown>>) => boolean): Rule {
  return (value, hide, owner) => {
    const safe = rule(value, hide, owner);
    if (typeof safe !== 'object' || safe === null) return safe;
    const given = value as Readonly<Record<string, unknown>>;
    if (given.comment === bodyRemoved) return safe;
    if (!hasBody(given)) return safe;
    hide.count('body');
    return { ...safe, comment: bodyRemoved };
  };
}
/** Nothing of it, and not counted either: `withoutBody` does. */
const left: Rule = () => undefined;
const remark: Rule = (value, hide) => {
  if (value === bodyRemoved) return bodyRemoved;
  hide.count('comment');
  return undefined;
};
const isPresent = (value: unknown) => value !== undefined && value !== null && value !== '';
const mime = must(text(mediaType), nothing);

const postData = withoutBody(
  object({
    mimeType: mime,
    text: must((): string => '', nothing),
    params: may(left),
    comment: may(remark),
  }),
  ({ text: body, params }) => isPresent(body) || (Array.isArray(params) && params.length > 0),
);

const content = withoutBody(
  object({
    size: must(number, unknownTime),
    compression: may(number),
    mimeType: mime,
    text: may(left),
    encoding: may(left),
    comment: may(remark),
  }),
  ({ text: body }) => isPresent(body),
);

const request = object({
  method: must(wordsLike(/^[A-Z]{1,16}$/), nothing),
  url: needs(address),
  httpVersion: must(like(/^(?:(?:HTTP|h|spdy|quic)[\w/.+-]{0,8}|unknown|data)$/i), nothing),
  cookies: must(cookies, none),
  headers: must(headers, none),
  queryString: must(parameters, none),
  postData: may(postData),
  headersSize: must(number, unknownTime),
  bodySize: must(number, unknownTime),
});

/** Chromium's own words for what went wrong, and only they. */
const networkError = wordsLike(/^(?:net::)?[A-Z][A-Z0-9_.]{2,80}$/);

const response = object({
  status: must(number, () => 0),
  statusText: must(prose, nothing),
  httpVersion: must(like(/^(?:(?:HTTP|h|spdy|quic)[\w/.+-]{0,8}|unknown|data)$/i), nothing),
  cookies: must(cookies, none),
  headers: must(headers, none),
  content: must(content, () => ({ size: 0, mimeType: '' })),
  redirectURL: must(address, nothing),
  headersSize: must(number, unknownTime),
  bodySize: must(number, unknownTime),
  _transferSize: may(number),
  _error: may(networkError),
  _fetchedViaServiceWorker: may(flag),
});

const cacheState = object({
  expires: may(isoDate),
  lastAccess: must(isoDate, longAgo),
  eTag: must(
    text((value, hide) => (value === '' ? '' : hide.name('header', value))),
    nothing,
  ),
  hitCount: must(number, () => 0),
});

const timings = object({
  blocked: may(number),
  dns: may(number),
  connect: may(number),
  ssl: may(number),
  send: must(number, unknownTime),
  wait: must(number, unknownTime),
  receive: must(number, unknownTime),
  _blocked_queueing: may(number),
  _blocked_proxy: may(number),
});

const identifier = text((value, hide) =>
  /^[\w$.<>]{0,80}$/.test(value) && isPlain(value.replace(/[$<>]/g, '')) && !hide.isPrivate(value)
    ? value
    : '',
);
const callFrames = list(
  object({
    functionName: must(identifier, nothing),
    scriptId: must(like(/^\d{1,12}$/), nothing),
    url: must(address, nothing),
    lineNumber: must(number, () => 0),
    columnNumber: must(number, () => 0),
  }),
);

/** A stack has the stack that started it as its parent, and so on; deeper ones tell nothing more. */
const deepestStack = 32;
const stack = (depth: number): Rule =>
  object({
    description: may(wordsLike(/^[A-Za-z .]{0,60}$/)),
    callFrames: must(callFrames, none),
    ...(depth < deepestStack && {
      parent: may((value, hide, owner) => stack(depth + 1)(value, hide, owner)),
    }),
  });

const initiator = object({
  type: must(wordsLike(/^[A-Za-z-]{1,24}$/), () => 'other'),
  url: may(address),
  lineNumber: may(number),
  columnNumber: may(number),
  stack: may(stack(0)),
});

/** How much a frame carried: characters, or bytes where Chrome writes base64 (opcode 2). */
function frameLength(data: string, opcode: unknown): number {
  const long = lengthOfLong(data) ?? data.length;
  return opcode === 2 ? Math.floor((long * 3) / 4) - (/={0,2}$/.exec(data)?.[0].length ?? 0) : long;
}
const frameMembers = object({
  type: must(wordsLike(/^[a-z]{1,16}$/), () => 'receive'),
  time: must(number, () => 0),
  opcode: must(number, () => 1),
  mask: may(flag),
  // DevTools reads its length.
  data: must((): string => '', nothing),
  _length: may(number),
});
const frame: Rule = (value, hide, owner) => {
  const safe = frameMembers(value, hide, owner);
  if (typeof safe !== 'object' || safe === null) return safe;
  const { data, opcode } = value as Readonly<Record<string, unknown>>;
  if (typeof data !== 'string' || data === '') return safe;
  hide.count('frame');
  return { ...safe, _length: frameLength(data, opcode) };
};

/** One request and what came of it. */
export const entryRule = object({
  pageref: may(plain('id')),
  startedDateTime: must(isoDate, longAgo),
  time: must(number, () => 0),
  request: needs(request),
  response: needs(response),
  cache: must(object({ beforeRequest: may(cacheState), afterRequest: may(cacheState) }), () => ({})),
  timings: must(timings, () => ({ send: -1, wait: -1, receive: -1 })),
  serverIPAddress: may(text(redactAddress)),
  connection: may(text((value, hide) => (/^\d{0,20}$/.test(value) ? value : hide.name('id', value)))),
  _initiator: may(initiator),
  _priority: may(wordsLike(/^[A-Za-z]{1,12}$/)),
  _resourceType: may(wordsLike(/^[a-z-]{1,24}$/i)),
  _fromCache: may(like(/^(?:memory|disk|prefetch)$/)),
  _error: may(networkError),
  _transferSize: may(number),
  _connectionId: may(like(/^\d{1,20}$/)),
  _webSocketMessages: may(list(frame)),
});

/** Chrome writes the page's address as its title. */
const title = text((value, hide) =>
  /^[a-z][a-z0-9+.-]*:/i.test(value) || value === '' ? redactUrl(value, hide) : hide.name('title', value),
);

const program = object({ name: must(prose, nothing), version: must(prose, nothing) });
const noProgram = () => ({ name: '', version: '' });

const page = object({
  startedDateTime: must(isoDate, longAgo),
  id: must(plain('id'), nothing),
  title: must(title, nothing),
  pageTimings: must(object({ onContentLoad: may(number), onLoad: may(number) }), () => ({})),
});

export type LogMember = 'version' | 'creator' | 'browser' | 'pages';

/** What stands in `log` beside the entries. */
export const logMembers: Readonly<Record<LogMember, Member>> = {
  version: must(like(/^\d{1,2}(?:\.\d{1,2}){0,2}$/), () => '1.2'),
  creator: must(program, noProgram),
  browser: may(program),
  pages: may(list(page)),
};

/** Names of HAR's members, which the second net must not take for a person's. */
export const harWords =
  `log version creator browser pages entries name comment startedDateTime id title pageTimings onContentLoad onLoad
  pageref time request response cache timings serverIPAddress connection method url httpVersion cookies headers
  queryString postData headersSize bodySize status statusText content redirectURL path domain expires httpOnly secure
  sameSite value mimeType text size compression beforeRequest afterRequest lastAccess eTag hitCount blocked dns connect
  ssl send wait receive initiator priority resourceType fromCache error transferSize connectionId webSocketMessages type
  data opcode mask length stack callFrames functionName scriptId lineNumber columnNumber parent description
  fetchedViaServiceWorker queueing proxy blocked_queueing body removed true false null other`.split(/\s+/);

export const isLogMember = (key: string): key is LogMember => Object.hasOwn(logMembers, key);
