import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { isGarbled } from '../../electron/probes/http-get';

const page = Buffer.from('<html>');
it.each<readonly [string, string | undefined, Buffer, boolean]>([
  ['a plain page', undefined, page, false],
  ['said to be plain', 'identity', page, false],
  ['packed, as it says', 'gzip', gzipSync(page), false],
  ['said to be packed, and plain', 'gzip', page, true],
  ['the same, in other letters', ' GZIP', page, true],
  ['said to be packed another way, and plain', 'zstd', page, true],
  ['nothing to unpack', 'gzip', Buffer.alloc(0), false],
  ['a way that has no mark', 'br', page, false],
])('%s', (_, encoding, body, expected) => {
  const headers = encoding === undefined ? [] : [['content-encoding', encoding] as const];
  expect(isGarbled({ headers, body })).toBe(expected);
});
