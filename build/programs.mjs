/**
 * What runs outside the page. CommonJS, because the command line has to set the size of Node's thread pool before
 * anything else is loaded, and a sandboxed preload can be nothing else. Everything but Electron is bundled in.
 */
export const programs = [
  { entry: 'electron/bin.ts', name: 'cli.cjs', isExecutable: true },
  { entry: 'electron/main.ts', name: 'main.cjs' },
  { entry: 'electron/packer.ts', name: 'packer.cjs' },
  { entry: 'electron/redactor.ts', name: 'redactor.cjs' },
  { entry: 'electron/cage.ts', name: 'cage.cjs' },
  { entry: 'electron/updater.ts', name: 'updater.cjs' },
  { entry: 'electron/preload.ts', name: 'preload.cjs' },
];

/** What a program reads beside itself while it runs (electron/io/assets.ts). */
export const assets = { 'quickjs.wasm': 'node_modules/quickjs-wasi/quickjs.wasm' };

/** All of it, as it lies in `dist`. */
export const programFiles = [...programs.map(({ name }) => name), ...Object.keys(assets), 'icon.png'];
