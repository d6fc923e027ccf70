import { spawnSync } from 'node:child_process';
import { percentile, printFigure, FLAGS } from './figure.ts';

// What everything that language needs takes: the grammar of time, the reading of mail with its tables
// and classifier, stems and names. Each is loaded and used in a process of its own, against an empty one.

/** Processes of each kind; their sizes differ by a megabyte or so. */
const ROUNDS = 5;

const LETTER =
  'From: Jan <jan@voorbeeld.example>\\r\\nSubject: Afspraak\\r\\n\\r\\nKunt u vrijdag om half drie? € 12,50. Groet, Jan\\r\\n';

const USED = `
const { findWhen } = await import('./src/core/time/when/when.ts');
const { readMessage } = await import('./src/intake/index.ts');
const { stemKeys } = await import('./src/core/search/stemming/stems.ts');
for (const language of ['nl', 'en'])
  findWhen('vrijdag 4 december, Friday 4 December', { now: '2026-11-04T10:00:00Z', zone: 'UTC', language });
readMessage(new TextEncoder().encode("${LETTER}"));
stemKeys('afspraken');
`;

/** Kilobytes in use after a collection: the heap, and what lies beside it. */
const TELL = `
globalThis.gc();
const { heapUsed, external } = process.memoryUsage();
process.stdout.write(String((heapUsed + external) / 1e6));
`;

function megabytes(code: string): number {
  const child = spawnSync(
    process.execPath,
    [...FLAGS, '--expose-gc', '--input-type=module', '-e', `${code}\n${TELL}`],
    { cwd: new URL('..', import.meta.url), encoding: 'utf8' },
  );
  if (child.status !== 0) throw new Error(child.stderr);
  return Number(child.stdout);
}

const rounds = (code: string): number =>
  percentile(
    Array.from({ length: ROUNDS }, () => megabytes(code)),
    0.5,
  );

const value = rounds(USED) - rounds('');
printFigure({
  figure: 'memory of everything language needs',
  value,
  unit: 'MB',
  target: 'under 40 MB',
  reached: value < 40,
});
