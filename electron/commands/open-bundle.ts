import { wordFor } from '../../shared/text/say';
import { type ReadBundle, readBundle } from '../bundle/read-bundle';
import { verifyBundle } from '../bundle/verify-bundle';
import type { CommandInput } from './terminal';
import { problemText } from './verify';

/** A bundle's contents, and a word on whatever was changed since it was written; a complaint and null when it cannot be read. */
export async function openBundle({ say, complain }: CommandInput, file: string): Promise<ReadBundle | null> {
  const bundle = await readBundle(file);
  if (bundle.kind === 'ok') {
    // It is judged all the same, but nobody should quote it without knowing.
    for (const problem of (await verifyBundle(file)).problems)
      complain(`${file}: ${problemText(problem, say)}`);
    return bundle.value;
  }
  const why = wordFor(say, `bundle.failed.${bundle.why}`, bundle.why, { detail: bundle.detail ?? '' });
  complain(say('cli.cannot-read', { file, why }));
  return null;
}
