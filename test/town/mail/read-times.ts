import { clock, HOME, HOUR, type Stretch } from '../hours.ts';

/**
 * Times out of a letter, as somebody reads them with a pen in his hand: a day, a month, perhaps a year, and hours. This is the
 * town's own reader and knows nothing of ours; it reads Dutch and English dates as letters have them.
 */
const MONTHS: Readonly<Record<string, number>> = {
  januari: 1,
  january: 1,
  jan: 1,
  februari: 2,
  february: 2,
  feb: 2,
  maart: 3,
  march: 3,
  mrt: 3,
  mar: 3,
  april: 4,
  apr: 4,
  mei: 5,
  may: 5,
  juni: 6,
  june: 6,
  jun: 6,
  juli: 7,
  july: 7,
  jul: 7,
  augustus: 8,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  oktober: 10,
  october: 10,
  okt: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
};

const ZONES: readonly (readonly [RegExp, string])[] = [
  [/^\W{0,4}(?:Nederlandse tijd|Amsterdam(?: time)?)/i, 'Europe/Amsterdam'],
  [/^\W{0,4}(?:Britse tijd|London(?: time)?)/i, 'Europe/London'],
  [/^\W{0,4}(?:tijd in New York|New York(?: time)?)/i, 'America/New_York'],
];

const DATE = '(\\d{1,2}) (' + Object.keys(MONTHS).join('|') + ')\\.?(?: (\\d{4}))?';
const CLOCK = '(\\d{1,2})[.:](\\d{2})(?:\\s?(am|pm)\\b)?';
const WHOLE = new RegExp(
  `${DATE}(?:,? (?:om|at|van|from|vanaf))?,? ${CLOCK}(?: uur)?(?:\\s?(?:–|-|tot|until|to)\\s?${CLOCK})?(?: uur)?`,
  'gi',
);

/** Until when something is held, or an answer is awaited: nobody is asked to come then. */
const DEADLINE = /\b(?:tot|until|before|by|uiterlijk|vóór|voor)\s+(?:\p{L}+\s+)?$/iu;

/** "On Tuesday at two he is not free": a time that is named to say that it will not do. */
const REFUSED =
  /^[^.?\n–]{0,60}?(?:sorry to say|is not free|cannot|kan (?:[^.?\n–]|\b(?:drs?|mr|prof)\.){0,40}niet)/i;

/** A time that stands in a letter. */
export interface TimeRead extends Stretch {
  /** Whether the letter says whose clock. */
  readonly zoned: boolean;
  /** Where in the letter it stands. */
  readonly index: number;
}

/** Every time in a text that names day and hour. `zone`: the reader's own, for times of which nothing is said. */
export function readTimes(text: string, now: number, zone: string = HOME): readonly TimeRead[] {
  const found: TimeRead[] = [];
  // Mail programs break lines where they please.
  const flat = text.replaceAll(/[ \t\u00a0]*\n[ \t]*/g, ' ');
  for (const match of flat.matchAll(WHOLE)) {
    if (DEADLINE.test(flat.slice(0, match.index))) continue;
    const after = flat.slice(match.index + match[0].length);
    if (REFUSED.test(after)) continue;
    const named = ZONES.find(([pattern]) => pattern.test(after))?.[1] ?? null;
    const read = stretchOf(match, now, named ?? zone);
    if (read !== null) found.push({ ...read, zoned: named !== null, index: match.index });
  }
  return found;
}

function stretchOf(match: RegExpExecArray, now: number, zone: string): Stretch | null {
  const [, day, month = '', year, hour, minute, half, endHour, endMinute, endHalf] = match;
  const number = MONTHS[month.toLowerCase()];
  if (number === undefined) return null;
  const today = clock(now, zone).toPlainDate();
  const guessed = number < today.month - 3 ? today.year + 1 : today.year;
  try {
    const at = (h: string | undefined, m: string | undefined, ampm: string | undefined) =>
      Temporal.PlainDateTime.from(
        {
          year: Number(year ?? guessed),
          month: number,
          day: Number(day),
          hour: (Number(h) % (ampm === undefined ? 24 : 12)) + (/pm/i.test(ampm ?? '') ? 12 : 0),
          minute: Number(m),
        },
        { overflow: 'reject' },
      ).toZonedDateTime(zone).epochMilliseconds;
    const from = at(hour, minute, half);
    const until = endHour === undefined ? from + HOUR : at(endHour, endMinute, endHalf ?? half);
    return { from, until };
  } catch {
    return null;
  }
}
