import { intoSquid } from './company';
import { blocked, companyPage, companySites, degraded, fortiPage, type Scenario } from './scenario';

/** Squid opens what is encrypted. */
export const inspectionScenarios: readonly Scenario[] = [
  {
    name: 'Squid inspects as Zscaler, unknown to this computer',
    changes: { inspection: { by: 'zscaler', trusted: false }, prerouting: intoSquid },
    expected: blocked('tls-inspected', 'tls', {
      product: 'zscaler-zia',
      facts: { trusted: 'no', scope: 'everything' },
    }),
  },
  {
    name: 'Squid inspects as an unknown authority that this computer trusts',
    changes: { inspection: { by: 'company', trusted: true }, prerouting: intoSquid },
    expected: degraded('tls-inspected', 'tls', {
      facts: { trusted: 'yes', scope: 'everything' },
      features: { chat: 'works', 'ios-app': 'blocked' },
    }),
  },
  {
    name: 'Squid shows a FortiGuard page',
    changes: {
      inspection: {
        by: 'fortinet',
        trusted: true,
        blocks: { domains: companySites, page: fortiPage },
      },
      prerouting: intoSquid,
    },
    expected: blocked('block-page', 'http', {
      product: 'fortinet',
      facts: { status: 403 },
      also: ['tls-inspected'],
    }),
  },
  {
    name: "Squid shows the company's own page",
    slow: true,
    changes: {
      inspection: {
        by: 'company',
        trusted: true,
        blocks: { domains: companySites, page: companyPage },
      },
      prerouting: intoSquid,
    },
    expected: blocked('block-page', 'http', { facts: { page: 'Access denied' }, also: ['tls-inspected'] }),
  },
  {
    name: 'Squid takes the upgrade out of WebSockets',
    changes: {
      inspection: { by: 'company', trusted: true, stripsUpgrades: true },
      prerouting: intoSquid,
    },
    expected: degraded('websocket-blocked', 'websocket', {
      also: ['tls-inspected'],
      features: { chat: 'impaired' },
    }),
  },
  {
    name: 'Squid takes the cookies out of answers',
    changes: {
      inspection: { by: 'company', trusted: true, rules: ['reply_header_access Set-Cookie deny all'] },
      prerouting: intoSquid,
    },
    expected: degraded('cookies-stripped', 'http', { also: ['tls-inspected'] }),
  },
  {
    name: 'Squid refuses what is larger than a letter',
    slow: true,
    changes: {
      inspection: { by: 'company', trusted: true, rules: ['request_body_max_size 64 KB'] },
      prerouting: intoSquid,
    },
    expected: degraded('upload-cut', 'http', {
      facts: { how: 'refused', status: 413 },
      also: ['tls-inspected'],
    }),
  },
];
