import type { Catalogue } from '../../shared/catalogue/catalogue';
import { healthyLeg } from '../fakes/saw';
import { type Judged, type Ruling, rulingOn } from './oracle';
import { drawnBy, worldOf } from './world';

export interface Wrong {
  readonly world: Judged;
  readonly ruling: Extract<Ruling, { kind: 'wrong' }>;
}

export interface Bag {
  readonly right: number;
  readonly unknown: number;
  readonly wrong: readonly Wrong[];
}

/** Judges `worlds` worlds, the first of them made from `seed`. Each wrong one comes back with as few mutations as it takes. */
export function hunt(seed: number, worlds: number, catalogue: Catalogue): Bag {
  const healthy = healthyLeg(catalogue);
  const bag = { right: 0, unknown: 0, wrong: [] as Wrong[] };
  for (let i = 0; i < worlds; i += 1) {
    const world = worldOf(seed + i, healthy, catalogue);
    const ruling = rulingOn(world, catalogue);
    if (ruling.kind === 'wrong') bag.wrong.push(smallest(seed + i, { world, ruling }));
    else bag[ruling.kind] += 1;
  }
  return bag;

  /** Leaves mutations out as long as the verdict stays wrong. */
  function smallest(from: number, wrong: Wrong): Wrong {
    for (const kept of fewestFirst(drawnBy(from, catalogue))) {
      const world = worldOf(from, healthy, catalogue, (i) => kept.includes(i));
      const ruling = rulingOn(world, catalogue);
      if (ruling.kind === 'wrong') return { world, ruling };
    }
    return wrong;
  }
}

/** Every choice of some of `count` things, small ones first. */
export const fewestFirst = (count: number): readonly (readonly number[])[] =>
  Array.from({ length: 2 ** count }, (_, bits) =>
    Array.from({ length: count }, (_, i) => i).filter((i) => (bits >> i) % 2 === 1),
  ).toSorted((a, b) => a.length - b.length);

/** The wrong one with the fewest mutations. */
export const simplest = (wrong: readonly Wrong[]): Wrong | undefined =>
  wrong.toSorted((a, b) => a.world.mutations.length - b.world.mutations.length)[0];

export const described = ({ world, ruling }: Wrong): string =>
  [
    `seed ${world.seed}: ${ruling.why}`,
    ...world.mutations.map(({ id, about, fault }) => `  ${fault ? 'fault' : 'noise'}  ${id}  ${about}`),
  ].join('\n');
