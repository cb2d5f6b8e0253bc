import type { Actor } from '../advice/advice';
import { keeperOf } from '../question/keeper';
import type { Report } from './report';

/** Advice with which the person themselves clears the way; all other advice for them only bridges the time. */
const clearing: ReadonlySet<string> = new Set([
  'connect',
  'sign-in-to-network',
  'set-clock',
  'quit-tool',
  'change-scanner',
  'sign-in-to-gateway',
  'check-country',
  'speed-up',
]);

export type Fixer = Actor | 'keeper' | 'nobody' | 'not-known';

/** Who can clear the way. `keeper` is whoever looks after a network that has no IT department. */
export function whoCanFix({
  verdict,
  advice,
  answers,
}: Pick<Report, 'verdict' | 'advice' | 'answers'>): Fixer {
  if (verdict.status === 'healthy') return 'nobody';
  if (advice.some(({ who, code }) => who === 'you' && clearing.has(code))) return 'you';
  switch (verdict.place) {
    case 'none':
      return 'nobody';
    case 'unknown':
      return 'not-known';
    case 'service':
      return 'support';
    case 'sign-in-page':
      return 'you';
    case 'this-computer':
      return 'it';
    case 'network':
      return keeperOf(answers) === 'somebody' ? 'keeper' : 'it';
  }
}
