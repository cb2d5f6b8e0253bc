import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { noEvidence } from '../../shared/bundle/redact';
import { noSecrets } from '../../shared/bundle/secrets';
import { bodyRemoved, isLogMember } from '../../shared/har/har-shape';
import { headerWords } from '../../shared/har/headers';
import { harRedactor } from '../../shared/har/redact-har';
import { working } from '../fakes/processor';
import { canary, disguises, leaked, secrets } from './canaries';
import { fullEntry, fullHar, placesOf, planted } from './hars';

/** The same cases every time; others: CLEARWAY_FUZZ_SEED=$RANDOM. */
fc.configureGlobal({ seed: Number(process.env.CLEARWAY_FUZZ_SEED ?? 20_261_120) });
/** Ten times as many cases: CLEARWAY_FUZZ_RUNS=10. */
const runs = Number(process.env.CLEARWAY_FUZZ_RUNS ?? 1);
const redactor = (known = secrets) =>
  harRedactor(known, (secret) => secret, { ...noEvidence, hosts: ['chatgpt.com', 'auth.openai.com'] });

/** Making one takes longer than using it. */
const shared = redactor();

interface Har {
  readonly log: Readonly<Record<string, unknown>>;
}

/** A whole HAR, as the file's writer puts it together. */
function redacted(har: Har, using = shared): Har {
  const log: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(har.log)) {
    if (key === 'entries') {
      log.entries = (value as unknown[]).map((entry, i) => {
        const piece = using.entry(entry, i);
        if (piece.kind !== 'ok') throw new Error(piece.place);
        return piece.value;
      });
    } else if (isLogMember(key)) {
      const piece = using.member(key, value);
      if (piece.kind !== 'ok') throw new Error(piece.place);
      if (piece.value !== undefined) log[key] = piece.value;
    }
  }
  return { log };
}

// --- HAR 1.2, written down apart from the product's tables
const named = z.looseObject({ name: z.string(), value: z.string() });
const har12 = z.object({
  log: z.object({
    version: z.string(),
    creator: z.object({ name: z.string(), version: z.string() }),
    pages: z
      .array(
        z.looseObject({
          startedDateTime: z.iso.datetime({ offset: true }),
          id: z.string(),
          title: z.string(),
          pageTimings: z.looseObject({}),
        }),
      )
      .optional(),
    entries: z.array(
      z.looseObject({
        startedDateTime: z.iso.datetime({ offset: true }),
        time: z.number(),
        request: z.looseObject({
          method: z.string(),
          url: z.string(),
          httpVersion: z.string(),
          cookies: z.array(named),
          headers: z.array(named),
          queryString: z.array(named),
          headersSize: z.number(),
          bodySize: z.number(),
          postData: z.looseObject({ mimeType: z.string(), text: z.literal('') }).optional(),
        }),
        response: z.looseObject({
          status: z.number(),
          statusText: z.string(),
          httpVersion: z.string(),
          cookies: z.array(named),
          headers: z.array(named),
          content: z.looseObject({ size: z.number(), mimeType: z.string() }),
          redirectURL: z.string(),
          headersSize: z.number(),
          bodySize: z.number(),
        }),
        cache: z.looseObject({}),
        timings: z.looseObject({ send: z.number(), wait: z.number(), receive: z.number() }),
      }),
    ),
  }),
});

const har = fullHar();
const places = placesOf(har).filter((path) => path[0] === 'log');
/** A header of every name that is kept, and of others. */
const headerNames = [
  ...new Set([...headerWords, 'x-request-id', 'etag', 'sec-websocket-protocol', 'x-api-key']),
];
const withHeader = (name: string, value: string) => {
  const entry = fullEntry();
  return {
    log: {
      ...har.log,
      entries: [
        {
          ...entry,
          request: { ...entry.request, headers: [{ name, value }] },
          response: { ...entry.response, headers: [{ name: name.toUpperCase(), value }] },
        },
      ],
    },
  };
};

describe('a secret', () => {
  it.each(Object.entries(disguises))('%s, does not get through any place', (_, disguise) => {
    fc.assert(
      fc.property(canary, fc.nat(places.length - 1), (secret, at) => {
        const text = disguise(secret);
        const place = places[at] ?? [];
        const output = JSON.stringify(redacted(planted(har, place, text) as Har));
        const left = leaked(output, secret, text);
        if (left !== undefined) throw new Error(`${place.join('.')}: ${left} of ${text}`);
      }),
      { numRuns: 120 * runs },
    );
  });

  it.each(Object.entries(disguises))('%s, does not get through any header', (_, disguise) => {
    fc.assert(
      fc.property(canary, fc.constantFrom(...headerNames), (secret, name) => {
        const text = disguise(secret);
        const output = JSON.stringify(redacted(withHeader(name, text)));
        const left = leaked(output, secret, text);
        if (left !== undefined) throw new Error(`${name}: ${left} of ${text}`);
      }),
      { numRuns: 80 * runs },
    );
  });

  it.each([
    ['path', (text: string) => `https://chatgpt.com/backend-api/${text}/x`],
    ['file name', (text: string) => `https://chatgpt.com/assets/${text}.js`],
    ['query value', (text: string) => `https://chatgpt.com/?lang=${text}&b=1`],
    ['query name', (text: string) => `https://chatgpt.com/?${text}=1`],
    ['query without a name', (text: string) => `https://chatgpt.com/?${text}`],
    ['fragment', (text: string) => `https://chatgpt.com/#${text}`],
    ['login', (text: string) => `https://${text}@chatgpt.com/`],
    ['password', (text: string) => `https://ann:${text}@chatgpt.com/`],
    ['host', (text: string) => `https://${text}.internal/`],
    ['parameter of a path', (text: string) => `https://chatgpt.com/a;jsessionid=${text}`],
    ['data address', (text: string) => `data:text/plain,${text}`],
    ['blob address', (text: string) => `blob:https://chatgpt.com/${text}`],
    ['other scheme', (text: string) => `mailto:${text}`],
    ['file', (text: string) => `file:///C:/${text}/a.js`],
    ['relative address', (text: string) => `../${text}?${text}#${text}`],
  ])('does not get through a %s of an address, wherever the address stands', (_, address) => {
    const spots = placesOf(har).filter((path) => /url|URL|title/.test(String(path.at(-1))));
    fc.assert(
      fc.property(
        canary,
        fc.constantFrom(...spots),
        fc.constantFrom(...Object.values(disguises)),
        (secret, spot, disguise) => {
          const text = disguise(secret);
          const output = JSON.stringify(redacted(planted(har, spot, address(text)) as Har));
          const left = leaked(output, secret, text);
          if (left !== undefined) throw new Error(`${left} of ${address(text)}`);
        },
      ),
      { numRuns: 80 * runs },
    );
  });

  it('does not get through in parts, spread over frames', () => {
    fc.assert(
      fc.property(canary, fc.integer({ min: 1, max: 20 }), (secret, cut) => {
        const frames = [secret.slice(0, cut), secret.slice(cut)].map((data) => ({
          type: 'send',
          time: 1,
          opcode: 1,
          data,
        }));
        const { value } = shared.entry({ ...fullEntry(), _webSocketMessages: frames }, 0) as {
          value: { _webSocketMessages: { data: string; _length: number }[] };
        };
        expect(value._webSocketMessages.map(({ data }) => data)).toEqual(['', '']);
        expect(value._webSocketMessages[0]?._length).toBe(Math.min(cut, secret.length));
      }),
      { numRuns: 200 * runs },
    );
  });

  it('does not get through as the name of anything', () => {
    fc.assert(
      fc.property(canary, (secret) => {
        const entry = fullEntry();
        const [cookie, header, query] = [
          entry.request.cookies,
          entry.request.headers,
          entry.request.queryString,
        ].map(([first]) => ({ ...first, name: secret }));
        const changed = {
          ...entry,
          [secret]: secret,
          request: {
            ...entry.request,
            [secret]: 1,
            cookies: [cookie],
            headers: [header],
            queryString: [query],
          },
        };
        const output = JSON.stringify(redacted({ log: { ...har.log, [secret]: {}, entries: [changed] } }));
        expect(leaked(output, secret, secret)).toBeUndefined();
      }),
      { numRuns: 150 * runs },
    );
  });
});

it('what comes out is HAR 1.2, and redacting it again changes nothing', { timeout: 120_000 * runs }, () => {
  const again = redactor();
  fc.assert(
    fc.property(
      canary,
      fc.array(fc.nat(places.length - 1), { minLength: 1, maxLength: 6 }),
      fc.constantFrom(...Object.values(disguises)),
      (secret, at, disguise) => {
        const input = at.reduce<unknown>((so, i) => planted(so, places[i] ?? [], disguise(secret)), har);
        const once = redacted(input as Har);
        expect(() =>
          har12.parse({ log: { version: '1.2', creator: { name: '', version: '' }, ...once.log } }),
        ).not.toThrow();
        expect(JSON.stringify(redacted(once, again))).toBe(JSON.stringify(once));
        expect(again.removed()).toEqual({});
        expect(again.leak(JSON.stringify(once))).toBeNull();
      },
    ),
    { numRuns: 200 * runs },
  );
});

it('anything at all in place of an entry is redacted or refused, and never thrown over', () => {
  const entry = fc.oneof(
    fc.anything(),
    fc.record({
      request: fc.record({ url: fc.oneof(fc.webUrl(), fc.string()), headers: fc.anything() }),
      response: fc.object(),
    }),
  );
  fc.assert(
    fc.property(entry, (value) => {
      const json: unknown = JSON.parse(JSON.stringify(value) ?? 'null');
      const piece = shared.entry(json, 7);
      if (piece.kind === 'wrong-shape') expect(piece.place).toMatch(/^log\.entries\[7\]/);
      else expect(() => har12.shape.log.shape.entries.element.parse(piece.value)).not.toThrow();
    }),
    { numRuns: 400 * runs },
  );
});

const kept = (entry: unknown) => {
  const piece = redactor(noSecrets).entry(entry, 0);
  if (piece.kind !== 'ok') throw new Error(piece.place);
  return piece.value as ReturnType<typeof fullEntry>;
};
/** Without other secrets, so that names begin with 1. */
const bare = { request: { url: '' }, response: {} };
const urlAfter = (url: string) => kept(planted(bare, ['request', 'url'], url)).request.url;
const headerAfter = (name: string, value: string) =>
  kept(planted(bare, ['request', 'headers'], [{ name, value }] as never)).request.headers[0]?.value;

describe('what the diagnosis needs', () => {
  it.each([
    'https://chatgpt.com/backend-api/conversation',
    'https://chatgpt.com/backend-api/sentinel/chat-requirements',
    'https://auth.openai.com/.well-known/openid-configuration',
    'https://auth.openai.com/api/accounts/authorize',
    'https://api.openai.com/v1/realtime/calls',
    'https://api.openai.com/v1/models/gpt-4o-mini',
    'wss://ws.chatgpt.com/p4/ws/user',
    'https://chatgpt.com/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1',
    'https://challenges.cloudflare.com/turnstile/v0/api.js',
    'https://cdn.example.com/npm/jquery@3.7.1/dist/jquery.min.js',
    'https://sdmntpreastus2.oaiusercontent.com/files/raw',
    'https://blocked.teams.cloudflare.com/',
    'http://1.1.1.1/cdn-cgi/trace',
    'http://127.0.0.1:8080/favicon.ico',
    'https://[2606:4700::6812:202f]:8443/robots.txt',
    'https://www.example.com/blog/2026-11-20/how-to-fix-it.html',
    'about:blank',
  ])('stays: %s', (url) => {
    expect(urlAfter(url)).toBe(url);
  });

  it.each([
    ['cf-ray', '8c1d2e3f4a5b6c7d-ICN'],
    ['cf-mitigated', 'challenge'],
    ['server', 'cloudflare'],
    ['server', 'nginx/1.25.3 (Ubuntu)'],
    ['via', '1.1 google, 1.1 varnish (Varnish/6.0), HTTP/1.1 zproxy (squid/4.15)'],
    [
      'user-agent',
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36',
    ],
    ['user-agent', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:133.0) Gecko/20100101 Firefox/133.0'],
    ['sec-ch-ua', '"Chromium";v="142", "Google Chrome";v="142", "Not_A Brand";v="99"'],
    ['sec-fetch-site', 'same-origin'],
    ['accept', 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8'],
    ['accept-language', 'ko-KR,ko;q=0.9,en-US;q=0.8'],
    ['accept-encoding', 'gzip, deflate, br, zstd'],
    ['content-type', 'text/event-stream; charset=utf-8'],
    ['content-type', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['date', 'Fri, 20 Nov 2026 09:30:00 GMT'],
    ['cache-control', 'private, max-age=0, must-revalidate'],
    ['alt-svc', 'h3=":443"; ma=86400'],
    ['strict-transport-security', 'max-age=31536000; includeSubDomains; preload'],
    ['retry-after', '120'],
    ['x-cache', 'Miss from cloudfront'],
    ['vary', 'RSC, Next-Router-State-Tree, Accept-Encoding'],
    ['origin', 'https://chatgpt.com'],
    ['content-length', '1234'],
    ['upgrade', 'websocket'],
    ['sec-websocket-extensions', 'permessage-deflate; client_max_window_bits'],
  ])('stays: %s: %s', (name, value) => {
    const after = headerAfter(name, value);
    // Firefox writes its build as a number of eight digits, which could be a birthday.
    expect(after?.replace('[text-1]', '20100101')).toBe(value);
  });

  it('stays of a whole entry', () => {
    const entry = fullEntry();
    const { request, response, ...rest } = kept(entry);
    expect(rest).toMatchObject({
      _initiator: entry._initiator,
      _error: entry._error,
      _resourceType: 'fetch',
      serverIPAddress: entry.serverIPAddress,
      connection: '443',
      time: 42.25,
      startedDateTime: entry.startedDateTime,
      pageref: 'page_1',
      timings: { blocked: 1, dns: 2, connect: 3, ssl: 2, send: 0.5, wait: 30, receive: 1 },
      _webSocketMessages: [{ type: 'send', time: 1795167000.5, opcode: 1, data: '', _length: 5 }],
    });
    expect(request.url).toBe('https://chatgpt.com/backend-api/conversation?history=[query-1]');
    expect(request.cookies[0]?.name).toBe('__Secure-next-auth.session-token.0');
    expect(response).toMatchObject({ status: 403, statusText: 'Forbidden', redirectURL: '/auth/login' });
    expect(response.content).toEqual({
      size: 5,
      compression: 0,
      mimeType: 'text/html; charset=utf-8',
      comment: bodyRemoved,
    });
  });

  it('stays in the order in which it came', () => {
    expect(Object.keys(kept(fullEntry()))).toEqual(
      Object.keys(fullEntry()).filter((key) => key !== 'comment'),
    );
  });
});

it.each([
  [
    'https://ann:pw@chatgpt.com/c/6713f5a2-0c1d-4e2f-8a3b-9c4d5e6f7a8b?a=1&b#x',
    'https://chatgpt.com/c/[path-1]?a=[query-1]&[query-2]',
  ],
  [
    'https://files.oaiusercontent.com/file-AbC123xYz?se=1&sig=a%2Bb',
    'https://files.oaiusercontent.com/[path-1]?se=[query-1]&sig=[query-2]',
  ],
  ['http://intranet/wiki', 'http://host-1.invalid/wiki'],
  ['http://10.1.2.3:8080/', 'http://host-1.invalid:8080/'],
  ['http://[fd12::1]/', 'http://host-1.invalid/'],
  ['https://proxy.corp.local/block.php?u=x', 'https://host-1.invalid/block.php?u=[query-1]'],
  ['https://0123456789abcdef0123.example.com/', 'https://id-1.example.com/'],
  ['https://cdn.oaistatic.com/assets/index-B3kd93Da.js', 'https://cdn.oaistatic.com/assets/[path-1].js'],
  ['https://github.com/users/ann/repos', 'https://github.com/users/[path-1]/repos'],
  ['https://a.example/%EC%9D%B4%EB%A6%84/x', 'https://a.example/[path-1]/x'],
  ['https://a.example/call/+1-555-123-4567', 'https://a.example/call/[path-1]'],
  ['data:image/png;base64,iVBORw0KGgo', 'data:image/png,[url-1]'],
  ['blob:https://chatgpt.com/6713f5a2-0c1d-4e2f-8a3b-9c4d5e6f7a8b', 'blob:https://chatgpt.com/[path-1]'],
  ['javascript:alert(1)', '[url-1]'],
  [
    'https://a.example/?q[]=x&filter%5Bname%5D=y',
    'https://a.example/?q[]=[query-1]&filter%5Bname%5D=[query-2]',
  ],
])('of the address %s stays %s', (url, after) => {
  expect(urlAfter(url)).toBe(after);
});

it.each([
  ['Authorization', 'Bearer abc.def', 'Bearer [authorization-1]'],
  ['proxy-authenticate', 'Negotiate TlRMTVNTUAACAAAA\nBasic realm="Corp proxy"', 'Negotiate\nBasic'],
  ['cookie', 'a=1; b=2; c=1', 'a=[cookie-1]; b=[cookie-2]; c=[cookie-1]'],
  [
    'set-cookie',
    'sid=x; Path=/c/6713f5a20c1d4e2f; Domain=.chatgpt.com; Max-Age=60; Secret=1; HttpOnly',
    'sid=[cookie-1]; Path=/c/[path-1]; Domain=.chatgpt.com; Max-Age=60; HttpOnly',
  ],
  ['via', '1.1 proxy01.corp.local:3128 (squid/4.15)', '1.1 host-1.invalid:3128 (squid/4.15)'],
  ['via', '1.1 proxy01', '1.1 [host-1]'],
  ['content-type', 'multipart/form-data; boundary=----WebKitFormBoundaryx7', 'multipart/form-data'],
  ['location', '/callback?code=x', '/callback?code=[query-1]'],
  ['x-openai-token', 'v', '[header-1]'],
  ['sec-websocket-protocol', 'realtime, openai-insecure-api-key.sk-abc', '[header-1]'],
  ['server', '3c:22:fb:0a:1b:2c', '[text-1]'],
])('of the header %s: %s stays %s', (name, value, after) => {
  expect(headerAfter(name, value)).toBe(after);
});

it('a remark goes where there was no body too, and our own note stays', () => {
  const comment = (text: string) => {
    const body = { size: 0, mimeType: 'text/html', comment: text };
    const entry = { request: { url: '', postData: body }, response: { content: body } };
    const { request, response } = kept(entry);
    return [request.postData.comment, response.content.comment];
  };
  expect(comment('seen by ann')).toEqual([undefined, undefined]);
  expect(comment(bodyRemoved)).toEqual([bodyRemoved, bodyRemoved]);
});

it('equal secrets have equal names in one file, different ones different names', () => {
  const using = redactor(noSecrets);
  const names = ['tok-1', 'tok-2', 'tok-1'].map((value, i) => {
    const piece = using.entry(
      planted(bare, ['request', 'headers'], [{ name: 'x-token', value }] as never),
      i,
    );
    return piece.kind === 'ok' && (piece.value as ReturnType<typeof fullEntry>).request.headers[0]?.value;
  });
  expect(names).toEqual(['[header-1]', '[header-2]', '[header-1]']);
});

it.each([
  ['request', { ...fullEntry(), request: 'GET' }, 'log.entries[3].request'],
  ['response', { ...fullEntry(), response: undefined }, 'log.entries[3].response'],
  ['an entry', 7, 'log.entries[3]'],
  ['headers', planted(fullEntry(), ['request', 'headers'], 'none'), 'log.entries[3].request.headers'],
  [
    'a header',
    planted(fullEntry(), ['request', 'headers'], [1] as never),
    'log.entries[3].request.headers[0]',
  ],
  ['url', planted(fullEntry(), ['request', 'url'], 5 as never), 'log.entries[3].request.url'],
])('says where it is not a HAR: %s', (_, value, place) => {
  expect(redactor().entry(value, 3)).toEqual({ kind: 'wrong-shape', place });
});

it('takes time that grows with the text and no faster', () => {
  const took = (length: number) => {
    const hostile = ['a', '-', '.', '/', 'a.', '%', '"', ';a=', ', ', '[path-1'].flatMap((unit) =>
      [
        'server',
        'via',
        'cookie',
        'set-cookie',
        'accept-language',
        'sec-ch-ua',
        'location',
        'content-type',
        'cache-control',
      ].map((name) => ({ name, value: unit.repeat(length / unit.length) })),
    );
    const workedMs = working();
    kept(planted(fullEntry(), ['request', 'headers'], hostile as never));
    return workedMs();
  };
  took(1_000);
  // Quadratic would be 16 × more.
  expect(took(64_000)).toBeLessThan(Math.max(12 * took(16_000), 1_500));
});
