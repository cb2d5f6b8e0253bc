import { run } from '../run';
import type { Part } from './part';

/** The jobs of the person who is signed in. Those of the system are root's to list: their files are looked for instead. */
export const services: Part = {
  name: 'services',
  read: async (_, signal) => {
    const labels = readLaunchctl(await run('/bin/launchctl', ['list'], signal));
    return { traces: { service: labels, bundle: labels } };
  },
};

/** `PID  Status  Label`, with tabs. A job without a process id is known and does not run. */
export const readLaunchctl = (text: string): readonly string[] =>
  text.split('\n').flatMap((line) => line.match(/^\d+\t-?\d+\t(\S+)$/)?.[1] ?? []);
