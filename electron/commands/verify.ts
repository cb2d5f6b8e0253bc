import { isTextKey } from '../../shared/text/say';
import { verifyBundle } from '../bundle/verify-bundle';
import { exitStatus } from './commands';
import type { RunCommand } from './terminal';

/** Is the zip what Clearway wrote? A line for each thing that is not. */
export const verifyCommand: RunCommand = async ({ files: [file = ''], say, terminal }) => {
  const { ok, problems } = await verifyBundle(file);
  if (ok) {
    terminal.stdout.write(`${say('cli.verified', { file })}\n`);
    return exitStatus.healthy;
  }
  for (const { code, entry, detail = '' } of problems) {
    const key = `verify.${code}`;
    terminal.stdout.write(`${isTextKey(key) ? say(key, { entry, detail }) : `${code} ${entry}`}\n`);
  }
  return exitStatus.found;
};
