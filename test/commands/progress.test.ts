import { expect, it } from 'vitest';
import { progressLine } from '../../electron/commands/progress';

const words = (done: number, total: number) => `${done}/${total}`;

/** What a terminal is shown while these numbers come at these moments. */
function shown(isTTY: boolean, steps: readonly (readonly [atMs: number, done: number])[], quietForMs = 0) {
  const written: string[] = [];
  let now = 0;
  const line = progressLine({ isTTY, write: (text) => written.push(text) }, words, {
    quietForMs,
    ticks: () => now,
  });
  for (const [atMs, done] of steps) {
    now = atMs;
    line.show(done, 9);
  }
  line.end();
  return written;
}

it.each([
  [
    'a terminal has a line that lives',
    true,
    [
      [0, 0],
      [200, 5],
    ],
    ['\r0/9', '\r5/9', '\r\u001b[K'],
  ],
  [
    'nobody reads ten numbers a second',
    true,
    [
      [0, 0],
      [20, 1],
      [40, 2],
    ],
    ['\r0/9', '\r\u001b[K'],
  ],
  [
    'a file has a line now and then',
    false,
    [
      [0, 0],
      [900, 3],
      [2_100, 6],
    ],
    ['0/9\n', '6/9\n'],
  ],
  [
    'and the last one',
    false,
    [
      [0, 0],
      [900, 9],
    ],
    ['0/9\n', '9/9\n'],
  ],
] as const)('%s', (_, isTTY, steps, written) => {
  expect(shown(isTTY, steps)).toEqual(written);
});

it('what is done before anybody looks says nothing', () => {
  expect(
    shown(
      true,
      [
        [10, 4],
        [400, 9],
      ],
      500,
    ),
  ).toEqual([]);
  expect(
    shown(
      false,
      [
        [10, 4],
        [600, 9],
      ],
      500,
    ),
  ).toEqual(['9/9\n']);
});

it.each([
  [true, ['\r1/9', '\r\u001b[Kso far\n', '\r2/9', '\r\u001b[K']],
  [false, ['1/9\n', 'so far\n', '2/9\n']],
])('a whole line leaves the numbers whole; on a terminal: %s', (isTTY, expected) => {
  const written: string[] = [];
  let ms = 0;
  const line = progressLine({ isTTY, write: (text) => written.push(text) }, words, { ticks: () => ms });
  line.show(1, 9);
  line.line('so far');
  ms = 2_500;
  line.show(2, 9);
  line.end();
  expect(written).toEqual(expected);
});

it('quiet means quiet', () => {
  const line = progressLine(null, words);
  expect(() => [line.show(1, 2), line.end()]).not.toThrow();
});
