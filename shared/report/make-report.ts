import { advise } from '../advice/advise';
import { type HearBug, none, orElse } from '../bug';
import { type Catalogue, namesNowhere } from '../catalogue/catalogue';
import { type Diagnosis, diagnose } from '../finding/diagnose';
import type { Verdict } from '../finding/finding';
import { ranked, verdictOf } from '../finding/verdict';
import type { View } from '../finding/view';
import { lineOf } from '../observation/line';
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
  /** Hears what broke in our own code while it was judged; missing: it is thrown on. */
  readonly hear?: HearBug | undefined;
}

/** Judges what was gathered. `tookMs` is asked for last, since judging is part of the time to the verdict. */
export function makeReport(gathered: Gathered, tookMs: () => number): Report {
  const { answers, observations, catalogue, leg, hear } = gathered;
  const { diagnosis, verdict, findings, advice } = judge(observations, catalogue.rows, answers, hear);
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
        nowhere: nowhereOf(observations, catalogue.rows),
      },
    ],
    comparison: null,
    verdict,
    findings,
    advice,
  };
}

/** Whether ChatGPT works, of a run that still goes on. Why it does not is not said before everything is in. */
export const statusSoFar = (
  seen: readonly Observation[],
  rows: Catalogue,
  answers: Answers,
  hear: HearBug,
): Verdict['status'] => judge(seen, rows, answers, hear).verdict.status;

/** What was seen, judged. What breaks in our own code costs its own part; what was seen stays. */
function judge(
  observations: readonly Observation[],
  rows: Catalogue,
  answers: Answers,
  hear: HearBug | undefined,
) {
  const nothing = () => diagnose([], rows, { hear });
  const diagnosis = orElse('the judgement', () => diagnose(observations, rows, { hear }), nothing, hear);
  const verdict = orElse(
    'the verdict',
    () => verdictOf(diagnosis, answers),
    () => verdictOf(nothing(), answers),
    hear,
  );
  const findings = orElse(
    'the order of findings',
    () => [...ranked(diagnosis.findings, diagnosis.view, answers)],
    () => [...diagnosis.findings],
    hear,
  );
  const line = lineOf(mediaOf(diagnosis), observations);
  const advice = orElse('the advice', () => advise(findings, verdict, answers, line), none, hear);
  return { diagnosis, verdict, findings, advice };
}

function nowhereOf(seen: readonly Observation[], rows: Catalogue): string[] {
  const lookedFor = new Set(by('name-lookup', seen).map(({ target }) => target.host));
  return namesNowhere(rows).filter((host) => lookedFor.has(host));
}

function voiceListUsed(seen: readonly Observation[]): Leg['voiceList'] {
  const { source, date } = voiceListOf(seen);
  return { source, date };
}

/** Today's rules on a report of any day: the observations stay, what they mean is worked out anew. */
export function judgeAgain(report: Report, catalogue: Catalogue, hear?: HearBug): Report {
  const answers = report.answers as Answers;
  const findingsIn = (seen: readonly Observation[]) => judge(seen, catalogue, answers, hear).findings;
  const legs = report.legs.map((leg) => ({
    ...leg,
    findings: findingsIn(leg.observations),
    ...(leg.repeats && {
      repeats: leg.repeats.map((repeat) => ({ ...repeat, findings: findingsIn(repeat.observations) })),
    }),
  }));
  const main = report.legs.find(({ id }) => id !== 'hotspot') ?? report.legs[0];
  const { verdict, findings, advice } = judge(main?.observations ?? [], catalogue, answers, hear);
  return {
    ...report,
    catalogue: { date: catalogue.date, source: 'built-in' },
    legs,
    verdict,
    findings,
    advice,
  };
}

function networkOf({ view }: Diagnosis): Network {
  const { machine } = view;
  return {
    egress: egressOf(view),
    gateway: machine?.gateway ?? null,
    resolvers: machine?.resolvers ?? [],
    proxy: machine?.proxy.https ?? wayThroughProxy(view),
    roundTripMs: quickestOf(view),
    media: mediaOf({ view }),
  };
}

const mediaOf = ({ view }: Pick<Diagnosis, 'view'>): Network['media'] => [
  ...new Set(view.machine?.interfaces.map(({ medium }) => medium) ?? []),
];

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
