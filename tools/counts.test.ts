import { expect, test } from 'vitest';
import { closingLine, isClosingLine, verdict } from './counts.ts';

test.each([
  ['all passed', 0, { passed: 3, failed: 0, skipped: 0 }, 0, '3 passed, 0 failed, 0 skipped'],
  ['one failed', 1, { passed: 2, failed: 1, skipped: 1 }, 1, '2 passed, 1 failed, 1 skipped'],
  ['crashed before counting', 139, null, 1, '0 passed, 1 failed, 0 skipped'],
  ['ended well without counting', 0, null, 1, '0 passed, 1 failed, 0 skipped'],
  ['nothing run', 0, { passed: 0, failed: 0, skipped: 0 }, 1, '0 passed, 1 failed, 0 skipped'],
  ['all skipped', 0, { passed: 0, failed: 0, skipped: 9 }, 1, '0 passed, 1 failed, 9 skipped'],
  [
    'failed besides its tests',
    1,
    { passed: 3, failed: 0, skipped: 0 },
    1,
    '3 passed, 1 failed, 0 skipped',
  ],
])('%s', (_what, exitCode, left, code, line) => {
  expect(verdict(exitCode, left)).toEqual({ code, line });
});

test.each([
  ['3 passed, 0 failed, 0 skipped', true],
  ['      Tests  3 passed (3)', false],
  ['so: 3 passed, 0 failed, 0 skipped', false],
])('"%s" is a closing line: %s', (line, is) => {
  expect(isClosingLine(line)).toBe(is);
  expect(isClosingLine(closingLine({ passed: 1, failed: 0, skipped: 0 }))).toBe(true);
});
