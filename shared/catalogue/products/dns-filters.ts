import type { Product } from '../product';
import { cn, defineProduct, linux, o, sources } from './define';

/** Filters that answer names falsely. Cisco Umbrella, which also inspects, stands with the gateways. */
export const dnsFilters: readonly Product[] = [
  defineProduct({
    id: 'securly',
    vendor: 'Securly',
    name: 'Securly Filter',
    kind: 'dns-filter',
    brands: [/\bSecurly\b/i],
    issuers: [
      o(/^Securly(?:,? Inc\.?)?$/i),
      cn(/^(?:\*\.)?securly\.com$/i),
      cn(/^Securly (?:Root |SSL )?(?:CA|Certificate Authority)$/i),
    ],
    // The page stands on the hosts of many regions.
    blockHosts: ['securly.com'],
    sinkholes: ['204.110.220.2', '52.52.63.90'],
    console: {
      allow: 'Policy editor > Whitelist',
      doNotInspect: 'SSL decryption settings: exclusions',
      importFormat: 'one domain per line',
      certainty: 'inferred',
    },
    source: sources.ooni,
    certainty: 'third-party',
  }),
  defineProduct({
    id: 'netsweeper',
    vendor: 'Netsweeper',
    name: 'Netsweeper',
    kind: 'dns-filter',
    brands: [/\bNetsweeper\b/i],
    headers: [/^location: \S*[?&]dpid=\d{1,20}\S*[?&]dpruleid=/i, /^location: \S*\/webadmin\/deny\b/i],
    bodies: [/poweredbynetsweeper\.com/i, /\/webadmin\/deny\//i],
    weakBodies: [/&dpruleid=/i, /[?&]dpid=\d/i],
    source: sources.ooni,
    certainty: 'third-party',
  }),
  defineProduct({
    id: 'dns-adblock',
    vendor: 'various',
    name: 'ad-blocking DNS',
    kind: 'dns-filter',
    // Pi-hole and its like answer 0.0.0.0, ::, 127.0.0.1 or NXDOMAIN, and so do many others: no sign names them.
    // They touch telemetry and feature-flag hosts only, never what chat or sign-in needs.
    console: {
      allow: 'Allow list of the blocker',
      doNotInspect: '',
      importFormat: 'hosts or AdBlock syntax',
      certainty: 'third-party',
    },
    agents: [...linux('process', ['pihole-FTL'])],
    source: 'HaGeZi block lists as quoted by a public rules repository',
    certainty: 'third-party',
  }),
];
