import { writeFileSync } from 'node:fs';

/** Counts for the closing line, and why each skipped test was skipped: `context.skip(reason)` in the test says it. */
// biome-ignore lint/style/noDefaultExport: the test runner takes a reporter by its default export
export default class CountingReporter {
  onTestRunEnd(modules, unhandledErrors) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state) => tests.filter((test) => test.result().state === state).length;
    // A file that could not be loaded, or whose preparation failed, has no failed test; it must not look like success.
    const hasFailedTest = (module) => [...module.children.allTests('failed')].length > 0;
    const broken = modules.filter((module) => !module.ok() && !hasFailedTest(module)).length;
    const skipped = tests
      .filter((test) => test.result().state === 'skipped')
      .map((test) => ({
        name: `${test.module.relativeModuleId} > ${test.fullName}`,
        why: test.result().note ?? 'no reason given',
      }));
    const failed = count('failed') + count('pending') + broken + unhandledErrors.length;
    writeFileSync(
      process.env.CLEARWAY_TEST_RESULT,
      JSON.stringify({ passed: count('passed'), failed, skipped }),
    );
  }
}
