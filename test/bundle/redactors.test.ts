import { expect, it } from 'vitest';
import { redactorFor } from '../../shared/bundle/redact';
import { redactors } from '../../shared/bundle/redactors';
import { noSecrets } from '../../shared/bundle/secrets';
import { working } from '../fakes/processor';

const redact = (text: string) => redactorFor(noSecrets).text(text);

it.each(redactors.map((row) => [row.name, ...row.hides]))('%s: hides %s', (_, before, after) => {
  expect(redact(before)).toBe(after);
});

it.each(redactors.flatMap(({ name, keeps }) => keeps.map((text) => [name, text])))(
  '%s: keeps %s',
  (_, text) => {
    expect(redact(text)).toBe(text);
  },
);

it.each(redactors)(
  '$name is found by its cheap hint wherever it is found at all',
  ({ hint, hides: [before] }) => {
    expect(hint).toBe(hint.toLowerCase());
    expect(before.toLowerCase()).toContain(hint);
  },
);

it('redacting twice changes nothing more', () => {
  const once = redact(redactors.map(({ hides: [before] }) => before).join('\n'));
  expect(redact(once)).toBe(once);
});

/** Inputs made to keep a careless expression busy: each is what one of the rows begins with, over and over. */
const floods = [
  'a',
  'a@',
  'eyJ',
  'eyJaaaaaaaa.',
  'a-',
  '://a:',
  'aa:bb:',
  'aa-bb-',
  'ab1.',
  'ff:fe',
  '/home/',
  '\\Users\\',
  'bearer ',
  'authorization: ',
  'set-cookie: ',
  'password=',
  'token:',
  '?user=',
  'https://a/?a=',
  '-----BEGIN PRIVATE KEY-----',
  '-----BEGIN CERTIFICATE-----',
  '%41',
  '\\u0041',
  '&#65;',
  'QUJD',
  '[user-1]',
  '"password":"',
  '"cookie","',
  'name="token"',
  '<secret>',
  'digest username=',
  'basic a',
  'org-a',
  'secret_',
  'mac ',
  ' -u a:',
  '1:2:',
  'C:\\Users\\a ',
] as const;

it.each(floods)('half a megabyte of %j takes no more than its share of the time', (seed) => {
  const secrets = { ...noSecrets, userNames: ['ann.lee'] };
  const took = (size: number) => {
    const text = seed.repeat(Math.ceil(size / seed.length));
    const workedMs = working();
    redactorFor(secrets).text(text);
    return workedMs();
  };
  took(30_000);
  const small = Math.max(took(62_500), 5);
  // Eight times the text: linear is 8, quadratic 64.
  expect(took(500_000) / small).toBeLessThan(30);
});
