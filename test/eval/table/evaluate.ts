import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { Score } from '../mail/score.ts';

/** The committed scores: a set's share of right cases, which may not fall. */
const COMMITTED = new URL('../scores.json', import.meta.url);

/** Shares are compared to this many decimals. */
const PRECISION = 4;

function share(score: Score): number {
  return score.total === 0 ? 0 : Number((score.right / score.total).toFixed(PRECISION));
}

function committed(): Readonly<Record<string, number>> {
  if (!existsSync(COMMITTED)) return {};
  return z.record(z.string(), z.number()).parse(JSON.parse(readFileSync(COMMITTED, 'utf8')));
}

function print(scores: readonly Score[], before: Readonly<Record<string, number>>): void {
  const width = Math.max(...scores.map((score) => score.set.length));
  for (const score of scores) {
    const was = before[score.set];
    const percent = (100 * share(score)).toFixed(1).padStart(5);
    const change =
      was === undefined || was === share(score) ? '' : ` (was ${(100 * was).toFixed(1)} %)`;
    console.log(`${score.set.padEnd(width)}  ${percent} %  ${score.right}/${score.total}${change}`);
  }
}

/**
 * Prints a table of scores and compares it with the committed ones; the exit code is 1 when a share
 * fell. `--misses SET` lists what went wrong, `--commit` makes today's shares the ones that may not fall.
 */
export function evaluate(scores: readonly Score[]): number {
  const { values } = parseArgs({
    options: { misses: { type: 'string' }, commit: { type: 'boolean' } },
  });
  const before = committed();
  print(scores, before);
  const wanted = values.misses;
  if (wanted !== undefined) {
    for (const score of scores.filter((each) => each.set.includes(wanted))) {
      console.log(`\n${score.set}\n${score.misses.join('\n')}`);
    }
  }
  if (values.commit === true) {
    const shares = Object.fromEntries(scores.map((score) => [score.set, share(score)]));
    // Other evaluations keep their scores in the same file.
    writeFileSync(COMMITTED, `${JSON.stringify({ ...before, ...shares }, null, 2)}\n`);
    return 0;
  }
  const fallen = scores.filter((score) => share(score) < (before[score.set] ?? 0));
  for (const score of fallen) console.log(`fell: ${score.set}`);
  return fallen.length > 0 ? 1 : 0;
}
