/** A HAR as Chrome writes it, with every member that HAR 1.2 and Chrome know. */
export const fullHar = () => ({
  log: {
    version: '1.2',
    creator: { name: 'WebInspector', version: '537.36', comment: 'c' },
    browser: { name: 'Chrome', version: '142.0.7444.60', comment: 'c' },
    comment: 'c',
    _extra: 'c',
    pages: [
      {
        startedDateTime: '2026-11-20T09:30:00.000Z',
        id: 'page_1',
        title: 'https://chatgpt.com/c/6713f5a2-0c1d-4e2f-8a3b-9c4d5e6f7a8b',
        pageTimings: { onContentLoad: 812.5, onLoad: 1200, comment: 'c' },
        comment: 'c',
      },
    ],
    entries: [fullEntry()],
  },
});

export const fullEntry = () => ({
  _connectionId: '1021',
  _fromCache: 'disk',
  _initiator: {
    type: 'script',
    url: 'https://cdn.oaistatic.com/assets/root.js',
    lineNumber: 1,
    stack: {
      description: 'Promise.then',
      callFrames: [
        {
          functionName: 'fetch',
          scriptId: '12',
          url: 'https://cdn.oaistatic.com/assets/root.js',
          lineNumber: 1,
          columnNumber: 90210,
        },
      ],
      parent: { callFrames: [] },
    },
  },
  _priority: 'High',
  _resourceType: 'fetch',
  _error: 'net::ERR_CERT_AUTHORITY_INVALID',
  _webSocketMessages: [{ type: 'send', time: 1795167000.5, opcode: 1, data: 'hello' }],
  pageref: 'page_1',
  startedDateTime: '2026-11-20T09:30:00.000Z',
  time: 42.25,
  cache: {
    beforeRequest: {
      expires: '2026-11-20T09:30:00.000Z',
      lastAccess: '2026-11-20T09:30:00.000Z',
      eTag: '"abc"',
      hitCount: 2,
      comment: 'c',
    },
    comment: 'c',
  },
  connection: '443',
  request: {
    method: 'POST',
    url: 'https://chatgpt.com/backend-api/conversation?history=false',
    httpVersion: 'h3',
    cookies: [
      {
        name: '__Secure-next-auth.session-token.0',
        value: 'v',
        path: '/',
        domain: '.chatgpt.com',
        expires: '2026-11-20T09:30:00.000Z',
        httpOnly: true,
        secure: true,
        sameSite: 'Lax',
        comment: 'c',
      },
    ],
    headers: [
      { name: 'accept', value: 'text/event-stream', comment: 'c' },
      { name: 'x-anything', value: 'v' },
    ],
    queryString: [{ name: 'history', value: 'false', comment: 'c' }],
    postData: {
      mimeType: 'application/json',
      text: '{}',
      params: [{ name: 'a', value: 'b', fileName: 'c', contentType: 'd', comment: 'c' }],
      comment: 'c',
    },
    headersSize: -1,
    bodySize: 2,
    comment: 'c',
  },
  response: {
    status: 403,
    statusText: 'Forbidden',
    httpVersion: 'h3',
    cookies: [{ name: '__cf_bm', value: 'v' }],
    headers: [{ name: 'server', value: 'cloudflare' }],
    content: {
      size: 5,
      compression: 0,
      mimeType: 'text/html; charset=utf-8',
      text: 'aGVsbG8=',
      encoding: 'base64',
      comment: 'c',
    },
    redirectURL: '/auth/login',
    headersSize: -1,
    bodySize: -1,
    _transferSize: 712,
    comment: 'c',
  },
  serverIPAddress: '104.18.32.47',
  timings: { blocked: 1, dns: 2, connect: 3, ssl: 2, send: 0.5, wait: 30, receive: 1, comment: 'c' },
  comment: 'c',
});

export type Path = readonly (string | number)[];

/** The way to every text of a value, members that do not exist yet included: `_new` beside each. */
export function placesOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value === 'string') return [path];
  if (Array.isArray(value)) return value.flatMap((item: unknown, i) => placesOf(item, [...path, i]));
  if (typeof value !== 'object' || value === null) return [];
  return [
    ...Object.entries(value).flatMap(([key, item]) => placesOf(item, [...path, key])),
    [...path, '_new'],
  ];
}

/** The same value with another text at a place. */
export function planted(value: unknown, path: Path, text: string): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return text;
  if (Array.isArray(value))
    return value.map((item: unknown, i) => (i === step ? planted(item, rest, text) : item));
  const members = value as Record<string, unknown>;
  return { ...members, [step]: planted(members[step], rest, text) };
}
