import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Language, Parser } from 'web-tree-sitter';
import { reports } from '../fakes/fake-reports';
import { hasProgram } from './silent';

/*
 * The scripts for Intune. Everywhere a grammar of PowerShell reads them; on Windows, Windows PowerShell runs them with a
 * pretended Clearway.
 */

const folder = mkdtempSync(join(tmpdir(), 'clearway-intune-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const sources = join(import.meta.dirname, '../../build/deploy/intune');
const read = (name: string) => readFileSync(join(sources, name), 'utf8');

const parser = await (async () => {
  await Parser.init();
  const grammar = createRequire(import.meta.url).resolve(
    'tree-sitter-powershell/tree-sitter-powershell.wasm',
  );
  return new Parser().setLanguage(await Language.load(grammar));
})();
const rootOf = (text: string) => {
  const tree = parser.parse(text);
  if (!tree) throw new Error('the parser was stopped');
  return tree.rootNode;
};

/** What these scripts may call: commands that Windows PowerShell 5.1 brings, and their own. */
const known = [
  'Find',
  'Join-Path',
  'New-Item',
  'Out-Null',
  'Remove-Item',
  'Say',
  'Start-Process',
  'Test-Path',
];

describe.each(['detect.ps1', 'collect.ps1'])('%s', (name) => {
  const text = read(name);

  it('is PowerShell, to a grammar of it', () => {
    expect(rootOf(text).hasError).toBe(false);
  });

  it('calls nothing but what Windows PowerShell 5.1 brings', () => {
    const called = rootOf(text)
      .descendantsOfType('command_name')
      .map((node) => node?.text);
    expect(called.length).toBeGreaterThan(5);
    expect(called.filter((command) => !known.includes(command ?? ''))).toEqual([]);
    // PowerShell 7 only.
    expect(text).not.toMatch(/&&|\|\||\?\?|\?\./);
  });

  it('holds letters that every code page of Windows PowerShell reads alike', () => {
    expect(text).toMatch(/^[\n\x20-\x7e]*$/);
  });

  it('waits for the program, and quotes its path', () => {
    expect(text).toMatch(/Start-Process .* -Wait -PassThru\)\.ExitCode/);
    expect(text).toContain('"`"$');
  });

  it('is sound to PowerShell itself', ({ skip }) => {
    const shell = ['powershell', 'pwsh'].find(hasProgram);
    if (!shell) return skip('PowerShell is not installed');
    const parse = `$e = $null; [void][Management.Automation.Language.Parser]::ParseFile('${join(sources, name)}', [ref]$null, [ref]$e); $e.Count`;
    expect(execFileSync(shell, ['-NoProfile', '-Command', parse], { encoding: 'utf8' }).trim()).toBe('0');
  });
});

it.each(['if ($a { 1 }', 'function Say($a) { $a', '"abc', '$a = @{ b = 1'])(
  'the grammar finds a mistake: %s',
  (text) => {
    expect(rootOf(text).hasError).toBe(true);
  },
);

/** Node in Clearway's place: this file is read before anything else, and ends the process. */
const pretended = `
const { existsSync, copyFileSync, writeFileSync } = require('node:fs');
const at = (word) => process.argv[process.argv.indexOf(word) + 1];
const { PRETENDED_REPORT: report, PRETENDED_EXIT: exit } = process.env;
if (report && process.argv.includes('--json')) copyFileSync(report, at('--json'));
if (report && process.argv.includes('--out')) writeFileSync(at('--out'), 'PK');
process.exit(Number(exit));
`;

const { code, product } = reports['dns-sinkhole'].verdict;
const blocked = `status=blocked code=${code} product=${product?.id ?? 'none'} exit=1`;
const fine = `status=healthy code=${reports.healthy.verdict.code} product=none exit=0`;
/** What Clearway does, what is said, and how each script ends. */
const runs = [
  {
    what: 'found something',
    report: reports['dns-sinkhole'],
    exit: 1,
    says: blocked,
    detects: 1,
    collects: 0,
  },
  { what: 'is content', report: reports.healthy, exit: 0, says: fine, detects: 0, collects: 0 },
  {
    what: 'ends without a report',
    report: null,
    exit: 1,
    says: 'status=unreadable code=none product=none exit=1',
    detects: 1,
    collects: 1,
  },
  {
    what: 'does not take its options',
    report: null,
    exit: 2,
    says: 'status=not-run code=wrong-usage product=none exit=2',
    detects: 0,
    collects: 1,
  },
  {
    what: 'has a fault',
    report: null,
    exit: 4,
    says: 'status=not-run code=fault product=none exit=4',
    detects: 0,
    collects: 1,
  },
];

describe('on Windows', () => {
  const home = join(folder, 'home of Kim');
  const programs = join(folder, 'Program Files');

  beforeAll(() => {
    if (process.platform !== 'win32') return;
    mkdirSync(join(programs, 'Clearway'), { recursive: true });
    mkdirSync(home);
    writeFileSync(join(folder, 'pretended.cjs'), pretended);
    const program = join(programs, 'Clearway/Clearway.exe');
    try {
      linkSync(process.execPath, program);
    } catch {
      copyFileSync(process.execPath, program);
    }
  });

  const run = (name: string, env: Record<string, string>) =>
    spawnSync('powershell.exe', ['-NoProfile', '-ExecutionPolicy', 'Bypass', '-File', join(sources, name)], {
      env: { ...process.env, ProgramW6432: programs, LOCALAPPDATA: home, ...env },
      encoding: 'utf8',
      timeout: 60_000,
    });

  it.for(runs)(
    'the scripts say that Clearway $what',
    ({ report, exit, says, detects, collects }, { skip }) => {
      if (process.platform !== 'win32') return skip('Windows PowerShell is of Windows');
      const file = join(folder, 'report.json');
      if (report) writeFileSync(file, `${JSON.stringify(report)}\n`);
      const env = {
        NODE_OPTIONS: `--require "${join(folder, 'pretended.cjs').replaceAll('\\', '/')}"`,
        PRETENDED_REPORT: report ? file : '',
        PRETENDED_EXIT: String(exit),
      };
      const detected = run('detect.ps1', env);
      expect([detected.stdout.trim(), detected.status]).toEqual([says, detects]);
      const collected = run('collect.ps1', env);
      expect(collected.stdout).toContain(`exit=${exit}`);
      expect(collected.status).toBe(collects);
    },
  );

  it('the scripts say that Clearway is not there', ({ skip }) => {
    if (process.platform !== 'win32') return skip('Windows PowerShell is of Windows');
    const detected = run('detect.ps1', { ProgramW6432: join(folder, 'nowhere') });
    expect([detected.stdout.trim(), detected.status]).toEqual([
      'status=not-installed code=none product=none exit=127',
      0,
    ]);
  });
});
