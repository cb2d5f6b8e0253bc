import { guideFor } from '../../shared/guide/guide';
import type { Result } from '../state/stages';
import { isWorthComparing } from './comparison';
import { endsInLookingAgain, isAllHidden, isFixed, opensPages } from './verdict-words';
import { hasCaught } from './watch';

/** What a person can do at a verdict, in the order in which it is offered. */
const all = [
  'guide',
  'sign-in',
  'recheck',
  'again',
  'save',
  'compare',
  'show',
  'watch',
  'status-page',
  'help-page',
] as const;
export type Way = (typeof all)[number];

/** Offered beside the verdict; whatever else there is stands further down, so that nobody has to choose among eight. */
const near: ReadonlySet<Way> = new Set(['guide', 'sign-in', 'save', 'recheck', 'again', 'compare']);

type Offered = (result: Result) => boolean;
const isRun: Offered = ({ source }) => source.kind === 'run';
/** Without a network there is nothing to record and nothing that comes and goes. */
const maySeeMore: Offered = (it) => isRun(it) && !isAllHidden(it.report);
/** A saved report is read elsewhere, where pages may open that do not open here. */
const mayOpen: Offered = (it) => !isRun(it) || opensPages(it.report);
const mayBeFixed: Offered = ({ report, source }) =>
  source.kind === 'run' &&
  !isAllHidden(report) &&
  !isFixed(report) &&
  (source.since !== undefined || report.verdict.status === 'blocked' || report.verdict.status === 'degraded');

const offered: Readonly<Record<Way, Offered>> = {
  guide: (it) => isRun(it) && guideFor(it.report).length > 0,
  'sign-in': (it) => isRun(it) && it.report.verdict.place === 'sign-in-page',
  save: isRun,
  recheck: mayBeFixed,
  again: (it) => !mayBeFixed(it),
  compare: (it) => isRun(it) && isWorthComparing(it.report),
  show: maySeeMore,
  watch: maySeeMore,
  'status-page': (it) => mayOpen(it) && it.report.verdict.place === 'service',
  'help-page': (it) =>
    mayOpen(it) && it.report.verdict.status !== 'healthy' && it.report.verdict.place !== 'service',
};

/** Where nothing was in the way, the steps are what is left to do; otherwise IT has to hear of it first. */
export const isForSteps = (it: Result): boolean =>
  offered.guide(it) &&
  it.report.verdict.status === 'healthy' &&
  !it.report.steps &&
  !hasCaught(it.report) &&
  !isFixed(it.report);

/** The one to take now; a file that is read asks for nothing, and neither does what is fixed. */
function mainOf(it: Result): Way | null {
  if (!isRun(it) || isFixed(it.report)) return null;
  if (isForSteps(it)) return 'guide';
  if (offered['sign-in'](it)) return 'sign-in';
  if (endsInLookingAgain(it.report)) return offered.recheck(it) ? 'recheck' : 'again';
  return 'save';
}

export interface Ways {
  readonly main: Way | null;
  /** The others beside it. */
  readonly near: readonly Way[];
  readonly more: readonly Way[];
}

/** Everything a person can do at this verdict. */
export function waysOn(it: Result): Ways {
  const main = mainOf(it);
  const others = all.filter((way) => way !== main && offered[way](it));
  return {
    main,
    near: others.filter((way) => near.has(way)),
    more: others.filter((way) => !near.has(way)),
  };
}
