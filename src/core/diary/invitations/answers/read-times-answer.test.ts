import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../../text/words.ts';
import { ANSWERS_EN } from './examples/en.data.ts';
import { ANSWERS_NL } from './examples/nl.data.ts';
import { OFFERED, WRITTEN } from './examples/offered.ts';
import { readTimesAnswer } from './read-times-answer.ts';

const SETS = [
  ['nl', ANSWERS_NL],
  ['en', ANSWERS_EN],
] as const;

describe.each(SETS)('answers in %s', (language, set) => {
  const examples = set.map(([says, judged, proposes = []]) => ({ says, judged, proposes }));

  test.each(examples)('$says', ({ says, judged, proposes }) => {
    const offered = OFFERED[judged.length] ?? [];
    const read = readTimesAnswer(says, language, offered, WRITTEN);
    expect(read.offered.map(({ answer }) => answer)).toEqual(judged);
    expect(read.proposals.map(({ from, until }) => `${from ?? ''}/${until ?? ''}`)).toEqual(
      proposes,
    );
  });

  test('there are eighty at least', () => {
    expect(examples.length).toBeGreaterThanOrEqual(80);
  });

  test.each(examples)('the words it rests on stand in the text: $says', ({ says, judged }) => {
    const { offered, proposals } = readTimesAnswer(
      says,
      language,
      OFFERED[judged.length] ?? [],
      WRITTEN,
    );
    for (const { words, answer, certainty } of [
      ...offered,
      ...proposals.map((one) => ({ ...one, answer: 'yes' })),
    ]) {
      expect(words === null).toBe(answer === 'unknown');
      expect(certainty > 0).toBe(answer !== 'unknown');
      expect(says.slice(words?.start ?? 0, words?.end ?? 0)).toBe(words?.text ?? '');
    }
  });
});

test('whatever is written, nothing is thrown and every offered time has an answer', () => {
  const pieces = fc.constantFrom(
    ...[
      'dinsdag',
      'donderdag',
      'niet',
      'lukt',
      'de eerste',
      'beide',
      'geen van beide',
      ', ',
      '. ',
      '?',
      '\n',
    ],
    ...[
      'een uur later',
      '10.00 uur',
      'Tuesday',
      'works',
      "can't",
      'after that',
      'morning',
      'en',
      'and',
      'maar',
      '\ud800',
    ],
  );
  const text = fc
    .array(fc.oneof(pieces, fc.string()), { maxLength: 30 })
    .map((all) => all.join(' '));
  fc.assert(
    fc.property(
      text,
      fc.constantFrom<Language>('nl', 'en'),
      fc.integer({ min: 0, max: 3 }),
      (says, language, many) => {
        const offered = OFFERED[many] ?? [];
        const read = readTimesAnswer(says, language, offered, WRITTEN);
        expect(read.offered).toHaveLength(offered.length);
      },
    ),
  );
});

test('a word put before it never turns a no into a yes', () => {
  const noes = [
    'Dinsdag lukt niet.',
    'Donderdag kan ik niet.',
    'Geen van beide.',
    'Helaas lukt het niet.',
  ];
  const before = [
    'Dank voor uw mail. ',
    'Goed dat u het vraagt. ',
    'Wat fijn! ',
    'Prima voorstel, dank. ',
  ];
  for (const no of noes) {
    for (const word of before) {
      const { offered } = readTimesAnswer(`${word}${no}`, 'nl', OFFERED[2] ?? [], WRITTEN);
      expect([`${word}${no}`, offered.filter(({ answer }) => answer === 'yes')]).toEqual([
        `${word}${no}`,
        [],
      ]);
    }
  }
});
