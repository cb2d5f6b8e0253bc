import { voiceServers } from '../../shared/catalogue/voice-servers';
import { firewallScenarios } from './firewall-scenarios';
import { inspectionScenarios } from './inspection-scenarios';
import { lineScenarios } from './line-scenarios';
import { nameScenarios } from './name-scenarios';
import { plugInIpv6 } from './namespaces';
import { ownSideScenarios } from './own-side-scenarios';
import { proxyScenarios } from './proxy-scenarios';
import { rareScenarios } from './rare-scenarios';
import { healthy, type Scenario } from './scenario';
import { serviceScenarios } from './service-scenarios';
import { trickyScenarios } from './tricky-scenarios';

const nothingWrong: readonly Scenario[] = [
  {
    name: 'healthy',
    changes: {},
    expected: { ...healthy, features: { voice: 'works', 'ios-app': 'works' } },
  },
  { name: 'healthy, over IPv6 as well', changes: { client: plugInIpv6 }, expected: healthy },
  {
    name: 'healthy and hardened: only the web and voice leave, outside DNS is closed',
    changes: {
      forward: [
        'iifname lan0 tcp dport != { 80, 443 } drop',
        `iifname lan0 meta l4proto udp udp dport != ${voiceServers.udpPort} drop`,
      ],
    },
    expected: { ...healthy, features: { voice: 'works' } },
  },
];

/** Every scenario starts from a healthy network in which nothing is closed. */
export const scenarios: readonly Scenario[] = [
  ...nothingWrong,
  ...nameScenarios,
  ...firewallScenarios,
  ...inspectionScenarios,
  ...proxyScenarios,
  ...lineScenarios,
  ...serviceScenarios,
  ...rareScenarios,
  ...trickyScenarios,
  ...ownSideScenarios,
];
