import { isTextKey, type Say } from '../../shared/text/say';
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
    const key = `verify.${code}`;
    terminal.stdout.write(
      `${isTextKey(key) ? say(key, { entry, detail: wordsFor(detail, say) }) : `${code} ${entry}`}\n`,
    );
  }
  return problems.some(({ code }) => code === 'unreadable') ? exitStatus.usage : exitStatus.found;
};

/** `not-found ENOENT` → what that means, where it is a word of ours. */
function wordsFor(detail: string, say: Say): string {
  const [why = '', ...rest] = detail.split(' ');
  const key = `bundle.failed.${why}`;
  return isTextKey(key) ? say(key, { detail: rest.join(' ') }) : detail;
}
