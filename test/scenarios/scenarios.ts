import { answers } from './answers';
import { connections } from './connections';
import { detours } from './detours';
import { encryption } from './encryption';
import { gone } from './gone';
import { hiddenEdge } from './hidden-edge';
import { innocent } from './innocent';
import { lasting } from './lasting';
import { names } from './names';
import { passing } from './passing';
import { linkAndPath } from './path';
import { proxies } from './proxies';
import type { Scenario } from './scenario';
import { service } from './service';
import { stacks } from './stacks';
import { twoAtOnce } from './two-at-once';
import { voice } from './voice';

/** Every pretend world, by what is wrong in it. */
export const themes = {
  innocent,
  passing,
  gone,
  linkAndPath,
  names,
  connections,
  encryption,
  answers,
  hiddenEdge,
  proxies,
  detours,
  service,
  stacks,
  lasting,
  voice,
  twoAtOnce,
} as const satisfies Record<string, readonly Scenario[]>;

export const scenarios: readonly Scenario[] = Object.values(themes).flat();
