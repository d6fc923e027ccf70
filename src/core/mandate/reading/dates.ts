import type { Language } from '../../text/words.ts';
import { DAY_PARTS, MONTHS, NUMBERS, WEEKDAYS } from '../lexicon/calendar.data.ts';
import type { Chunk, LetterDate, Minutes } from './chunk.ts';
import type { Token } from './tokens.ts';

interface Read {
  readonly chunk: Chunk;
  readonly length: number;
}

/** A time of day, a weekday or a date at this token; null for none. */
export function calendarAt(tokens: readonly Token[], at: number, language: Language): Read | null {
  return (
    dateAt(tokens, at, language) ??
    clockAt(tokens, at, language) ??
    weekdayAt(tokens, at, language) ??
    monthAt(tokens, at, language)
  );
}

function dateAt(tokens: readonly Token[], at: number, language: Language): Read | null {
  const key = (offset: number): string => tokens[at + offset]?.key ?? '';
  const month = (word: string): number => MONTHS[language].indexOf(word) + 1;
  const day = /^(\d{1,2})$/.exec(key(0));
  if (day !== null && month(key(1)) > 0) {
    return dated(Number(day[1]), month(key(1)), yearOf(key(2)), 2);
  }
  if (day !== null && key(1) === 'of' && month(key(2)) > 0) {
    return dated(Number(day[1]), month(key(2)), yearOf(key(3)), 3);
  }
  // "July 14, 2027" and "July 14".
  if (month(key(0)) > 0 && /^\d{1,2}$/.test(key(1)) && language === 'en') {
    const comma = key(2) === ',' ? 1 : 0;
    const year = yearOf(key(2 + comma));
    const read = dated(Number(key(1)), month(key(0)), year, 2);
    return year === null ? read : { ...read, length: 3 + comma };
  }
  return isoDate(key);
}

/** "2026-12-21" comes as five tokens. */
function isoDate(key: (offset: number) => string): Read | null {
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec([0, 1, 2, 3, 4].map(key).join(''));
  if (match === null) return null;
  const [, year, month, day] = match.map(Number);
  return dated(day ?? 0, month ?? 0, year ?? null, 4);
}

function dated(day: number, month: number, year: number | null, length: number): Read {
  const date: LetterDate = { year, month, day };
  return { chunk: { is: 'date', date }, length: year === null ? length : length + 1 };
}

function yearOf(word: string): number | null {
  return /^20\d\d$/.test(word) ? Number(word) : null;
}

/** An ISO date, or null where the calendar has no such day. */
export function isoOf(date: LetterDate, year: number): string | null {
  try {
    return Temporal.PlainDate.from({ ...date, year }, { overflow: 'reject' }).toString();
  } catch {
    return null;
  }
}

function clockAt(tokens: readonly Token[], at: number, language: Language): Read | null {
  const key = (offset: number): string => tokens[at + offset]?.key ?? '';
  const written = /^(\d{1,2})[.:](\d{2})$/.exec(key(0));
  if (written !== null) {
    const tail = tailOf(key(1));
    const minutes = Number(written[1]) * 60 + Number(written[2]);
    return clock(afternoon(minutes, key(1)), tail === null ? 1 : 2);
  }
  const hour = /^\d{1,2}$/.test(key(0)) ? Number(key(0)) : (NUMBERS[language][key(0)] ?? null);
  if (hour !== null && hour <= 24 && tailOf(key(1)) !== null && key(1) !== 'uur') {
    return clock(afternoon(hour * 60, key(1)), 2);
  }
  if (['noon', 'midday'].includes(key(0))) return clock(12 * 60, 1);
  if (key(0) === 'midnight') return clock(24 * 60, 1);
  return language === 'nl' ? halfAt(key) : null;
}

/** "half tien", "kwart over negen", "kwart voor vijf". */
function halfAt(key: (offset: number) => string): Read | null {
  const to = NUMBERS.nl[key(1)];
  if (key(0) === 'half' && to !== undefined && to <= 12) {
    return clock(office(to * 60 - 30), key(2) === 'uur' ? 3 : 2);
  }
  const from = NUMBERS.nl[key(2)];
  if (key(0) !== 'kwart' || from === undefined || from > 12) return null;
  const shift = key(1) === 'over' ? 15 : -15;
  return clock(office(from * 60 + shift), key(3) === 'uur' ? 4 : 3);
}

/** What may stand after a time: "uur", "am", "o'clock". */
function tailOf(word: string): string | null {
  return /^(?:uur|u|h|am|pm|a\.m\.|p\.m\.|o'clock)$/.test(word) ? word : null;
}

function afternoon(minutes: Minutes, tail: string): Minutes {
  if (tail.startsWith('p') && minutes < 12 * 60) return minutes + 12 * 60;
  return tail === "o'clock" ? office(minutes) : minutes;
}

/** A bare hour in a letter is an hour at which an office works: five is five in the afternoon. */
export function office(minutes: Minutes): Minutes {
  return minutes < 7 * 60 ? minutes + 12 * 60 : minutes;
}

function clock(minutes: Minutes, length: number): Read | null {
  return minutes > 24 * 60 ? null : { chunk: { is: 'clock', clock: minutes }, length };
}

/** "woensdag", "Fridays", "maandags", "woensdagmiddag" (as a weekday with its part of the day behind it). */
function weekdayAt(tokens: readonly Token[], at: number, language: Language): Read | null {
  const key = tokens[at]?.key ?? '';
  const index = WEEKDAYS[language].findIndex((day) => key.startsWith(day));
  if (index < 0) return null;
  const rest = key.slice(WEEKDAYS[language][index]?.length ?? 0);
  if (!['', 's', 'en'].includes(rest)) return null;
  return { chunk: { is: 'days', days: [index + 1] }, length: 1 };
}

/** A month by itself ("in augustus"), every year; in English with its capital, so that "may" is no May. */
function monthAt(tokens: readonly Token[], at: number, language: Language): Read | null {
  const token = tokens[at];
  const month = MONTHS[language].indexOf(token?.key ?? '') + 1;
  if (month === 0 || (language === 'en' && token?.capital !== true)) return null;
  return { chunk: { is: 'month', month }, length: 1 };
}

/** Takes a weekday and its part of the day apart: "woensdagmiddag" is two words to the grammar. */
export function splitWeekday(key: string): readonly string[] {
  const day = WEEKDAYS.nl.find((name) => key.startsWith(name) && key.length > name.length + 1);
  if (day === undefined) return [key];
  const part = key.slice(day.length);
  return DAY_PARTS[part] === undefined ? [key] : [day, part];
}
