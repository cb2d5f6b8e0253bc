import { type PolicyWarning, resolvePolicy, warningsOf } from '../../shared/policy/resolve-policy';
import type { Say } from '../../shared/text/say';
import type { Setup } from '../engine/setup';
import { readPolicyFile, readPolicySources } from '../policy/read-sources';
import { exitStatus } from './commands';
import { type CommandInput, type RunCommand, textOption } from './terminal';

/** The policy in force and where each value came from; or, with `--check`, whether a file can be one. */
export const policyCommand: RunCommand = async (input) => {
  const file = textOption(input, 'check');
  return file === undefined ? show(input) : validate(input, file);
};

async function show({ say, complain, terminal }: CommandInput): Promise<number> {
  const { settings, warnings } = resolvePolicy(await readPolicySources(undefined));
  const rows = settings.map(({ key, value, origin, where }) => [
    key,
    value === undefined ? say('cli.policy.not-set') : JSON.stringify(value),
    say(`cli.policy.from.${origin}`, { where }),
  ]);
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows)
    terminal.stdout.write(`${row.map((cell, i) => printable(cell).padEnd(widths[i] ?? 0)).join('  ')}\n`);
  for (const warning of warnings) complain(wordsFor(warning, say));
  return exitStatus.healthy;
}

async function validate({ say, complain, terminal }: CommandInput, file: string): Promise<number> {
  const warnings = warningsOf(await readPolicyFile(file));
  if (warnings.length === 0) {
    terminal.stdout.write(`${say('cli.policy.file-good', { file })}\n`);
    return exitStatus.healthy;
  }
  for (const warning of warnings) complain(wordsFor(warning, say));
  return exitStatus.usage;
}

/** What is set somewhere and not in force, as lines. */
export const policyWarnings = ({ policyWarnings: warnings = [] }: Setup, say: Say): readonly string[] =>
  warnings.map((warning) => wordsFor(warning, say));

const wordsFor = ({ code, key, where, reason }: PolicyWarning, say: Say): string =>
  printable(
    say(`cli.policy.warning.${code}`, { key, where, reason, hasReason: reason === '' ? 'no' : 'yes' }),
  );

/** A policy is somebody else's text: no control sign of it reaches a terminal. */
const printable = (text: string): string => text.replace(/\p{Cc}/gu, '\uFFFD');
