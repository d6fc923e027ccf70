import { cardinalWord, ordinalWord } from '../../../text/numbers/number-words.ts';
import type { Language } from '../../../text/words.ts';
import { COUNT, ORDINAL, ZONE } from '../categories.ts';
import type { Item, Lexicon, Standing } from '../../../text/grammar/grammar.ts';
import { normAt } from '../../../text/grammar/places.ts';
import type { Token } from '../../../text/grammar/tokens.ts';
import { figures } from './figures.ts';
import { clockExpected, dayAfter, hours, isSuffix } from './hours.ts';
import { meaning } from './tables.ts';
import type { LexiconTables, Meaning } from './tables.ts';

const NONE: readonly Item[] = [];

/** Foreign words must not fill the memory: so many are remembered. */
const MAX_REMEMBERED = 20_000;

/** Number words shorter than those that are looked up when a text is glanced at. */
const NUMBER_WORDS: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    ...'twee drie vier vijf zes zeven acht negen tien elf twaalf dertig zestig eerste tweede'.split(
      ' ',
    ),
    ...'derde vierde vijfde zesde zevende achtste negende tiende elfde dertien zestien'.split(' '),
  ],
  en: [
    ...'one two three four five six seven eight nine ten eleven twelve fifteen sixteen'.split(' '),
    ...'twenty thirty forty fifty sixty seventy eighty ninety first second third fourth'.split(' '),
    ...'fifth sixth seventh eighth ninth tenth twelfth hundred'.split(' '),
  ],
};

/** Makes the lexicon of a language. */
export function lexiconOf(tables: LexiconTables): Lexicon {
  const remembered = new Map<string, readonly Meaning[]>();
  const meanings = (norm: string): readonly Meaning[] => {
    const known = remembered.get(norm);
    if (known !== undefined) return known;
    const found = meaningsOf(norm, tables);
    if (remembered.size > MAX_REMEMBERED) remembered.clear();
    remembered.set(norm, found);
    return found;
  };
  return {
    standing: (norm) => standingOf(norm, meanings(norm)),
    vocabulary: [...tables.words.keys(), ...NUMBER_WORDS[tables.language]],
    isSuffix: (tokens, at) => isSuffix(tokens, at, tables.language),
    meaningsAt: (tokens, at) => {
      const token = tokens[at];
      if (token === undefined) return NONE;
      if (token.kind === 'digits') return figures(tokens, at, tables);
      if (token.kind !== 'word') return NONE;
      const found = meanings(token.norm);
      return found.length === 0 && !tables.articles.has(token.norm)
        ? NONE
        : words(tokens, at, found, tables);
    },
  };
}

/** Numbers, zones, single letters and words of two meanings ("may") need company to be a time. */
function standingOf(norm: string, found: readonly Meaning[]): Standing {
  if (found.length === 0) return 'none';
  if (norm.length === 1) return 'known';
  const needy = new Set([COUNT.id, ORDINAL.id, ZONE.id]);
  return found.every((each) => needy.has(each.category) || isWeak(each)) ? 'number' : 'strong';
}

function isWeak({ value }: Meaning): boolean {
  return typeof value === 'object' && value !== null && 'weak' in value && value.weak === true;
}

function meaningsOf(norm: string, tables: LexiconTables): readonly Meaning[] {
  const found: Meaning[] = [...(tables.words.get(norm) ?? [])];
  if (!tables.notCounts.has(norm)) {
    const n = cardinalWord(norm, tables.language);
    if (n !== null) found.push(meaning(COUNT, { n, figures: 0 }));
    const nth = ordinalWord(norm, tables.language);
    if (nth !== null) found.push(meaning(ORDINAL, { n: nth, figures: 0 }));
  }
  return found.length > 0 ? found : (tables.compound(norm) ?? []);
}

function words(
  tokens: readonly Token[],
  at: number,
  found: readonly Meaning[],
  tables: LexiconTables,
): readonly Item[] {
  const items: Item[] = [];
  const norm = normAt(tokens, at);
  // A stop with nothing behind it ends the sentence: "in March." has none of its own in English.
  const next = tokens[at + 2];
  const goesOn = tables.language === 'nl' || (next !== undefined && next.kind !== 'break');
  const isAbbreviated = normAt(tokens, at + 1) === '.' && tokens[at + 1]?.glued === true && goesOn;
  for (const { category, value } of found) {
    items.push({ category, end: at + 1, value, rank: 0 });
    // The full stop of an abbreviation may stand inside a date: "do. 12 nov. 2026".
    if (isAbbreviated && isShort(norm, value)) {
      items.push({ category, end: at + 2, value, rank: 0 });
    }
  }
  if (found.some(({ category }) => category === COUNT.id)) {
    const n = cardinalWord(norm, tables.language) ?? -1;
    items.push(...hours(n, 2, at + 1, clockExpected(tokens, at, tables)));
  }
  if (tables.articles.has(norm)) items.push(...dayAfter(tokens, at, at + 1, tables));
  if (found.some(({ category }) => category === ORDINAL.id)) {
    items.push(...dayAfter(tokens, at, at, tables));
  }
  return items;
}

/** Whether a word is an abbreviation, whose full stop is its own. */
function isShort(norm: string, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if ('weak' in value) return value.weak === true && norm.length <= 5;
  return 'unit' in value && norm.length <= 3 && norm !== 'day' && norm !== 'dag';
}
