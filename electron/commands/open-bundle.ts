import { wordFor } from '../../shared/text/say';
import { type ReadBundle, readBundle } from '../bundle/read-bundle';
import type { CommandInput } from './terminal';

/** A bundle's contents; a complaint and null when it cannot be read. */
export async function openBundle({ say, complain }: CommandInput, file: string): Promise<ReadBundle | null> {
  const bundle = await readBundle(file);
  if (bundle.kind === 'ok') return bundle.value;
  const why = wordFor(say, `bundle.failed.${bundle.why}`, bundle.why, { detail: bundle.detail ?? '' });
  complain(say('cli.cannot-read', { file, why }));
  return null;
}
