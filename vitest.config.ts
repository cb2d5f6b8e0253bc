import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest begins first, so that nobody waits at the end for one that came last. */
const longest = [
  'scenarios/scenarios.test',
  'renderer/browser.test',
  'e2e/wizard.test',
  'scenarios/scenarios-odd.test',
  'engine/hotspot.test',
  'scenarios/frozen.test',
  'e2e/pictures.test',
  'renderer/pictures.test',
  'engine/sessions.test',
  'evidence/window.test',
  'bundle/compose-bundle.test',
  'finding/properties.test',
  'engine/',
  'evidence/',
  'finding/',
  'hunt/',
  'build/',
];
const rank = ({ moduleId }: TestSpecification): number => {
  const at = longest.findIndex((part) => moduleId.replaceAll('\\', '/').includes(`/test/${part}`));
  return at === -1 ? longest.length : at;
};

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
  },
});
