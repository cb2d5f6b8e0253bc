import type { Verdict } from '../../shared/finding/finding';

/** The shapes; each differs in outline, so that nobody needs to see its colour. */
const paths = {
  good: 'M5 10.5l3.500 3.500L15 6.500',
  bad: 'M6 6l8 8M14 6l-8 8',
  odd: 'M10 5v6.500M10 14.500v.5',
  unknown: 'M7.500 7.500a2.500 2.500 0 1 1 3.600 2.200c-.8.4-1.100.9-1.100 1.800M10 14.500v.5',
  skipped: 'M6 10h8',
  none: '',
  waiting: '',
  looking: '',
} as const;
export type IconName = keyof typeof paths;

/** The sign beside a verdict. */
export const statusIcons = {
  healthy: 'good',
  degraded: 'odd',
  blocked: 'bad',
  unknown: 'unknown',
} as const satisfies Readonly<Record<Verdict['status'], IconName>>;

/** A small sign in a circle. Words always stand beside it, so it is hidden from screen readers. */
export const Icon = ({ name, large = false }: { readonly name: IconName; readonly large?: boolean }) => (
  <svg
    className={`icon icon-${name}${large ? ' icon-large' : ''}`}
    viewBox="0 0 20 20"
    aria-hidden="true"
    focusable="false"
  >
    <circle className="icon-ground" cx="10" cy="10" r="9" />
    {name === 'looking' && <path className="icon-turn" d="M10 1a9 9 0 0 1 9 9" />}
    {paths[name] !== '' && <path className="icon-sign" d={paths[name]} />}
  </svg>
);
