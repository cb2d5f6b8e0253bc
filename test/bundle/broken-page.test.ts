import { expect, it, vi } from 'vitest';
import { sha256 } from '../../electron/bundle/write-bundle';
import { toText } from '../../shared/bundle/bundle';
import { composeBundle } from '../../shared/bundle/compose-bundle';
import { noSecrets } from '../../shared/bundle/secrets';
import { sampleReport } from './sample-report';

vi.mock('../../shared/bundle/summary-html', () => ({
  summaryHtml: () => {
    throw new Error('a bug in /home/ann.lee/summary');
  },
}));

it('a page that cannot be written costs only itself, and the log says so without private names', () => {
  const secrets = { ...noSecrets, userNames: ['ann.lee'] };
  const composed = composeBundle({ report: sampleReport(), log: 'ended\n', lang: 'en', secrets, sha256 });
  if (composed.kind === 'failed') throw new Error(composed.why);
  const texts = new Map(composed.value.entries.map(({ name, bytes }) => [name, toText(bytes)]));
  expect([...texts.keys()]).toContain('report.html');
  expect([...texts.keys()]).not.toContain('summary.html');
  expect(texts.get('manifest.json')).not.toContain('summary.html');
  expect(texts.get('log.txt')).toMatch(/^ended\nan entry of the bundle broke: Error: a bug in/);
  expect([...texts.values()].join()).not.toContain('ann.lee');
});
