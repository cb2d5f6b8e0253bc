import { readFileSync } from 'node:fs';
import { orElse } from '../../shared/bug';
import { sentenceSoFar } from '../../shared/bundle/report-words';
import { takes } from '../../shared/contract/takes';
import type { Plan } from '../../shared/plan/look';
import type { Answers } from '../../shared/question/questions';
import { questions } from '../../shared/question/questions';
import type { Report } from '../../shared/report/report';
import { writeBundle } from '../bundle/write-bundle';
import { check } from '../engine/check';
import { knownSecrets } from '../engine/known-secrets';
import { createLog } from '../engine/log';
import { pack } from '../engine/pack';
import type { Setup } from '../engine/setup';
import { noteRun } from '../fleet/note-run';
import { withBrowser } from '../io/browser-engine';
import { version } from '../version';
import { exitStatus } from './commands';
import { prepared } from './prepared';
import { progressLine } from './progress';
import { statusOf, summary, writeJson } from './report-output';
import { type CommandInput, diskWords, type RunCommand, textOption } from './terminal';
import { hasPlaces } from './writable';

const usualDeadlineSeconds = 60;
/** Who gets the whole verdict in a moment is not told a part of it. */
const patienceMs = 1_000;

/** The main job without a window. */
export const checkCommand: RunCommand = async (input) => {
  const { say, complain, terminal, options } = input;
  const asked = readAsked(input);
  if (typeof asked === 'string') {
    complain(asked);
    return exitStatus.usage;
  }
  if (!(await hasPlaces(input, 'json', 'out'))) return exitStatus.usage;
  const setup = await prepared(input);
  if (!setup) return exitStatus.usage;
  const log = createLog(setup.io.clock.now);
  const report = await measure(input, setup, asked, log.write);
  const [json, out] = [textOption(input, 'json'), textOption(input, 'out')];
  // First what was found: a full disk must not keep it from the person.
  if (!options.quiet && json !== '-') {
    const words = () => summary(report, say);
    terminal.stdout.write(orElse('the summary', words, () => '', complain));
  }
  // One file that cannot be written costs nothing of the other.
  const isJsonThere = json === undefined || (await writeJson(input, json, report));
  const isBundleThere = out === undefined || (await save(input, setup, report, log.text(), out));
  return isJsonThere && isBundleThere ? statusOf(report) : exitStatus.internal;
};

interface Asked {
  readonly planId: Plan['id'];
  readonly answers: Answers;
  readonly deadlineSeconds: number | undefined;
}

/** The options as values, or what is wrong with them in a sentence. */
function readAsked(input: CommandInput): Asked | string {
  const { say } = input;
  const planId = textOption(input, 'plan') ?? 'full';
  if (planId !== 'quick' && planId !== 'full')
    return say('cli.bad-option', { message: `--plan quick|full: ${planId}` });
  const symptom = textOption(input, 'symptom');
  const symptoms: readonly string[] = questions[0].answers;
  if (symptom !== undefined && !symptoms.includes(symptom))
    return say('cli.bad-option', { message: `--symptom ${symptoms.join('|')}: ${symptom}` });
  const deadline = textOption(input, 'deadline');
  const deadlineSeconds = deadline === undefined ? undefined : Number(deadline);
  if (deadlineSeconds !== undefined && !(deadlineSeconds > 0 && deadlineSeconds <= 3600))
    return say('cli.bad-option', { message: `--deadline 1-3600: ${deadline}` });
  const answers = readAnswers(textOption(input, 'answers'));
  if (typeof answers === 'string') return say('cli.bad-answers', { detail: answers });
  return { planId, deadlineSeconds, answers: { ...answers, ...(symptom && { symptom }) } as Answers };
}

function readAnswers(file: string | undefined): Answers | string {
  if (file === undefined) return {};
  try {
    const read = takes.makePlan.safeParse({ answers: JSON.parse(readFileSync(file, 'utf8')), plan: 'full' });
    return read.success
      ? read.data.answers
      : `${file}: ${read.error.issues.map((i) => [...i.path.slice(1, 2), i.message].join(': ')).join('; ')}`;
  } catch (error) {
    return `${file}: ${(error as Error).message}`;
  }
}

async function measure(
  { options, terminal, say, browser, complain }: CommandInput,
  setup: Setup,
  { planId, answers, deadlineSeconds }: Asked,
  log: (line: string, facts?: Record<string, string | number>) => void,
): Promise<Report> {
  const stop = new AbortController();
  const onInterrupt = () => stop.abort();
  const seconds = deadlineSeconds ?? setup.policy.deadlineSeconds ?? usualDeadlineSeconds;
  const timer = setTimeout(onInterrupt, seconds * 1000);
  process.once('SIGINT', onInterrupt).once('SIGTERM', onInterrupt);
  const progress = progressLine(options.quiet ? null : terminal.stderr, (done, total) =>
    say('cli.looking', { done, total }),
  );
  let soFar: NodeJS.Timeout | undefined;
  try {
    log('run-started', { plan: planId, version });
    const report = await check({
      io: browser ? withBrowser(setup.io, browser) : setup.io,
      answers,
      planId,
      policy: setup.policy,
      catalogue: setup.catalogue,
      roots: setup.roots,
      tool: { name: 'clearway', version, mode: 'headless' },
      signal: stop.signal,
      tell: (_, { done, total }) => progress.show(done, total),
      tellSoFar: (status) => {
        const sentence = sentenceSoFar(status, say);
        if (sentence !== null) soFar = setTimeout(() => progress.line(sentence), patienceMs);
      },
      log: (line) => log(line),
    });
    log('run-ended', { verdict: report.verdict.code, tookMs: report.tookMs });
    for (const why of await noteRun(report, setup.policy)) {
      log('not-told', { why });
      complain(say('cli.not-told', { why }));
    }
    return report;
  } finally {
    clearTimeout(soFar);
    progress.end();
    clearTimeout(timer);
    process.off('SIGINT', onInterrupt).off('SIGTERM', onInterrupt);
  }
}

async function save(
  { say, lang, complain, options }: CommandInput,
  { io, policySettings: policy, policy: { redactWords } }: Setup,
  report: Report,
  log: string,
  file: string,
): Promise<boolean> {
  const secrets = knownSecrets(io, redactWords);
  const bundle = await pack({ report, log, lang, secrets, ...(policy && { policy }) });
  if (bundle.kind === 'failed') {
    complain(say('cli.leak', { detail: bundle.detail ?? '' }));
    return false;
  }
  const written = await writeBundle(bundle.value.entries, file, report.startedAt);
  if (written.kind === 'failed')
    complain(say('cli.cannot-write', { file, why: diskWords(say, written.detail ?? '') }));
  else if (!options.quiet) complain(say('cli.saved', { file }));
  return written.kind === 'ok';
}
