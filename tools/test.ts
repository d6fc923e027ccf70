import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './child.ts';
import { COUNTS_FILE, counts, verdict } from './counts.ts';
import type { Counts } from './counts.ts';
import { TEST_PEERS, ensurePeers, sayMissing } from './peers.ts';

/**
 * `npm test [-- FILTER…]`: sees to the real peers, runs every test, and ends with
 * `N passed, N failed, N skipped` alone on the last line.
 */
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const VITEST = join(ROOT, 'node_modules/vitest/vitest.mjs');

/** Twice what all of it may take; a run that hangs is a failed run. */
const LIMIT_MS = 30 * 60_000;

function readCounts(file: string): Counts | null {
  if (!existsSync(file)) return null;
  return counts.parse(JSON.parse(readFileSync(file, 'utf8')));
}

async function runVitest(filters: readonly string[]): Promise<{ code: number; line: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'secretaris-test-'));
  const file = join(folder, 'counts.json');
  const reporters = ['--reporter=default', '--reporter=./tools/count-reporter.ts'];
  const ended = await run(process.execPath, [VITEST, 'run', ...reporters, ...filters], {
    cwd: ROOT,
    env: { [COUNTS_FILE]: file },
    limitMs: LIMIT_MS,
  });
  const found = readCounts(file);
  rmSync(folder, { recursive: true });
  if (found === null) console.log(`The test runner ended (exit ${ended.code}) without counting.`);
  else if (found.passed + found.failed === 0) console.log('No test was run; that is a failure.');
  return verdict(ended.code, found);
}

const missing = await ensurePeers(TEST_PEERS);
if (missing.length > 0) console.log(sayMissing(missing));
const ended =
  missing.length > 0 && process.env['CI'] === 'true'
    ? verdict(1, null)
    : await runVitest(process.argv.slice(2));
if (missing.length > 0) {
  const what = process.env['CI'] === 'true' ? 'no test was run' : 'tests against them were skipped';
  console.log(`Without ${missing.join(', ')} ${what}.`);
}
console.log(ended.line);
process.exitCode = ended.code;
