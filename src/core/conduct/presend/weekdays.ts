import type { OutgoingMail, Remark } from '../../act.ts';
import type { Language } from '../../text/words.ts';
import { sentence } from '../../text/words.ts';
import { inZone } from '../../time/instant.ts';
import { monthName, weekdayName } from '../../time/say-date.ts';
import { ownWords } from '../look.ts';
import type { PresendContext } from './context.ts';

/** A date without a year may lie so many months back; further back the coming one is meant. */
const MONTHS_BACK = 3;

const WEEKDAYS = lookup(7, weekdayName);
const MONTHS = lookup(12, monthName);
const PATTERN = new RegExp(
  `\\b(${[...WEEKDAYS.keys()].join('|')}),? (?:(\\d{1,2})(?:st|nd|rd|th)? (${[...MONTHS.keys()].join('|')})|(${[...MONTHS.keys()].join('|')}) (\\d{1,2})(?:st|nd|rd|th)?)(?:,? (\\d{4}))?\\b`,
  'gi',
);

/** A weekday beside a date on which it does not fall; one of the two is wrong, and the reader cannot tell which. */
export function weekdays(mail: OutgoingMail, context: PresendContext): readonly Remark[] {
  const remarks: Remark[] = [];
  for (const match of `${mail.subject}\n${ownWords(mail)}`.matchAll(PATTERN)) {
    const [written, weekday = '', dayA, monthA, monthB, dayB, year] = match;
    const month = MONTHS.get((monthA ?? monthB ?? '').toLowerCase());
    const date = dateOf(Number(dayA ?? dayB), month ?? 0, year, context);
    if (date === null) {
      remarks.push({ weight: 'stop', said: sentence('presend.no-such-date', { written }) });
    } else if (date.dayOfWeek !== WEEKDAYS.get(weekday.toLowerCase())) {
      remarks.push({ weight: 'stop', said: sentence('presend.weekday', { written }) });
    }
  }
  return remarks;
}

function dateOf(
  day: number,
  month: number,
  year: string | undefined,
  context: PresendContext,
): Temporal.PlainDate | null {
  const today = inZone(context.now, context.zone).toPlainDate();
  const years = year === undefined ? [-1, 0, 1].map((step) => today.year + step) : [Number(year)];
  const earliest = today.subtract({ months: MONTHS_BACK });
  for (const candidate of years) {
    const date = plainDate(candidate, month, day);
    if (date === null) continue;
    if (year !== undefined || Temporal.PlainDate.compare(date, earliest) >= 0) return date;
  }
  return null;
}

function plainDate(year: number, month: number, day: number): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return null;
  }
}

function lookup(
  count: number,
  name: (index: number, language: Language) => string,
): ReadonlyMap<string, number> {
  const entries = (['nl', 'en'] as const).flatMap((language) =>
    Array.from({ length: count }, (_none, index): [string, number] => [
      name(index + 1, language).toLowerCase(),
      index + 1,
    ]),
  );
  return new Map(entries);
}
