import { expect, it } from 'vitest';
import { lastResort } from '../../electron/last-resort';

it('a bug that nobody caught is told to whoever asked last, until nobody listens', () => {
  const others = new Set(process.listeners('uncaughtException'));
  const ours = () => process.listeners('uncaughtException').filter((one) => !others.has(one));
  const told: string[] = [];
  const stopFirst = lastResort((line) => told.push(`first ${line.split('\n')[0]}`));
  const stopSecond = lastResort((line) => told.push(`second ${line.split('\n')[0]}`));
  const [hear] = ours();
  hear?.(new Error('a'), 'uncaughtException');
  stopSecond();
  hear?.(new Error('b'), 'uncaughtException');
  expect(told).toEqual(['second Error: a', 'first Error: b']);
  expect(ours()).toHaveLength(1);
  stopFirst();
  expect(ours()).toEqual([]);
});
