import { expect, it } from 'vitest';
import { isSamePlace, validityOf } from '../../shared/compare/gate';
import type { Leg, Network } from '../../shared/report/report';
import { visit } from '../bundle/sample-report';

const leg = (network: Partial<Network>): Leg => ({
  id: 'here',
  network: {
    egress: null,
    gateway: null,
    resolvers: [],
    proxy: null,
    roundTripMs: null,
    media: ['wifi'],
    ...network,
  },
  observations: [...visit('chatgpt.com')],
  findings: [],
});
const seenAs = (address: string) => ({ address, country: 'KR', colo: 'ICN' });
const hidden = (gateway: string, egress?: string): Partial<Network> => ({
  gateway,
  resolvers: [gateway],
  egress: egress === undefined ? null : seenAs(egress),
});

it.each([
  [
    'one place',
    hidden('10.254.1.1', '203.0.113.9'),
    hidden('10.254.1.2', '203.0.113.9'),
    'same-network',
    true,
  ],
  [
    'two places, seen from outside',
    hidden('10.254.1.1', '203.0.113.9'),
    hidden('10.254.1.1', '198.51.100.7'),
    'valid',
    null,
  ],
  ['two places of different kinds', hidden('10.254.1.1'), hidden('172.30.201.1'), 'valid', false],
  ['nobody knows where', hidden('192.168.201.1'), hidden('192.168.201.1'), 'not-known', null],
  ['a bundle and this computer now', hidden('192.168.201.1'), hidden('192.168.1.1'), 'not-known', null],
] as const)('two bundles do not tell their inside addresses: %s', (_, a, b, validity, isSame) => {
  expect(validityOf(leg(a), leg(b))).toBe(validity);
  expect(isSamePlace(leg(a), leg(b))).toBe(isSame);
});
