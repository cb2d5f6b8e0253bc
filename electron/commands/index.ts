import { allowlistCommand } from './allowlist';
import { checkCommand } from './check';
import type { CommandName } from './commands';
import { compareCommand } from './compare';
import { diagnoseCommand } from './diagnose';
import { policyCommand } from './policy';
import { redactCommand } from './redact';
import type { RunCommand } from './terminal';
import { verifyCommand } from './verify';
import { viewCommand, windowCommand } from './window';

/** Every command's work. A command without one does not compile. */
export const commandRunners: Readonly<Record<CommandName, RunCommand>> = {
  window: windowCommand,
  check: checkCommand,
  compare: compareCommand,
  diagnose: diagnoseCommand,
  verify: verifyCommand,
  view: viewCommand,
  redact: redactCommand,
  allowlist: allowlistCommand,
  policy: policyCommand,
};
