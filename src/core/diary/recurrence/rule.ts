import { DAY_MS } from '../../time/instant.ts';
import type { WallMs } from '../zones/clock.ts';
import { dayNumber, monthLength } from './days.ts';

export type Frequency =
  | 'SECONDLY'
  | 'MINUTELY'
  | 'HOURLY'
  | 'DAILY'
  | 'WEEKLY'
  | 'MONTHLY'
  | 'YEARLY';

/** An entry of BYDAY: `nth` 0 is every such day, negative counts from the end; day 1 is Monday. */
export interface WeekdayNumber {
  readonly nth: number;
  readonly day: number;
}

/**
 * UNTIL as it stands. A whole day is counted to its end on the clock of the series, also for a series of times:
 * many programs write it so.
 */
export interface Until {
  readonly wall: WallMs;
  readonly is: 'date' | 'local' | 'utc';
}

/** An RRULE taken apart (RFC 5545 section 3.3.10). Lists are sorted and without doubles; empty where not given. */
export interface Rule {
  readonly frequency: Frequency;
  readonly interval: number;
  readonly count: number | null;
  readonly until: Until | null;
  readonly seconds: readonly number[];
  readonly minutes: readonly number[];
  readonly hours: readonly number[];
  readonly weekdays: readonly WeekdayNumber[];
  readonly monthDays: readonly number[];
  readonly yearDays: readonly number[];
  readonly weekNumbers: readonly number[];
  readonly months: readonly number[];
  readonly positions: readonly number[];
  /** WKST: 1 (Monday) to 7 (Sunday). */
  readonly weekStart: number;
}

/** By hours, minutes or seconds: these are counted as they pass, not by the clock on the wall. */
export function isSubDaily({ frequency }: Rule): boolean {
  return frequency === 'HOURLY' || frequency === 'MINUTELY' || frequency === 'SECONDLY';
}

const FREQUENCIES: readonly Frequency[] = [
  ...(['SECONDLY', 'MINUTELY', 'HOURLY', 'DAILY'] as const),
  ...(['WEEKLY', 'MONTHLY', 'YEARLY'] as const),
];
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** An interval beyond this never comes back within a calendar. */
const MAX_INTERVAL = 1_000_000_000;
/** A rule longer than this is an attack on whoever reads it. */
const MAX_RULE_UNITS = 4000;

type Parts = ReadonlyMap<string, string>;

function partsOf(text: string): Parts {
  const parts = new Map<string, string>();
  for (const part of text.slice(0, MAX_RULE_UNITS).toUpperCase().split(';')) {
    const at = part.indexOf('=');
    if (at > 0) parts.set(part.slice(0, at).trim(), part.slice(at + 1).trim());
  }
  return parts;
}

/** The numbers of a list that lie within bounds; negative ones too where they count from the end. */
function numbers(parts: Parts, name: string, least: number, most: number): readonly number[] {
  const given = parts.get(name)?.split(',') ?? [];
  const read = given.filter((each) => /^\s*[+-]?\d{1,6}\s*$/.test(each)).map(Number);
  const kept = read.filter(
    (each) =>
      Math.abs(each) >= Math.abs(least) && Math.abs(each) <= most && (least < 0 || each >= 0),
  );
  return [...new Set(kept)].toSorted((a, b) => a - b);
}

function weekdays(parts: Parts): readonly WeekdayNumber[] {
  return (parts.get('BYDAY') ?? '').split(',').flatMap((each) => {
    const [, nth = '', name = ''] = /^\s*([+-]?\d{1,3})?\s*([A-Z]{2})\s*$/.exec(each) ?? [];
    const day = WEEKDAYS.indexOf(name) + 1;
    const number = nth === '' ? 0 : Number(nth);
    return day === 0 || (nth !== '' && number === 0) ? [] : [{ nth: number, day }];
  });
}

function untilOf(text: string | undefined): Until | null {
  const [, year = '', month = '', day = '', time = '', zulu = ''] =
    /^(\d{4})-?(\d{2})-?(\d{2})(?:T(\d{2}:?\d{2}(?::?\d{2})?)(Z?))?$/.exec(text ?? '') ?? [];
  if (year === '') return null;
  const lastDay = monthLength(Number(year), Number(month));
  if (lastDay === 0 || Number(day) < 1) return null;
  const date = dayNumber(Number(year), Number(month), Math.min(Number(day), lastDay)) * DAY_MS;
  if (time === '') return { wall: date, is: 'date' };
  const [, hours = '0', minutes = '0', seconds = '0'] =
    /^(\d{2}):?(\d{2}):?(\d{2})?$/.exec(time) ?? [];
  const wall = date + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000;
  return { wall, is: zulu === '' ? 'local' : 'utc' };
}

function whole(text: string | undefined, most: number): number | null {
  if (text === undefined || !/^\d{1,15}$/.test(text)) return null;
  return Math.min(most, Math.max(1, Number(text)));
}

/** What a rule asks that is not understood here (RFC 7529), so that nobody guesses; null when it is all plain. */
function beyond(parts: Parts): string | null {
  const scale = parts.get('RSCALE');
  if (scale !== undefined && !scale.startsWith('GREGOR')) return `RSCALE=${scale.slice(0, 20)}`;
  const skip = parts.get('SKIP');
  return skip === undefined || skip === 'OMIT' ? null : `SKIP=${skip.slice(0, 20)}`;
}

/** Parts that are given but say nothing that can be read: following the rest would be guessing. */
function unread(parts: Parts, rule: Rule): string | null {
  const read: readonly (readonly [string, readonly unknown[]])[] = [
    ...([
      ['BYSECOND', rule.seconds],
      ['BYMINUTE', rule.minutes],
    ] as const),
    ...([
      ['BYHOUR', rule.hours],
      ['BYDAY', rule.weekdays],
    ] as const),
    ...([
      ['BYMONTHDAY', rule.monthDays],
      ['BYYEARDAY', rule.yearDays],
    ] as const),
    ...([
      ['BYWEEKNO', rule.weekNumbers],
      ['BYMONTH', rule.months],
    ] as const),
    ['BYSETPOS', rule.positions],
  ];
  const bad = read.find(([name, values]) => (parts.get(name) ?? '') !== '' && values.length === 0);
  if (bad !== undefined) return `${bad[0]}=${(parts.get(bad[0]) ?? '').slice(0, 20)}`;
  const until = parts.get('UNTIL');
  return until === undefined || rule.until !== null ? null : `UNTIL=${until.slice(0, 20)}`;
}

/** Takes an RRULE apart. `refused` says in the words of the format what is not understood. */
export function readRule(text: string): Rule | { readonly refused: string } {
  const parts = partsOf(text);
  const frequency = FREQUENCIES.find((each) => each === parts.get('FREQ'));
  if (frequency === undefined) return { refused: `FREQ=${(parts.get('FREQ') ?? '').slice(0, 20)}` };
  const strange = beyond(parts);
  if (strange !== null) return { refused: strange };
  const weekStart = WEEKDAYS.indexOf(parts.get('WKST') ?? 'MO') + 1;
  const rule: Rule = {
    frequency,
    interval: whole(parts.get('INTERVAL'), MAX_INTERVAL) ?? 1,
    count: whole(parts.get('COUNT'), Number.MAX_SAFE_INTEGER),
    until: untilOf(parts.get('UNTIL')),
    // A leap second is the one before it.
    seconds: [...new Set(numbers(parts, 'BYSECOND', 0, 60).map((each) => Math.min(59, each)))],
    minutes: numbers(parts, 'BYMINUTE', 0, 59),
    hours: numbers(parts, 'BYHOUR', 0, 23),
    weekdays: weekdays(parts),
    monthDays: numbers(parts, 'BYMONTHDAY', -1, 31),
    yearDays: numbers(parts, 'BYYEARDAY', -1, 366),
    weekNumbers: numbers(parts, 'BYWEEKNO', -1, 53),
    months: numbers(parts, 'BYMONTH', 1, 12),
    positions: numbers(parts, 'BYSETPOS', -1, 366),
    weekStart: weekStart === 0 ? 1 : weekStart,
  };
  const bad = unread(parts, rule);
  return bad === null ? rule : { refused: bad };
}
