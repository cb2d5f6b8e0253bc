import { places } from './namespaces';
import { blocked, companyPage, companySites, degraded, files, fortiPage, type Scenario } from './scenario';

/** Umbrella's page for blocked sites. */
const sinkhole = '146.112.61.106';

const sinkholed = [`--address=/chatgpt.com/${sinkhole}`, `--address=/${files}/${sinkhole}`];

/** Names: what resolvers, ours and others, do to them. */
export const nameScenarios: readonly Scenario[] = [
  {
    name: 'dnsmasq answers with the address of a known filter',
    changes: { dnsmasq: sinkholed },
    expected: blocked('dns-sinkhole', 'dns', { product: 'cisco-umbrella', facts: { intercepted: false } }),
  },
  {
    name: 'whoever is asked on port 53, the company answers',
    changes: {
      dnsmasq: sinkholed,
      prerouting: ['udp', 'tcp'].map(
        (protocol) => `iifname lan0 ${protocol} dport 53 dnat ip to ${places.resolver}`,
      ),
    },
    expected: blocked('dns-sinkhole', 'dns', {
      product: 'cisco-umbrella',
      facts: { intercepted: true },
      also: ['dns-intercepted'],
    }),
  },
  {
    name: 'dnsmasq answers with a page of the company',
    slow: true,
    changes: {
      dnsmasq: companySites.map((site) => `--address=/${site}/${places.intranet}`),
      pages: `server { listen ${places.intranet}:80; default_type text/html; return 403 '${companyPage}'; }`,
    },
    expected: blocked('dns-redirected', 'dns', { facts: { address: places.intranet } }),
  },
  {
    name: "dnsmasq answers with the company's own server, which shows a FortiGuard page",
    changes: {
      dnsmasq: companySites.map((site) => `--address=/${site}/${places.intranet}`),
      pages: `server { listen ${places.intranet}:80; default_type text/html; return 403 '${fortiPage}'; }`,
    },
    expected: blocked('dns-redirected', 'dns', {
      product: 'fortinet',
      facts: { address: places.intranet },
    }),
  },
  {
    name: "the computer's own hosts file leads nowhere",
    changes: { hosts: ['0.0.0.0 chatgpt.com', '0.0.0.0 ws.chatgpt.com'] },
    expected: blocked('dns-sinkhole', 'dns', {
      place: 'this-computer',
      hosts: ['chatgpt.com', 'ws.chatgpt.com'],
    }),
  },
  {
    name: 'unbound says that names do not exist',
    changes: { unbound: [`local-zone: "oaiusercontent.com." always_nxdomain`] },
    expected: degraded('dns-name-missing', 'dns', { facts: { outside: 'differs' } }),
  },
  {
    name: 'unbound refuses names',
    slow: true,
    changes: { unbound: ['local-zone: "chatgpt.com." always_refuse'] },
    expected: blocked('dns-refused', 'dns', { facts: { outside: 'differs' } }),
  },
  {
    name: 'unbound fails at names',
    slow: true,
    changes: { unbound: ['forward-zone:\n  name: "chatgpt.com."\n  forward-addr: 127.0.0.1@9', 'server:\n'] },
    expected: blocked('dns-server-failure', 'dns', { facts: { outside: 'differs' } }),
  },
  {
    name: 'unbound never answers for names',
    changes: { unbound: ['local-zone: "chatgpt.com." always_deny'] },
    expected: blocked('dns-silent', 'dns', { facts: { outside: 'differs' } }),
  },
  {
    name: 'no DNS at all',
    changes: {
      input: ['iifname lan0 meta l4proto { tcp, udp } th dport 53 drop'],
      forward: ['iifname lan0 meta l4proto { tcp, udp } th dport 53 drop'],
    },
    expected: blocked('dns-down', 'dns'),
  },
];
