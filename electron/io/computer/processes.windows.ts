import { run, system32 } from '../run';
import type { Part, Traces } from './part';

/** One question for both: which programs run, and which services run inside them. */
export const processes: Part = {
  name: 'processes',
  read: async (_, signal) => ({
    traces: readTasklist(await run(system32('tasklist.exe'), ['/svc', '/fo', 'csv', '/nh'], signal)),
  }),
};

/** `"svchost.exe","912","Dnscache,NlaSvc"`. Without services the third is "N/A", in the language of the system. */
export function readTasklist(text: string): Traces {
  const rows = text.split(/\r?\n/).flatMap((line) => {
    const [, name, services] = line.match(/^"([^"]*)","\d+","([^"]*)"\s*$/) ?? [];
    return name === undefined || services === undefined ? [] : [{ name, services: services.split(',') }];
  });
  if (rows.length === 0) throw new Error('not a list of tasks');
  return {
    process: [...new Set(rows.map(({ name }) => name))],
    service: [...new Set(rows.flatMap(({ services }) => services.map((service) => service.trim())))],
  };
}
