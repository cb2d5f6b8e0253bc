import { expect, it } from 'vitest';
import { sha256 } from '../../electron/bundle/write-bundle';
import { gatherSecrets } from '../../electron/io/secrets';
import { toText } from '../../shared/bundle/bundle';
import { composeBundle } from '../../shared/bundle/compose-bundle';
import { noSecrets } from '../../shared/bundle/secrets';
import { sampleReport } from './sample-report';

const entriesWith = (words: readonly string[]) => {
  const report = { ...sampleReport(), answers: { words: 'It began with project aurora, in AURORA Labs' } };
  const made = composeBundle({
    report,
    log: 'line about Project%20Aurora\n',
    lang: 'en',
    secrets: { ...noSecrets, words },
    sha256,
  });
  if (made.kind === 'failed') throw new Error(made.detail);
  return made.value;
};

it('an administrator’s words are taken out of every entry, in any spelling, and counted', () => {
  const { entries, removed } = entriesWith(['Project Aurora', 'Aurora Labs']);
  for (const { bytes } of entries) expect(toText(bytes)).not.toMatch(/aurora/i);
  expect(removed['company-word']).toBeGreaterThanOrEqual(3);
});

it('without them the words stay', () => {
  expect(entriesWith([]).entries.some(({ bytes }) => /aurora/i.test(toText(bytes)))).toBe(true);
});

it('come from the policy alone', () => {
  expect(gatherSecrets(null, {}, undefined, ['Project Aurora']).words).toEqual(['Project Aurora']);
  expect(gatherSecrets(null, {}).words).toEqual([]);
});
