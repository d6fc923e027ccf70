import { cardinalWord } from '../../../text/numbers/number-words.ts';
import {
  DATE,
  DAY_PART,
  FRACTION,
  HOUR_PLURAL,
  MOMENT,
  MONTH,
  PART,
  SEASON,
  UNIT,
  WEEKDAY,
  WEEKDAY_PART,
  ZONE,
} from '../categories.ts';
import type { Unit } from '../expressions.ts';
import { lexiconOf } from '../lexicon/lexicon.ts';
import { meaning } from '../lexicon/tables.ts';
import type { LexiconTables, Meaning } from '../lexicon/tables.ts';
import { shift } from '../make.ts';
import * as data from './words.data.ts';

function entries(): readonly (readonly [string, Meaning])[] {
  const found: (readonly [string, Meaning])[] = [];
  for (const [index, [strong, weak]] of data.WEEKDAYS.entries()) {
    const weekday = index + 1;
    for (const word of strong) {
      found.push([word, meaning(WEEKDAY, { weekday, weak: false })]);
      found.push([`${word}en`, meaning(WEEKDAY, { weekday, weak: false, plural: true })]);
    }
    for (const short of weak) {
      const word = data.WEEKDAY_WORDS.includes(short);
      found.push([short, meaning(WEEKDAY, { weekday, weak: true, word })]);
    }
  }
  for (const [index, [strong, weak]] of data.MONTHS.entries()) {
    const month = index + 1;
    for (const word of strong) found.push([word, meaning(MONTH, { month, weak: false })]);
    for (const word of weak) found.push([word, meaning(MONTH, { month, weak: true })]);
  }
  for (const unit of Object.keys(data.UNITS).filter(isUnit)) {
    const [singular, plural] = data.UNITS[unit] ?? [[], []];
    for (const word of singular) found.push([word, meaning(UNIT, { unit, plural: false })]);
    for (const word of plural) found.push([word, meaning(UNIT, { unit, plural: true })]);
  }
  for (const [word, part] of Object.entries(data.PARTS)) {
    found.push([word, meaning(PART, { part })]);
  }
  for (const [word, season] of Object.entries(data.SEASONS)) {
    found.push([word, meaning(SEASON, season)]);
  }
  for (const [word, hour] of Object.entries(data.HOUR_PLURALS)) {
    found.push([word, meaning(HOUR_PLURAL, { hour, half: 'open' })]);
  }
  for (const [word, zone] of Object.entries(data.ZONES)) found.push([word, meaning(ZONE, zone)]);
  return [...found, ...DAYS, ...TODAYS];
}

function isUnit(name: string): name is Unit {
  return name in data.UNITS;
}

const DAYS: readonly (readonly [string, Meaning])[] = (
  [
    ['vandaag', 0],
    ['heden', 0],
    ['morgen', 1],
    ['overmorgen', 2],
    ['gisteren', -1],
    ['gister', -1],
    ['eergisteren', -2],
    ['eergister', -2],
  ] as const
).map(([word, n]) => [word, meaning(DATE, shift('day', n))]);

const TODAYS: readonly (readonly [string, Meaning])[] = (
  [
    ['vanochtend', 'morning'],
    ['vanmorgen', 'morning'],
    ['vanvoormiddag', 'morning'],
    ['vanmiddag', 'afternoon'],
    ['vannamiddag', 'afternoon'],
    ['vanavond', 'evening'],
    ['vannacht', 'night'],
  ] as const
).map(([word, part]) => [word, meaning(MOMENT, { date: shift('day', 0), part: { part } })]);

const TABLE = new Map<string, Meaning[]>();
for (const [word, each] of entries()) TABLE.set(word, [...(TABLE.get(word) ?? []), each]);
for (const word of ['ochtends', 'morgens', 'voormiddags']) add(word, 'morning');
for (const word of ['middags', 'namiddags']) add(word, 'afternoon');
add('avonds', 'evening');
add('nachts', 'night');

/** "'s Ochtends", also written in one word. */
function add(word: string, part: 'morning' | 'afternoon' | 'evening' | 'night'): void {
  for (const each of [word, `s${word}`]) TABLE.set(each, [meaning(DAY_PART, { part })]);
}

/** "Tweeënhalf", "drieëneenhalve". */
const AND_A_HALF = /^(.{2,12}?)[eë]n(?:een)?hal(?:f|ve)$/;

/** "Dinsdagmiddag", "morgenochtend", "gisteravond", "tweeënhalf". */
function compound(word: string): readonly Meaning[] | null {
  const half = AND_A_HALF.exec(word);
  const whole = half === null ? null : cardinalWord(half[1] ?? '', 'nl');
  if (whole !== null) return [meaning(FRACTION, whole + 0.5)];
  for (const [ending, part] of data.PART_ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length).replace(/-$/, '');
    const n = data.DAY_STEMS[stem];
    if (n !== undefined) return [meaning(MOMENT, { date: shift('day', n), part: { part } })];
    const weekday = data.WEEKDAYS.findIndex(([names]) => names.includes(stem)) + 1;
    if (weekday === 0) continue;
    return [meaning(WEEKDAY_PART, { weekday, part: { part } })];
  }
  return null;
}

export const TABLES: LexiconTables = {
  language: 'nl',
  words: TABLE,
  compound,
  beforeClock: new Set(data.BEFORE_CLOCK),
  maybeBeforeClock: new Set(data.MAYBE_BEFORE_CLOCK),
  afterClock: new Set(['uur', 'in', 'op', 'vandaag', 'morgen', 'en', 'tot', 'of', "'s"]),
  beforeDay: new Set(data.BEFORE_DAY),
  afterDay: new Set(data.AFTER_DAY),
  articles: new Set(['de', 'den']),
  between: new Set([',', 'en', 'of', '&', '/', 'resp', 'dan']),
  beforeYear: new Set(data.BEFORE_YEAR),
  notCounts: new Set(data.NOT_COUNTS),
};

export const LEXICON = lexiconOf(TABLES);
