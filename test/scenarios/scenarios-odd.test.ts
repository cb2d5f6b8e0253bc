import { lookAtWorlds } from './look-at-worlds';
import { scenarios } from './scenarios';

lookAtWorlds(scenarios.filter((_, i) => i % 2 === 1));
