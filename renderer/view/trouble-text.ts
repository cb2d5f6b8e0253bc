import type { Say } from '../../shared/text/say';
import type { Trouble } from '../state/stages';

/** What went wrong, in words. A bundle that was refused says where something private was left in it. */
export const troubleText = ({ why, detail }: Trouble, say: Say): string =>
  why === 'leak' ? say('bundle.failed.leak', { detail }) : say(`window.trouble.${why}`);
