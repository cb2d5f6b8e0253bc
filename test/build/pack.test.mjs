import { execFile } from 'node:child_process';
import { access, constants, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { extractFile, listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { parse } from 'plist';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { config, fuses } from '../../build/electron-builder.mjs';
import { root } from '../../build/stamp.mjs';
import { languages } from '../../shared/text/languages';

let output;
let app;
const asar = () => join(app, 'resources', 'app.asar');

// Six seconds alone; the other tests run at the same time.
beforeAll(async () => {
  output = await mkdtemp(join(tmpdir(), 'pack-test-'));
  // In a process of its own: the packer changes the environment of the one it runs in.
  await promisify(execFile)(process.execPath, [join(root, 'build', 'pack.mjs'), '--dry', '--output', output]);
  app = join(output, 'linux-unpacked');
});

afterAll(() => rm(output, { recursive: true, force: true }));

const names = () => listPackage(asar()).map((name) => name.replaceAll('\\', '/'));

it('holds the programs, the page and the icon, and nothing else', () => {
  const known =
    /^\/(package\.json|dist|dist\/(cage|main|packer|preload|redactor|updater)\.cjs|dist\/icon\.png|dist\/quickjs\.wasm|dist\/renderer(\/.*)?)$/;
  expect(names().filter((name) => !known.test(name))).toEqual([]);
  for (const name of [
    '/package.json',
    '/dist/main.cjs',
    '/dist/cage.cjs',
    '/dist/packer.cjs',
    '/dist/redactor.cjs',
    '/dist/preload.cjs',
    '/dist/updater.cjs',
    '/dist/quickjs.wasm',
    '/dist/renderer/index.html',
  ])
    expect(names()).toContain(name);
});

it('holds no sources, no maps, no tests and no packages', () => {
  expect(names().filter((name) => /\.(tsx?|map|mjs)$|node_modules|test|\/\./.test(name))).toEqual([]);
});

it('needs nothing that is not in it but Electron and Node themselves', () => {
  for (const name of ['dist/main.cjs', 'dist/preload.cjs']) {
    const text = extractFile(asar(), name).toString('utf8');
    const asked = [...text.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, module]) => module);
    expect(asked).toContain('electron');
    expect(asked.filter((module) => module !== 'electron' && !isBuiltin(module))).toEqual([]);
  }
});

it('the preload needs nothing but Electron: it runs in the sandbox', () => {
  const text = extractFile(asar(), 'dist/preload.cjs').toString('utf8');
  expect([...text.matchAll(/require\("([^"]+)"\)/g)].map(([, module]) => module)).toEqual(['electron']);
});

it('the page runs what its first screen waits for before the rest of its code has come', () => {
  const page = extractFile(asar(), 'dist/renderer/index.html').toString('utf8');
  const [, early] = page.match(/<script type="module" async [^>]*src="\.\/(assets\/early-[^"]+)"/) ?? [];
  // Its own file, and not the whole window in disguise.
  expect(extractFile(asar(), `dist/renderer/${early}`).length).toBeLessThan(60_000);
});

it('names no folder of the machine it was built on', () => {
  for (const name of ['dist/main.cjs', 'dist/preload.cjs'])
    expect(extractFile(asar(), name).toString('utf8')).not.toContain(root);
});

it('the package says where to start, and carries no scripts and no development packages', () => {
  const about = JSON.parse(extractFile(asar(), 'package.json').toString('utf8'));
  expect(about.main).toBe('dist/main.cjs');
  expect(about.scripts).toBeUndefined();
  expect(about.devDependencies).toBeUndefined();
});

const nameOf = (option) => FuseV1Options[option].replace(/^./, (first) => first.toLowerCase());
const inConfig = Object.keys(FuseV1Options)
  .filter((key) => /^\d+$/.test(key))
  .map((option) => [nameOf(option), Number(option)]);

it.each(inConfig)('the fuse %s is set in the executable as the list says', async (name, option) => {
  const wire = await getCurrentFuseWire(join(app, 'clearway'));
  expect(fuses[name]).toBeTypeOf('boolean');
  expect(String.fromCharCode(wire[option])).toBe(fuses[name] ? '1' : '0');
});

it.each([
  ['runAsNode', false],
  ['enableNodeOptionsEnvironmentVariable', false],
  ['enableNodeCliInspectArguments', false],
  ['grantFileProtocolExtraPrivileges', false],
  ['loadBrowserProcessSpecificV8Snapshot', false],
  ['onlyLoadAppFromAsar', true],
  ['enableEmbeddedAsarIntegrityValidation', true],
  ['enableCookieEncryption', true],
])('the list of fuses says %s: %s', (name, value) => {
  expect(fuses[name]).toBe(value);
});

it('brings every licence, what others read and schedule, and only the languages the wizard speaks', async () => {
  expect(await readFile(join(app, 'LICENSE.clearway.txt'), 'utf8')).toContain('MIT License');
  const others = await readFile(join(app, 'LICENSES.third-party.md'), 'utf8');
  for (const name of ['react', 'zod', 'node-forge', 'yazl', 'quickjs-wasi'])
    expect(others).toContain(`## ${name} - `);
  expect((await readdir(join(app, 'schemas'))).sort()).toEqual([
    'agents.schema.json',
    'certificates.schema.json',
    'manifest.schema.json',
    'network.schema.json',
    'policy.schema.json',
    'report.schema.json',
    'reproduction.schema.json',
    'steps.schema.json',
    'timeline.schema.json',
  ]);
  const bill = JSON.parse(await readFile(join(app, 'sbom.cdx.json'), 'utf8'));
  expect(bill.components.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['electron', 'react', 'zod']),
  );
  expect((await readdir(join(app, 'policy'))).sort()).toEqual([
    'linux',
    'macos',
    'policy.schema.json',
    'windows',
  ]);
  const scheduled = await readdir(join(app, 'deploy'), { recursive: true, withFileTypes: true });
  expect(
    scheduled
      .filter((entry) => entry.isFile())
      .map(({ name }) => name)
      .sort(),
  ).toEqual([
    'audit.sh',
    'clearway-check',
    'clearway-check.service',
    'clearway-check.timer',
    'collect.ps1',
    'detect.ps1',
    'extension-attribute.sh',
  ]);
  // The timer starts it where it lies.
  await access(join(app, 'deploy', 'linux', 'clearway-check'), constants.X_OK);
  const wanted = config.electronLanguages.filter((tag) => tag !== 'en');
  expect((await readdir(join(app, 'locales'))).sort()).toEqual(wanted.map((tag) => `${tag}.pak`).sort());
  expect(config.electronLanguages).toEqual(expect.arrayContaining(languages));
});

it('asks macOS for the right to compile JavaScript, and for nothing else', async () => {
  const rights = parse(await readFile(config.mac.entitlements, 'utf8'));
  expect(rights).toEqual({ 'com.apple.security.cs.allow-jit': true });
  expect(config.mac.entitlementsInherit).toBe(config.mac.entitlements);
  expect(config.mac.hardenedRuntime).toBe(true);
});

it('is installed for the computer by MSI and PKG, and for whom one likes by NSIS', () => {
  expect(config.msi).toMatchObject({ oneClick: false, perMachine: true, runAfterFinish: false });
  expect(config.nsis).toMatchObject({ oneClick: false, perMachine: false });
  expect(config.pkg).toEqual({ isRelocatable: false });
  expect(config.win.requestedExecutionLevel).toBe('asInvoker');
});

it.each([
  ['win', ['nsis', 'msi']],
  ['mac', ['dmg', 'pkg', 'zip']],
  ['linux', ['deb', 'rpm', 'AppImage']],
])('is packed for %s as %o', (system, targets) => {
  expect(config[system].target.map(({ target }) => target)).toEqual(targets);
});
