import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLogger, build as viteBuild } from 'vite';
import { writeDeploy } from './deploy.mjs';
import { iconPng } from './icons/draw.mjs';
import { writePolicyTemplates } from './policy-templates.mjs';
import { assets, programs } from './programs.mjs';
import { writeSchemas } from './schemas.mjs';
import { dist, isStale, root, sourcesHash, writeStamp } from './stamp.mjs';

const licenses = 'third-party-licenses.md';
/** A folder for each program, until its file and its licences have been taken out. */
const bundles = 'bundles';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const logger = createLogger('warn');

/** Everything into a folder of its own first, then file by file into `dist`: who runs the old build never sees half a new one. */
export async function build() {
  const hash = sourcesHash();
  mkdirSync(dist, { recursive: true });
  sweep();
  const making = mkdtempSync(join(dist, '.making-'));
  // Whatever the surroundings say (a test runner says `test`), people get React without its development checks.
  const { NODE_ENV: before } = process.env;
  process.env.NODE_ENV = 'production';
  try {
    await Promise.all([
      page(making),
      writeSchemas(join(making, 'schemas')),
      writePolicyTemplates(join(making, 'policy')),
      ...programs.map((program) => bundle(program, making)),
    ]);
    writeDeploy(join(making, 'deploy'));
    writeFileSync(join(making, 'icon.png'), iconPng(512));
    for (const [name, from] of Object.entries(assets)) copyFileSync(join(root, from), join(making, name));
    gatherLicenses(making);
    settle(making);
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
    rmSync(making, { recursive: true, force: true });
  }
  writeStamp(hash);
}

const page = (making) =>
  viteBuild({
    configFile: join(root, 'renderer', 'vite.config.ts'),
    customLogger: logger,
    logLevel: 'warn',
    define: { __CLEARWAY_VERSION__: JSON.stringify(version) },
    build: {
      outDir: join(making, 'renderer'),
      emptyOutDir: true,
      reportCompressedSize: false,
      license: { fileName: licenses },
    },
  });

async function bundle({ entry, name, isExecutable = false }, making) {
  await viteBuild({
    root,
    configFile: false,
    publicDir: false,
    customLogger: logger,
    logLevel: 'warn',
    define: { __CLEARWAY_VERSION__: JSON.stringify(version) },
    ssr: { target: 'node', noExternal: true, external: ['electron'] },
    build: {
      ssr: join(root, entry),
      target: 'node20',
      outDir: join(making, bundles, name),
      license: { fileName: licenses },
      // Stack traces of a support case stay readable; the size is nothing beside Electron's own.
      minify: false,
      // One file on purpose; Vite's warning is meant for pages that are downloaded.
      chunkSizeWarningLimit: 5_000,
      rolldownOptions: {
        external: ['electron'],
        checks: { pluginTimings: false },
        output: { format: 'cjs', entryFileNames: name, codeSplitting: false },
      },
    },
  });
  const made = join(making, bundles, name, name);
  // A shebang in the source, if there is one, is already here.
  const text = readFileSync(made, 'utf8');
  if (isExecutable && !text.startsWith('#!')) writeFileSync(made, `#!/usr/bin/env node\n${text}`);
  chmodSync(made, isExecutable ? 0o755 : 0o644);
  renameSync(made, join(making, name));
}

/** Half-made builds of a process that was killed; a build that is still running is younger than this. */
const leftOverMs = 10 * 60_000;

function sweep() {
  for (const name of readdirSync(dist).filter((name) => name.startsWith('.making-')))
    if (Date.now() - statSync(join(dist, name)).mtimeMs > leftOverMs)
      rmSync(join(dist, name), { recursive: true, force: true });
}

/** Bundling takes other people's code into our files; their licences have to be told along with it, each once. */
function gatherLicenses(making) {
  const folders = [...programs.map(({ name }) => join(making, bundles, name)), join(making, 'renderer')];
  const sections = folders
    .map((folder) => join(folder, licenses))
    .filter((file) => existsSync(file))
    .flatMap((file) => readFileSync(file, 'utf8').split(/^(?=## \S+ - \S+ \()/m))
    .map((section) => section.trimEnd());
  rmSync(join(making, 'renderer', licenses));
  rmSync(join(making, bundles), { recursive: true });
  writeFileSync(join(making, licenses), `${[...new Set(sections)].join('\n\n')}\n`);
}

const filesBelow = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    : [];

/** Moves the new files in, index.html last, then takes away what the page no longer has. */
function settle(making) {
  const isIndex = (name) => Number(name.endsWith('index.html'));
  const fresh = filesBelow(making).sort((a, b) => isIndex(a) - isIndex(b));
  for (const name of fresh) {
    mkdirSync(dirname(join(dist, name)), { recursive: true });
    renameSync(join(making, name), join(dist, name));
  }
  const known = new Set(fresh);
  for (const name of filesBelow(join(dist, 'renderer')))
    if (!known.has(join('renderer', name))) rmSync(join(dist, 'renderer', name), { force: true });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const from = performance.now();
  if (process.argv.includes('--if-stale') && !isStale()) process.exit(0);
  await build();
  process.stderr.write(`built dist in ${((performance.now() - from) / 1000).toFixed(1)} s\n`);
}
