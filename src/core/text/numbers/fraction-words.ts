import type { Language } from '../words.ts';
import { cardinalWord, ordinalWord } from './number-words.ts';
import { SCALE_NTHS } from './scales.data.ts';

/** Longer words are no part of anything that is written in one word. */
const MAX_LETTERS = 40;

/** "Tweeënhalf", "twaalfenhalve": a number and a half in one Dutch word. */
export function halvedWord(norm: string, language: Language): number | null {
  if (language !== 'nl' || norm.length > MAX_LETTERS) return null;
  const stem = /^(.{2,20}?)(?:en|ën)(?:een)?hal(?:f|ve)$/.exec(norm)?.[1];
  const whole = stem === undefined ? null : cardinalWord(stem, 'nl');
  return whole === null ? null : whole + 0.5;
}

/** "Thirds", "eighths", "vijfden", "duizendsten": parts in the plural, so many to the whole. */
export function pluralNth(norm: string, language: Language): number | null {
  const ending = language === 'nl' ? 'n' : 's';
  if (!norm.endsWith(ending) || norm.length > MAX_LETTERS) return null;
  const stem = norm.slice(0, -1);
  // Dutch ordinals end in "e"; "honderdsten" is no "honderdste" in figures.
  return SCALE_NTHS[language].get(stem) ?? ordinalWord(stem, language);
}

/** How many parts a word counts at most: "negentiende" is one of nineteen, "negen tiende" nine of ten. */
const MAX_PARTS = 9;

/** "Eenderde", "tweederde", "drievijfden", "driekwart": parts of one in one Dutch word. */
export function partWord(norm: string, language: Language): number | null {
  if (language !== 'nl' || norm.length > MAX_LETTERS || norm.length < 7) return null;
  if (ordinalWord(norm, 'nl') !== null || pluralNth(norm, 'nl') !== null) return null;
  const one = /^(een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)-?(.+)$/.exec(norm);
  const [, counted, rest] = one ?? [];
  if (counted === undefined || rest === undefined) return null;
  const part = cardinalWord(counted, 'nl');
  const all = rest === 'kwart' ? 4 : (ordinalWord(rest, 'nl') ?? pluralNth(rest, 'nl'));
  if (part === null || part > MAX_PARTS || all === null || all <= 2) return null;
  return part < all ? part / all : null;
}
