import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { countTests, gradeOf, writtenGrades } from '../../tools/grades.ts';
import type { Evidence } from '../../tools/grades.ts';

const whole: Evidence = {
  tests: { failure: 1, repeat: 1, reorder: 1, hostile: 1, nl: 1, en: 1 },
  examples: 20,
  evaluated: null,
};

test('the committed grades are what the tests earn', () => {
  const committed = readFileSync(new URL('grades.json', import.meta.url), 'utf8');
  expect(writtenGrades(new URL('./', import.meta.url))).toBe(committed);
});

test.each([
  ['draft', { ...whole, tests: { ...whole.tests, hostile: 0 } }],
  ['draft', { ...whole, examples: 19 }],
  ['checked', whole],
  ['checked', { ...whole, evaluated: { cases: 199, errors: 0 } }],
  ['checked', { ...whole, evaluated: { cases: 200, errors: 3 } }],
  ['trusted', { ...whole, evaluated: { cases: 200, errors: 2 } }],
] as const)('%s is earned by its evidence (%#)', (grade, evidence) => {
  expect(gradeOf(evidence)).toBe(grade);
});

test('a test counts by the word before its colon, in a table as well', () => {
  const source = "test('hostile: a', f); test.each([\n['x'],\n])('nl: %s', f); test('plain', f);";
  expect(countTests([source])).toMatchObject({ hostile: 1, nl: 1, en: 0 });
});
