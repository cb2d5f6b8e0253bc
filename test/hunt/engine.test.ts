import { expect, it } from 'vitest';
import { huntWithEngine } from './engine';
import { described } from './hunt';

/** A few each time; `npm run hunt -- --engine` does hundreds. */
const worlds = 16;

it('the whole engine accuses nobody wrongly in worlds drawn at random', { timeout: 180_000 }, async () => {
  const { right, unknown, wrong } = await huntWithEngine(1000, worlds);
  expect(wrong.map(described)).toEqual([]);
  expect(right + unknown).toBe(worlds);
  expect(right).toBeGreaterThan(worlds * 0.8);
});
