import { type Say, wordFor } from '../../shared/text/say';
import { verifyBundle } from '../bundle/verify-bundle';
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
  for (const { code, entry, detail = '' } of problems) {
    const facts = { entry, detail: wordsFor(detail, say) };
    terminal.stdout.write(`${wordFor(say, `verify.${code}`, `${code} ${entry}`, facts)}\n`);
  }
  return problems.some(({ code }) => code === 'unreadable') ? exitStatus.usage : exitStatus.found;
};

/** `not-found ENOENT` → what that means, where it is a word of ours. */
function wordsFor(detail: string, say: Say): string {
  const [why = '', ...rest] = detail.split(' ');
  return wordFor(say, `bundle.failed.${why}`, detail, { detail: rest.join(' ') });
}
