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
  ...inspection(authority('CN=Network Security Root CA, O=Contoso'), null),
  {
    name: 'inspection that this computer trusts',
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
    world: [w.inspectedBy('company', { trusted: true, leaf: { scts: true } })],
    expected: { status: 'degraded', place: 'network', layer: 'tls', code: 'tls-inspected', product: null },
  },
  {
    name: 'a home router answers for everything with its own certificate',
    world: [w.inspectedBy(authority('CN=192.168.1.1, O=Router'))],
    expected: { status: 'blocked', place: 'network', layer: 'tls', code: 'tls-inspected', product: null },
  },
  {
    name: 'a certificate of ChatGPT’s ran out',
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
    name: 'a server leaves out its signer’s certificate',
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
];
