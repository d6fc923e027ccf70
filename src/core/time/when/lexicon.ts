import { cardinalWord, ordinalWord } from '../../text/numbers/number-words.ts';
import type { Language } from '../../text/words.ts';
import { BARE_CLOCK, CLOCK, COUNT, DATE, FRACTION, MONTH, ORDINAL, YEAR } from './categories.ts';
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
  /** After these too, where nothing that is counted follows ("voor 8"). */
  readonly maybeBeforeClock: ReadonlySet<string>;
  /** After these an ordinal may be a day of the month ("op de 15e"). */
  readonly beforeDay: ReadonlySet<string>;
  /** Articles before such an ordinal. */
  readonly articles: ReadonlySet<string>;
  /** What stands between days that share a month ("16 en 24 november"). */
  readonly between: ReadonlySet<string>;
  /** Words that may follow it; any other would be what is counted ("de eerste keer"). */
  readonly afterDay: ReadonlySet<string>;
  /** After these a number of four figures is a year ("in 2027"). */
  readonly beforeYear: ReadonlySet<string>;
  /** Number words that are other words as well ("een", "a"). */
  readonly notCounts: ReadonlySet<string>;
}

/** Years that may stand beside a month; those that may stand alone. */
const YEARS = { least: 1000, most: 2999 } as const;
const NEAR_YEARS = { least: 1700, most: 2120 } as const;

/** Days that may share a month: "3, 4, 5 en 6 mei". */
const MAX_LISTED_DAYS = 6;

/** Figures of more places than this count nothing that a calendar holds. */
const MAX_FIGURES = 4;

/** The suffix of an ordinal in figures, glued to it: "11e", "2de", "3rd". */
const SUFFIX: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: new Set(['e', 'de', 'ste', 'è', 'en']),
  en: new Set(['st', 'nd', 'rd', 'th']),
};

/** Whether a token is the ending of an ordinal in figures, so that a run may go over it. */
export function isSuffix(tokens: readonly Token[], at: number, language: Language): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    token.glued &&
    tokens[at - 1]?.kind === 'digits' &&
    SUFFIX[language].has(token.norm)
  );
}

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
  const norm = normAt(tokens, at);
  const isAbbreviated = normAt(tokens, at + 1) === '.' && tokens[at + 1]?.glued === true;
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

/** "Op de 15e", "tot de eerste": a day of the month, from the article on. */
function dayAfter(
  tokens: readonly Token[],
  start: number,
  at: number,
  tables: LexiconTables,
): readonly Item[] {
  if (!tables.beforeDay.has(normAt(tokens, start - 1))) return [];
  const isFigures = tokens[at]?.kind === 'digits' && isSuffix(tokens, at + 1, tables.language);
  const n = isFigures
    ? Number(normAt(tokens, at))
    : ordinalWord(normAt(tokens, at), tables.language);
  if (n === null || n < 1 || n > 31) return [];
  const end = isFigures ? at + 2 : at + 1;
  const after = tokens[end];
  const ends = after === undefined || after.kind !== 'word' || tables.afterDay.has(after.norm);
  return ends ? [item(DATE, end, { k: 'day', day: n }, -1)] : [];
}

/** Whether the word before a number says that it is an hour. */
function clockExpected(tokens: readonly Token[], at: number, tables: LexiconTables): boolean {
  const before = normAt(tokens, at - 1);
  if (tables.beforeClock.has(before)) return true;
  if (!tables.maybeBeforeClock.has(before)) return false;
  const after = tokens[at + 1];
  return after === undefined || (after.kind === 'mark' && /^[.,;:!?)]$/.test(after.norm));
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
  if (isSuffix(tokens, at + 1, tables.language)) {
    const ordinal = item(ORDINAL, at + 2, { n, figures: norm.length });
    return [ordinal, ...dayAfter(tokens, at, at, tables)];
  }
  if (norm.length > MAX_FIGURES) return [];
  return [
    item(COUNT, at + 1, { n, figures: norm.length }),
    ...hours(n, norm.length, at + 1, clockExpected(tokens, at, tables)),
    ...year(n, norm, at, tables.beforeYear.has(normAt(tokens, at - 1))),
    ...shared(tokens, at, tables),
  ];
}

/** "16 en 24 november": the first day has its month from the last. */
function shared(tokens: readonly Token[], at: number, tables: LexiconTables): readonly Item[] {
  const n = Number(normAt(tokens, at));
  if (n < 1 || n > 31) return [];
  let next = at + 1;
  for (let listed = 0; listed < MAX_LISTED_DAYS; listed += 1) {
    if (!tables.between.has(normAt(tokens, next))) return [];
    if (tokens[next + 1]?.kind !== 'digits' || Number(normAt(tokens, next + 1)) > 31) return [];
    next += isSuffix(tokens, next + 2, tables.language) ? 3 : 2;
    const month = monthAt(tokens, next, tables);
    if (month !== null) return [item(DATE, at + 1, { k: 'day', day: n, month }, -1)];
  }
  return [];
}

function monthAt(tokens: readonly Token[], at: number, tables: LexiconTables): number | null {
  for (const { category, value } of tables.words.get(normAt(tokens, at)) ?? []) {
    if (category !== MONTH.id || typeof value !== 'object' || value === null) continue;
    if ('month' in value && typeof value.month === 'number') return value.month;
  }
  return null;
}

function year(n: number, norm: string, at: number, expected: boolean): readonly Item[] {
  if (norm.length !== 4 || n < YEARS.least || n > YEARS.most) return [];
  const date = { k: 'year', year: n } as const;
  const isNear = n >= NEAR_YEARS.least && n <= NEAR_YEARS.most;
  return [
    item(YEAR, at + 1, { year: n }),
    ...(expected && isNear ? [item(DATE, at + 1, date, -1)] : []),
  ];
}

/** "2,5", "1.5": so many of something. */
function decimal(tokens: readonly Token[], at: number): readonly Item[] {
  const [mark, rest] = [normAt(tokens, at + 1), normAt(tokens, at + 2)];
  const isDecimal = /^[.,]$/.test(mark) && rest.length <= 2 && normAt(tokens, at).length <= 3;
  const isLonger = goesFurther(tokens, at + 2);
  if (!isDecimal || isLonger) return [];
  return [item(FRACTION, at + 3, Number(`${normAt(tokens, at)}.${rest}`))];
}
