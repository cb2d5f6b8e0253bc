import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { steadily, watchSleep } from '../../electron/engine/steady';

const clock = { now: () => Date.now(), ticks: () => performance.now() };
const signal = new AbortController().signal;

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('a look that takes long was not asleep for it', () => {
  const slept = watchSleep(clock);
  vi.advanceTimersByTime(60_000);
  expect(slept()).toBe(false);
});

it.each([
  [9_000, false],
  [12_000, true],
])('a clock that is %d ms further at once: asleep is %s', (ms, isAsleep) => {
  const slept = watchSleep(clock);
  vi.advanceTimersByTime(5_000);
  vi.setSystemTime(Date.now() + ms);
  vi.advanceTimersByTime(2_000);
  expect(slept()).toBe(isAsleep);
});

it('what was seen over a sleep is looked at once more, and no third time', async () => {
  let looks = 0;
  const sleepy = async () => {
    looks += 1;
    vi.setSystemTime(Date.now() + 3_600_000);
    return looks;
  };
  const isSamePlace = async () => true;
  expect(await steadily(sleepy, { clock, isSamePlace, signal })).toEqual({ seen: 2, isSteady: false });
  looks = 0;
  const awake = async () => {
    looks += 1;
    return looks;
  };
  expect(await steadily(awake, { clock, isSamePlace, signal })).toEqual({ seen: 1, isSteady: true });
  expect(await steadily(awake, { clock, isSamePlace: async () => false, signal })).toEqual({
    seen: 3,
    isSteady: false,
  });
});
