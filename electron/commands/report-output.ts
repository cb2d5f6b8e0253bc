import { findingSentence, stepsFor, verdictSentence } from '../../shared/bundle/report-words';
import { features } from '../../shared/catalogue/catalogue';
import type { Report } from '../../shared/report/report';
import type { Say } from '../../shared/text/say';
import { errorCode } from '../io/error-code';
import { writeWhole } from '../io/whole-file';
import { exitStatus } from './commands';
import { type CommandInput, diskWords } from './terminal';

/** The exit status a report stands for. */
export const statusOf = ({ verdict }: Report): number =>
  ({
    healthy: exitStatus.healthy,
    degraded: exitStatus.found,
    blocked: exitStatus.found,
    unknown: exitStatus.unknown,
  })[verdict.status];

/** `--json -`: JSON and nothing else on stdout. `--json FILE`: written whole or not at all. */
export async function writeJson(
  { terminal, say, complain }: CommandInput,
  target: string,
  value: unknown,
): Promise<boolean> {
  const text = JSON.stringify(value);
  if (target === '-') {
    terminal.stdout.write(text);
    // By itself: of a write that fills the disk Node drops the rest without a word, and only the next one fails.
    terminal.stdout.write('\n');
    return true;
  }
  try {
    await writeWhole(target, (file) => file.writeFile(`${text}\n`));
    return true;
  } catch (error) {
    complain(say('cli.cannot-write', { file: target, why: diskWords(say, errorCode(error)) }));
    return false;
  }
}

/** What a person at a terminal reads: the sentence, what works, what to do. */
export function summary(report: Report, say: Say): string {
  const others = report.findings.filter(({ code }) => code !== report.verdict.code);
  const steps = (['you', 'it', 'support'] as const).flatMap((who) => {
    const lines = stepsFor(report, who, say);
    return lines.length === 0
      ? []
      : ['', `${say(`report.steps.${who}`)}:`, ...lines.map((line, i) => `  ${i + 1}. ${line}`)];
  });
  return [
    ...(report.roots.laboratory.length > 0
      ? [say('cli.laboratory', { count: report.roots.laboratory.length })]
      : []),
    ...(report.complete ? [] : [say('cli.stopped')]),
    verdictSentence(report, say),
    '',
    ...features.map(
      (feature) =>
        `  ${say(`feature.${feature}`)}: ${say(`feature-state.${report.verdict.features[feature]}`)}`,
    ),
    ...(others.length > 0 ? ['', ...others.map((finding) => `  + ${findingSentence(finding, say)}`)] : []),
    ...steps,
    '',
  ].join('\n');
}
