import { MONTH, WEEKDAY, monthOf, weekdayOf } from './calendar-words.ts';
import type { Found, Recogniser } from '../recogniser.ts';

const DAY_MS = 86_400_000;

const PATTERNS: readonly RegExp[] = [
  new RegExp(
    `\\b(?<weekday>${WEEKDAY})\\.?,?\\s(?:de\\s|the\\s|den\\s)?(?<day>\\d{1,2})(?:e|ste|de|st|nd|rd|th)?\\s(?:of\\s)?(?<month>${MONTH})\\b\\.?(?:,?\\s(?<year>(?:19|20)\\d{2})\\b)?`,
    'giu',
  ),
  new RegExp(
    `\\b(?<weekday>${WEEKDAY})\\.?,?\\s(?:the\\s)?(?<month>${MONTH})\\.?\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?\\b(?:,?\\s(?<year>(?:19|20)\\d{2})\\b)?`,
    'giu',
  ),
  new RegExp(
    `\\b(?<weekday>${WEEKDAY})\\.?,?\\s(?<day>\\d{1,2})[-/.](?<month>\\d{1,2})[-/.](?<year>(?:19|20)\\d{2})\\b`,
    'giu',
  ),
];

function isDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** 1 for Monday to 7 for Sunday. */
function weekdayAt(year: number, month: number, day: number): number {
  return ((new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7) + 1;
}

/** The year a date without one is meant in: the one that brings it nearest to the day of writing. */
function nearestYear(writtenAt: string, month: number, day: number): number {
  const written = Date.parse(writtenAt);
  const year = Number(writtenAt.slice(0, 4));
  const ahead = (candidate: number): number =>
    (Date.UTC(candidate, month - 1, day) - written) / DAY_MS;
  if (ahead(year) < -120) return year + 1;
  return ahead(year) > 300 ? year - 1 : year;
}

function iso(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function find(
  passage: string,
  { writtenAt }: { writtenAt: string | null },
): readonly Found<'weekday-date'>[] {
  const found: Found<'weekday-date'>[] = [];
  for (const match of PATTERNS.flatMap((pattern) => [...passage.matchAll(pattern)])) {
    const groups = match.groups ?? {};
    const weekday = weekdayOf(groups['weekday'] ?? '');
    const named = groups['month'] ?? '';
    const month = /^\d/.test(named) ? Number(named) : monthOf(named);
    const day = Number(groups['day']);
    const given = groups['year'];
    if (weekday === null || month === null || (given === undefined && writtenAt === null)) continue;
    const year = given === undefined ? nearestYear(writtenAt ?? '', month, day) : Number(given);
    if (month > 12 || !isDate(year, month, day)) continue;
    const agrees = weekdayAt(year, month, day) === weekday;
    const assumptions = given === undefined ? [`the year is ${year}`] : [];
    const value = { weekday, date: iso(year, month, day), agrees };
    const end = match.index + match[0].length;
    const certainty = given === undefined ? 0.85 : 0.97;
    found.push({ value, start: match.index, end, certainty, assumptions });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A weekday and a date named together, and whether they agree. */
export const weekdayDate: Recogniser<'weekday-date'> = {
  kind: 'weekday-date',
  filter: /\b(?:ma|di|wo|do|vr|za|zo|mon|tue|wed|thu|fri|sat|sun)[a-z]{0,7}\.?,?\s[^\n]{0,14}\d/i,
  voices: ['own'],
  subject: true,
  lists: false,
  find,
};
