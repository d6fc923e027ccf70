import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';
import { COUNTS_FILE } from './counts.ts';
import type { Counts } from './counts.ts';

/** Counts tests, and what failed without being a test: a file that cannot be loaded, a stray error. */
export function countTests(modules: readonly TestModule[], strayErrors: number): Counts {
  const found = { passed: 0, failed: strayErrors, skipped: 0 };
  for (const module of modules) {
    const tests = [...module.children.allTests()];
    const failedTests = tests.filter((test) => test.result().state === 'failed').length;
    found.passed += tests.filter((test) => test.result().state === 'passed').length;
    found.failed += failedTests;
    // A test still pending when the run is over was never run.
    found.skipped += tests.filter((test) => /skipped|pending/.test(test.result().state)).length;
    if (failedTests === 0 && !module.ok()) found.failed += 1;
  }
  return found;
}

/** Leaves the counts of a run in the file that `COUNTS_FILE` names. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], strayErrors: readonly unknown[]): void {
    const file = process.env[COUNTS_FILE];
    if (file === undefined) return;
    writeFileSync(file, JSON.stringify(countTests(modules, strayErrors.length)));
  }
}
