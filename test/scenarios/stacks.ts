import { withBrowser } from '../world/browser';
import { withHttp2 } from '../world/http2';
import * as w from '../world/modifiers';
import { apex, byNetwork, healthy, type Scenario } from './scenario';

const proxyAt = 'proxy.corp.example:3128';

/** The same addresses through several client stacks. */
export const stacks: readonly Scenario[] = [
  {
    name: 'HTTP/2 is spoken, and a browser gets through',
    world: [withHttp2('speaks'), withBrowser()],
    expected: healthy,
  },
  {
    name: 'HTTP/2 is cut as soon as it is offered',
    world: [w.cutOnHttp2],
    expected: { ...byNetwork('http', 'http2-broken'), status: 'degraded', hosts: apex },
  },
  {
    name: 'HTTP/2 is cut as soon as it is offered, and browsers fail over it',
    world: [w.cutOnHttp2, withBrowser({ fails: 'ERR_CONNECTION_RESET' })],
    expected: { ...byNetwork('http', 'http2-broken'), status: 'blocked', hosts: apex },
  },
  {
    name: 'HTTP/2 is agreed on under the genuine certificate, and then broken off',
    world: [withHttp2('breaks')],
    expected: { ...byNetwork('http', 'http2-broken'), place: 'unknown', status: 'degraded' },
  },
  {
    name: 'a trusted inspector, whose chain browsers refuse nevertheless',
    world: [
      w.inspectedBy('company', { trusted: true }),
      withBrowser({ fails: 'ERR_CERT_WEAK_KEY', shown: { by: 'company', verdict: 'ERR_CERT_WEAK_KEY' } }),
    ],
    expected: {
      status: 'blocked',
      place: 'network',
      layer: 'tls',
      code: 'tls-inspected',
      product: null,
      findings: ['trust-differs'],
    },
  },
  {
    name: 'an inspector that the store does not know, and browsers accept',
    world: [w.inspectedBy('company'), withBrowser({ shown: { by: 'company', verdict: 'OK' } })],
    expected: {
      status: 'degraded',
      place: 'network',
      layer: 'tls',
      code: 'tls-inspected',
      product: null,
      findings: ['trust-differs'],
      features: { chat: 'works', 'ios-app': 'blocked' },
    },
  },
  {
    name: 'only browsers are inspected, and accept it',
    world: [withBrowser({ shown: { by: 'company', verdict: 'OK' } })],
    expected: { ...healthy, findings: ['trust-differs'] },
  },
  {
    name: 'browsers are sent to a proxy that is not there',
    world: [withBrowser({ ways: `PROXY ${proxyAt}`, fails: 'ERR_PROXY_CONNECTION_FAILED' })],
    expected: {
      status: 'blocked',
      place: 'this-computer',
      layer: 'http',
      code: 'browser-fails',
      product: null,
    },
  },
  {
    name: 'only the browser knows the proxy, and nothing else leads out',
    world: [w.throughProxy({ known: false }), withBrowser({ ways: `PROXY ${proxyAt}; DIRECT` })],
    expected: {
      status: ['degraded', 'blocked'],
      place: 'network',
      layer: 'proxy',
      code: 'proxy-not-set',
      product: null,
    },
  },
];
