import * as w from '../world/modifiers';
import { alerts } from '../world/services';
import { apex, byNetwork, files, type Scenario } from './scenario';

/** Connections refused, lost, or cut as soon as a name is spoken. */
export const connections: readonly Scenario[] = [
  {
    name: 'connections to the file servers are reset',
    world: [w.refuseTcp(files)],
    expected: { ...byNetwork('tcp', 'tcp-reset'), hosts: files, spared: apex, features: { chat: 'works' } },
  },
  {
    name: 'packets to the file servers vanish',
    world: [w.dropTcp(files)],
    expected: { ...byNetwork('tcp', 'tcp-silent'), hosts: files, spared: apex },
  },
  {
    name: 'a router says that there is no way to the file servers',
    world: [w.unreachable(files)],
    expected: { ...byNetwork('tcp', 'tcp-unreachable'), hosts: files, spared: apex },
  },
  {
    name: 'packets to all of ChatGPT vanish, the web works',
    world: [w.dropTcp([...apex, 'auth.openai.com', 'ws.chatgpt.com', 'api.openai.com', ...files])],
    expected: {
      ...byNetwork('tcp', 'tcp-silent'),
      status: 'blocked',
      hosts: apex,
      features: { chat: 'blocked', 'sign-in': 'blocked' },
    },
  },
  {
    name: 'connections to chatgpt.com are cut when the name is spoken',
    world: [w.cutOnName(w.under('chatgpt.com'))],
    expected: { ...byNetwork('tls', 'tls-cut-on-name'), status: 'blocked', hosts: apex },
  },
  {
    name: 'nothing more is heard once the name is spoken',
    world: [w.silentOnName(w.under('chatgpt.com'))],
    expected: { ...byNetwork('tls', 'tls-cut-on-name'), status: 'blocked', hosts: apex },
  },
  {
    name: 'an alert answers the name',
    world: [w.onName(w.under('chatgpt.com'), alerts(112))],
    expected: { ...byNetwork('tls', 'tls-cut-on-name'), status: 'blocked', hosts: apex },
  },
  {
    name: 'a box that cannot do TLS 1.3 swallows every hello of it',
    world: [w.tls13Stalls('all')],
    expected: byNetwork('tls', 'tls13-stalls'),
  },
  {
    name: 'a box that cannot do TLS 1.3 handles ChatGPT alone',
    world: [w.tls13Stalls(w.under('chatgpt.com'))],
    expected: { ...byNetwork('tls', 'tls13-stalls'), hosts: apex },
  },
];
