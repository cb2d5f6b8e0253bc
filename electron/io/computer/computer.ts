import type { Agent } from '../../../shared/catalogue/product';
import { within } from '../within';
import { adapters } from './adapters';
import { extensions } from './extensions.macos';
import { files } from './files';
import { hostsFile } from './hosts-file';
import { matchSigns } from './match';
import type { Computer, Found, Part, Traces, Wanted } from './part';
import { ports as linuxPorts } from './ports.linux';
import { ports as macosPorts } from './ports.macos';
import { ports as windowsPorts } from './ports.windows';
import { processes as linuxProcesses } from './processes.linux';
import { processes as macosProcesses } from './processes.macos';
import { processes as windowsProcesses } from './processes.windows';
import { routes as linuxRoutes } from './routes.linux';
import { routes as macosRoutes } from './routes.macos';
import { routes as windowsRoutes } from './routes.windows';
import { services as linuxServices } from './services.linux';
import { services as macosServices } from './services.macos';

interface System {
  readonly os: Agent['os'];
  readonly parts: readonly Part[];
}

/** What is asked, per operating system. Linux answers mostly from its own files; the others start a few programs. */
export const systems: Readonly<Record<string, System>> = {
  linux: {
    os: 'linux',
    parts: [hostsFile('linux'), adapters, linuxRoutes, linuxPorts, linuxServices, files, linuxProcesses],
  },
  darwin: {
    os: 'macos',
    parts: [
      hostsFile('darwin'),
      adapters,
      macosRoutes,
      macosPorts,
      macosServices,
      extensions,
      files,
      macosProcesses,
    ],
  },
  win32: {
    os: 'windows',
    parts: [hostsFile('win32'), adapters, windowsRoutes, windowsPorts, files, windowsProcesses],
  },
};

/** One question may take this long. A machine full of security agents starts programs slowly. */
const partDeadlineMs = 3_000;

/**
 * What runs on this computer, as far as it was asked about. A question that fails leaves its part empty and is named
 * in `unreadable`: not found is then not "not there".
 */
export async function readComputer(
  { os, parts }: System,
  wanted: Wanted,
  stop: AbortSignal,
  deadlineMs = partDeadlineMs,
): Promise<Computer> {
  const signs = wanted.signs.filter((sign) => sign.os === os);
  const answers = await Promise.all(
    parts.map(async (part) => ({
      name: part.name,
      found: await within(deadlineMs, (signal) => part.read({ ...wanted, signs }, signal), stop),
    })),
  );
  const found = answers.flatMap((answer) => answer.found ?? []);
  return {
    agents: matchSigns(os, signs, together(found)),
    tunnels: [...new Set(found.flatMap(({ tunnels }) => tunnels ?? []))],
    hostsFile: found.flatMap((answer) => answer.hostsFile ?? []),
    defaultRouteVia: found.map(({ defaultRouteVia }) => defaultRouteVia).find(Boolean) ?? null,
    networkScript: found.map(({ networkScript }) => networkScript).find(Boolean) ?? null,
    unreadable: answers.filter((answer) => answer.found === null).map(({ name }) => name),
  };
}

/** The traces of all parts under one roof. */
function together(found: readonly Found[]): Traces {
  const all: Partial<Record<Agent['as'], string[]>> = {};
  for (const { traces = {} } of found)
    for (const [as, names] of Object.entries(traces) as [Agent['as'], readonly string[]][])
      all[as] = [...(all[as] ?? []), ...names];
  return all;
}
