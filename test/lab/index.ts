import { spawn } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { reportSchema } from '../../shared/report/report';
import { arrange, type Changes, certificateMaker, desktopEnv, knowsNetem, type Lab } from './company';
import { addresses, openInternet, world, writeInternet } from './internet';
import { complaints } from './judge';
import { clear, named, raise, run, within } from './namespaces';
import { Processes } from './processes';
import type { Scenario } from './scenario';
import { scenarios } from './scenarios';

export { scenarios };

/** Which rows are wanted. */
export interface Asked {
  /** All scenarios, not only the quick ones. */
  readonly all: boolean;
  /** Words of names; a scenario whose name holds one of them is run. */
  readonly only: readonly string[];
}

export interface Wish {
  /** The names of the scenarios. */
  readonly rows: readonly string[];
  /** The product as it is built. */
  readonly cli: string;
  /** The program that answers behind nginx, as it was bundled. */
  readonly farSide: string;
  /** Where each report is left. */
  readonly reports: string;
  readonly say: (line: string) => void;
}

export interface Count {
  readonly passed: number;
  /** The names of those that were not told right. */
  readonly wrong: readonly string[];
  readonly skipped: number;
}

/** Every command that is used, and the Debian package that brings it. */
const needed: Readonly<Record<string, string>> = {
  ip: 'iproute2',
  tc: 'iproute2',
  nft: 'nftables',
  iptables: 'iptables',
  squid: 'squid-openssl',
  [certificateMaker]: 'squid-openssl',
  dnsmasq: 'dnsmasq-base',
  unbound: 'unbound',
  turnserver: 'coturn',
  nginx: 'nginx-light',
  faketime: 'faketime',
};

/** With the folders of the system's servers, which a session of root may lack. */
const searchPath = [process.env.PATH ?? '', '/usr/sbin', '/sbin'].join(delimiter);

/** Why the laboratory cannot be built here; undefined when it can. */
export function obstacle(): string | undefined {
  if (process.platform !== 'linux') return 'network namespaces are Linux only';
  if (process.getuid?.() !== 0) return 'needs root';
  const missing = [
    ...new Set(
      Object.entries(needed)
        .filter(([name]) => !isThere(name))
        .map(([, of]) => of),
    ),
  ];
  if (missing.length > 0) return `not installed: ${missing.join(', ')}`;
  try {
    run(['ip', 'netns', 'add', named('try')]);
    run(['ip', 'netns', 'delete', named('try')]);
    return undefined;
  } catch {
    return 'this machine does not let us make network namespaces';
  }
}

function isThere(command: string): boolean {
  const folders = command.startsWith('/') ? [''] : searchPath.split(delimiter);
  return folders.some((folder) => {
    try {
      accessSync(join(folder, command), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** The namespaces are the machine's: one run at a time. Left over by a run that was killed, it opens again. */
function lock(): () => void {
  const file = join(tmpdir(), `${named('lab')}.pid`);
  const owner = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  if (owner > 0 && existsSync(`/proc/${owner}`))
    throw new Error(`another run is under way (process ${owner})`);
  writeFileSync(file, `${process.pid}`);
  return () => rmSync(file, { force: true });
}

/** The rows that are asked for. */
export const chosenOf = ({ all, only }: Asked): readonly Scenario[] =>
  scenarios.filter(({ name, slow }) =>
    only.length > 0 ? only.some((word) => name.toLowerCase().includes(word.toLowerCase())) : all || !slow,
  );

/** Runs the product, unmodified, in one network after the other. */
export async function runLab({ rows, cli, farSide, reports, say }: Wish): Promise<Count> {
  const chosen = scenarios.filter(({ name }) => rows.includes(name));
  process.env.PATH = searchPath;
  const why = obstacle();
  if (why !== undefined) {
    for (const { name } of chosen) say(`- ${name}: skipped, ${why}`);
    return { passed: 0, wrong: [], skipped: chosen.length };
  }
  const unlock = lock();
  const folder = mkdtempSync(join(tmpdir(), 'clearway-lab-'));
  // Squid and the resolvers give up root and still have to read their files.
  chmodSync(folder, 0o755);
  mkdirSync(reports, { recursive: true });
  const processes = new Processes((name) => join(folder, `${name}.log`));
  const lab: Lab = { folder, processes, farSide };
  const putAway = () => {
    processes.killAll();
    clear();
    rmSync(folder, { recursive: true, force: true });
    unlock();
  };
  const onSignal = () => {
    putAway();
    process.exit(130);
  };
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
  const wrong: string[] = [];
  let [passed, skipped] = [0, 0];
  try {
    clear();
    raise(addresses);
    writeFileSync(join(folder, 'roots.pem'), world.publicRoots.join(''));
    writeInternet(join(folder, 'internet'), {});
    await openInternet(processes, join(folder, 'internet'), farSide);
    let before: Changes | undefined;
    const hasNetem = knowsNetem();
    for (const scenario of chosen) {
      if (scenario.changes.netem && !hasNetem) {
        say(`- ${scenario.name}: skipped, this kernel has no netem`);
        skipped += 1;
        continue;
      }
      if (await isRight(lab, scenario, before, cli, reports, say)) passed += 1;
      else wrong.push(scenario.name);
      before = scenario.changes;
    }
  } finally {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
    await processes.stopAll();
    putAway();
  }
  return { passed, wrong, skipped };
}

/** Whether the product says what it should; says so. */
async function isRight(
  lab: Lab,
  { name, changes, expected }: Scenario,
  before: Changes | undefined,
  cli: string,
  reports: string,
  say: (line: string) => void,
): Promise<boolean> {
  const began = performance.now();
  const file = join(reports, `${name.replace(/[^a-z0-9]+/gi, '-')}.json`);
  const wrong = await arrange(lab, changes, before)
    .then(() => check(lab, changes, cli, file))
    .then((report) => complaints(report, expected))
    .catch((error: unknown) => [error instanceof Error ? error.message : String(error)]);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const why = [...wrong, ...(wrong.length > 0 && existsSync(file) ? [file] : [])];
  // At once: the other laboratory tells of its rows in between.
  say([`${why.length === 0 ? '✓' : '✗'} ${name} (${seconds} s)`, ...why].join('\n    '));
  return wrong.length === 0;
}

/** No more of our own surroundings than a program needs. */
const clean = (lab: Lab, changes: Changes) => ({
  PATH: searchPath,
  HOME: lab.folder,
  LANG: 'C.UTF-8',
  CLEARWAY_PUBLIC_ROOTS: join(lab.folder, 'roots.pem'),
  ...desktopEnv(lab, changes),
  ...changes.env,
});

/** The run as a whole may take this long; the product's own deadline comes before. */
const patienceMs = 70_000;

async function check(lab: Lab, changes: Changes, cli: string, file: string) {
  rmSync(file, { force: true });
  const [command = '', ...rest] = within(
    'client',
    ...(changes.wrapper ?? []),
    process.execPath,
    cli,
    'check',
    '--json',
    file,
    '--quiet',
  );
  const child = spawn(command, rest, {
    env: clean(lab, changes),
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: patienceMs,
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const code = await new Promise((resolve, reject) => {
    child.once('close', resolve);
    child.once('error', reject);
  });
  if (!existsSync(file)) throw new Error(`ended with ${code} and left no report: ${said.slice(-400)}`);
  return reportSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}
