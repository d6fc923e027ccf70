import { after, before, canBePart, splits } from '../../core/search/compounds.ts';
import { nameKeys, nearness } from '../../core/search/names.ts';
import { stemKeys } from '../../core/search/stemming/stems.ts';
import { isPlainWord } from '../../core/search/words.ts';
import { typingErrors } from '../../core/search/names.ts';
import type { Reader } from '../access.ts';
import { backwards } from './vocabulary.ts';

/** How a word that is looked for comes to what was typed, the nearest first. */
export type Likeness = 'exact' | 'form' | 'compound' | 'sounds' | 'mistyped';

/** Words to look for instead of one that was typed, each with how it comes to it. */
export type Forms = ReadonlyMap<string, Likeness>;

/** Forms of one word that are looked for: a stem of two letters must not ask for half the dictionary. */
const FORMS_AT_MOST = 24;

/** Compounds looked for with one word. */
const COMPOUNDS_AT_MOST = 40;

/** Words looked at for being compounds. */
const COMPOUNDS_SEEN = 400;

/** The word itself and its other forms. */
export async function formsOf(reader: Reader, word: string): Promise<Forms> {
  const forms = new Map<string, Likeness>([[word, 'exact']]);
  if (!isPlainWord(word)) return forms;
  for (const key of stemKeys(word)) {
    const stem = key.slice(1);
    if (stem !== word && (await anyKnown(reader, [stem]))) forms.set(stem, 'form');
    const rows = await reader.all(
      'SELECT word FROM search_form WHERE form = ? LIMIT ?',
      key,
      FORMS_AT_MOST,
    );
    for (const row of rows) {
      const found = String(row['word']);
      if (!forms.has(found)) forms.set(found, 'form');
    }
  }
  return forms;
}

/**
 * Compounds in which a word is a part: "taxatierapport" for "rapport", and for "taxatie". That the
 * rest is a word of the mailbox tells a compound from a longer word; `loosely` goes without.
 */
export async function compoundsWith(
  reader: Reader,
  forms: Forms,
  loosely: boolean,
): Promise<readonly string[]> {
  const found = new Set<string>();
  const parts = [...forms.keys()].filter(canBePart).slice(0, 4);
  for (const part of parts) {
    const ending = await reader.all(
      'SELECT word FROM search_word WHERE backwards > ? AND backwards < ? LIMIT ?',
      backwards(part),
      `${backwards(part)}\u{10ffff}`,
      COMPOUNDS_SEEN,
    );
    const beginning = await reader.all(
      'SELECT word FROM search_word WHERE word > ? AND word < ? LIMIT ?',
      part,
      `${part}\u{10ffff}`,
      COMPOUNDS_SEEN,
    );
    const candidates = [
      ...ending.map((row) => [String(row['word']), before(String(row['word']), part)] as const),
      ...beginning.map((row) => [String(row['word']), after(String(row['word']), part)] as const),
    ];
    for (const [word, others] of candidates) {
      if (forms.has(word) || found.has(word) || found.size >= COMPOUNDS_AT_MOST) continue;
      const rest = loosely ? others.length > 0 : await anyKnown(reader, others);
      if (rest) found.add(word);
    }
  }
  return [...found];
}

async function anyKnown(reader: Reader, words: readonly string[]): Promise<boolean> {
  for (const word of words) {
    const row = await reader.get('SELECT 1 AS yes FROM search_word WHERE word = ?', word);
    if (row !== undefined) return true;
  }
  return false;
}

/** A compound seen as two words that the mailbox knows; null when it is not one. */
export async function partsOf(
  reader: Reader,
  word: string,
): Promise<readonly [string, string] | null> {
  if (!isPlainWord(word)) return null;
  for (const [first, second] of splits(word)) {
    if ((await anyKnown(reader, [first])) && (await anyKnown(reader, [second])))
      return [first, second];
  }
  return null;
}

/** Names that may have been meant, the nearest first. */
const NAMES_AT_MOST = 6;

/** Names looked at for one key: three letters that all names share tell nothing. */
const NAMES_SEEN = 400;

/** Names on record that sound like what was typed, or from which it differs by typing errors. */
export async function namesLike(reader: Reader, typed: string): Promise<Forms> {
  const near = new Map<string, number>();
  for (const key of nameKeys(typed)) {
    const rows = await reader.all(
      'SELECT word FROM search_form WHERE form = ? LIMIT ?',
      key,
      NAMES_SEEN,
    );
    for (const row of rows) {
      const name = String(row['word']);
      if (near.has(name)) continue;
      const how = nearness(typed, name);
      if (how !== null) near.set(name, how);
    }
  }
  const sorted = [...near].toSorted((a, b) => a[1] - b[1]);
  const best = sorted[0]?.[1] ?? 0;
  return new Map(
    sorted
      .filter(([, how]) => how <= best + 0.5)
      .slice(0, NAMES_AT_MOST)
      .map(([name, how]) => [name, how < 1 ? 'sounds' : 'mistyped'] as const),
  );
}

/** Names that sound the same as one that was typed rightly: "Jansen" and "Janssen" are told apart by nobody. */
export async function namesSounding(reader: Reader, typed: string): Promise<readonly string[]> {
  const [key] = nameKeys(typed);
  if (key === undefined) return [];
  const rows = await reader.all(
    'SELECT word FROM search_form WHERE form = ? LIMIT ?',
    key,
    NAMES_AT_MOST,
  );
  return rows.map((row) => String(row['word']));
}

/** Words proposed when nothing was found. */
const PROPOSED = 3;

/** Ordinary words that differ by typing errors, the nearest first; their first letter is believed. */
export async function wordsLike(reader: Reader, typed: string): Promise<readonly string[]> {
  if (!isPlainWord(typed) || typed.length < 4) return [];
  const most = typed.length <= 7 ? 1 : 2;
  const rows = await reader.all(
    `SELECT word FROM search_word WHERE word >= ? AND word < ? AND length(word) BETWEEN ? AND ?`,
    typed.slice(0, 1),
    `${typed.slice(0, 1)}\u{10ffff}`,
    typed.length - most,
    typed.length + most,
  );
  return rows
    .map((row) => String(row['word']))
    .map((word) => ({ word, errors: typingErrors(typed, word, most) }))
    .filter(({ errors }) => errors > 0 && errors <= most)
    .toSorted((a, b) => a.errors - b.errors)
    .slice(0, PROPOSED)
    .map(({ word }) => word);
}
