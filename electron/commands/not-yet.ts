import { type CommandName, exitStatus } from './commands';
import type { RunCommand } from './terminal';

/** A command of the contract that this version does not do: it says so, and does not look as if it had worked. */
export const notYet =
  (name: CommandName): RunCommand =>
  async ({ say, complain }) => {
    complain(say('cli.not-yet', { name }));
    return exitStatus.usage;
  };
