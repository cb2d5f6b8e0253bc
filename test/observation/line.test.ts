import { expect, it } from 'vitest';
import { type Line, lineOf } from '../../shared/observation/line';
import type { Observation, Sight } from '../../shared/observation/observation';
import { saw } from '../fakes/saw';

type Medium = Parameters<typeof lineOf>[0][number];
const named = { wifi: 'wlan0', wired: 'eth0', tunnel: 'tun0', other: 'en0' } as const;

/** A computer with these interfaces, everything leaving by one of them; null: it would not tell. */
const seen = (media: readonly Medium[], via: Medium | null): readonly Observation[] => [
  saw('machine', 'this', 'explain', {}, ok(machineWith(media))),
  saw(
    'computer',
    'this',
    'explain',
    {},
    ok({ agents: [], tunnels: [], hostsFile: [], defaultRouteVia: via && named[via], unreadable: [] }),
  ),
];
const machineWith = (media: readonly Medium[]): Sight<'machine'> => ({
  os: 'linux',
  osVersion: '6',
  interfaces: media.map((medium) => ({ name: named[medium], medium, addresses: [] })),
  gateway: null,
  resolvers: [],
  proxy: { source: 'none', https: null, http: null, except: '' },
});
const ok = <T>(value: T) => ({ kind: 'ok', value }) as const;

it.each<readonly [readonly Medium[], Medium | null, Line]>([
  [['wifi'], 'wifi', 'wifi'],
  [['wired'], 'wired', 'cable'],
  [['wired'], null, 'cable'],
  [['wifi', 'wired'], 'wired', 'cable'],
  [['wifi', 'wired'], 'wifi', 'wifi'],
  // A tunnel runs over one of them.
  [['wifi', 'tunnel'], 'tunnel', 'wifi'],
  [['wifi', 'wired', 'tunnel'], 'tunnel', 'not-known'],
  [['wifi', 'wired'], null, 'not-known'],
  // As macOS calls both kinds.
  [['other'], 'other', 'not-known'],
  [[], null, 'not-known'],
])('with %j, leaving by %s, the line is %s', (media, via, line) => {
  expect(lineOf(media, seen(media, via))).toBe(line);
});
