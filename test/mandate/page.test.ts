import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compileMandate } from '../../src/core/mandate/compile.ts';

const page = readFileSync(new URL('../../docs/mandate.md', import.meta.url), 'utf8');

/** The rows of the table under a heading of the page. */
function rows(heading: string): readonly (readonly [string, string])[] {
  const [, section = ''] = page.split(`## ${heading}\n`);
  const lines = section.split('\n## ')[0]?.split('\n') ?? [];
  return lines
    .filter((line) => line.startsWith('| ') && !line.startsWith('| clause'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, clause = '', said = '']) => [clause, said]);
}

test.each(rows('What you can write'))('%s (%s)', (clause, level) => {
  const numbered = `1. ${clause}\n2. Geen diners.\n3. Geen lunches.`;
  expect(compileMandate(numbered).clauses[0]?.levels.join(' ')).toBe(level);
});

test.each([...rows('What is asked instead of guessed'), ...rows('What no clause can loosen')])(
  '%s',
  (clause, question) => {
    expect(compileMandate(clause)).toMatchObject({ clauses: [], refused: [{ question }] });
  },
);

test('the page has its tables', () => {
  expect(rows('What you can write').length).toBeGreaterThan(15);
});
