import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { run } from '../../electron/io/run';

const folder = mkdtempSync(join(tmpdir(), 'clearway-run-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, 'pwned');

it.each([
  [`; touch ${file}`],
  [`& echo x > ${file}`],
  [`| tee ${file}`],
  [`|| touch ${file}`],
  [`$(touch ${file})`],
  [`\`touch ${file}\``],
  [`\ntouch ${file}\n`],
  [`> ${file}`],
  ['%PATH% !PATH! ^& $HOME ~ *'],
  ['"\' \\" \\'],
])('the word %j reaches a program as it is, and no shell reads it', async (word) => {
  const echo = 'process.stdout.write(JSON.stringify(process.argv.slice(1)))';
  const out = await run(process.execPath, ['-e', echo, '--', word], AbortSignal.timeout(20_000), 20_000);
  expect(JSON.parse(out)).toEqual([word]);
  expect(existsSync(file)).toBe(false);
});

const electron = join(import.meta.dirname, '../../electron');
const sources = readdirSync(electron, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name: name.replaceAll('\\', '/'), text: readFileSync(join(electron, name), 'utf8') }));

it('nothing of ours starts a shell', () => {
  const shells = /\bexec(?:Sync)?\(|\bshell:\s|execFileSync|spawnSync|\bfork\(|cmd\.exe|\/bin\/sh/;
  const code = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').replace(/\.exec\(/g, '');
  expect(sources.filter(({ text }) => shells.test(code(text))).map(({ name }) => name)).toEqual([]);
});

it('only these files start programs', () => {
  expect(
    sources
      .filter(({ text }) => text.replace(/^import type .*$/gm, '').includes('child_process'))
      .map(({ name }) => name)
      .sort(),
  ).toEqual([
    'commands/window.ts',
    'evidence/installed-browser.ts',
    'io/roots.ts',
    'io/run.ts',
    'transport/open-browser.ts',
    'updates/windows-signature.ts',
  ]);
});

/** `run('program', ['word', …], …)`: what stands between the brackets. */
const runs = sources.flatMap(({ name, text }) =>
  [...text.matchAll(/\brun\(\s*(system32\('[^']+'\)|'[^']+'),\s*\[([^\]]*)\]/g)].map(
    ([, program = '', words = '']) => ({
      name,
      program,
      words: words
        .split(',')
        .map((word) => word.trim())
        .filter(Boolean),
    }),
  ),
);

it('what the computer is asked is fixed: no word comes from the network, none is a secret', () => {
  expect(runs.length).toBeGreaterThan(10);
  const told = runs.flatMap(({ name, words }) =>
    words.filter((word) => !/^'[^']*'$/.test(word)).map((word) => `${name}: ${word}`),
  );
  // The place of a policy: one of two keys of the registry, or a file below /Library/Managed Preferences.
  expect(told.sort()).toEqual(['policy/policy.macos.ts: where', 'policy/policy.windows.ts: where']);
});

it('on Windows and macOS a program is named by its full path: the folder one stands in may hold another', () => {
  const loose = runs.filter(({ program }) => /^'[^/]/.test(program)).map(({ program }) => program);
  // Linux finds these in PATH, where distributions put them in different places.
  expect([...new Set(loose)].sort()).toEqual(["'gsettings'", "'iwgetid'", "'nmcli'"]);
});
