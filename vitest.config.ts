import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Tests of shared/ leave nothing behind, so one process takes file after file and loads what they import once. A file
 * that puts something in a module's place needs modules of its own.
 */
const folders =
  'advice allowlist bundle catalogue compare finding guide har observation plan policy question report';
const together = [...folders.split(' '), 'text'].map((folder) => `test/${folder}/**/*.test.ts`);
const apart = ['test/bundle/broken-page.test.ts', 'test/text/say.test.ts'];

/** What takes longest begins first, so that nobody waits at the end for one that came last. */
const longest = [
  'scenarios/scenarios.test',
  'renderer/barriers.test',
  'e2e/wizard.test',
  'scenarios/scenarios-odd.test',
  'e2e/pictures.test',
  'evidence/window.test',
  'renderer/browser.test',
  'e2e/killed.test',
  'engine/hotspot.test',
  'renderer/pictures.test',
  'build/silent.test',
  'scenarios/frozen.test',
  'probes/',
  'engine/',
  'evidence/',
  'hunt/',
  'build/',
];
/** Side by side and last of all: a process goes on with the next of them only if nothing else comes between. */
const longestTogether = [
  'bundle/compose-bundle.test',
  'finding/properties.test',
  'bundle/redactors.test',
  'finding/rules.test',
  'bundle/corpus.test',
  'har/',
  'bundle/',
  'finding/',
];
const rankIn = (list: readonly string[], moduleId: string): number => {
  const at = list.findIndex((part) => moduleId.replaceAll('\\', '/').includes(`/test/${part}`));
  return at === -1 ? list.length : at;
};
const rank = ({ moduleId, project }: TestSpecification): number =>
  project.config.isolate ? rankIn(longest, moduleId) : longest.length + 1 + rankIn(longestTogether, moduleId);

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

/*
 * The times only end what hangs, generous because a busy machine is no fault. What a test says about time stands in the
 * test, and waits for a state rather than for a moment.
 */
export default defineConfig({
  test: {
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 60_000, interval: 20 } },
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'apart',
          include: ['test/**/*.test.{ts,tsx,mjs}'],
          exclude: together,
        },
      },
      { extends: true, test: { name: 'together', isolate: false, include: together, exclude: apart } },
      { extends: true, test: { name: 'mocking', include: apart } },
    ],
  },
});
