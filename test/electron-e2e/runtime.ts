import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');
const folder = join(root, 'node_modules', 'electron');

/** Electron's own executable, where its download has happened. */
function runtime(): string | null {
  const pathFile = join(folder, 'path.txt');
  const base = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist');
  if (!existsSync(pathFile)) return null;
  const path = join(base, readFileSync(pathFile, 'utf8'));
  return existsSync(path) ? path : null;
}

export const executablePath = runtime();

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const lacks =
  executablePath === null
    ? 'no Electron runtime on this machine'
    : hasDisplay
      ? null
      : 'no display on this machine';

/** Why Electron cannot be started; null where it can, and where it has to: skipping would hide that it is not there. */
export const missing = process.env.CLEARWAY_ELECTRON_REQUIRED === '1' ? null : lacks;

export const asRoot = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** The surroundings of this process, as Playwright takes them. */
export const surroundings = (more: Readonly<Record<string, string>> = {}): Record<string, string> => ({
  ...Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  ),
  ...more,
});
