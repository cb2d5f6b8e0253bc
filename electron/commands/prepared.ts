import { prepare, type Setup } from '../engine/setup';
import { policyWarnings } from './policy';
import { type CommandInput, textOption } from './terminal';

/** What a command stands on; a complaint and null where something it was told to use cannot be used. */
export async function prepared(input: CommandInput): Promise<Setup | null> {
  const { say, complain } = input;
  const setup = await prepare(textOption(input, 'policy'));
  if (setup.kind === 'failed') {
    complain(say(`cli.${setup.why}`, { detail: setup.detail ?? '' }));
    return null;
  }
  for (const line of policyWarnings(setup.value, say)) complain(line);
  return setup.value;
}
