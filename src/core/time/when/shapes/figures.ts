import { CLOCK, DATE, MOMENT } from '../categories.ts';
import type { Clock, DateExpression } from '../expressions.ts';
import { item } from '../../../text/grammar/grammar.ts';
import type { Seed } from '../../../text/grammar/grammar.ts';
import { CLOCK_FIGURES, DASHED_DATE } from './weak.ts';
import { goesOn, normAt, tokenEndingAt } from '../../../text/grammar/places.ts';
import type { Places } from '../../../text/grammar/places.ts';

/** What decides how figures are read. */
export interface FigureHabits {
  readonly language: 'nl' | 'en';
  readonly order: 'dmy' | 'mdy';
  /** Words after which figures with a dash or stop are a date. */
  readonly beforeDate: ReadonlySet<string>;
  /** Words after which figures with a stop are a time. */
  readonly atClock: ReadonlySet<string>;
  /** Year of writing, which years of two figures are near to. */
  readonly year: number;
}

const ISO =
  /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?(?![\d/:-])/y;
const FULL = /(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2}|'\d{2})(?![\d/-]|[.,]\d)/y;
const TWO = /(\d{1,2})([-/.])(\d{1,2})(?![\d/%]|[-.,:]\d)/y;
/** With spaces it may be anything: it is a date only where nothing else is said. */
const SPACED = /(\d{1,2})\s([-/])\s(\d{1,2})(?!\d)/y;
const MONTH_YEAR = /(\d{1,2})\s?[-/.]\s?(\d{4})(?![\d/.-]\d|\d)/y;
const YEAR_MONTH = /(\d{4})\s?[-/.]\s?(\d{1,2})(?!\d|[-/.]\d|\s?[-/.]\s?\d)/y;
const CLOCK_COLON = /(\d{1,2}):(\d{2})(?::(\d{2}))?(?![\d:]|[.,]\d)/y;
const CLOCK_DOT = /(\d{1,2})\.(\d{2})(?![\d%]|[.,:/]\d)/y;
const CLOCK_LETTER = /(\d{1,2})\s?(?:u|h|uur)\.?\s?(\d{2})(?![\p{L}\d.,:/%])/iuy;

const MONTH_NAME =
  /^(?:jan|feb|mrt|maart|mar|march|apr|mei|may|jun|jul|aug|sep|sept|okt|oct|nov|dec)(?:uar|ruar|il|i|y|ust|ustus|ember|ober|tember|e)?/;

/** Years of two figures lie within fifty years of the year of writing. */
function fullYear(year: number, near: number): number {
  const full = Math.floor(near / 100) * 100 + year;
  return full > near + 30 ? full - 100 : full;
}

/** What a pattern found, and the token behind it. */
interface Match {
  readonly groups: readonly (string | undefined)[];
  readonly end: number;
}

class FigureReader {
  readonly seeds: Seed[] = [];
  readonly #places: Places;
  readonly #habits: FigureHabits;
  #at = 0;
  #from = 0;

  constructor(places: Places, habits: FigureHabits) {
    this.#places = places;
    this.#habits = habits;
  }

  read(at: number, from: number): void {
    this.#at = at;
    this.#from = from;
    this.#iso();
    this.#full();
    this.#two();
    this.#monthOfYear();
    this.#clock();
  }

  #match(pattern: RegExp): Match | null {
    pattern.lastIndex = this.#from;
    const found = pattern.exec(this.#places.text);
    if (found === null) return null;
    const end = tokenEndingAt(this.#places, this.#at, this.#from + found[0].length);
    return end === null ? null : { groups: found.slice(1), end };
  }

  #iso(): void {
    const found = this.#match(ISO);
    if (found === null) return;
    const [year, , month, day, hour, minute, second, offset] = found.groups;
    const date: DateExpression = {
      k: 'day',
      day: Number(day),
      month: Number(month),
      year: Number(year),
    };
    if (hour === undefined) {
      this.#add(item(DATE, found.end, date));
      return;
    }
    const clock: Clock = {
      hour: Number(hour),
      minute: Number(minute),
      ...(second === undefined ? {} : { second: Number(second) }),
      half: 'full',
    };
    if (!isClock(clock)) return;
    const zone = offset === undefined ? {} : { zone: offset === 'Z' ? 'UTC' : offset };
    this.#add(item(MOMENT, found.end, { date, clock, ...zone }, 1));
  }

  #full(): void {
    const found = this.#match(FULL);
    if (found === null) return;
    const [first, mark, second, written = ''] = found.groups;
    const figures = written.replace("'", '');
    const century = figures.length === 2;
    const year = century ? fullYear(Number(figures), this.#habits.year) : Number(figures);
    const pair = this.#dayAndMonth(Number(first), Number(second), mark ?? '');
    if (pair === null) return;
    this.#add(item(DATE, found.end, { k: 'day', ...pair, year, ...(century ? { century } : {}) }));
  }

  /** "3/12" is a date; "3-12" and "3.12" are dates only where one is expected. */
  #two(): void {
    const found = this.#match(TWO) ?? this.#whole(SPACED);
    if (found === null) return;
    const [first, mark, second] = found.groups;
    const pair = this.#dayAndMonth(Number(first), Number(second), mark ?? '');
    // "3/4 december": two days of it.
    if (pair === null || MONTH_NAME.test(normAt(this.#places.tokens, found.end))) return;
    const date: DateExpression = { k: 'day', ...pair };
    // "22-4" counts down, as no stretch of numbers does; "10-12" may be one.
    const expected = this.#habits.beforeDate.has(normAt(this.#places.tokens, this.#at - 1));
    const isAlone = this.#at === 0 && found.end === this.#places.tokens.length && mark === '-';
    const falls = mark === '-' && Number(first) > Math.max(12, Number(second));
    const sure = mark === '/' || expected || falls || isAlone;
    this.#add(item(sure ? DATE : DASHED_DATE, found.end, date));
  }

  /** What a pattern finds when it is the whole text. */
  #whole(pattern: RegExp): Match | null {
    const found = this.#at === 0 ? this.#match(pattern) : null;
    return found?.end === this.#places.tokens.length ? found : null;
  }

  #dayAndMonth(
    first: number,
    second: number,
    mark: string,
  ): { day: number; month: number; order?: true } | null {
    const american = this.#habits.order === 'mdy' && mark !== '.';
    const [day, month] = american ? [second, first] : [first, second];
    const fits = isDay(day, month);
    const turned = isDay(month, day);
    if (!fits && !turned) return null;
    // A stop between figures is no American habit: "12.30" is a time.
    if (!fits) return mark === '.' ? null : { day: month, month: day };
    // Between Europeans the day comes first; in English the writer may be from anywhere.
    const doubtful = turned && mark === '/' && this.#habits.language === 'en';
    return doubtful ? { day, month, order: true } : { day, month };
  }

  /** "11/2026", "2026-11". */
  #monthOfYear(): void {
    const found = this.#match(MONTH_YEAR);
    const turned = found === null ? this.#match(YEAR_MONTH) : null;
    const [month, year] =
      found === null ? [turned?.groups[1], turned?.groups[0]] : [found.groups[0], found.groups[1]];
    const end = found?.end ?? turned?.end;
    if (end === undefined || !isDay(1, Number(month))) return;
    if (Number(year) < 1900 || Number(year) > 2120) return;
    this.#add(item(DATE, end, { k: 'month', month: Number(month), year: Number(year) }));
  }

  #clock(): void {
    const colon = this.#match(CLOCK_COLON) ?? this.#match(CLOCK_LETTER);
    const found = colon ?? this.#match(CLOCK_DOT);
    if (found === null) return;
    const [hour = '', minute, second] = found.groups;
    const isOpen = this.#habits.language === 'en' && hour.length === 1;
    const clock: Clock = {
      hour: Number(hour),
      minute: Number(minute),
      ...(second === undefined ? {} : { second: Number(second) }),
      half: isOpen ? 'open' : 'full',
    };
    if (!isClock(clock)) return;
    const expected = this.#habits.atClock.has(normAt(this.#places.tokens, this.#at - 1));
    const isSure = colon !== null || expected;
    this.#add(item(isSure ? CLOCK : CLOCK_FIGURES, found.end, clock));
  }

  #add(found: ReturnType<typeof item>): void {
    this.seeds.push({ ...found, start: this.#at });
  }
}

function isDay(day: number, month: number): boolean {
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

/** 24.00 is the end of a day (ISO 8601 as it was until 2019, and every Dutch timetable). */
export function isClock({ hour, minute = 0, second = 0 }: Clock): boolean {
  if (hour === 24) return minute === 0 && second === 0;
  return hour < 24 && minute < 60 && second < 60;
}

/** Dates and times written in figures among some tokens, as readings for the chart. */
export function figureSeeds(
  places: Places,
  habits: FigureHabits,
  from: number,
  to: number,
): readonly Seed[] {
  const reader = new FigureReader(places, habits);
  for (let at = from; at < to; at += 1) {
    const token = places.tokens[at];
    if (token?.kind === 'digits' && !goesOn(places.tokens, at)) reader.read(at, token.start);
  }
  return reader.seeds;
}
