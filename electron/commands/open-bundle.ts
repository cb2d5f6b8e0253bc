import { isTextKey } from '../../shared/text/say';
import { type ReadBundle, readBundle } from '../bundle/read-bundle';
import type { CommandInput } from './terminal';

/** A bundle's contents; a complaint and null when it cannot be read. */
export async function openBundle({ say, complain }: CommandInput, file: string): Promise<ReadBundle | null> {
  const bundle = await readBundle(file);
  if (bundle.kind === 'ok') return bundle.value;
  const key = `bundle.failed.${bundle.why}`;
  const why = isTextKey(key) ? say(key, { detail: bundle.detail ?? '' }) : bundle.why;
  complain(say('cli.cannot-read', { file, why }));
  return null;
}
