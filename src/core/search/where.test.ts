import { assert, pre, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { seekerOf, whereIn } from './where.ts';
import { fold, wordsIn } from './words.ts';

const seek = (...words: readonly string[]) => seekerOf({ words, prefixes: [], phrases: [] });

/** The snippet with its marks between brackets. */
function shown(text: string, seeker: ReturnType<typeof seek>): string | null {
  const where = whereIn('text', text, seeker);
  if (where === null) return null;
  let out = where.snippet;
  for (const [start, end] of where.marks.toReversed())
    out = `${out.slice(0, start)}[${out.slice(start, end)}]${out.slice(end)}`;
  return out;
}

test('a word is marked where it stands, whatever its case and accents', () => {
  expect(shown('De RÉÜNIE is vrijdag.', seek('reunie'))).toBe('De [RÉÜNIE] is vrijdag.');
  expect(shown('Cafe\u0301 om tien uur', seek('cafe'))).toBe('[Cafe\u0301] om tien uur');
  expect(shown('Een akte, en nog een akte.', seek('akte'))).toBe('Een [akte], en nog een [akte].');
});

test('a part of a word is not the word', () => {
  expect(shown('Het taxatierapport', seek('rapport'))).toBeNull();
  expect(shown('aktentas', seek('akten'))).toBeNull();
});

test('letters beyond the first plane end, and signs that fold to more or fewer keep their places', () => {
  expect(shown('\u{10428}a \u{10428}', seek('\u{10428}'))).toBe('\u{10428}a [\u{10428}]');
  expect(shown('\u1100\u1161 x', seek('\uac00'))).toBe('[\u1100\u1161] x');
  expect(shown('\u{2f804} \ufa6c akte', seek('akte'))).toBe('\u{2f804} \ufa6c [akte]');
});

test('of a long text the place where most is found is shown, on one line', () => {
  const filler = 'Lorem ipsum dolor sit amet. '.repeat(20);
  const text = `akte\n${filler}\n\nDe akte   ligt bij\nde notaris. ${filler}`;
  const found = shown(text, seek('akte', 'notaris'));
  expect(found).toContain('De [akte] ligt bij de [notaris].');
  expect(found).toMatch(/^… .* …$/);
});

test('a beginning marks the whole word, and words side by side are one mark', () => {
  const begins = seekerOf({ words: [], prefixes: ['hypo'], phrases: [] });
  expect(shown('Uw hypotheek.', begins)).toBe('Uw [hypotheek].');
  const together = seekerOf({ words: [], prefixes: [], phrases: [['signed', 'letter']] });
  expect(shown('The signed  letter, signed.', together)).toBe('The [signed letter], signed.');
});

test('every word of a text is found in it, and marked as it stands there', () => {
  assert(
    property(string({ unit: 'grapheme', minLength: 1, maxLength: 400 }), (text) => {
      const [first] = wordsIn(text);
      pre(first !== undefined);
      const where = whereIn('text', text, seek(first?.word ?? ''));
      expect(where).not.toBeNull();
      const [start = 0, end = 0] = where?.marks[0] ?? [];
      expect(fold(where?.snippet.slice(start, end) ?? '')).toBe(first?.word);
    }),
    { numRuns: 2_000 },
  );
});
