import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './child.ts';
import { ensurePeers, EVAL_PEERS, sayMissing } from './peers.ts';

/**
 * `npm run eval [-- OPTIONS]`: runs each evaluation of test/eval over the labelled sets of the
 * shared data, which print their tables. Exit 1 when a score fell below the committed one. Options
 * (`--misses SET`, `--commit`) go to each of them.
 */
const FOLDER = fileURLToPath(new URL('../test/eval', import.meta.url));

/** An evaluation that hangs on one case is a failed one. */
const LIMIT_MS = 30 * 60_000;

const evaluations = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .toSorted();
const missing = await ensurePeers(EVAL_PEERS, console.error);
if (missing.length > 0) console.error(`${sayMissing(missing)} What they are asked is left out.`);
const failed: string[] = [];
for (const file of evaluations) {
  console.log(`${file.slice(0, -'.ts'.length)}\n`);
  const args = [join(FOLDER, file), ...process.argv.slice(2)];
  const { code } = await run(process.execPath, args, { limitMs: LIMIT_MS });
  if (code !== 0) failed.push(`${file} (exit ${code})`);
  console.log('');
}
console.log(failed.length === 0 ? 'No score fell.' : `Fell or failed: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 && evaluations.length > 0 ? 0 : 1;
