import { run } from '../run';
import type { Part, Traces } from './part';

/** Filters and tunnels of today's products are system extensions. */
export const extensions: Part = {
  name: 'extensions',
  read: async (_, signal) => ({
    traces: readExtensions(await run('/usr/bin/systemextensionsctl', ['list'], signal)),
  }),
};

/**
 * `*	*	PXPZ95SK77	com.paloaltonetworks.GlobalProtect.client.extension (6.2.4-1/1)	GlobalProtectExtension	[activated enabled]`:
 * only those that are switched on.
 */
export function readExtensions(text: string): Traces {
  const rows = text
    .split('\n')
    .map((line) => line.match(/\t([A-Z0-9]{10})\t([\w.-]+)\s.*\[activated enabled\]\s*$/) ?? []);
  return {
    team: [...new Set(rows.flatMap(([, team]) => team ?? []))],
    extension: [...new Set(rows.flatMap(([, , id]) => id ?? []))],
  };
}
