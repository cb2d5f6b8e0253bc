import { defineConfig } from 'vitest/config';

/*
 * Times that only end what hangs, generous because a busy machine is no fault. What a test says about time stands in
 * the test, and waits for a state rather than for a moment.
 */
export default defineConfig({
  test: {
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 60_000, interval: 20 } },
  },
});
