import type { Recheck } from '../report/again';
import type { Leg, Report } from '../report/report';
import { isSamePlace } from './gate';
import type { HostState } from './host-state';
import { clarityOf, clearTries, type Side, sidesOf } from './tries';

type Row = Recheck['rows'][number];
type State = HostState['state'];

/** What a look after a repair says about the first one: fixed, still broken or new, host by host and as a whole. */
export function joinRecheck(first: Report, again: Report): Report {
  const before = first.legs.find(({ id }) => id === 'here' || id === 'office');
  const now = again.legs[0];
  if (!before || !now) return again;
  return {
    ...again,
    legs: [now, { ...before, id: 'before' }],
    recheck: recheckOf(first, before, again, now),
  };
}

function recheckOf(first: Report, before: Leg, again: Report, now: Leg): Recheck {
  const here = isSamePlace(before, now);
  const then = sidesOf(before);
  const rows = [...sidesOf(now)].flatMap(([host, side]): Row[] => {
    const was = then.get(host)?.first.state ?? 'unknown';
    const reading = readingOf(was, side);
    return reading === null
      ? []
      : [{ host, before: was, now: side.first.state, reading, tries: [...side.tries] }];
  });
  const place = here === null ? 'not-known' : here ? 'same' : 'other';
  return { since: first.startedAt, place, rows, verdict: verdictOf(place, rows, first, again) };
}

const isTrouble = (state: State): boolean => state === 'broken' || state === 'inspected';

/** Null for what worked then and works now. */
function readingOf(was: State, now: Side): Row['reading'] | null {
  if (clarityOf(now) === 'intermittent') return 'intermittent';
  const is = now.first.state;
  if (is === 'unknown') return isTrouble(was) ? 'unknown' : null;
  if (is === 'works') return isTrouble(was) ? 'fixed' : null;
  if (was === 'unknown') return 'unknown';
  return isTrouble(was) ? 'still-broken' : 'new';
}

const isInTheWay = (status: Report['verdict']['status']): boolean =>
  status === 'blocked' || status === 'degraded';

function verdictOf(
  place: Recheck['place'],
  rows: readonly Row[],
  first: Report,
  again: Report,
): Recheck['verdict'] {
  const has = (reading: Row['reading']) => rows.some((row) => row.reading === reading);
  const { status, code } = first.verdict;
  const wasTrouble = isInTheWay(status);
  // Trouble that is no host's (voice packets, a wrong clock) shows in the findings alone.
  const isStill = wasTrouble && again.findings.some((finding) => finding.code === code);
  const isGone = wasTrouble && !isStill && again.complete;
  const still = has('still-broken') || isStill;
  const fixed = has('fixed') || isGone;

  if (place === 'other') return { code: 'other-place', confidence: 'certain' };
  if (!wasTrouble && rows.length === 0) return { code: 'nothing-was-broken', confidence: 'certain' };
  if (has('intermittent')) return { code: 'intermittent', confidence: 'likely' };
  if (still) return { code: has('fixed') ? 'partly-fixed' : 'still-broken', confidence: 'certain' };
  if (has('new')) return { code: 'new-trouble', confidence: 'likely' };
  if (!fixed || has('unknown')) return { code: 'not-known', confidence: 'possible' };
  // The first trouble had hidden another: nobody for whom voice still fails is told that it is fixed.
  if (isInTheWay(again.verdict.status)) return { code: 'partly-fixed', confidence: 'certain' };
  const isClear = rows.every(({ tries }) => tries.length >= clearTries);
  return { code: 'fixed', confidence: isClear && place === 'same' ? 'certain' : 'likely' };
}

/** What changed since the first look, and was not asked often enough to be more than chance. */
export const unclearSince = ({ rows }: Recheck): ReadonlySet<string> =>
  new Set(
    rows
      .filter(({ reading, tries }) => (reading === 'fixed' || reading === 'new') && tries.length < clearTries)
      .map(({ host }) => host),
  );
