import { advise } from '../advice/advise';
import type { Catalogue } from '../catalogue/catalogue';
import { type Diagnosis, diagnose } from '../finding/diagnose';
import { ranked, verdictOf } from '../finding/verdict';
import type { View } from '../finding/view';
import type { Observation } from '../observation/observation';
import { by, seenIn } from '../observation/seen';
import { voiceListOf } from '../observation/voice-list';
import type { Plan } from '../plan/look';
import type { Answers } from '../question/questions';
import type { Leg, Network, Report } from './report';

/** What a run has gathered, before anybody judged it. */
export interface Gathered {
  readonly tool: Report['tool'];
  readonly startedAt: string;
  readonly complete: boolean;
  readonly catalogue: { readonly rows: Catalogue; readonly source: Report['catalogue']['source'] };
  readonly roots: Report['roots'];
  readonly answers: Answers;
  readonly plan: Plan;
  readonly leg: Leg['id'];
  readonly observations: readonly Observation[];
}

/** Judges what was gathered. `tookMs` is asked for last, since judging is part of the time to the verdict. */
export function makeReport(gathered: Gathered, tookMs: () => number): Report {
  const { answers, observations, catalogue, leg } = gathered;
  const diagnosis = diagnose(observations, catalogue.rows);
  const verdict = verdictOf(diagnosis, answers);
  const findings = [...ranked(diagnosis.findings, diagnosis.view, answers)];
  const advice = advise(findings, verdict);
  return {
    schemaVersion: 1,
    tool: gathered.tool,
    startedAt: gathered.startedAt,
    tookMs: Math.round(tookMs()),
    complete: gathered.complete,
    catalogue: { date: catalogue.rows.date, source: catalogue.source },
    roots: gathered.roots,
    answers: Object.fromEntries(
      Object.entries(answers).flatMap(([question, answer]) =>
        answer === undefined ? [] : [[question, answer] as const],
      ),
    ),
    plan: gathered.plan,
    legs: [
      {
        id: leg,
        network: networkOf(diagnosis),
        voiceList: voiceListUsed(observations),
        observations: [...observations],
        findings,
      },
    ],
    comparison: null,
    verdict,
    findings,
    advice,
  };
}

function voiceListUsed(seen: readonly Observation[]): Leg['voiceList'] {
  const { source, date } = voiceListOf(seen);
  return { source, date };
}

/** Today's rules on a report of any day: the observations stay, what they mean is worked out anew. */
export function judgeAgain(report: Report, catalogue: Catalogue): Report {
  const legs = report.legs.map((leg) => ({
    ...leg,
    findings: [...rankedFindings(leg.observations, catalogue, report.answers)],
    ...(leg.repeats && {
      repeats: leg.repeats.map((repeat) => ({
        ...repeat,
        findings: [...rankedFindings(repeat.observations, catalogue, report.answers)],
      })),
    }),
  }));
  const main = report.legs.find(({ id }) => id !== 'hotspot') ?? report.legs[0];
  const diagnosis = diagnose(main?.observations ?? [], catalogue);
  const verdict = verdictOf(diagnosis, report.answers as Answers);
  const findings = [...ranked(diagnosis.findings, diagnosis.view, report.answers as Answers)];
  return {
    ...report,
    catalogue: { date: catalogue.date, source: 'built-in' },
    legs,
    verdict,
    findings,
    advice: advise(findings, verdict),
  };
}

function rankedFindings(
  observations: readonly Observation[],
  catalogue: Catalogue,
  answers: Report['answers'],
) {
  const { findings, view } = diagnose(observations, catalogue);
  return ranked(findings, view, answers as Answers);
}

function networkOf({ view }: Diagnosis): Network {
  const { machine } = view;
  return {
    egress: egressOf(view),
    gateway: machine?.gateway ?? null,
    resolvers: machine?.resolvers ?? [],
    proxy: machine?.proxy.https ?? wayThroughProxy(view),
    roundTripMs: quickestOf(view),
    media: [...new Set(machine?.interfaces.map(({ medium }) => medium) ?? [])],
  };
}

/** What the settings' script led to: the proxy that ChatGPT's hosts were visited through. */
const wayThroughProxy = (view: View): string | null =>
  view.ours.find(({ proxy }) => proxy?.outcome.kind === 'ok')?.proxy?.target.proxy ?? null;

/** Queues in this computer only ever add, so the least is the truest; a calm measurement counts where one was made. */
function quickestOf(view: View): number | null {
  const calm = by('latency', view.all).flatMap((o) => seenIn(o)?.roundTripMs ?? []);
  const opened = view.ours.flatMap(({ connects }) => connects.filter(({ outcome }) => outcome.kind === 'ok'));
  const all = [...calm, ...opened.map(({ tookMs }) => tookMs)];
  return all.length === 0 ? null : Math.min(...all);
}

/** From the edge's trace page: `ip=198.51.100.10 … loc=DE … colo=FRA`. */
function egressOf(view: View): Network['egress'] {
  const trace = by('http-get', view.all).find(({ target }) => target.url.endsWith('/cdn-cgi/trace'));
  const text = seenIn(trace)?.bodyStart ?? '';
  const field = (name: string) => text.match(new RegExp(`(?:^|\\s)${name}=(\\S+)`))?.[1] ?? '';
  return field('ip') === '' ? null : { address: field('ip'), country: field('loc'), colo: field('colo') };
}
