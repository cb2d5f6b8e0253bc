import type { Answer } from '../world/http';
import * as w from '../world/modifiers';
import { wantsWebSocket } from '../world/websocket';
import { apex, byNetwork, chatGpt, edge, files, type Scenario } from './scenario';

const fortiGuard: Answer = {
  status: 403,
  headers: { 'content-type': 'text/html' },
  body: '<html><head><title>Web Page Blocked!</title></head><body>You have tried to access a web page that is in violation of your Internet usage policy. Category: Artificial Intelligence<br>Powered By FortiGuard</body></html>',
};
/** What stands where ChatGPT's answer should be, and what its own edge says. */
export const answers: readonly Scenario[] = [
  {
    name: 'a FortiGuard page under a trusted inspector',
    sources: ['ooni:httpDiffWithConsistentDNS'],
    world: [
      w.inspectedBy('fortinet', {
        trusted: true,
        answers: ({ host }) => (chatGpt(host) ? fortiGuard : undefined),
      }),
    ],
    expected: {
      status: 'blocked',
      place: 'network',
      layer: 'http',
      code: 'block-page',
      product: 'fortinet',
      hosts: apex,
    },
  },
  {
    name: 'uploads get a page that says blocked, with status 200',
    sources: ['report:upload-blockpage'],
    world: [
      w.inspectedBy('company', {
        trusted: true,
        answers: ({ host }) =>
          files.includes(host)
            ? {
                status: 200,
                body: '<title>Access denied</title>This website has been blocked by your administrator.',
              }
            : undefined,
      }),
    ],
    answers: { symptom: 'upload-fails' },
    expected: { ...byNetwork('http', 'block-page'), hosts: files, spared: apex },
  },
  {
    name: 'ChatGPT answers with errors, and its status page says so',
    world: [
      w.answering(apex, ({ path }) =>
        path.startsWith('/cdn-cgi') ? undefined : { status: 502, headers: edge, body: 'Bad gateway' },
      ),
      w.answering(['status.openai.com'], () => ({
        status: 200,
        body: JSON.stringify({
          status: { indicator: 'major' },
          components: [{ name: 'ChatGPT', status: 'major_outage' }],
          incidents: [{ name: 'Elevated errors', status: 'investigating', impact: 'major' }],
        }),
      })),
    ],
    expected: {
      status: ['degraded', 'blocked'],
      place: 'service',
      layer: 'http',
      code: ['service-error', 'service-outage'],
      product: null,
    },
  },
  {
    name: 'ChatGPT refuses this country',
    world: [
      w.answering(apex, ({ path }) =>
        path.startsWith('/cdn-cgi')
          ? undefined
          : { status: 403, headers: edge, body: '{"error":{"code":"unsupported_country"}}' },
      ),
    ],
    expected: {
      status: 'blocked',
      place: 'service',
      layer: 'http',
      code: 'service-refuses-country',
      product: null,
    },
  },
  {
    name: 'ChatGPT has had too many questions from here',
    world: [
      w.answering(apex, ({ path }) =>
        path.startsWith('/cdn-cgi') ? undefined : { status: 429, headers: { ...edge, 'retry-after': '30' } },
      ),
    ],
    expected: {
      status: 'degraded',
      place: 'service',
      layer: 'http',
      code: 'service-rate-limits',
      product: null,
    },
  },
  {
    name: 'an inspector refuses large bodies',
    world: [
      w.inspectedBy('company', {
        trusted: true,
        answers: (request) =>
          request.method === 'POST' ? { status: 413, headers: {}, body: '' } : undefined,
      }),
    ],
    expected: {
      status: 'degraded',
      place: 'network',
      layer: 'http',
      code: 'upload-cut',
      product: null,
      findings: ['tls-inspected'],
    },
  },
  {
    name: 'an inspector takes the cookies out',
    world: [
      w.answering('all', (request) =>
        request.secure && !wantsWebSocket(request) && request.method === 'GET'
          ? { status: 403, headers: { server: 'cloudflare', 'cf-ray': '8f00000000000001-FRA' }, body: '' }
          : undefined,
      ),
      w.inspectedBy('company', { trusted: true }),
    ],
    expected: {
      status: 'degraded',
      place: 'network',
      layer: 'http',
      code: 'cookies-stripped',
      product: null,
      findings: ['tls-inspected'],
    },
  },
  {
    name: 'an inspector cuts the connection when it has read the request',
    world: [
      w.inspectedBy('company', {
        trusted: true,
        answers: ({ host }) => (chatGpt(host) ? 'reset' : undefined),
      }),
    ],
    expected: { ...byNetwork('http', 'answer-missing'), status: 'blocked', hosts: apex },
  },
  {
    name: 'an inspector sends people to an address that is none',
    sources: ['ooni:redirectWithBrokenLocationForHTTPS'],
    world: [
      w.inspectedBy('company', {
        trusted: true,
        answers: ({ host }) =>
          host === 'chatgpt.com' ? { status: 302, headers: { location: 'http://:80:443/' } } : undefined,
      }),
    ],
    expected: {
      status: ['degraded', 'blocked'],
      place: 'network',
      layer: ['http', 'tls'],
      code: ['unexpected-answer', 'tls-inspected'],
      product: null,
    },
  },
  {
    name: 'only the path of a redirect tells the product, and files are sent there as well',
    world: [
      w.inspectedBy('company', {
        trusted: true,
        answers: ({ host }) =>
          chatGpt(host) || files.includes(host)
            ? {
                status: 302,
                headers: { location: `https://10.1.1.1:6082/php/urlblock.php?args=AAA&url=https://${host}/` },
              }
            : undefined,
      }),
    ],
    expected: { ...byNetwork('http', 'block-page'), product: 'paloalto', hosts: apex },
  },
  {
    name: 'an inspector sends people to a company sign-in, round and round',
    sources: ['ooni:redirectWithMoreThanTenRedirectsAndHTTPS'],
    world: [
      w.inspectedBy('company', {
        trusted: true,
        answers: ({ host, path }) =>
          chatGpt(host)
            ? {
                status: 302,
                headers: { location: `https://sso.contoso.example/login?to=https://${host}${path}` },
              }
            : undefined,
      }),
    ],
    expected: { ...byNetwork('http', 'unexpected-answer'), hosts: apex },
  },
  {
    name: 'the company’s own rule for workspaces turns this account away',
    sources: ['report:workspace-403'],
    world: [
      w.answering(apex, ({ path, secure }) =>
        !secure || path.startsWith('/cdn-cgi')
          ? undefined
          : {
              status: 403,
              headers: { ...edge, 'set-cookie': '__cf_bm=world' },
              body: '{"detail":"workspace not allowed by ChatGPT-Allowed-Workspace-Id"}',
            },
      ),
      w.inspectedBy('zscaler', { trusted: true }),
    ],
    expected: {
      status: 'degraded',
      place: 'network',
      layer: 'tls',
      code: 'tls-inspected',
      product: 'zscaler-zia',
      features: { chat: 'works' },
    },
  },
];
