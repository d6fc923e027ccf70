import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { joinWrapped } from './wrapped.ts';

test('a phrase broken for width is one phrase again', () => {
  const text = 'Sinds gisteravond laat heeft mijn vrouw een stekende pijn op de\nborst. Wat nu?';
  expect(joinWrapped(text)).toContain('pijn op de borst');
});

test('what its writer put on lines of its own stays there', () => {
  const lists =
    'Wij ontvangen graag van u, nog deze week, de volgende stukken:\n- de akte\n- uw pas';
  expect(joinWrapped(lists)).toBe(lists);
  const short = 'Beste An,\nMijn moeder is overleden.\n\nGroet,\nJan';
  expect(joinWrapped(short)).toBe(short);
  const paragraphs = `${'woord '.repeat(12)}eind.\n\nNieuwe alinea.`;
  expect(joinWrapped(paragraphs)).toBe(paragraphs);
});

test('places stay where they were, whatever the text', () => {
  assert(
    property(string({ unit: 'binary', maxLength: 300 }), (text) => {
      const joined = joinWrapped(text);
      expect(joined.replaceAll(' ', '\n')).toBe(text.replaceAll(' ', '\n'));
    }),
  );
});
