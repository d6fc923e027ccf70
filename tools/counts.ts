import { z } from 'zod';

/** How a run of tests ended. */
export const counts = z.object({
  passed: z.number(),
  failed: z.number(),
  skipped: z.number(),
});
export type Counts = z.infer<typeof counts>;

/** Where the reporter leaves the counts for who started the run. */
export const COUNTS_FILE = 'SECRETARIS_TEST_COUNTS';

/** The closing line, alone on its line; programs read it, so it never changes. */
export function closingLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** Whether a line is a closing line. */
export function isClosingLine(line: string): boolean {
  return /^\d+ passed, \d+ failed, \d+ skipped$/.test(line);
}

/**
 * What to print and how to exit, from how the runner ended and the counts it left (null when it
 * left none, because it crashed). Nothing run, and a runner that fails for another reason than a
 * test, count as one failure, so that the line never looks better than the exit code.
 */
export function verdict(exitCode: number, left: Counts | null): { code: number; line: string } {
  const found = left ?? { passed: 0, failed: 0, skipped: 0 };
  const nothingRun = found.passed + found.failed === 0;
  const failed = found.failed === 0 && (exitCode !== 0 || nothingRun) ? 1 : found.failed;
  return { code: failed === 0 ? 0 : 1, line: closingLine({ ...found, failed }) };
}
