import type { Watch, WatchPoint } from '../report/again';
import type { Report } from '../report/report';
import { troubledHosts } from './join-legs';

/** So many kinds of trouble are kept with everything that was seen. */
const mostProof = 4;

/** One more look of a watch: a point in short, and the proof where this trouble is seen for the first time. */
export function withPoint(watch: Watch, look: Report, network: number | null): Watch {
  const { verdict, startedAt, tookMs } = look;
  const [leg] = look.legs;
  const isNew =
    verdict.status !== 'healthy' &&
    verdict.status !== 'unknown' &&
    watch.proof.length < mostProof &&
    !watch.proof.some(({ code }) => code === verdict.code);
  const proof =
    isNew && leg
      ? [{ startedAt, code: verdict.code, observations: leg.observations, findings: leg.findings }]
      : [];
  const point: WatchPoint = {
    startedAt,
    tookMs,
    status: verdict.status,
    code: verdict.code,
    features: verdict.features,
    troubledHosts: leg ? troubledHosts(leg).size : 0,
    network,
  };
  return { ...watch, points: [...watch.points, point], proof: [...watch.proof, ...proof] };
}
