import { expect, it } from 'vitest';
import { isEdgeAddress } from '../../shared/catalogue/edge-addresses';

it.each([
  ['104.16.0.0', true],
  ['104.18.32.47', true],
  ['104.23.255.255', true],
  ['104.27.255.255', true],
  ['104.28.0.0', false],
  ['104.15.255.255', false],
  ['172.64.155.209', true],
  ['172.72.0.0', false],
  ['198.41.128.0', true],
  ['198.41.127.255', false],
  ['93.184.216.34', false],
  ['10.0.0.1', false],
  ['2606:4700::6812:202f', true],
  ['2606:4701::1', false],
  ['2a06:98c7::1', true],
  ['2a06:98c8::1', false],
  ['', false],
])('%s is the edge’s: %s', (address, expected) => {
  expect(isEdgeAddress(address)).toBe(expected);
});
