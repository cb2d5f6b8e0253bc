import { readdir, readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

/** One file of the window, as it is served. */
export interface Page {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
}

/** The whole window, by path: `/` is index.html. What is not in here does not exist for anybody who asks. */
export type Pages = ReadonlyMap<string, Page>;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

/** Reads the built window once. Nobody's input ever becomes a path on disk. */
export async function readPages(folder: string): Promise<Pages> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && types[extname(entry.name)] !== undefined);
  const pages = await Promise.all(
    files.map(async (entry): Promise<readonly [string, Page]> => {
      const path = join(entry.parentPath, entry.name);
      const type = types[extname(entry.name)] ?? '';
      return [urlPath(folder, path), { bytes: new Uint8Array(await readFile(path)), type }];
    }),
  );
  return new Map(pages);
}

function urlPath(folder: string, path: string): string {
  const name = path.slice(folder.length).split(sep).filter(Boolean).join('/');
  return name === 'index.html' ? '/' : `/${name}`;
}

/**
 * What goes out with every file of the window.
 * `calls`: where the page may send its calls. Over IPC nowhere, so a script that got in could tell nobody.
 */
export const pageHeaders = (calls: "'self'" | "'none'"): Readonly<Record<string, string>> => ({
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src ${calls}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    // Text from a hostile network reaches the screen; no string of it may become a script.
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
  'cross-origin-resource-policy': 'same-origin',
  // No cross-origin-opener-policy: for it a browser starts another process, and the window comes a quarter later. Who
  // might open us is another site, and that is refused already (loopback.ts, number 3).
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), display-capture=(), clipboard-read=()',
  // A second start on the same port must not see the files, or the verdict, of the first.
  'cache-control': 'no-store',
});
