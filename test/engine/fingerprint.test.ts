import { expect, it } from 'vitest';
import { fingerprint } from '../../electron/engine/fingerprint';
import type { Sight } from '../../shared/observation/observation';

type Machine = Sight<'machine'>;
type Address = Machine['interfaces'][number]['addresses'][number];

const v4 = (address: string): Address => ({ address, family: 'IPv4', scope: 'private' });
const v6 = (address: string): Address => ({ address, family: 'IPv6', scope: 'global' });
const link: Address = { address: 'fe80::1', family: 'IPv6', scope: 'link' };

const on = (addresses: Address[], more: Partial<Machine> = {}, name = 'wlan0'): Machine => ({
  os: 'linux',
  osVersion: '6.1',
  interfaces: [{ name, medium: 'wifi', addresses }],
  gateway: '10.0.0.1',
  resolvers: ['10.0.0.53', '10.0.0.54'],
  proxy: { source: 'none', https: null, http: null, except: '' },
  ...more,
});
const office = on([v4('10.0.0.7'), v6('2001:db8:1:2:aaaa::1'), link]);

it.each<[string, Machine]>([
  ['nothing has changed', on([v4('10.0.0.7'), v6('2001:db8:1:2:aaaa::1'), link])],
  ['the resolvers come in another order', { ...office, resolvers: ['10.0.0.54', '10.0.0.53'] }],
  ['an address of its own is renewed', on([v4('10.0.0.7'), v6('2001:db8:1:2:bbbb::9'), link])],
  ['a second such address appears', on([v4('10.0.0.7'), v6('2001:db8:1:2:1::1'), v6('2001:db8:1:2:2::1')])],
  ['a neighbour link comes up', on([v4('10.0.0.7'), v6('2001:db8:1:2:aaaa::1'), link, link])],
])('stays the same when %s', (_, now) => {
  expect(fingerprint(now)).toBe(fingerprint(office));
});

it.each<[string, Machine]>([
  ['the gateway is another', { ...office, gateway: '172.20.10.1' }],
  ['the address is another', on([v4('172.20.10.3')])],
  ['another interface carries it', on([v4('10.0.0.7'), v6('2001:db8:1:2:aaaa::1'), link], {}, 'usb0')],
  ['the resolvers are others', { ...office, resolvers: ['172.20.10.1'] }],
  ['the IPv6 network is another', on([v4('10.0.0.7'), v6('2001:db8:9:9:aaaa::1')])],
])('differs when %s', (_, now) => {
  expect(fingerprint(now)).not.toBe(fingerprint(office));
});

it.each<[string, Machine]>([
  ['there is no interface', { ...office, interfaces: [] }],
  ['only link-local addresses are left', on([link])],
])('is nothing when %s', (_, now) => {
  expect(fingerprint(now)).toBeNull();
});
