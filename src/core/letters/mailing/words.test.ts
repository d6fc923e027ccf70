import { expect, test } from 'vitest';
import { FINDING_CODES } from './mailing.ts';
import { mailingWords } from './words.ts';

test('everything that can be found of a recipient has a sentence, and every sentence its finding', () => {
  expect(Object.keys(mailingWords).toSorted()).toEqual(
    FINDING_CODES.map((code) => `mailing.${code}`).toSorted(),
  );
});

test.each(Object.entries(mailingWords))('%s fills in the same in both languages', (_key, said) => {
  const places = (text: string): readonly string[] =>
    [...(text.match(/\{\w+\}/g) ?? [])].toSorted();
  expect(places(said.nl)).toEqual(places(said.en));
  expect(said.nl).toMatch(/^[\p{Lu}„{].*[.}]$/u);
});
