import { CLOCK, COUNT, DATE, FRACTION, MONTH, ORDINAL, YEAR } from '../categories.ts';
import { item } from '../../../text/grammar/grammar.ts';
import type { Item } from '../../../text/grammar/grammar.ts';
import type { LexiconTables } from './tables.ts';
import { clockExpected, dayAfter, hours, isSuffix } from './hours.ts';
import { goesFurther, goesOn, normAt } from '../../../text/grammar/places.ts';
import type { Token } from '../../../text/grammar/tokens.ts';

/** Years that may stand beside a month; those that may stand alone. */
const YEARS = { least: 1000, most: 2999 } as const;
const NEAR_YEARS = { least: 1700, most: 2120 } as const;

/** Days that may share a month: "3, 4, 5 en 6 mei". */
const MAX_LISTED_DAYS = 6;

/** Figures of more places than this count nothing that a calendar holds. */
const MAX_FIGURES = 4;

/** What a number in figures may be: a count, an ordinal, an hour, a year, a day of a list. */
export function figures(
  tokens: readonly Token[],
  at: number,
  tables: LexiconTables,
): readonly Item[] {
  const inPair = pairedDay(tokens, at, tables);
  if (goesOn(tokens, at) && !inPair) return [];
  const norm = normAt(tokens, at);
  if (goesFurther(tokens, at) && !inPair) return decimal(tokens, at, tables);
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
    ...unmarked(n, norm, tokens, at, tables),
    ...bareDay(n, tokens, at, tables),
  ];
}

/** "3/4 december": either of two days. */
function pairedDay(tokens: readonly Token[], at: number, tables: LexiconTables): boolean {
  const isDay = (place: number): boolean =>
    tokens[place]?.kind === 'digits' && Number(normAt(tokens, place)) <= 31;
  const slash = normAt(tokens, at + 1) === '/' ? at + 1 : at - 1;
  if (normAt(tokens, slash) !== '/' || !isDay(slash - 1) || !isDay(slash + 1)) return false;
  return normAt(tokens, slash - 2) !== '/' && monthAt(tokens, slash + 2, tables) !== null;
}

const ON_AT = { nl: { on: 'op', at: 'om' }, en: { on: 'on', at: 'at' } } as const;

/** "Op 15 om 8.00": a day of the month, by the time behind it. */
function bareDay(
  n: number,
  tokens: readonly Token[],
  at: number,
  { language }: LexiconTables,
): readonly Item[] {
  const { on, at: clock } = ON_AT[language];
  if (n < 1 || n > 31 || normAt(tokens, at - 1) !== on) return [];
  const next = normAt(tokens, at + 1);
  const isHalf = /^[ap]m$/.test(normAt(tokens, at + 3));
  const isTimed = next === ',' ? goesFurther(tokens, at + 2) || isHalf : next === clock;
  return isTimed ? [item(DATE, at + 1, { k: 'day', day: n }, -1)] : [];
}

/** "At 1030": hours and minutes without a mark, where nothing follows that could be counted. */
function unmarked(
  n: number,
  norm: string,
  tokens: readonly Token[],
  at: number,
  tables: LexiconTables,
): readonly Item[] {
  if (norm.length < 3 || !tables.beforeClock.has(normAt(tokens, at - 1))) return [];
  const [hour, minute] = [Math.floor(n / 100), n % 100];
  if (hour < 1 || hour > 23 || minute > 59 || minute % 5 !== 0) return [];
  const after = tokens[at + 1];
  const ends = after === undefined || after.kind !== 'word' || tables.afterClock.has(after.norm);
  if (!ends) return [];
  return [item(CLOCK, at + 1, { hour, minute, half: hour <= 12 ? 'open' : 'full' }, -1)];
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
    if (month !== null) return [item(DATE, at + 1, { k: 'day', day: n, month, listed: true }, -1)];
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
function decimal(
  tokens: readonly Token[],
  at: number,
  { language }: LexiconTables,
): readonly Item[] {
  const [mark, rest] = [normAt(tokens, at + 1), normAt(tokens, at + 2)];
  const isDecimal = /^[.,]$/.test(mark) && rest.length <= 2 && normAt(tokens, at).length <= 3;
  // "14.30 uur" is a time: the Dutch part their decimals off with a comma.
  if (language === 'nl' && mark === '.' && rest.length === 2) return [];
  const isLonger = goesFurther(tokens, at + 2);
  if (mark === '/' && !isLonger && (rest === '2' || rest === '4')) {
    const n = Number(normAt(tokens, at));
    return n < 1 || n >= Number(rest) ? [] : [item(FRACTION, at + 3, n / Number(rest))];
  }
  if (!isDecimal || isLonger) return [];
  return [item(FRACTION, at + 3, Number(`${normAt(tokens, at)}.${rest}`))];
}
