import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import limited from 'p-limit';
import { bases, fileOf, folder, freeze, isFrozen, written } from './frozen';
import { complaintsAbout } from './judged';
import { diagnosed } from './run';
import type { Scenario } from './scenario';
import { scenarios } from './scenarios';

/** Writes down what is seen in every pretend world that is not written down yet, or that `again` picks. */
export async function freezeAll(
  again: (name: string) => boolean,
  say: (line: string) => void,
): Promise<boolean> {
  mkdirSync(folder, { recursive: true });
  const wanted = scenarios.filter(isFrozen);
  const files = new Set(wanted.map(({ name }) => basename(fileOf(name))));
  for (const file of readdirSync(folder).filter((name) => !files.has(name))) {
    rmSync(`${folder}/${file}`);
    say(`gone      ${file}`);
  }
  const due = wanted.filter(({ name }) => again(name) || !existsSync(fileOf(name)));
  const limit = limited(8);
  const of = (some: readonly Scenario[]) => Promise.all(some.map((one) => limit(() => frozen(one, say))));
  // Those that the others are told by come first, the healthy one before all.
  const [healthy, ...otherBases] = bases.flatMap((name) => due.filter((one) => one.name === name));
  const done = [
    ...(await of(healthy ? [healthy] : [])),
    ...(await of(otherBases)),
    ...(await of(due.filter((one) => !isBase(one)))),
  ];
  return done.every(Boolean);
}

const isBase = ({ name }: Scenario): boolean => (bases as readonly string[]).includes(name);

async function frozen(scenario: Scenario, say: (line: string) => void): Promise<boolean> {
  const { report } = await diagnosed(scenario);
  const found = report.findings.map(({ code }) => code);
  const complaints = complaintsAbout(report.verdict, found, scenario.expected);
  if (complaints.length > 0) {
    say(`wrong     ${scenario.name}: ${complaints.join('; ')}`);
    return false;
  }
  const { name } = scenario;
  const likes = name === bases[0] ? [null] : bases.slice(0, isBase(scenario) ? 1 : bases.length);
  const [shortest = ''] = likes
    .map((like) => written(freeze(name, report, like)))
    .toSorted((a, b) => a.length - b.length);
  writeFileSync(fileOf(name), shortest);
  say(`frozen    ${scenario.name}`);
  return true;
}
