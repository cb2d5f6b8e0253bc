import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { problemCodes } from '../../electron/bundle/verify-bundle';
import { sha256 } from '../../electron/bundle/write-bundle';
import { toText } from '../../shared/bundle/bundle';
import { composeBundle } from '../../shared/bundle/compose-bundle';
import { noSecrets } from '../../shared/bundle/secrets';
import { isTextKey } from '../../shared/text/say';
import { sampleReport } from './sample-report';

it('the schemas beside the program are those that lie in every bundle', async () => {
  const { writeSchemas } = (await import('../../build/schemas.mjs' as string)) as {
    writeSchemas(folder: string): Promise<string[]>;
  };
  const folder = mkdtempSync(join(tmpdir(), 'clearway-schemas-'));
  const files = await writeSchemas(folder);
  const composed = composeBundle({ report: sampleReport(), log: '', lang: 'en', secrets: noSecrets, sha256 });
  const entries = composed.kind === 'ok' ? composed.value.entries : [];
  const inBundle = entries
    .filter(({ name }) => name.startsWith('schema/'))
    .map(({ name, bytes }) => [basename(name), toText(bytes)]);
  expect(files.map((file) => [basename(file), readFileSync(file, 'utf8')])).toEqual(inBundle);
  expect(inBundle.map(([name]) => name)).toEqual([
    'report.schema.json',
    'manifest.schema.json',
    'timeline.schema.json',
    'network.schema.json',
    'agents.schema.json',
    'steps.schema.json',
    'policy.schema.json',
    'certificates.schema.json',
    'reproduction.schema.json',
  ]);
  rmSync(folder, { recursive: true });
});

it('every problem that verify can find has words', () => {
  expect(problemCodes.filter((code) => !isTextKey(`verify.${code}`))).toEqual([]);
});
