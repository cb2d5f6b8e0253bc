import { expect, it } from 'vitest';
import { noSecrets } from '../../shared/bundle/secrets';
import { harRedactor, leakPlace } from '../../shared/har/redact-har';
import { sweeps, swept } from '../../shared/har/sweep';
import { secrets } from './canaries';

it.each(sweeps)('$name is caught: $catches', ({ name, catches }) => {
  expect(swept(`{"a":"x ${catches} y"}`)).toBe(name);
});

it.each(sweeps.flatMap(({ name, passes }) => passes.map((text) => ({ name, text }))))(
  'is no $name: $text',
  ({ text }) => {
    expect(swept(text)).toBeNull();
  },
);

const mark = (secret: string) => secret;

it.each([
  ['a name', '{"title":"by jlindqvist"}', 'user'],
  ['a name, URL-encoded', '{"url":"https://a.example/%6A%6C%69%6E%64%71%76%69%73%74"}', 'user'],
  ['a name in base64', `{"x":"${Buffer.from('id=jlindqvist').toString('base64')}"}`, 'user'],
  ['a computer', '{"x":"LT-4711-JL"}', 'host'],
  ['a password with a quotation mark', JSON.stringify({ x: 'p&"ss wörd/1' }), 'password'],
  ['a setting', '{"x":"env-secret-value-42"}', 'environment'],
  ['a JWT', '{"x":"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhbm4ifQ.c2ln"}', 'jwt'],
  ['a hardware address', '{"x":"3c:22:fb:0a:1b:2c"}', 'mac'],
])('the second net catches %s', (_, text, kind) => {
  expect(harRedactor(secrets, mark).leak(text)).toBe(kind);
  // Without a word that has a quotation mark, a text is looked at in parts.
  const parted = harRedactor({ ...secrets, proxyPasswords: [] }, mark);
  if (kind !== 'password') expect(parted.leak(text)).toBe(kind);
});

it('an account called like a word of HAR stops nothing', () => {
  const named = harRedactor({ ...noSecrets, userNames: ['max', 'wait', 'lang'] }, mark);
  const entry = {
    request: { url: 'https://chatgpt.com/wait', headers: [{ name: 'cache-control', value: 'max-age=0' }] },
    response: {},
  };
  const piece = named.entry(entry, 0);
  const text = piece.kind === 'ok' ? JSON.stringify(piece.value) : '';
  expect(named.leak(text)).toBeNull();
  expect(text).toContain('"max-age=0"');
  expect(text).toContain('https://chatgpt.com/[path-1]');
});

it('says where', () => {
  const { leak } = harRedactor(secrets, mark);
  const entry = {
    request: {
      url: 'x',
      headers: [
        { name: 'a', value: 'b' },
        { name: 'server', value: 'jlindqvist' },
      ],
    },
  };
  expect(leakPlace(entry, ['log', 'entries', 12], leak)).toBe('log.entries[12].request.headers[1].value');
});
