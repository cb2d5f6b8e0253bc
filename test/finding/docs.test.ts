import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findingCodes, layers, places } from '../../shared/finding/codes';
import { rules } from '../../shared/finding/rules';

const text = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'rules.md'), 'utf8');
const rows = [...text.matchAll(/^\| `([a-z0-9-]+)` \| ([^|]+) \| ([^|]+) \|/gm)].map(
  ([, code = '', layer = '', place = '']) => ({ code, layer: layer.trim(), place: place.trim() }),
);

it('every finding has a row in docs/rules.md, and every row is a finding', () => {
  expect(rows.map(({ code }) => code).sort()).toEqual([...findingCodes].sort());
});

it.each(rows)('the row of $code tells the layer and a place that its rule has', ({ code, layer, place }) => {
  const rule = rules.find((row) => row.code === code);
  expect(layer.split(/[ (]/)[0]).toBe(rule?.layer);
  expect(place.split(/[ ,()]+/)).toContain(rule?.place);
});

it.each(rows)('the row of $code uses our words', ({ layer, place }) => {
  const words = `${layer} ${place}`.split(/[ ,()]+/).filter(Boolean);
  expect(words.filter((word) => ![...layers, ...places].some((known) => known === word))).toEqual([]);
});
