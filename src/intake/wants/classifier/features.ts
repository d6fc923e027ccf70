import { fieldsOf } from './fields.ts';

/** A sentence longer than this is a text without full stops: its beginning says what it wants. */
const MAX_UNITS = 600;
const MAX_WORDS = 60;
/** From this length on a word also counts by its beginning: "offerteaanvraag" speaks of an "offerte". */
export const LONG_WORD = 7;
/** Units of such a beginning. */
export const BEGINNING = 6;

const WORD = /\p{L}[\p{L}'-]*|\p{N}[\p{N}.,:]*|[€$£%?]/gu;

/** The words of a sentence in lower case, as far as it is looked at; figures by their form. */
export function wordsOf(text: string): readonly string[] {
  const lower = text.slice(0, MAX_UNITS).replaceAll(/[’‘`]/g, "'").toLowerCase();
  return [...lower.matchAll(WORD)].slice(0, MAX_WORDS).map(([word]) => {
    if (!/^\p{N}/u.test(word)) return word;
    // A figure counts by its form: one with two decimals or minutes, or another.
    return /[.:,]\d\d$/.test(word) ? '0:00' : '0';
  });
}

/**
 * What a sentence is judged by: its words, pairs of neighbours, beginnings of long words, the fields of
 * meaning it touches (once or oftener) and which of them it touches together. Each feature counts once.
 */
export function featuresOf(text: string, language: 'nl' | 'en'): readonly string[] {
  const words = wordsOf(text);
  const features = new Set<string>();
  for (const [at, word] of words.entries()) {
    features.add(word);
    const next = words[at + 1];
    if (next !== undefined) features.add(`${word} ${next}`);
    if (word.length >= LONG_WORD) features.add(`${word.slice(0, BEGINNING)}*`);
  }
  if (words[0] !== undefined) features.add(`^${words[0]}`);
  addFields(features, words, language);
  return [...features];
}

/** Words of one field counted up to this; more of them say no more. */
export const MOST_OF_A_FIELD = 3;

function addFields(features: Set<string>, words: readonly string[], language: 'nl' | 'en'): void {
  const counts = new Map<string, number>();
  for (const word of new Set(words)) {
    for (const field of new Set(fieldsOf(word, language))) {
      counts.set(field, (counts.get(field) ?? 0) + 1);
    }
  }
  const fields = [...counts.keys()].sort();
  for (const [at, field] of fields.entries()) {
    const most = Math.min(MOST_OF_A_FIELD, counts.get(field) ?? 0);
    for (let count = 1; count <= most; count += 1)
      features.add(`~${field}${'+'.repeat(count - 1)}`);
    for (const other of fields.slice(at + 1)) features.add(`~${field}&${other}`);
  }
}
