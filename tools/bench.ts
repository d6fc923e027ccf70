import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { run } from './child.ts';
import { BENCH_PEERS, ensurePeers, sayMissing } from './peers.ts';

/**
 * `npm run bench [-- --only NAME…]`: runs each bench of bench/ in a process of its own, one after
 * the other, so that none warms or crowds another. Standard output is JSON lines and nothing else
 * (with `npm run -s`); what else there is to say goes to standard error.
 */
const FOLDER = fileURLToPath(new URL('../bench', import.meta.url));

/** Longer than any bench takes on two slow cores; one that hangs must not hold up the others. */
const LIMIT_MS = 60 * 60_000;

/** A bench prints figures and exports nothing; the other files of the folder are what benches use. */
function isBench(text: string): boolean {
  return text.includes("from './figure.ts'") && !/^export /m.test(text);
}

function benches(): readonly string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.ts') && isBench(readFileSync(join(FOLDER, file), 'utf8')))
    .map((file) => file.slice(0, -'.ts'.length))
    .toSorted();
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { only: { type: 'string', multiple: true } } });
  const known = benches();
  const strange = (values.only ?? []).filter((name) => !known.includes(name));
  if (strange.length > 0) {
    console.error(`No bench is called ${strange.join(', ')}. There are: ${known.join(', ')}.`);
    return 2;
  }
  const missing = await ensurePeers(BENCH_PEERS, console.error);
  if (missing.length > 0) console.error(`${sayMissing(missing)} Its figures are left out.`);
  let failed = 0;
  for (const name of values.only ?? known) {
    console.error(`bench ${name} …`);
    const { code } = await run(process.execPath, [join(FOLDER, `${name}.ts`)], {
      limitMs: LIMIT_MS,
    });
    if (code === 0) continue;
    console.error(`bench ${name} failed (exit ${code}).`);
    failed += 1;
  }
  return failed === 0 ? 0 : 1;
}

process.exitCode = await main();
