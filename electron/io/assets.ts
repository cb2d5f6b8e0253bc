import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Files that ship beside the program: in `dist` once built, in their package while testing. */
const packages: Readonly<Record<string, string>> = {
  'cage.cjs': 'dist/cage.cjs',
  'quickjs.wasm': 'node_modules/quickjs-wasi/quickjs.wasm',
};

export function assetPath(name: string): string {
  const beside = typeof __dirname === 'string' ? join(__dirname, name) : '';
  return existsSync(beside) ? beside : join(process.cwd(), packages[name] ?? name);
}
