import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { tables } from '../../shared/text/tables';

const root = join(import.meta.dirname, '..', '..');
const wordsFolder = join('shared', 'text');

const sources = ['shared', 'electron', 'renderer']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  .filter((name) => /\.tsx?$/.test(name) && !name.startsWith(wordsFolder))
  .map((name) => readFileSync(join(root, name), 'utf8'));

/** `'window.retry'`: a key spelled out. */
const spelled = new Set(
  sources.flatMap((text) => text.match(/(?<=['"`])[a-z][\w-]*(\.[\w-]+)*(?=['"`])/g) ?? []),
);

/** `` `finding.${code}.sentence` ``: a family of keys, each blank one word. Templates may stand within templates. */
const families = sources
  .flatMap((text) => text.match(/(?<=`)[a-z][\w-]*\.(?:[\w.-]|\$\{[^{}`]*\})*(?=`)/g) ?? [])
  .filter((template) => template.includes('${'))
  .map((template) => new RegExp(`^${template.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '[\\w-]+')}$`));

const isUsed = (key: string): boolean => spelled.has(key) || families.some((family) => family.test(key));

it('no word is kept in eight languages that nobody says', () => {
  expect(Object.keys(tables.en).filter((key) => !isUsed(key))).toEqual([]);
});

it.each([
  ['window.retry', true],
  ['finding.no-link.sentence', true],
  ['finding.no-link.sentence.more', false],
  ['window.nobody-says-this', false],
])('%s is used: %s', (key, isKnown) => {
  expect(isUsed(key)).toBe(isKnown);
});
