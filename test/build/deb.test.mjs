import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { root } from '../../build/stamp.mjs';
import { hasProgram } from './silent';

/*
 * The package for Debian as electron-builder makes it, over a pretended Electron, with dpkg-deb in place of fpm: what is
 * in it, what it does when it is installed, and what is written for update feeds.
 */

const why = hasProgram('dpkg-deb') ? undefined : 'dpkg-deb is not installed';
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
let output;
let deb;

beforeAll(async () => {
  if (why) return;
  output = await mkdtemp(join(tmpdir(), 'deb-test-'));
  await promisify(execFile)(
    process.execPath,
    [join(root, 'build', 'pack.mjs'), '--dry', '--target', 'deb', '--output', output],
    { env: { ...process.env, CUSTOM_FPM_PATH: join(import.meta.dirname, 'fpm.mjs') } },
  );
  deb = join(output, readdirSync(output).find((name) => name.endsWith('.deb')) ?? '');
});
afterAll(() => output && rm(output, { recursive: true, force: true }));
beforeEach(({ skip }) => {
  if (why) skip(why);
});

const field = (name) => execFileSync('dpkg-deb', ['--field', deb, name], { encoding: 'utf8' }).trim();
const listing = () =>
  execFileSync('dpkg-deb', ['--contents', deb], { encoding: 'utf8' })
    .split('\n')
    .filter(Boolean)
    .map((line) => ({ mode: line.slice(0, 10), owner: line.split(/\s+/)[1], name: line.split(/\s+/)[5] }));
const script = (name) => execFileSync('dpkg-deb', ['--info', deb, name], { encoding: 'utf8' });

it('says what it is and what it needs', () => {
  expect(field('Package')).toBe('clearway');
  expect(field('Version')).toBe(version);
  expect(field('Maintainer')).toBe('The Clearway contributors');
  expect(field('Homepage')).toMatch(/^https:\/\//);
  expect(field('Description')).toContain('ChatGPT');
  // Chromium's own.
  for (const needed of ['libgtk-3-0', 'libnss3', 'libxss1']) expect(field('Depends')).toContain(needed);
});

it('puts the program, the scripts, the templates and the licences where the page for administrators says', () => {
  const names = listing().map(({ name }) => name);
  for (const path of [
    'opt/Clearway/clearway',
    'opt/Clearway/resources/app.asar',
    'opt/Clearway/deploy/linux/clearway-check',
    'opt/Clearway/deploy/linux/clearway-check.service',
    'opt/Clearway/deploy/linux/clearway-check.timer',
    'opt/Clearway/policy/linux/clearway.json',
    'opt/Clearway/sbom.cdx.json',
    'opt/Clearway/LICENSE.clearway.txt',
    'usr/share/applications/clearway.desktop',
    'usr/share/icons/hicolor/256x256/apps/clearway.png',
  ])
    expect(names, path).toContain(`./${path}`);
  // Nothing outside its folder and where menus and icons lie.
  const known = /^\.\/(?:$|opt\/|usr\/$|usr\/share\/)/;
  expect(names.filter((name) => !known.test(name) && name !== './opt/')).toEqual([]);
});

it('belongs to root, and nobody else may write it', () => {
  expect(listing().filter(({ owner }) => owner !== 'root/root')).toEqual([]);
  expect(listing().filter(({ mode }) => mode[0] !== 'l' && mode[8] === 'w')).toEqual([]);
});

it('links the command when it is installed, and takes the link away again', () => {
  expect(script('postinst')).toContain('/usr/bin/clearway');
  expect(script('postrm')).toContain('/usr/bin/clearway');
  for (const name of ['postinst', 'postrm']) expect(script(name)).toMatch(/^#!\/bin\/(?:ba)?sh/);
});

it('is named in the file of a feed, with its own checksum', () => {
  const names = readdirSync(output).filter((name) => /^(?:latest|beta).*\.yml$/.test(name));
  expect(names).toEqual(expect.arrayContaining(['beta-linux.yml', 'latest-linux.yml']));
  const text = readFileSync(join(output, 'latest-linux.yml'), 'utf8');
  expect(text).toContain(`version: ${version}`);
  expect(text).toContain(createHash('sha512').update(readFileSync(deb)).digest('base64'));
});

it('names no server that could be asked by itself', () => {
  const text = execFileSync(
    'sh',
    ['-c', `dpkg-deb --fsys-tarfile '${deb}' | tar -xO ./opt/Clearway/resources/app-update.yml`],
    {
      encoding: 'utf8',
    },
  );
  expect(text).toContain('https://updates.invalid/');
});
