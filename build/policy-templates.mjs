import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/** Writes what administrators import (ADMX, profile, Jamf schema, JSON), made from the policy's schema and words. */

const root = dirname(dirname(fileURLToPath(import.meta.url)));

export async function writePolicyTemplates(folder = join(root, 'dist', 'policy')) {
  const { module } = await runnerImport(join(root, 'build', 'policy-templates', 'index.ts'), {
    configFile: false,
    root,
    logLevel: 'error',
  });
  return Object.entries(module.policyTemplates()).map(([name, text]) => {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  });
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  for (const file of await writePolicyTemplates()) console.log(file);
}
