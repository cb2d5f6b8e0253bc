import type { Catalogue } from '../../shared/catalogue/catalogue';
import type { Leg } from '../fakes/saw';
import { faults } from './faults';
import type { Maker, Mutation } from './known';
import { noise } from './noise';
import { type Random, randomFrom } from './random';

/** A healthy run with up to three mutations, each of which left its mark. */
export interface World {
  readonly seed: number;
  readonly mutations: readonly Mutation[];
  readonly leg: Leg;
}

/** Half the mutations are nobody's fault; a quarter of the worlds have faults only. */
function draw(random: Random, catalogue: Catalogue): readonly (Mutation & { readonly step: number })[] {
  const count = random.number(4);
  const makers = Array.from({ length: count }, () => random.one(random.chance(0.5) ? noise : faults));
  return consistent(makers).map((maker) => ({
    id: maker.id,
    step: maker.step,
    ...maker.make(random, catalogue),
  }));
}

const ways: readonly string[] = [
  'through-proxy',
  'tunnels-stall',
  'proxy-gone',
  'proxy-not-set',
  'excepted',
  'script-broken',
];

/** Each sort once, one way out, one liar about names, and no looks that a proxy makes impossible. */
function consistent(makers: readonly Maker[]): readonly Maker[] {
  const isWay = ({ id }: Maker) => ways.includes(id);
  const way = makers.find(isWay);
  const isLiar = ({ id }: Maker) => id === 'sinkhole' || id === 'forged-public';
  const liar = makers.find(isLiar);
  return makers.filter(
    (maker, i) =>
      makers.findIndex(({ id }) => id === maker.id) === i &&
      (!isWay(maker) || maker === way) &&
      (!isLiar(maker) || maker === liar) &&
      // Without plain requests, which a proxy takes, nobody can tell packets by their size; and a line that is cut
      // takes the proxy with it.
      (way === undefined || !['small-packets', 'line-cut', 'no-link', 'sign-in-page'].includes(maker.id)),
  );
}

export function worldOf(
  seed: number,
  healthy: Leg,
  catalogue: Catalogue,
  kept: (index: number) => boolean = () => true,
): World {
  const drawn = draw(randomFrom(seed), catalogue).filter((_, i) => kept(i));
  const mutations: Mutation[] = [];
  let leg = healthy;
  for (const mutation of drawn.toSorted((a, b) => a.step - b.step)) {
    const next = mutation.change(leg);
    if (next === leg) continue;
    mutations.push(mutation);
    leg = next;
  }
  return { seed, mutations, leg };
}

/** How many mutations a seed draws, whether or not they leave a mark. */
export const drawnBy = (seed: number, catalogue: Catalogue): number =>
  draw(randomFrom(seed), catalogue).length;
