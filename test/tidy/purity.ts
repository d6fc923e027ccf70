import { isSource, isTest, matchingLines, perFile } from './rule.ts';
import type { Rule } from './rule.ts';

/** Rooms whose code takes values and returns values. */
const PURE = /^src\/(core|intake|duties)\//;

/** A clock, randomness, the machine's surroundings, or anything that waits or prints. */
const IMPURE =
  /\b(Date\.now\(|new Date\(\)|Math\.random\(|Temporal\.Now\b|performance\.|process\.|crypto\.(getRandomValues|randomUUID)|randomBytes|setTimeout\(|setInterval\(|setImmediate\(|console\.|fetch\(|toLocale(Lower|Upper)Case\(\))/;

/** What the machine's own zone or locale would decide. */
const code = (text: string): string => text.replace(/^\s*(\*|\/\/|\/\*).*$/gm, '');

/** Core, intake and duties are pure: instants, ids and randomness come in as values. */
export const purity: Rule = {
  name: 'core, intake and duties have no clock, randomness or surroundings',
  check: perFile(({ path, text }) =>
    PURE.test(path) && isSource(path) && !isTest(path) ? matchingLines(code(text), IMPURE) : [],
  ),
  planted: [
    { path: 'src/core/a.ts', text: 'const now = Date.now();' },
    { path: 'src/core/b.ts', text: 'const now = new Date();' },
    { path: 'src/intake/a.ts', text: 'const id = Math.random();' },
    { path: 'src/duties/press/decide.ts', text: "if (process.env['TZ']) return;" },
    { path: 'src/duties/press/b.ts', text: 'const day = Temporal.Now.plainDateISO();' },
  ],
  innocent: [
    { path: 'src/core/a.ts', text: 'const at = new Date(instant);' },
    { path: 'src/core/b.ts', text: '  // Date.now() would make this impure' },
    { path: 'src/engine/a.ts', text: 'const now = Date.now();' },
  ],
};
