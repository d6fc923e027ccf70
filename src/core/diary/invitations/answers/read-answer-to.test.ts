import { expect, test } from 'vitest';
import { OFFERED, WRITTEN } from './examples/offered.ts';
import { readAnswerTo } from './read-answer-to.ts';

/** Tuesday, Thursday and Friday stand open; the last letter asked about Thursday alone. */
function answered(text: string, language: 'nl' | 'en', lately: readonly number[] = [1]) {
  const put = { offered: OFFERED[3] ?? [], lately };
  return readAnswerTo({ text, language }, put, WRITTEN).offered.map(({ answer }) => answer);
}

test.each([
  ['nl', 'Is goed.', ['unknown', 'yes', 'unknown']],
  ['nl', 'Ja hoor, prima.', ['unknown', 'yes', 'unknown']],
  ['nl', 'Dan kan ik helaas niet.', ['unknown', 'no', 'unknown']],
  ['en', 'Great, it is in my diary.', ['unknown', 'yes', 'unknown']],
  ['en', 'Sorry, I cannot.', ['unknown', 'no', 'unknown']],
  // Whoever names a day means that day, whichever letter he answers.
  ['nl', 'Vrijdag schikt.', ['unknown', 'unknown', 'yes']],
  ['en', 'Tuesday is fine.', ['yes', 'unknown', 'unknown']],
] as const)('%s: "%s" to a letter that asked about one of three', (language, text, said) => {
  expect(answered(text, language)).toEqual(said);
});

test('to a letter with all of them the same words leave open which', () => {
  expect(answered('Is goed.', 'nl', [])).toEqual(['unknown', 'unknown', 'unknown']);
});

test.each([
  // Tuesday has begun when he writes, and Thursday has not.
  ['nl', 'Ik kom graag.', ['unknown', 'yes']],
  ['en', 'Sorry, I cannot.', ['no', 'no']],
  ['nl', 'De eerste optie zou fijn zijn.', ['yes', 'unknown']],
  ['nl', 'De tweede graag.', ['unknown', 'yes']],
] as const)('%s: "%s" when the first of two has begun', (language, text, said) => {
  const put = { offered: OFFERED[2] ?? [], lately: [] };
  const now = (OFFERED[2]?.[0]?.span.from ?? 0) + 60_000;
  const read = readAnswerTo({ text, language }, put, { ...WRITTEN, now });
  expect(read.offered.map(({ answer }) => answer)).toEqual(said);
});
