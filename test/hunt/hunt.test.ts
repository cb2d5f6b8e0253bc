import { describe, expect, it } from 'vitest';
import { catalogue } from '../../shared/catalogue/endpoints';
import { type FindingCode, findingCodes } from '../../shared/finding/codes';
import { diagnose } from '../../shared/finding/diagnose';
import * as c from '../fakes/changes';
import { healthyLeg, only } from '../fakes/saw';
import { faults } from './faults';
import { described, hunt } from './hunt';
import type { Mutation } from './known';
import { noise } from './noise';
import { rulingOn } from './oracle';
import { randomFrom } from './random';
import { smallCatalogue } from './small-catalogue';
import { worldOf } from './world';

const healthy = healthyLeg(smallCatalogue);
const world = (...mutations: readonly Mutation[]) => ({
  seed: 0,
  mutations,
  leg: mutations.reduce((leg, { change }) => change(leg), healthy),
});
const refused = (which = only('chatgpt.com')): Mutation => ({
  id: 'refused',
  about: '',
  change: c.connectFails(which, 'refused'),
  fault: { places: ['network'], layers: ['tcp'], products: [], which, stops: true },
});
const inspected: Mutation = {
  id: 'inspected',
  about: '',
  change: c.inspectedBy('CN=Zscaler Root CA'),
  fault: { places: ['network'], layers: ['tls'], products: ['zscaler-zia'], which: () => true, stops: true },
};

describe('the hunt', () => {
  it.each([
    ['a few hosts', smallCatalogue, 500, 20_261_020],
    ['the whole catalogue', catalogue, 100, 1],
  ])('accuses nobody wrongly: %s', (_, rows, worlds, seed) => {
    const { right, unknown, wrong } = hunt(seed, worlds, rows);
    expect(wrong.map(described)).toEqual([]);
    expect(right + unknown).toBe(worlds);
    // A tool that never knew would accuse nobody either.
    expect(right).toBeGreaterThan(worlds * 0.8);
  });

  it('makes the same world of the same seed, and another of another', () => {
    const ids = (seed: number) => worldOf(seed, healthy, smallCatalogue).leg;
    expect(ids(5)).toEqual(ids(5));
    expect(ids(5)).not.toEqual(ids(6));
  });

  it.each([...faults, ...noise])('$id changes a healthy run', (maker) => {
    const made = [1, 2, 3].map((seed) => maker.make(randomFrom(seed), smallCatalogue).change(healthy));
    expect(made.some((leg) => leg !== healthy)).toBe(true);
    for (const leg of made) expect(() => diagnose(leg, smallCatalogue)).not.toThrow();
  });
});

it('has a world for every code', () => {
  const missing = new Set<FindingCode>(findingCodes);
  for (let seed = 1; seed <= 60 && missing.size > 0; seed += 1)
    for (const maker of [...faults, ...noise]) {
      const { change } = maker.make(randomFrom(seed), smallCatalogue);
      for (const { code } of diagnose(change(healthy), smallCatalogue).findings) missing.delete(code);
    }
  expect([...missing]).toEqual([]);
});

describe('the oracle', () => {
  it.each([
    ['right about the true cause', world(refused()), 'right'],
    [
      'wrong about a layer nobody touched',
      world({ ...refused(), fault: { ...inspected.fault, ...{ products: [] } } } as Mutation),
      'wrong',
    ],
    [
      'wrong about a place',
      world({ ...refused(), fault: { ...refused().fault, places: ['service'] } } as Mutation),
      'wrong',
    ],
    ['wrong about the innocent', world({ ...refused(), fault: null }), 'wrong'],
    [
      'wrong about a product',
      world({ ...inspected, fault: { ...inspected.fault, products: ['fortinet'] } } as Mutation),
      'wrong',
    ],
    ['wrong when it calls a broken network healthy', world({ ...refused(), change: (leg) => leg }), 'wrong'],
    ['at ease with a healthy one', world(), 'right'],
    [
      'content with not knowing',
      world({ ...refused(), change: c.stopped(() => true), fault: null }),
      'unknown',
    ],
  ])('is %s', (_, made, kind) => {
    expect(rulingOn(made, smallCatalogue).kind).toBe(kind);
  });
});
