import type { Language } from '../text/words.ts';
import {
  GENDER_WORDS,
  ORGANISATION_WORDS,
  PARTICLES,
  SUFFIXES,
  TITLE_WORDS,
} from './name-words.ts';

/** Longer display names are cut: nobody is called so, and a header may be megabytes long. */
const NAME_LIMIT = 160;

/** A name taken apart. Everything is null where the text did not say it; nothing is guessed from a first name. */
export interface NameParts {
  /** `none`: empty, or an address instead of a name. */
  readonly kind: 'person' | 'organisation' | 'none';
  /** Degrees as a letter writes them: `mr.`, `dr.`. */
  readonly titles: readonly string[];
  readonly title: 'mevrouw' | 'heer' | null;
  readonly first: string | null;
  /** "J.P." */
  readonly initials: string | null;
  /** With its particles as they stand inside a name: "van den Berg"; Belgian capitals are kept. */
  readonly surname: string | null;
}

const NOBODY: NameParts = {
  kind: 'none',
  titles: [],
  title: null,
  first: null,
  initials: null,
  surname: null,
};

/**
 * Takes a display name apart: "mr. J.P. van den Berg", "Vries, Jan de", "JAN DE VRIES (Bank)".
 * The language decides what a capital *Mr.* is: a law degree in Dutch, a form of address in English.
 */
export function readName(written: string, language: Language): NameParts {
  const text = bare(written);
  if (text === '' || text.includes('@')) return NOBODY;
  const words = wordsOf(inOrder(text));
  if (words.some((word) => ORGANISATION_WORDS.has(plain(word)))) {
    return { ...NOBODY, kind: 'organisation' };
  }
  const { titles, title, rest } = withoutTitles(words, language);
  const core = withoutSuffixes(rest);
  if (core.length === 0) return NOBODY;
  return { kind: 'person', titles, title, ...split(core, titles.length > 0 || title !== null) };
}

/** A surname standing alone: "mevrouw Van den Berg", "heer 't Hart", "mevrouw D'Hondt". */
export function surnameAlone(surname: string): string {
  if (surname.startsWith("'") || surname.startsWith('’')) return surname;
  if (surname.startsWith('ij')) return `IJ${surname.slice(2)}`;
  return surname.charAt(0).toUpperCase() + surname.slice(1);
}

/** First name or initials with the surname: "Jan van den Berg", "J.P. van den Berg"; null without a surname. */
export function fullName(parts: NameParts): string | null {
  if (parts.surname === null) return parts.first;
  const given = parts.first ?? parts.initials;
  return given === null ? surnameAlone(parts.surname) : `${given} ${parts.surname}`;
}

/** A surname for comparing: no particles, accents, capitals or hyphens. */
export function surnameKey(surname: string): string {
  const words = surname.split(' ').filter((word) => !PARTICLES.has(plain(word)));
  return (words.length === 0 ? surname : words.join(' '))
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

function bare(written: string): string {
  return written
    .slice(0, NAME_LIMIT)
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .replaceAll('’', "'")
    .replace(/\([^)]*\)?/g, ' ')
    .replace(/\s[|/–—-]\s.*$/u, ' ')
    .replace(/\s(?:via|namens|on behalf of)\s.*$/i, ' ')
    .replaceAll('"', ' ')
    .replace(/^\s*'(.*)'\s*$/, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** "Vries, Jan de" and "Berg, van den, Jan" put the surname first; "Jan de Vries, notaris" does not. */
function inOrder(text: string): string {
  const parts = text.split(',').map((part) => part.trim());
  const [first = '', second = '', third] = parts;
  if (second === '') return first;
  const words = second.split(' ');
  if (third !== undefined && words.every((word) => PARTICLES.has(plain(word)))) {
    return `${third} ${second} ${first}`;
  }
  if (words.every((word) => SUFFIXES.has(plain(word)))) return first;
  const looksGiven = /^\p{Lu}/u.test(second) || GENDER_WORDS.has(plain(words[0] ?? ''));
  const shortSurname = first.split(' ').filter((word) => !PARTICLES.has(plain(word))).length <= 2;
  const titled = TITLE_WORDS.has(plain(words[0] ?? ''));
  return (looksGiven || titled) && shortSurname ? `${second} ${first}` : first;
}

/** Words, with degrees and initials split off that were written together: "mr.drs.A.", "dr.J.Smit". */
function wordsOf(text: string): string[] {
  const spaced = text
    .replace(/\b(mr|drs|dr|ing|ir|prof|mw|mevr|dhr)\.(?=\S)/gi, '$1. ')
    .replace(/(\p{Lu}\.)(?=\p{Lu}\p{Ll}{2})/gu, '$1 ');
  return spaced.split(' ').filter((word) => word !== '');
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[.,;:]/g, '');
}

interface Untitled {
  readonly titles: readonly string[];
  readonly title: 'mevrouw' | 'heer' | null;
  readonly rest: readonly string[];
}

function withoutTitles(words: readonly string[], language: Language): Untitled {
  const titles: string[] = [];
  let title: 'mevrouw' | 'heer' | null = null;
  let index = 0;
  for (; index < words.length; index += 1) {
    const word = words[index] ?? '';
    const key = plain(word);
    if (key === 'de' && plain(words[index + 1] ?? '') === 'heer') continue;
    const gender = key === 'mr' && isEnglishMr(word, language) ? 'heer' : GENDER_WORDS.get(key);
    const degree = TITLE_WORDS.get(key);
    if (gender !== undefined) title = gender;
    else if (degree !== undefined) titles.push(degree);
    else break;
  }
  return { titles, title, rest: words.slice(index) };
}

/** In English "Mr Smit" is a form of address; "mr. Smit" is still the Dutch degree. */
function isEnglishMr(word: string, language: Language): boolean {
  return language === 'en' && word.startsWith('Mr');
}

function withoutSuffixes(words: readonly string[]): readonly string[] {
  const kept = [...words];
  while (kept.length > 1 && SUFFIXES.has(plain(kept.at(-1) ?? ''))) kept.pop();
  return kept;
}

type Split = Pick<NameParts, 'first' | 'initials' | 'surname'>;

function split(words: readonly string[], titled: boolean): Split {
  const shouted = isOneCase(words);
  const start = words.findIndex((word) => PARTICLES.has(plain(word)) || isHalf(word));
  const cut = start === -1 ? Math.max(words.length - 1, 0) : start;
  const alone = start === -1 && words.length === 1;
  if (alone && !titled) {
    return { first: proper(words[0] ?? '', shouted), initials: null, surname: null };
  }
  const given = words.slice(0, cut);
  const initials = given.filter((word) => isInitials(word, shouted));
  const names = given.filter((word) => !isInitials(word, shouted));
  return {
    first: names.length === 0 ? null : names.map((word) => proper(word, shouted)).join(' '),
    initials: initials.length === 0 ? null : initials.map(dotted).join(''),
    surname: words
      .slice(cut)
      .map((word) => (shouted && PARTICLES.has(plain(word)) ? word.toLowerCase() : word))
      .map((word) => (PARTICLES.has(word.toLowerCase()) ? word : proper(word, shouted)))
      .join(' '),
  };
}

/** Half a surname of two: the "Jansen-de" of "Jansen-de Vries". */
export function isHalf(word: string): boolean {
  const behind = /-(\p{Ll}+)$/u.exec(word)?.[1];
  return behind !== undefined && PARTICLES.has(behind);
}

/** Whether a word belongs in front of a surname: "van", "'t". */
export function isParticle(word: string): boolean {
  return PARTICLES.has(plain(word).replaceAll('’', "'"));
}

/** Whether a word in front of a name is a title or form of address. */
export function isTitle(word: string): boolean {
  return TITLE_WORDS.has(plain(word)) || GENDER_WORDS.has(plain(word));
}

/** Whether a word behind a name is a degree or tells a generation. */
export function isSuffix(word: string): boolean {
  return word.length > 1 && SUFFIXES.has(plain(word));
}

/** Written wholly in capitals or wholly without: then the capitals say nothing and ours are put. */
function isOneCase(words: readonly string[]): boolean {
  const letters = words.filter((word) => !/^(?:\p{L}\.)+$/u.test(word)).join('');
  const long = letters.replace(/[^\p{L}]/gu, '').length > 4;
  return long && (letters === letters.toUpperCase() || letters === letters.toLowerCase());
}

function isInitials(word: string, shouted: boolean): boolean {
  if (/^(?:\p{Lu}\p{Ll}{0,2}\.)+$/u.test(word)) return true;
  return !shouted && /^(?:\p{Lu}{1,4}|\p{Lu}\.?)$/u.test(word);
}

/** "JP" and "J. P." both become "J.P."; "Th." stays whole. */
function dotted(word: string): string {
  return word.includes('.') ? word : word.replace(/\p{L}/gu, '$&.');
}

function proper(word: string, shouted: boolean): string {
  if (!shouted) return word;
  return word
    .toLowerCase()
    .replace(/(^|[-'.])(ij|\p{L})/gu, (_whole, before: string, letter: string) => {
      return before + letter.toUpperCase();
    });
}
