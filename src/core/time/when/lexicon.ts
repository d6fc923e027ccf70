import { cardinalWord, ordinalWord } from '../../text/numbers/number-words.ts';
import type { Language } from '../../text/words.ts';
import { BARE_CLOCK, CLOCK, COUNT, DATE, FRACTION, ORDINAL, YEAR } from './categories.ts';
import type { Category } from './grammar/category.ts';
import { item } from './grammar/grammar.ts';
import type { Item, Lexicon } from './grammar/grammar.ts';
import { goesFurther, goesOn, normAt } from './shapes/places.ts';
import type { Token } from './tokens.ts';

/** A meaning of a word: a category and a value, typed together. */
export interface Meaning {
  readonly category: number;
  readonly value: unknown;
}

/** Ties a value to its category. */
export function meaning<V>(category: Category<V>, value: V): Meaning {
  return { category: category.id, value };
}

/** What a language's lexicon is made from. */
export interface LexiconTables {
  readonly language: Language;
  readonly words: ReadonlyMap<string, readonly Meaning[]>;
  /** Words of more than one part ("dinsdagmiddag"); null for others. */
  readonly compound: (word: string) => readonly Meaning[] | null;
  /** After these a number is a time on the clock ("om 8"). */
  readonly beforeClock: ReadonlySet<string>;
  /** After these a number of four figures is a year ("in 2027"). */
  readonly beforeYear: ReadonlySet<string>;
  /** Number words that are other words as well ("een", "a"). */
  readonly notCounts: ReadonlySet<string>;
}

/** No calendar that letters speak of goes further. */
const YEARS = { least: 1900, most: 2120 } as const;

/** Figures of more places than this count nothing that a calendar holds. */
const MAX_FIGURES = 4;

/** The suffix of an ordinal in figures, glued to it: "11e", "2de", "3rd". */
const SUFFIX: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: new Set(['e', 'de', 'ste', 'è', 'en']),
  en: new Set(['st', 'nd', 'rd', 'th']),
};

/** Makes the lexicon of a language. */
export function lexiconOf(tables: LexiconTables): Lexicon {
  const cache = new Map<string, readonly Meaning[]>();
  const meanings = (norm: string): readonly Meaning[] => {
    const known = cache.get(norm);
    if (known !== undefined) return known;
    const found = meaningsOf(norm, tables);
    // Foreign words must not fill the memory.
    if (cache.size > 20_000) cache.clear();
    cache.set(norm, found);
    return found;
  };
  return (tokens, at) => {
    const token = tokens[at];
    if (token === undefined) return [];
    if (token.kind === 'digits') return figures(tokens, at, tables);
    if (token.kind !== 'word') return [];
    return words(tokens, at, meanings(token.norm), tables);
  };
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
  const isAbbreviated = normAt(tokens, at + 1) === '.' && tokens[at + 1]?.glued === true;
  for (const { category, value } of found) {
    items.push({ category, end: at + 1, value, rank: 0 });
    // The full stop of an abbreviation may stand inside a date: "do. 12 nov. 2026".
    const norm = normAt(tokens, at);
    if (isAbbreviated && norm.length <= 5) items.push({ category, end: at + 2, value, rank: 0 });
  }
  const count = found.find(({ category }) => category === COUNT.id);
  if (count !== undefined) {
    const n = cardinalWord(normAt(tokens, at), tables.language) ?? -1;
    items.push(...hours(n, 2, at + 1, tables.beforeClock.has(normAt(tokens, at - 1))));
  }
  return items;
}

/** A number as an hour: on the clock where the word before it says so, else where rules do. */
function hours(n: number, length: number, end: number, expected: boolean): readonly Item[] {
  if (n < 0 || n > 24 || length > 2) return [];
  const clock = { hour: n, half: n <= 12 ? 'open' : 'full' } as const;
  return [item(BARE_CLOCK, end, clock), ...(expected ? [item(CLOCK, end, clock, -1)] : [])];
}

function figures(tokens: readonly Token[], at: number, tables: LexiconTables): readonly Item[] {
  if (goesOn(tokens, at)) return [];
  const norm = normAt(tokens, at);
  if (goesFurther(tokens, at)) return decimal(tokens, at);
  const n = Number(norm);
  const suffix = tokens[at + 1];
  if (suffix?.kind === 'word' && suffix.glued && SUFFIX[tables.language].has(suffix.norm)) {
    return [item(ORDINAL, at + 2, { n, figures: norm.length })];
  }
  if (norm.length > MAX_FIGURES) return [];
  const before = normAt(tokens, at - 1);
  return [
    item(COUNT, at + 1, { n, figures: norm.length }),
    ...hours(n, norm.length, at + 1, tables.beforeClock.has(before)),
    ...year(n, norm, at, tables.beforeYear.has(before)),
  ];
}

function year(n: number, norm: string, at: number, expected: boolean): readonly Item[] {
  if (norm.length !== 4 || n < YEARS.least || n > YEARS.most) return [];
  const date = { k: 'year', year: n } as const;
  return [item(YEAR, at + 1, { year: n }), ...(expected ? [item(DATE, at + 1, date, -1)] : [])];
}

/** "2,5", "1.5": so many of something. */
function decimal(tokens: readonly Token[], at: number): readonly Item[] {
  const [mark, rest] = [normAt(tokens, at + 1), normAt(tokens, at + 2)];
  const isDecimal = /^[.,]$/.test(mark) && rest.length <= 2 && normAt(tokens, at).length <= 3;
  const isLonger = goesFurther(tokens, at + 2);
  if (!isDecimal || isLonger) return [];
  return [item(FRACTION, at + 3, Number(`${normAt(tokens, at)}.${rest}`))];
}
