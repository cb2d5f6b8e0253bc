import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a tool of the operating system printed; other code pages arrive as they do in life, as broken UTF-8. */
export const printed = (name: string): string =>
  readFileSync(join(import.meta.dirname, '..', 'fixtures', 'os', name)).toString('utf8');
