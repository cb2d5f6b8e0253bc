import { stunControls } from '../../catalogue/controls';
import { voiceServers } from '../../catalogue/voice-servers';
import type { ObservationOf } from '../../observation/observation';
import { by, seenIn } from '../../observation/seen';
import { isRough, isUneven, type Quality, qualityOf, rough } from '../../observation/voice-quality';
import { type Count, chanceOfSoFew, leastShare, shareOf, sumOf } from '../chance';
import type { Rule } from '../rule';
import type { View } from '../view';

/** A train that counts: the last one to its server. */
interface Train {
  readonly id: string;
  readonly operator: string;
  readonly count: Count;
  readonly quality: Quality;
  readonly isCalm: boolean;
}

/**
 * Voice's packets leave, and too many get lost or come unevenly. Servers of two operators must share it at voice's own
 * port: then it is the part of the way that is common to them.
 */
export const voiceBreaksUp: Rule = {
  code: 'voice-breaks-up',
  layer: 'udp',
  place: 'network',
  holds(view) {
    const trains = trainsIn(view);
    const counts = countsByOperator(trains);
    const isLossy = areLosing(counts);
    if (!isLossy && !areUneven(trains)) return undefined;
    const shown = isLossy ? trains : trains.filter(({ quality }) => isUneven(quality));
    const best = shown.map(({ quality }) => quality).sort(byEvenness)[0];
    return (
      best && {
        confidence: 'likely',
        hosts: [],
        evidence: shown.filter(({ count }) => !isLossy || count.hits > 0).map(({ id }) => id),
        facts: {
          lostPercent: Math.round(shareOf(sumOf(counts)) * 100),
          roundTripMs: best.roundTripMs,
          ...(best.jitterMs !== null && { jitterMs: String(best.jitterMs) }),
        },
      }
    );
  },
};

/** A rough train in our own burst says nothing: only a second one, on a quiet line, does. */
function trainsIn(view: View): readonly Train[] {
  const servers = new Map<string, Train>();
  for (const saw of by('stun', view.all)) {
    const seen = saw.target.port === voiceServers.udpPort ? seenIn(saw) : undefined;
    const quality = seen && qualityOf(seen);
    const isCalm = saw.role === 'explain';
    if (!quality || (servers.get(saw.target.server)?.isCalm && !isCalm)) continue;
    servers.set(saw.target.server, {
      id: saw.id,
      operator: operatorOf(saw),
      count: { hits: seen.sent - seen.received, of: seen.sent },
      quality,
      isCalm,
    });
  }
  const trains = [...servers.values()];
  const askedAgain = new Set(trains.filter(({ isCalm }) => isCalm).map(({ operator }) => operator));
  // An operator's trains that went well in the burst, beside one that did not, are the lucky ones.
  return trains.filter(
    ({ quality, isCalm, operator }) => isCalm || (!isRough(quality) && !askedAgain.has(operator)),
  );
}

/** Whoever is not another operator's server is one of OpenAI's. */
const operatorOf = ({ target }: ObservationOf<'stun'>): string =>
  stunControls.find(({ host }) => host === target.server)?.operator ?? 'OpenAI';

const countsByOperator = (trains: readonly Train[]): readonly Count[] =>
  [...new Set(trains.map(({ operator }) => operator))].map((operator) =>
    sumOf(trains.flatMap((train) => (train.operator === operator ? [train.count] : []))),
  );

/** Rarer than this is no chance. */
const unlikely = 0.01;

/**
 * Loss is counted over all packets to an operator: of one train of twenty now and then none is lost, though every
 * fourth is. No operator may do surely better than the others, unless it surely does badly all the same: who lets so
 * many packets a second pass serves whoever comes first. Nor may one alone make up the loss.
 */
function areLosing(operators: readonly Count[]): boolean {
  if (operators.length < 2) return false;
  const all = sumOf(operators);
  const [most, fine] = [rough.lostPercent / 100, rough.lostPercent / 200];
  const isShared = operators.every((own) => {
    const others = sumOf(operators.filter((one) => one !== own));
    const isBetter = chanceOfSoFew(own, shareOf(others)) < unlikely && leastShare(own) <= most;
    return shareOf(others) > fine && !isBetter;
  });
  return isShared && shareOf(all) > most && leastShare(all) > fine;
}

/** Late or uneven for two operators, and even for nobody. */
function areUneven(trains: readonly Train[]): boolean {
  const uneven = trains.filter(({ quality }) => isUneven(quality));
  const isEven = ({ quality }: Train) => quality.jitterMs !== null && !isUneven(quality);
  return new Set(uneven.map(({ operator }) => operator)).size > 1 && !trains.some(isEven);
}

const byEvenness = (a: Quality, b: Quality) =>
  (a.jitterMs ?? 0) - (b.jitterMs ?? 0) || a.roundTripMs - b.roundTripMs;
