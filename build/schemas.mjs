import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/**
 * Writes the JSON Schemas of report.json and manifest.json, for tools that do not speak zod. They are made from the
 * same schemas the program checks with, and are byte for byte those that lie in every bundle.
 */

const root = dirname(dirname(fileURLToPath(import.meta.url)));

export async function writeSchemas(folder = join(root, 'dist', 'schemas')) {
  const { module } = await runnerImport(join(root, 'shared', 'bundle', 'json-schemas.ts'), {
    configFile: false,
    root,
    logLevel: 'error',
  });
  mkdirSync(folder, { recursive: true });
  return Object.entries(module.jsonSchemas()).map(([name, schema]) => {
    const file = join(folder, basename(name));
    writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`);
    return file;
  });
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  for (const file of await writeSchemas()) console.log(file);
}
