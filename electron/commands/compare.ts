import { joinLegs } from '../../shared/compare/join-legs';
import type { Report } from '../../shared/report/report';
import { writeBundle } from '../bundle/write-bundle';
import { knownSecrets } from '../engine/known-secrets';
import { pack } from '../engine/pack';
import { prepare } from '../engine/setup';
import { exitStatus } from './commands';
import { openBundle } from './open-bundle';
import { statusOf, summary, writeJson } from './report-output';
import { diskWords, type RunCommand, textOption } from './terminal';
import { hasPlaces } from './writable';

/** Office and hotspot side by side: which of the two networks, or neither, is to blame. */
export const compareCommand: RunCommand = async (input) => {
  const { say, complain, terminal, lang } = input;
  if (!(await hasPlaces(input, 'json', 'out'))) return exitStatus.usage;
  const office = await openBundle(input, input.files[0] ?? '');
  const hotspot = office && (await openBundle(input, input.files[1] ?? ''));
  if (!office || !hotspot) return exitStatus.usage;
  if (isSame(office.report, hotspot.report)) {
    const [a = '', b = ''] = input.files;
    complain(say('cli.compare.same', { a, b }));
    return exitStatus.usage;
  }
  const report = joinLegs(office.report, hotspot.report);
  const json = textOption(input, 'json');
  if (json !== undefined && !(await writeJson(input, json, report))) return exitStatus.internal;
  const out = textOption(input, 'out');
  if (out !== undefined) {
    const setup = await prepare(undefined);
    if (setup.kind === 'failed') return exitStatus.internal;
    const bundle = await pack({
      report,
      log: '',
      lang,
      secrets: knownSecrets(setup.value.io, setup.value.policy.redactWords),
    });
    const written =
      bundle.kind === 'ok' ? await writeBundle(bundle.value.entries, out, report.startedAt) : bundle;
    if (written.kind === 'failed') {
      complain(say('cli.cannot-write', { file: out, why: diskWords(say, written.detail ?? written.why) }));
      return exitStatus.internal;
    }
  }
  const verdict = report.comparison?.verdict.code ?? 'not-comparable';
  if (json !== '-')
    terminal.stdout.write(`${say(`report.comparison.verdict.${verdict}`)}\n\n${summary(report, say)}`);
  return statusOf(report);
};

/** One look beside itself says nothing, whatever the files are called. */
const isSame = (a: Report, b: Report): boolean =>
  a.startedAt === b.startedAt && JSON.stringify(a.legs) === JSON.stringify(b.legs);
