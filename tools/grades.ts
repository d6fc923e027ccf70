import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Computes each duty's grade from its own tests: `node tools/grades.ts` writes
 * `src/duties/grades.json`, `--check` fails when it is not what the tests earn, and
 * `--evidence` prints what was counted. The grade caps how
 * far a mandate can trust the duty.
 */

/** What a duty must have tested to be more than a draft. The word before the colon in a test's name says which it is. */
export const CATEGORIES = ['failure', 'repeat', 'reorder', 'hostile', 'nl', 'en'] as const;
export type Category = (typeof CATEGORIES)[number];

/** A duty may be trusted when it errs in no more than one case in a hundred, over enough of them. */
const TRUSTED_ERROR_RATE = 0.01;
const TRUSTED_CASES = 200;

/** Fewer examples than this and passing them proves little. */
const CHECKED_EXAMPLES = 20;

export interface Evaluated {
  readonly cases: number;
  readonly errors: number;
}

/** What was counted in a duty's folder. */
export interface Evidence {
  readonly tests: Readonly<Record<Category, number>>;
  readonly examples: number;
  /** From `evaluation.json` in the duty's folder, written by an evaluation against labelled sets; null without one. */
  readonly evaluated: Evaluated | null;
}

export interface Graded extends Evidence {
  readonly grade: 'draft' | 'checked' | 'trusted';
}

/** The grade that evidence earns. Pure. */
export function gradeOf(evidence: Evidence): Graded['grade'] {
  const whole = CATEGORIES.every((category) => evidence.tests[category] > 0);
  if (!whole || evidence.examples < CHECKED_EXAMPLES) return 'draft';
  const { evaluated } = evidence;
  const proven = evaluated !== null && evaluated.cases >= TRUSTED_CASES;
  return proven && evaluated.errors / evaluated.cases <= TRUSTED_ERROR_RATE ? 'trusted' : 'checked';
}

/** Counts the tests of each category in test files' text. Pure. */
export function countTests(sources: readonly string[]): Evidence['tests'] {
  const text = sources.join('\n');
  const count = (category: Category): number =>
    text.match(
      new RegExp(`\\btest(?:\\.each\\([\\s\\S]{0,20000}?\\))?\\(\\s*['"\`]${category}:`, 'g'),
    )?.length ?? 0;
  return {
    failure: count('failure'),
    repeat: count('repeat'),
    reorder: count('reorder'),
    hostile: count('hostile'),
    nl: count('nl'),
    en: count('en'),
  };
}

/** The grades of all duties under a folder, by duty. */
export function readGrades(duties: URL): Readonly<Record<string, Graded>> {
  const folders = readdirSync(duties, { withFileTypes: true }).filter((one) => one.isDirectory());
  return Object.fromEntries(
    folders
      .map((one) => one.name)
      .toSorted()
      .map((name) => {
        const evidence = readEvidence(new URL(`${name}/`, duties));
        return [name, { grade: gradeOf(evidence), ...evidence }];
      }),
  );
}

function readEvidence(folder: URL): Evidence {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const sources = files
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => readFileSync(new URL(file, folder), 'utf8'));
  const examples = files.filter((file) => file.endsWith('.expected.json')).length;
  return { tests: countTests(sources), examples, evaluated: readEvaluation(folder) };
}

function readEvaluation(folder: URL): Evaluated | null {
  const file = new URL('evaluation.json', folder);
  if (!existsSync(file)) return null;
  const written: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof written !== 'object' || written === null) return null;
  const cases: unknown = Reflect.get(written, 'cases');
  const errors: unknown = Reflect.get(written, 'errors');
  return typeof cases === 'number' && typeof errors === 'number' ? { cases, errors } : null;
}

/** The committed file, as it must stand. */
export function writtenGrades(duties: URL): string {
  const grades = Object.entries(readGrades(duties)).map(([duty, { grade }]) => [duty, grade]);
  return `${JSON.stringify(Object.fromEntries(grades), null, 2)}\n`;
}

function run(): void {
  const duties = new URL('../src/duties/', import.meta.url);
  const file = new URL('grades.json', duties);
  const earned = writtenGrades(duties);
  if (process.argv.includes('--evidence')) {
    process.stdout.write(`${JSON.stringify(readGrades(duties), null, 2)}\n`);
    return;
  }
  if (!process.argv.includes('--check')) {
    writeFileSync(file, earned);
    return;
  }
  if (existsSync(file) && readFileSync(file, 'utf8') === earned) return;
  process.stderr.write(
    'src/duties/grades.json is not what the tests earn: run node tools/grades.ts\n',
  );
  process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) run();
