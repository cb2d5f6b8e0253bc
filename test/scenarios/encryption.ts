import { publicAuthority } from '../world/authorities';
import { authority, leaf } from '../world/certificates';
import * as w from '../world/modifiers';
import { apex, chatGpt, healthy, type Scenario } from './scenario';

const inspection = (who: Parameters<typeof w.inspectedBy>[0], product: string | null): Scenario[] => [
  {
    name: `inspection that nobody trusts: ${product ?? 'the company’s own'}`,
    world: [w.inspectedBy(who)],
    expected: { status: 'blocked', place: 'network', layer: 'tls', code: 'tls-inspected', product },
  },
];

/** Inspectors, and certificates of the service that are not in order. */
export const encryption: readonly Scenario[] = [
  ...inspection('zscaler', 'zscaler-zia'),
  ...inspection('umbrella', 'cisco-umbrella'),
  ...inspection('fortinet', 'fortinet'),
  ...inspection('paloAlto', 'paloalto'),
  ...inspection('netskope', 'netskope'),
  ...inspection('skyhigh', 'skyhigh-mcafee'),
  ...inspection('broadcom', 'broadcom-cloud-swg'),
  ...inspection('sophos', 'sophos'),
  ...inspection('barracuda', 'barracuda'),
  ...inspection('company', null),
  {
    name: 'inspection under an authority of words that every vendor uses',
    world: [w.inspectedBy(authority('CN=Network Security Root CA, O=Contoso'))],
    expected: { status: 'blocked', place: 'network', layer: 'tls', code: 'tls-inspected', product: null },
  },
  {
    name: 'inspection that this computer trusts',
    sources: ['report:root-in-os', 'report:baseline-poison'],
    world: [w.inspectedBy('zscaler', { trusted: true })],
    expected: {
      status: 'degraded',
      place: 'network',
      layer: 'tls',
      code: 'tls-inspected',
      product: 'zscaler-zia',
      features: { chat: 'works', 'ios-app': 'blocked' },
    },
  },
  {
    name: 'only the AI hosts are inspected',
    sources: ['report:two-tier'],
    world: [w.inspectedBy('fortinet', { which: chatGpt })],
    expected: {
      status: 'blocked',
      place: 'network',
      layer: 'tls',
      code: 'tls-inspected',
      product: 'fortinet',
      hosts: apex,
      spared: ['challenges.cloudflare.com'],
    },
  },
  {
    name: 'inspection with a key and a hash that strict programs refuse',
    sources: ['report:weak-root'],
    world: [w.inspectedBy('weak', { trusted: true })],
    expected: {
      status: ['degraded', 'blocked'],
      place: 'network',
      layer: 'tls',
      code: 'tls-inspected',
      product: null,
    },
  },
  {
    name: 'inspection that copies the subject and adds timestamps',
    sources: ['report:subject-copy'],
    world: [w.inspectedBy('company', { trusted: true, leaf: { scts: true } })],
    expected: { status: 'degraded', place: 'network', layer: 'tls', code: 'tls-inspected', product: null },
  },
  {
    name: 'a home router answers for everything with its own certificate',
    sources: ['report:router-selfsigned'],
    world: [w.inspectedBy(authority('CN=192.168.1.1, O=Router'))],
    expected: { status: 'blocked', place: 'network', layer: 'tls', code: 'tls-inspected', product: null },
  },
  {
    name: 'a certificate of ChatGPT’s ran out',
    sources: ['ooni:badSSLWithExpiredCertificate', 'netdoc:tls-expired-certificate'],
    world: [
      w.shows(
        ['cdn.oaistatic.com', 'persistent.oaistatic.com'],
        w.signedBy(publicAuthority('google'), { toDays: -2, scts: true }),
      ),
    ],
    expected: {
      status: ['degraded', 'blocked'],
      place: 'service',
      layer: 'tls',
      code: 'certificate-expired',
      product: null,
    },
  },
  {
    name: 'a genuine certificate for another name',
    sources: ['ooni:badSSLWithWrongServerName', 'netdoc:tls-hostname-mismatch'],
    world: [
      w.shows(['files.oaiusercontent.com'], (_, world) =>
        leaf('other.example', publicAuthority('amazon'), { now: world.now() }),
      ),
    ],
    expected: {
      status: ['degraded', 'blocked'],
      // A server set up wrongly, or a name led astray: the certificate does not say.
      place: 'unknown',
      layer: 'tls',
      code: 'certificate-wrong-name',
      product: null,
    },
  },
  {
    name: 'the edge itself shows a neighbour’s certificate for one host',
    world: [
      w.shows(['auth.openai.com'], (_, world) =>
        leaf('other.example', publicAuthority('amazon'), { now: world.now() }),
      ),
    ],
    expected: {
      status: 'blocked',
      place: 'service',
      layer: 'tls',
      code: 'certificate-wrong-name',
      product: null,
      hosts: ['auth.openai.com'],
    },
  },
  {
    name: 'a server leaves out its signer’s certificate',
    sources: ['report:leaf-only'],
    world: [
      w.shows(['files.oaiusercontent.com'], w.signedBy(publicAuthority('amazon'), { sends: 'leaf-only' })),
    ],
    expected: {
      ...healthy,
      status: ['healthy', 'degraded'],
      place: 'none',
      code: ['healthy', 'certificate-incomplete'],
      findings: ['certificate-incomplete'],
    },
  },
  {
    name: 'a partner’s host shows a certificate of an authority nobody knows',
    sources: ['ooni:badSSLWithUnknownAuthorityWithConsistentDNS'],
    world: [w.shows(['cdn.workos.com'], w.signedBy(authority('CN=Acme Ingress CA, O=Acme')))],
    expected: {
      status: ['healthy', 'degraded', 'blocked'],
      place: ['none', 'unknown'],
      layer: [null, 'tls'],
      code: ['healthy', 'tls-inspected'],
      product: null,
    },
  },
  {
    name: 'a certificate of ChatGPT’s is not valid yet',
    sources: ['netdoc:tls-failure-causes'],
    world: [
      w.shows(
        ['cdn.oaistatic.com', 'persistent.oaistatic.com'],
        w.signedBy(publicAuthority('google'), { fromDays: 3, toDays: 90, scts: true }),
      ),
    ],
    expected: {
      status: ['degraded', 'blocked'],
      place: 'service',
      layer: 'tls',
      code: 'certificate-expired',
      product: null,
    },
  },
  {
    name: 'the lasting connection alone is inspected, and nobody trusts it',
    sources: ['report:wss-unknown-issuer'],
    world: [w.inspectedBy('company', { which: ['ws.chatgpt.com'] })],
    expected: {
      status: ['degraded', 'blocked'],
      place: 'network',
      layer: 'tls',
      code: 'tls-inspected',
      product: null,
      hosts: ['ws.chatgpt.com'],
      spared: apex,
    },
  },
  {
    name: 'Apple’s attestation alone is inspected, which Apple refuses by design',
    sources: ['report:apple-intercepted'],
    world: [w.inspectedBy('zscaler', { which: w.under('apple.com'), trusted: true })],
    expected: {
      status: 'degraded',
      place: 'network',
      layer: 'tls',
      code: 'tls-inspected',
      product: 'zscaler-zia',
      hosts: ['register.appattest.apple.com'],
      spared: apex,
      features: { chat: 'works', 'ios-app': 'blocked' },
    },
  },
  {
    name: 'the antivirus program of a computer at home',
    sources: ['report:home-antivirus'],
    world: [
      w.inspectedBy(authority('CN=Kaspersky Anti-Virus Personal Root Certificate, O=AO Kaspersky Lab'), {
        trusted: true,
      }),
    ],
    expected: {
      status: 'degraded',
      place: 'this-computer',
      layer: 'tls',
      code: 'tls-inspected',
      product: 'kaspersky',
    },
  },
  {
    name: 'a developer’s own recording proxy',
    sources: ['report:debug-proxy'],
    world: [w.inspectedBy(authority('CN=mitmproxy, O=mitmproxy'), { trusted: true })],
    expected: {
      status: 'degraded',
      place: 'this-computer',
      layer: 'tls',
      code: 'tls-inspected',
      product: 'mitmproxy',
    },
  },
  {
    name: 'an authority that says nothing of its product',
    sources: ['report:unbranded-ca'],
    world: [w.inspectedBy(authority('CN=Contoso Issuing CA 2, O=Contoso'), { trusted: true })],
    expected: { status: 'degraded', place: 'network', layer: 'tls', code: 'tls-inspected', product: null },
  },
];
