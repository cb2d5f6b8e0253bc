import { type Say, wordFor } from '../../shared/text/say';
import { type Problem, verifyBundle } from '../bundle/verify-bundle';
import { exitStatus } from './commands';
import type { RunCommand } from './terminal';

/** Is the zip what Clearway wrote? Its case code if so, else a line for each thing that is not. */
export const verifyCommand: RunCommand = async ({ files: [file = ''], say, terminal }) => {
  const { ok, problems, caseCode } = await verifyBundle(file);
  if (ok) {
    terminal.stdout.write(`${say('cli.verified', { file })}\n`);
    terminal.stdout.write(`${say('window.saved.code')}: ${caseCode}\n`);
    return exitStatus.healthy;
  }
  for (const problem of problems) terminal.stdout.write(`${problemText(problem, say)}\n`);
  return problems.some(({ code }) => code === 'no-zip') ? exitStatus.usage : exitStatus.found;
};

/** One thing that is not as it was written. */
export const problemText = ({ code, entry, detail = '' }: Problem, say: Say): string =>
  wordFor(say, `verify.${code}`, `${code} ${entry}`, { entry, detail: wordsFor(detail, say) });

/** `not-found ENOENT` → what that means, where it is a word of ours. */
function wordsFor(detail: string, say: Say): string {
  const [why = '', ...rest] = detail.split(' ');
  return wordFor(say, `bundle.failed.${why}`, detail, { detail: rest.join(' ') });
}
