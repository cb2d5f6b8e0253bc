import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reports } from '../fakes/fake-reports';
import { clearway, hasProgram, whyNotAlone } from './silent';

/*
 * What administrators schedule. The shell scripts run here, against a pretended Clearway and the real one; PowerShell
 * and systemd only where they are.
 */

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'clearway-deploy-'));
/** As the package brings them: what they share is in each. */
const deploy = join(folder, 'deploy');
execFileSync(process.execPath, [join(root, 'build/deploy.mjs'), deploy]);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Script {
  readonly name: string;
  readonly file: string;
  /** What the script ends with, for each status of Clearway. */
  readonly ends: Readonly<Record<number, number>>;
  readonly wrap: (line: string) => string;
}
const itself = { 0: 0, 1: 1, 2: 2, 3: 3, 4: 4, 127: 127 };
const scripts: readonly Script[] = [
  { name: 'linux', file: 'linux/clearway-check', ends: itself, wrap: (line) => line },
  {
    name: 'jamf',
    file: 'jamf/extension-attribute.sh',
    ends: { 0: 0, 1: 0, 2: 0, 3: 0, 4: 0, 127: 0 },
    wrap: (line) => `<result>${line}</result>`,
  },
  {
    name: 'kandji',
    file: 'kandji/audit.sh',
    ends: { 0: 0, 1: 1, 2: 1, 3: 0, 4: 1, 127: 1 },
    wrap: (line) => line,
  },
];

/** Runs a script as a scheduler does: hardly any environment. */
const runScript = (file: string, program: string, alone: readonly string[] = []) => {
  const [command = 'sh', ...words] = [...alone, 'sh', join(deploy, file)];
  const { status, stdout, stderr } = spawnSync(command, words, {
    env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', CLEARWAY_PROGRAM: program, STATE_DIRECTORY: folder },
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { status, stdout, stderr };
};

/** A program in Clearway's place: writes a report where it is told to, says things nobody asked for, and ends so. */
function pretended(name: string, status: number, report: object | null): string {
  const file = join(folder, name);
  if (report) writeFileSync(`${file}.json`, `${JSON.stringify(report)}\n`);
  const text = `#!/bin/sh
echo "$@" >>'${file}.words'
echo noise >&2
while [ $# -gt 1 ]; do shift; done
case $1 in -) to=/dev/stdout ;; *) to=$1 ;; esac
[ ! -e '${file}.json' ] || cat '${file}.json' >"$to"
exit ${status}
`;
  writeFileSync(file, text);
  chmodSync(file, 0o755);
  return file;
}

const unsure = {
  ...reports.healthy,
  verdict: { ...reports.healthy.verdict, status: 'unknown', code: 'not-known' },
};
/** A page that tells us, in its own words, that all is well. */
const liar = {
  ...reports['dns-sinkhole'],
  z: { bodyStart: '"verdict":{"status":"healthy" ,"code":"all-clear","features":' },
};
const { code, product } = reports['dns-sinkhole'].verdict;

const ends: readonly (readonly [string, number, object | null, string])[] = [
  [
    'is content',
    0,
    reports.healthy,
    `status=healthy code=${reports.healthy.verdict.code} product=none exit=0`,
  ],
  ['found something', 1, liar, `status=blocked code=${code} product=${product?.id ?? 'none'} exit=1`],
  ['does not take its options', 2, null, 'status=not-run code=wrong-usage product=none exit=2'],
  ['could not tell', 3, unsure, 'status=unknown code=not-known product=none exit=3'],
  ['has a fault', 4, null, 'status=not-run code=fault product=none exit=4'],
  ['ends without a report', 1, null, 'status=unreadable code=none product=none exit=1'],
];

describe.skipIf(process.platform === 'win32').each(scripts)(
  'the script for $name',
  ({ file, ends: wanted, wrap }) => {
    it.each(ends)('says in one line that Clearway %s', (what, status, report, line) => {
      const program = pretended(`${file.replace('/', '-')}-${what.replaceAll(' ', '-')}`, status, report);
      const ran = runScript(file, program);
      expect(ran.stdout).toBe(`${wrap(line)}\n`);
      expect(ran.status).toBe(wanted[status]);
    });

    it('says in one line that Clearway is not there', () => {
      const ran = runScript(file, join(folder, 'nowhere'));
      expect(ran.stdout).toBe(`${wrap('status=not-installed code=none product=none exit=127')}\n`);
      expect(ran.status).toBe(wanted[127]);
    });

    it('starts the real program with words it takes', ({ skip }) => {
      const why = whyNotAlone();
      if (why) return skip(why);
      const ran = runScript(file, clearway(folder), ['unshare', '-n']);
      expect(ran.stdout).toMatch(/status=blocked code=no-link product=none exit=1/);
      expect(ran.status).toBe(wanted[1]);
    });

    it('is sound to shellcheck', ({ skip }) => {
      if (!hasProgram('shellcheck')) return skip('shellcheck is not installed');
      execFileSync('shellcheck', ['--shell=sh', join(deploy, file)]);
    });
  },
);

describe('the systemd units', () => {
  const unit = readFileSync(join(deploy, 'linux/clearway-check.service'), 'utf8');
  const copy = join(folder, 'units');

  beforeAll(() => {
    cpSync(join(deploy, 'linux'), copy, { recursive: true });
    // It verifies that the program is there.
    const here = unit.replace(/^ExecStart=.*$/m, `ExecStart=${join(copy, 'clearway-check')}`);
    writeFileSync(join(copy, 'clearway-check.service'), here);
  });

  const analyze = (...words: readonly string[]) =>
    spawnSync('systemd-analyze', words, {
      encoding: 'utf8',
      env: { ...process.env, SYSTEMD_UNIT_PATH: `${copy}:` },
    });

  it('are ones that systemd takes, without a complaint', ({ skip }) => {
    if (!hasProgram('systemd-analyze')) return skip('systemd-analyze is not installed');
    const { status, stderr } = analyze(
      'verify',
      '--man=no',
      join(copy, 'clearway-check.service'),
      join(copy, 'clearway-check.timer'),
    );
    expect(stderr.split('\n').filter((line) => line.includes('clearway'))).toEqual([]);
    expect(status).toBe(0);
  });

  it('leave little open: exposure below 2 of 10', ({ skip }) => {
    if (!hasProgram('systemd-analyze')) return skip('systemd-analyze is not installed');
    const { status, stdout, stderr } = analyze(
      'security',
      '--offline=true',
      '--threshold=20',
      join(copy, 'clearway-check.service'),
    );
    if (/unrecognized option/.test(stderr)) return skip('this systemd-analyze cannot look offline');
    expect(stdout).toContain('Overall exposure');
    expect(status).toBe(0);
  });

  it('start what the package brings', () => {
    expect(unit).toMatch(/^ExecStart=\/opt\/Clearway\/deploy\/linux\/clearway-check$/m);
    expect(existsSync(join(deploy, 'linux/clearway-check'))).toBe(true);
  });
});

it('each shell script stands alone: a management system takes one text', () => {
  for (const { file } of scripts) {
    const text = readFileSync(join(deploy, file), 'utf8');
    expect(text).not.toMatch(/^\. /m);
    expect(text).toContain('run_line() {');
  }
});

it('the page for administrators names files that the package brings', () => {
  const page = readFileSync(join(root, 'docs/deployment.md'), 'utf8');
  const named = [...page.matchAll(/\bdeploy[/\\]([\w-]+[/\\][\w.-]+)/g)].map(([, path = '']) =>
    path.replace('\\', '/'),
  );
  expect(named.length).toBeGreaterThan(4);
  expect(named.filter((path) => !existsSync(join(deploy, path)))).toEqual([]);
});
