import { DATE, MONTH, MOMENT, PART, SEASON, UNIT, WEEKDAY, ZONE } from '../categories.ts';
import type { Unit } from '../expressions.ts';
import { lexiconOf } from '../lexicon/lexicon.ts';
import { meaning } from '../lexicon/tables.ts';
import type { LexiconTables, Meaning } from '../lexicon/tables.ts';
import { shift } from '../make.ts';
import { wordSet } from '../word-set.ts';
import * as data from './words.data.ts';

function isUnit(name: string): name is Unit {
  return name in data.UNITS;
}

function named(): readonly (readonly [string, Meaning])[] {
  const found: (readonly [string, Meaning])[] = [];
  for (const [index, [strong, weak]] of data.WEEKDAYS.entries()) {
    const weekday = index + 1;
    for (const word of strong) {
      const plural = word.endsWith('s');
      found.push([word, meaning(WEEKDAY, { weekday, weak: false, plural })]);
    }
    for (const word of weak) found.push([word, meaning(WEEKDAY, { weekday, weak: true })]);
  }
  for (const [index, [strong, weak]] of data.MONTHS.entries()) {
    const month = index + 1;
    for (const word of strong) found.push([word, meaning(MONTH, { month, weak: false })]);
    for (const word of weak) found.push([word, meaning(MONTH, { month, weak: true })]);
  }
  return found;
}

function entries(): readonly (readonly [string, Meaning])[] {
  const found: (readonly [string, Meaning])[] = [...named()];
  for (const unit of Object.keys(data.UNITS).filter(isUnit)) {
    const [singular, plural] = data.UNITS[unit] ?? [[], []];
    for (const word of singular) {
      found.push([word, meaning(UNIT, { unit, plural: false, letter: word.length === 1 })]);
    }
    for (const word of plural) found.push([word, meaning(UNIT, { unit, plural: true })]);
  }
  for (const [word, part] of Object.entries(data.PARTS)) {
    found.push([word, meaning(PART, { part })]);
  }
  for (const [word, season] of Object.entries(data.SEASONS)) {
    found.push([word, meaning(SEASON, season)]);
  }
  for (const [word, zone] of Object.entries(data.ZONES)) found.push([word, meaning(ZONE, zone)]);
  for (const [word, n] of [
    ['today', 0],
    ['tomorrow', 1],
    ['tmrw', 1],
    ['tomorow', 1],
    ['yesterday', -1],
    ['todays', 0],
    ['tomorrows', 1],
    ['yesterdays', -1],
  ] as const) {
    found.push([word, meaning(DATE, shift('day', n))]);
  }
  for (const word of ['tonight', 'tonite']) {
    found.push([word, meaning(MOMENT, { date: shift('day', 0), part: { part: 'evening' } })]);
  }
  return found;
}

const TABLE = new Map<string, Meaning[]>();
for (const [word, each] of entries()) TABLE.set(word, [...(TABLE.get(word) ?? []), each]);

export const TABLES: LexiconTables = {
  language: 'en',
  words: TABLE,
  // "Tomorrow's call", "next week's agenda".
  compound: (word) => (word.endsWith("'s") ? (TABLE.get(word.slice(0, -2)) ?? null) : null),
  beforeClock: wordSet(data.BEFORE_CLOCK),
  maybeBeforeClock: wordSet(data.MAYBE_BEFORE_CLOCK),
  beforeYear: wordSet(data.BEFORE_YEAR),
  afterClock: wordSet('in on today tomorrow tonight and to until or this'),
  beforeDay: wordSet(data.BEFORE_DAY),
  afterDay: wordSet(data.AFTER_DAY),
  articles: new Set(['the']),
  between: wordSet(', and or & /'),
  notCounts: wordSet('a an'),
};

export const LEXICON = lexiconOf(TABLES);
