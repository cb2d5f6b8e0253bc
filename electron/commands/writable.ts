import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { errorCode } from '../io/error-code';
import { within } from '../io/within';
import { type CommandInput, diskWords, textOption } from './terminal';

/** A disk that is slow to answer is no reason to refuse. */
const patienceMs = 3_000;

/** Whether the files that a command is to write have a place; a complaint for each that has none, before the work begins. */
export async function hasPlaces(input: CommandInput, ...options: readonly string[]): Promise<boolean> {
  const files = options.flatMap((name) => textOption(input, name) ?? []).filter((file) => file !== '-');
  const refused = await Promise.all(
    files.map(async (file) => ({ file, why: await within(patienceMs, () => refusal(file)) })),
  );
  for (const { file, why } of refused)
    if (why) input.complain(input.say('cli.cannot-write', { file, why: diskWords(input.say, why) }));
  return refused.every(({ why }) => !why);
}

/** The system's own word (`ENOENT`), or nothing. */
async function refusal(file: string): Promise<string> {
  const folder = dirname(resolve(file));
  try {
    if (!(await stat(folder)).isDirectory()) return 'ENOTDIR';
    await access(folder, constants.W_OK);
  } catch (error) {
    return errorCode(error);
  }
  return (await stat(file).catch(() => undefined))?.isDirectory() ? 'EISDIR' : '';
}
