import { v4Of } from './internet';
import { places } from './namespaces';
import { blocked, cutOn, degraded, files, fortiPage, type Scenario, set } from './scenario';

const some = v4Of(files, 'ws.chatgpt.com');

const someHosts = ['ws.chatgpt.com', files];

const unreachableSites = (action: string) => [`ip daddr ${set(some)} tcp dport { 80, 443 } ${action}`];

/** A TLS record that begins with a hello, in a packet of more than 1,300 bytes. */
const cutLargeHello =
  '-i lan0 -p tcp --dport 443 -m length --length 1300:65535 -m string --algo kmp --hex-string |160301| --from 40 --to 76 -j REJECT --reject-with tcp-reset'.split(
    ' ',
  );

/** Connections and handshakes that a firewall ends. */
export const firewallScenarios: readonly Scenario[] = [
  {
    name: 'nftables drops packets to some addresses',
    changes: { forward: unreachableSites('drop') },
    expected: blocked('tcp-silent', 'tcp', { hosts: someHosts }),
  },
  {
    name: 'nftables resets connections to some addresses',
    changes: { forward: unreachableSites('reject with tcp reset') },
    expected: blocked('tcp-reset', 'tcp', { hosts: someHosts }),
  },
  {
    name: 'nftables answers "administratively prohibited" for some addresses',
    changes: { forward: unreachableSites('reject with icmp type admin-prohibited') },
    expected: blocked('tcp-unreachable', 'tcp', { hosts: someHosts }),
  },
  {
    name: 'iptables resets connections that speak a name',
    changes: {
      iptables: someHosts.map(cutOn),
    },
    expected: blocked('tls-cut-on-name', 'tls', { hosts: someHosts, facts: { how: 'reset' } }),
  },
  {
    name: 'iptables resets connections that speak a name, and plain HTTP shows a FortiGuard page',
    changes: {
      iptables: someHosts.map(cutOn),
      prerouting: [`iifname lan0 ip daddr ${set(some)} tcp dport 80 dnat ip to ${places.intranet}`],
      pages: `server { listen ${places.intranet}:80; default_type text/html; return 403 '${fortiPage}'; }`,
    },
    expected: blocked('tls-cut-on-name', 'tls', { product: 'fortinet', hosts: someHosts }),
  },
  {
    name: 'iptables resets hellos that do not fit into one packet',
    changes: { iptables: [cutLargeHello] },
    expected: degraded('tls13-stalls', 'tls', { facts: { how: 'size' } }),
  },
];
