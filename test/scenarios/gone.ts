import * as w from '../world/modifiers';
import * as ways from '../world/ways';
import type { Scenario } from './scenario';

/** Nobody in the network did it: not known is a fair answer, an accusation is not. */
const nobodysFault = {
  status: ['healthy', 'degraded', 'unknown'],
  place: ['none', 'unknown', 'service'],
} as const;

/** What its own owner gave up, broke or set up wrongly, for everybody in the world. */
export const gone: readonly Scenario[] = [
  {
    name: 'a name of ChatGPT’s exists nowhere any more',
    sources: ['ooni:websiteDownNXDOMAIN'],
    world: [ways.everybodySays(['persistent.oaistatic.com'], { rcode: 'NXDOMAIN' })],
    expected: { ...nobodysFault, layer: null, code: ['healthy', 'could-not-tell'] },
  },
  {
    name: 'a name of ChatGPT’s has no addresses, wherever one asks',
    sources: ['ooni:websiteDownNoAddrs'],
    world: [ways.everybodySays(['files.oaiusercontent.com'], {})],
    expected: { ...nobodysFault, layer: null, code: ['healthy', 'could-not-tell'] },
  },
  {
    name: 'a partner’s server is down for everybody',
    sources: ['ooni:websiteDownTCPConnect'],
    world: [w.refuseTcp(['cdn.workos.com'])],
    expected: { ...nobodysFault, layer: [null, 'tcp'], code: ['healthy', 'could-not-tell', 'tcp-reset'] },
  },
  {
    name: 'a name of ChatGPT’s truly leads to this computer, wherever one asks',
    sources: ['ooni:localhostWithHTTPS'],
    world: [ways.everybodySays(['cdn.workos.com'], { addresses: ['127.0.0.1'] }), w.closedAt('127.0.0.1')],
    expected: {
      ...nobodysFault,
      layer: [null, 'dns', 'tcp'],
      code: ['healthy', 'could-not-tell', 'tcp-reset', 'dns-sinkhole'],
    },
  },
];
