import type { Instant, Zone } from '../../../core/time/instant.ts';
import { monthName, dayOf, weekdayName } from '../../../core/time/say-date.ts';
import { addWorkingDays, workingDayFrom } from '../../../core/time/working-days.ts';
import type { WorkingWeek } from '../../../core/time/working-days.ts';

/** A term further away than this is a slip or a trap: it would keep a question silent for ever. */
export const FURTHEST_DAYS = 366;

/** Only so much of a text is searched for its term. */
const SEARCHED = 4_000;

type Reader = (
  match: RegExpExecArray,
  today: Temporal.PlainDate,
  week: WorkingWeek,
) => Temporal.PlainDate | null;

const MONTHS = names(12, monthName);
const WEEKDAYS = names(7, weekdayName);
const MONTH = [...MONTHS.keys()].join('|');
const WEEKDAY = [...WEEKDAYS.keys()].join('|');

/** Plain forms only, the most exact first; what is not plain gives no term rather than a guess. */
const FORMS: readonly (readonly [RegExp, Reader])[] = [
  [
    new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th|e)? (${MONTH})(?:,? (\\d{4}))?\\b`, 'i'),
    ([, day, month, year], today) => dated(today, Number(day), monthOf(month), year),
  ],
  [
    new RegExp(`\\b(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?\\b`, 'i'),
    ([, month, day, year], today) => dated(today, Number(day), monthOf(month), year),
  ],
  [/\b(\d{4})-(\d{2})-(\d{2})\b/, ([, y, m, d], today) => dated(today, Number(d), Number(m), y)],
  [
    /\b(\d{1,2})-(\d{1,2})-(\d{4})\b/,
    ([, d, m, y], today) => dated(today, Number(d), Number(m), y),
  ],
  [
    /\b(?:binnen|within|in) (\d{1,2}|één|een|twee|drie|vier|vijf|one|two|three|four|five) (werkdag(?:en)?|working days?|business days?|dag(?:en)?|days?|weken|week|weeks?)\b/i,
    ([, count, unit], today, week) => ahead(today, numberOf(count), unit ?? '', week),
  ],
  [/\b(?:overmorgen|day after tomorrow)\b/i, (_match, today) => today.add({ days: 2 })],
  [/\b(?:morgen(?:ochtend|middag|avond)?|tomorrow)\b/i, (_match, today) => today.add({ days: 1 })],
  [/\b(?:vandaag|vanmiddag|vanavond|today|this afternoon)\b/i, (_match, today) => today],
  [
    new RegExp(`\\b(${WEEKDAY})\\b`, 'i'),
    ([, weekday], today) => nextWeekday(today, WEEKDAYS.get((weekday ?? '').toLowerCase()) ?? 0),
  ],
  [
    /\b(?:(?:begin|loop van) )?(?:volgende week|next week)\b/i,
    (_match, today) => fridayOf(today).add({ weeks: 1 }),
  ],
  [
    /\b(?:deze week|eind(?:e)? van de week|this week|(?:the )?end of the week)\b/i,
    (_match, today) => fridayOf(today),
  ],
];

/**
 * The day a text plainly names as a term, seen from the moment it was written: "uiterlijk vrijdag 27
 * november", "binnen drie werkdagen", "by Friday". Null where nothing plain is said, where the day
 * has passed, or where it is more than a year away.
 */
export function readTerm(
  text: string,
  at: Instant,
  zone: Zone,
  week: WorkingWeek,
): Temporal.PlainDate | null {
  const today = dayOf(at, zone);
  const searched = text.slice(0, SEARCHED);
  for (const [pattern, read] of FORMS) {
    const match = pattern.exec(searched);
    const date = match === null ? null : read(match, today, week);
    if (date === null) continue;
    const away = today.until(date).days;
    if (away < 0 || away > FURTHEST_DAYS) continue;
    return date;
  }
  return null;
}

function dated(
  today: Temporal.PlainDate,
  day: number,
  month: number,
  year: string | undefined,
): Temporal.PlainDate | null {
  try {
    const written = { year: year === undefined ? today.year : Number(year), month, day };
    const date = Temporal.PlainDate.from(written, { overflow: 'reject' });
    const passed = Temporal.PlainDate.compare(date, today) < 0;
    return year === undefined && passed ? date.add({ years: 1 }) : date;
  } catch {
    return null;
  }
}

function ahead(
  today: Temporal.PlainDate,
  count: number,
  unit: string,
  week: WorkingWeek,
): Temporal.PlainDate {
  const name = unit.toLowerCase();
  if (/^(?:werkdag|working|business)/.test(name)) return addWorkingDays(today, count, week);
  return name.startsWith('we') ? today.add({ weeks: count }) : today.add({ days: count });
}

/** The next such day; the same weekday as today is a week ahead. */
function nextWeekday(today: Temporal.PlainDate, weekday: number): Temporal.PlainDate {
  const days = (weekday - today.dayOfWeek + 7) % 7;
  return today.add({ days: days === 0 ? 7 : days });
}

/** The Friday of the week a day is in; from Saturday on, that of the coming week. */
function fridayOf(today: Temporal.PlainDate): Temporal.PlainDate {
  return today.add({ days: (5 - today.dayOfWeek + 7) % 7 });
}

function monthOf(name: string | undefined): number {
  return MONTHS.get((name ?? '').toLowerCase()) ?? 0;
}

const NUMBERS: Readonly<Record<string, number>> = {
  één: 1,
  een: 1,
  one: 1,
  twee: 2,
  two: 2,
  drie: 3,
  three: 3,
  vier: 4,
  four: 4,
  vijf: 5,
  five: 5,
};

function numberOf(written: string | undefined): number {
  const word = (written ?? '').toLowerCase();
  return NUMBERS[word] ?? Number(word);
}

function names(
  count: number,
  name: (index: number, language: 'nl' | 'en') => string,
): ReadonlyMap<string, number> {
  const entries = (['nl', 'en'] as const).flatMap((language) =>
    Array.from({ length: count }, (_none, index): [string, number] => [
      name(index + 1, language).toLowerCase(),
      index + 1,
    ]),
  );
  return new Map(entries);
}

/** The first working day on which a term can be seen to have passed. */
export function dayAfterTerm(term: Temporal.PlainDate, week: WorkingWeek): Temporal.PlainDate {
  return workingDayFrom(term.add({ days: 1 }), week);
}
