import { expect, it } from 'vitest';
import { features } from '../../shared/catalogue/catalogue';
import type { FeatureStates, Finding } from '../../shared/finding/finding';
import { complaints, type Expected, type Told } from './judge';

const inspected: Finding = {
  code: 'tls-inspected',
  layer: 'tls',
  place: 'network',
  confidence: 'certain',
  hosts: ['chatgpt.com'],
  product: { id: 'zscaler-zia', vendor: 'Zscaler', name: 'Zscaler Internet Access', confidence: 'certain' },
  facts: { trusted: 'no' },
  evidence: ['tls-handshake:chatgpt.com'],
};
const cut: Finding = { ...inspected, code: 'websocket-blocked', layer: 'websocket', product: null };
const states = Object.fromEntries(features.map((feature) => [feature, 'works'])) as FeatureStates;

const told: Told = {
  verdict: { ...inspected, status: 'blocked', features: { ...states, chat: 'blocked' } },
  findings: [inspected],
};
const expected: Expected = {
  code: 'tls-inspected',
  status: 'blocked',
  place: 'network',
  layer: 'tls',
  product: 'zscaler-zia',
  hosts: ['chatgpt.com'],
  facts: { trusted: 'no' },
  features: { chat: 'blocked', voice: 'works' },
};

it('has nothing to say about a report that is as expected', () => {
  expect(complaints(told, expected)).toEqual([]);
});

it.each<[string, Partial<Expected>]>([
  ['another code', { code: 'tls-fails' }],
  ['another status', { status: 'degraded' }],
  ['another place', { place: 'this-computer' }],
  ['another layer', { layer: 'http' }],
  ['another product', { product: 'fortinet' }],
  ['more hosts', { hosts: ['chatgpt.com', 'ws.chatgpt.com'] }],
  ['another fact', { facts: { trusted: 'yes' } }],
  ['another state of a feature', { features: { voice: 'impaired' } }],
  ['a second finding', { also: ['websocket-blocked'] }],
])('complains when it should have told %s', (_, change) => {
  expect(complaints(told, { ...expected, ...change })).not.toEqual([]);
});

it('complains of a product where none can be known', () => {
  const { product: _, ...nameless } = expected;
  expect(complaints(told, nameless)).toEqual(['product is "zscaler-zia", should be null']);
});

it('calls a finding that nobody expects a false alarm', () => {
  expect(complaints({ ...told, findings: [inspected, cut] }, expected)).toEqual([
    'false alarm: websocket-blocked',
  ]);
});
