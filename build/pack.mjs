import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Arch, build as electronBuilder, Platform } from 'electron-builder';
import { build } from './build.mjs';
import { config, resources } from './electron-builder.mjs';
import { iconIcns, iconIco, iconPng, iconSvg } from './icons/draw.mjs';
import { sbom } from './sbom.mjs';
import { isStale, root } from './stamp.mjs';

/*
 * npm run pack           installers for this system, with the real Electron
 * npm run pack:dry       an unpacked app over a pretended Electron: the asar and the fuses are real, the rest is not
 *   -- --target deb      the same as a package for Linux; its maker is fetched, or named by CUSTOM_FPM_PATH
 */

function drawIcons() {
  mkdirSync(join(resources, 'icons'), { recursive: true });
  writeFileSync(join(resources, 'icon.ico'), iconIco());
  writeFileSync(join(resources, 'icon.icns'), iconIcns());
  writeFileSync(join(resources, 'icon.svg'), iconSvg());
  for (const size of [16, 32, 48, 64, 128, 256, 512])
    writeFileSync(join(resources, 'icons', `${size}x${size}.png`), iconPng(size));
}

/** As it stands in Electron executables, in front of the fuses: version 1, how many, and one letter for each. */
const fuseSentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const fuseCount = 9;

/** A folder with the files of an Electron for Linux, empty but for the place where the fuses are. */
function pretendElectron(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'resources'), { recursive: true });
  mkdirSync(join(folder, 'locales'), { recursive: true });
  const wire = Buffer.from([1, fuseCount]);
  writeFileSync(
    join(folder, 'electron'),
    Buffer.concat([
      Buffer.from('#!/bin/sh\nexit 0\n'),
      Buffer.from(fuseSentinel),
      wire,
      Buffer.from('0'.repeat(fuseCount)),
      Buffer.from('\n'),
    ]),
  );
  chmodSync(join(folder, 'electron'), 0o755);
  writeFileSync(join(folder, 'version'), config.electronVersion);
  for (const name of [
    'LICENSE',
    'LICENSES.chromium.html',
    'chrome-sandbox',
    'chrome_crashpad_handler',
    'libffmpeg.so',
  ])
    writeFileSync(join(folder, name), '');
  // Ours, and some that nobody wants.
  const locales = ['en-US', 'ko', 'ja', 'de', 'fr', 'es', 'pt-BR', 'zh-CN', 'it', 'pt-PT', 'zh-TW'];
  for (const tag of locales) writeFileSync(join(folder, 'locales', `${tag}.pak`), '');
  return folder;
}

/** Packs into `output`; with `dry` over a pretended Electron, and into `output/linux-unpacked` unless `target` says more. */
export async function pack({ dry = false, output = join(root, 'out'), target = 'dir' } = {}) {
  if (isStale()) await build();
  drawIcons();
  writeFileSync(join(resources, 'sbom.cdx.json'), sbom());
  const own = { ...config, directories: { ...config.directories, output } };
  if (!dry) {
    await electronBuilder({ projectDir: root, config: own, publish: 'never' });
    return;
  }
  // Never signed, never downloaded: an accident with the environment of a build machine changes nothing.
  process.env.CSC_IDENTITY_AUTO_DISCOVERY = 'false';
  await electronBuilder({
    projectDir: root,
    config: { ...own, electronDist: pretendElectron(join(output, 'pretended-electron')) },
    targets: Platform.LINUX.createTarget(target, Arch.x64),
    publish: 'never',
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: { dry: { type: 'boolean' }, output: { type: 'string' }, target: { type: 'string' } },
  });
  await pack(values);
}
