import * as c from '../../fakes/changes';
import { under } from '../../fakes/saw';
import { contoso, type Holding, type NotHolding, proxy } from './case';

const trusted = c.inspectedBy(contoso, { trusted: true });
/** Of three owners. */
const lastingIsCut = c.answerFails(under('livekit.cloud', 'intercom.io', 'oaiusercontent.com'), 'reset');
const company = { issuer: contoso, isPublic: false };

export const holding: readonly Holding[] = [
  {
    code: 'trust-differs',
    name: 'the store holds the root, the browser refuses',
    change: c.all(
      trusted,
      c.browserSaw({ gets: 'certificate-refused', shown: { ...company, verdict: 'ERR_CERT_WEAK_KEY' } }),
    ),
    expected: {
      layer: 'tls',
      place: 'this-computer',
      hosts: ['chatgpt.com'],
      facts: { how: 'refused', code: 'ERR_CERT_WEAK_KEY', issuer: contoso },
    },
  },
  {
    code: 'trust-differs',
    name: 'the store does not hold it, the browser accepts',
    change: c.all(c.inspectedBy(contoso, { trusted: false }), c.browserSaw({ shown: company })),
    expected: { facts: { how: 'accepted', code: '' } },
  },
  {
    code: 'trust-differs',
    name: 'the browser is shown the genuine certificate',
    change: c.all(trusted, c.browserSaw({ shown: {} })),
    expected: { facts: { how: 'spared' } },
  },
  {
    code: 'trust-differs',
    name: 'the browser alone is opened',
    change: c.browserSaw({ shown: company }),
    expected: { facts: { how: 'singled_out' } },
  },
  {
    code: 'tls-inspected',
    name: 'the browser’s own word counts more than the store',
    change: c.all(
      trusted,
      c.browserSaw({ gets: 'certificate-refused', shown: { ...company, verdict: 'ERR_CERT_WEAK_KEY' } }),
    ),
    expected: { facts: { trusted: 'no', browser: 'refuses' } },
  },
  {
    code: 'tls-inspected',
    name: 'the inspector answers an offer of HTTP/2 in the older way',
    change: c.all(trusted, c.http2Says({ chosen: 'http/1.1', status: null })),
    expected: { facts: { http2: 'dropped' } },
  },
  {
    code: 'tls-inspected',
    name: 'the inspector speaks HTTP/2 with one host at least',
    change: c.all(
      trusted,
      c.http2Says({ chosen: null }, ['auth.openai.com']),
      c.http2Says({}, ['chatgpt.com']),
    ),
    expected: { facts: { http2: 'kept' } },
  },
  {
    code: 'tls-inspected',
    name: 'nobody could offer HTTP/2',
    change: c.all(trusted, c.http2Says('stopped')),
    expected: { facts: { http2: 'not_known' } },
  },
  {
    code: 'http2-broken',
    name: 'cut in the handshake on all hosts',
    change: c.http2Says('reset'),
    expected: {
      layer: 'http',
      place: 'network',
      confidence: 'likely',
      hosts: ['chatgpt.com', 'auth.openai.com'],
      facts: { how: 'handshake', browser: 'not-known' },
    },
  },
  {
    code: 'http2-broken',
    name: 'broken off under the genuine certificate',
    change: c.all(c.http2Says({ status: null, why: 'closed' }), c.browserSaw({ gets: 'http-garbage' })),
    expected: { place: 'unknown', facts: { how: 'answers', browser: 'no' } },
  },
  {
    code: 'http2-broken',
    name: 'broken off behind an inspector',
    change: c.all(trusted, c.http2Says({ status: null, why: 'http-garbage' })),
    expected: { place: 'network', facts: { how: 'answers' } },
  },
  {
    code: 'browser-fails',
    name: 'it goes another way, which leads nowhere',
    change: c.browserSaw({ gets: 'proxy-unreachable', choice: 'PROXY proxy.corp.example:8080' }),
    expected: {
      layer: 'http',
      place: 'this-computer',
      hosts: ['chatgpt.com'],
      facts: { why: 'proxy-unreachable', proxy },
    },
  },
  {
    code: 'proxy-not-set',
    name: 'only the browser knows the proxy that leads out',
    change: c.all(c.proxyNotSet, c.browserSaw({ choice: 'PROXY proxy.corp.example:8080; DIRECT' }), (leg) =>
      leg.filter(({ kind }) => kind !== 'proxy-script'),
    ),
    expected: { facts: { proxy, knows: 'browser' } },
  },
];

export const notHolding: readonly NotHolding[] = [
  { code: 'trust-differs', name: 'all is well in both', change: c.browserSaw({ shown: {} }) },
  {
    code: 'trust-differs',
    name: 'both are inspected and accept it',
    change: c.all(trusted, c.browserSaw({ shown: company })),
  },
  {
    code: 'http2-broken',
    name: 'it is not chosen, and nothing breaks',
    change: c.http2Says({ chosen: 'http/1.1' }),
  },
  {
    code: 'http2-broken',
    name: 'whatever lasts is cut, old or new',
    change: c.all(c.http2Says({ status: null, why: 'closed' }), lastingIsCut),
  },
  {
    code: 'http2-broken',
    name: 'out of time, where the older protocol takes as long',
    change: c.all(c.http2Says({ status: null, why: 'timed-out' }), c.carries({ downMs: 2_000 })),
  },
  {
    code: 'browser-fails',
    name: 'whatever lasts is cut, for other programs as well',
    change: c.all(c.browserSaw({ gets: 'reset' }), lastingIsCut),
  },
  { code: 'http2-broken', name: 'one host alone', change: c.http2Says('reset', ['chatgpt.com']) },
  { code: 'http2-broken', name: 'we stopped looking', change: c.http2Says('stopped') },
  {
    code: 'http2-broken',
    name: 'one of them gets through',
    change: c.all(
      c.http2Says('reset', ['chatgpt.com', 'auth.openai.com']),
      c.http2Says({}, ['ios.chat.openai.com']),
    ),
  },
  {
    code: 'browser-fails',
    name: 'it refuses certificates',
    change: c.browserSaw({ gets: 'certificate-refused' }),
  },
  {
    code: 'browser-fails',
    name: 'one host alone',
    change: c.browserSaw({ gets: 'reset', hosts: ['chatgpt.com'] }),
  },
  { code: 'browser-fails', name: 'it was too slow for us', change: c.browserSaw({ gets: 'stopped' }) },
  {
    code: 'browser-fails',
    name: 'others fail as well',
    change: c.all(c.lineCut, c.browserSaw({ gets: 'timed-out' })),
  },
];
