import { catalogue } from '../../shared/catalogue/endpoints';
import { judgeAgain } from '../../shared/report/make-report';
import { exitStatus } from './commands';
import { openBundle } from './open-bundle';
import { statusOf, summary, writeJson } from './report-output';
import { type RunCommand, textOption } from './terminal';

/** Today's rules on yesterday's observations: nothing is sent anywhere. */
export const diagnoseCommand: RunCommand = async (input) => {
  const bundle = await openBundle(input, input.files[0] ?? '');
  if (!bundle) return exitStatus.usage;
  const report = judgeAgain(bundle.report, catalogue, input.complain);
  const json = textOption(input, 'json');
  if (json !== undefined && !(await writeJson(input, json, report))) return exitStatus.internal;
  if (json !== '-') input.terminal.stdout.write(summary(report, input.say));
  return statusOf(report);
};
