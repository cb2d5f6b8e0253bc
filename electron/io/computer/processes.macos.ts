import { run } from '../run';
import type { Part } from './part';

/** `-c` leaves out folders and arguments, `command=` the heading. */
export const processes: Part = {
  name: 'processes',
  read: async (_, signal) => ({
    traces: { process: readPs(await run('/bin/ps', ['-axco', 'command='], signal)) },
  }),
};

/** One name in each row; a program that ended stands in brackets. */
export const readPs = (text: string): readonly string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((name) => name !== '' && name !== 'COMMAND' && !/^\(.*\)$/.test(name)),
  ),
];
