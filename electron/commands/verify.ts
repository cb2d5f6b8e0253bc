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
  return problems.some(isNoZip) ? exitStatus.usage : exitStatus.found;
};

/** Nothing that could have been a bundle; a zip that is damaged or lies is one that is not as it was written. */
const isNoZip = ({ code, detail = '' }: Problem): boolean =>
  code === 'unreadable' && ['not-found', 'not-readable', 'not-a-zip'].includes(detail.split(' ')[0] ?? '');

/** One thing that is not as it was written. */
export const problemText = ({ code, entry, detail = '' }: Problem, say: Say): string =>
  wordFor(say, `verify.${code}`, `${code} ${entry}`, { entry, detail: wordsFor(detail, say) });

/** `not-found ENOENT` → what that means, where it is a word of ours. */
function wordsFor(detail: string, say: Say): string {
  const [why = '', ...rest] = detail.split(' ');
  return wordFor(say, `bundle.failed.${why}`, detail, { detail: rest.join(' ') });
}
