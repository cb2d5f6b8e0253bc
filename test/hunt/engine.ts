import limited from 'p-limit';
import { diagnosed, shorter } from '../scenarios/run';
import type { Modifier } from '../world/modifiers';
import { type WorldMaker, type WorldMutation, worldFaults, worldNoise } from './engine-faults';
import { type Bag, fewestFirst, type Wrong } from './hunt';
import { type Judged, rulingOn } from './oracle';
import { type Random, randomFrom } from './random';

/** So many wait at once; `diagnosed` lets one of them be busy at a time. */
const atOnce = 12;

/** Up to three mutations, half of them nobody's fault. */
function draw(random: Random): readonly (WorldMutation & { readonly step: number })[] {
  const drawn = Array.from({ length: random.number(4) }, () =>
    random.one(random.chance(0.5) ? worldNoise : worldFaults),
  );
  return consistent(drawn).map((maker) => ({ id: maker.id, step: maker.step, ...maker.make(random) }));
}

/** Each sort once; one fault alone where the others would not show behind it. */
function consistent(makers: readonly WorldMaker[]): readonly WorldMaker[] {
  const once = makers.filter(({ id }, i) => makers.findIndex((other) => other.id === id) === i);
  const alone = once.find((maker) => maker.alone);
  return alone ? once.filter((maker) => maker === alone || worldNoise.includes(maker)) : once;
}

async function seenIn(seed: number, mutations: ReturnType<typeof draw>): Promise<Judged> {
  const world: readonly Modifier[] = mutations
    .toSorted((a, b) => a.step - b.step)
    .map(({ change }) => change);
  const { report } = await diagnosed({ world });
  return { seed, mutations, leg: report.legs[0]?.observations ?? [] };
}

/** The same hunt with the whole engine, in pretend worlds over real sockets. `tell` hears of each world that is done. */
export async function huntWithEngine(
  seed: number,
  worlds: number,
  tell: (done: number) => void = () => {},
): Promise<Bag> {
  const limit = limited(atOnce);
  const bag = { right: 0, unknown: 0, wrong: [] as Wrong[] };
  let done = 0;
  const one = async (at: number) => {
    const drawn = draw(randomFrom(at));
    const world = await seenIn(at, drawn);
    const ruling = rulingOn(world, shorter);
    if (ruling.kind === 'wrong') bag.wrong.push(await smallest(at, drawn, { world, ruling }));
    else bag[ruling.kind] += 1;
    done += 1;
    tell(done);
  };
  await Promise.all(Array.from({ length: worlds }, (_, i) => limit(() => one(seed + i))));
  return bag;
}

/** Leaves mutations out as long as the verdict stays wrong. */
async function smallest(seed: number, drawn: ReturnType<typeof draw>, wrong: Wrong): Promise<Wrong> {
  for (const kept of fewestFirst(drawn.length)) {
    const world = await seenIn(
      seed,
      drawn.filter((_, i) => kept.includes(i)),
    );
    const ruling = rulingOn(world, shorter);
    if (ruling.kind === 'wrong') return { world, ruling };
  }
  return wrong;
}
