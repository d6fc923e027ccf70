import { Cursor } from '../../../tnef/cursor.ts';

/** A series of Exchange in the words of iCalendar. */
export interface Series {
  /** RRULE without its end: `FREQ=WEEKLY;BYDAY=MO`. */
  readonly rule: string;
  /** Number of occurrences, the last local date on which one may begin, or null where it has no end. */
  readonly ends: { readonly count: number } | { readonly date: string } | null;
  /** Days on which it does not take place as a rule, as local dates. */
  readonly excepted: readonly string[];
  /** How many occurrences were moved or otherwise changed: when to is not read. */
  readonly changed: number;
}

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const YEARLY = 0x200d;
const PATTERN = { day: 0, week: 1, month: 2, nth: 3, monthEnd: 4 } as const;
const ENDS_BY_DATE = 0x2021;
const ENDS_BY_COUNT = 0x2022;
const DAY_MINUTES = 1440;
const MAX_DATES = 500;
/** `N` of a month's nth day for its last. */
const LAST = 5;

/** Minutes since 1601 as a local date; null beyond the years we count. */
function dateOf(minutes: number): string | null {
  const date = Temporal.PlainDate.from('1601-01-01').add({
    days: Math.floor(minutes / DAY_MINUTES),
  });
  return date.year > 4000 ? null : date.toString();
}

function dates(cursor: Cursor): readonly string[] {
  const count = cursor.long();
  const found: string[] = [];
  for (let read = 0; read < count && !cursor.broken; read += 1) {
    const date = dateOf(cursor.long());
    if (date !== null && found.length < MAX_DATES && !cursor.broken) found.push(date);
  }
  return found;
}

function weekdaysIn(mask: number): readonly string[] {
  return WEEKDAYS.filter((_, index) => (mask & (1 << index)) !== 0);
}

interface Repeated {
  readonly frequency: string;
  readonly interval: number;
  readonly by: string;
  /** It falls on a day of the month that its start tells. */
  readonly isYearly: boolean;
}

/** How it repeats, read up to where its end is told; null for calendars other than ours. */
function repeated(cursor: Cursor): Repeated | null {
  const isYearly = cursor.short() === YEARLY;
  const pattern = cursor.short();
  cursor.short();
  cursor.long();
  const period = cursor.long();
  cursor.long();
  const months = isYearly ? Math.max(1, Math.round(period / 12)) : period;
  const monthly = { frequency: isYearly ? 'YEARLY' : 'MONTHLY', interval: months, isYearly };
  switch (pattern) {
    case PATTERN.day: {
      const interval = Math.max(1, Math.round(period / DAY_MINUTES));
      return { frequency: 'DAILY', interval, by: '', isYearly: false };
    }
    case PATTERN.week: {
      const days = weekdaysIn(cursor.long());
      if (days.length === 0) return null;
      return {
        frequency: 'WEEKLY',
        interval: period,
        by: `;BYDAY=${days.join(',')}`,
        isYearly: false,
      };
    }
    case PATTERN.month:
    case PATTERN.monthEnd: {
      const day = cursor.long();
      // Outlook means the last day of shorter months too.
      return {
        ...monthly,
        by: `;BYMONTHDAY=${day >= 31 || pattern === PATTERN.monthEnd ? -1 : day}`,
      };
    }
    case PATTERN.nth: {
      const days = weekdaysIn(cursor.long());
      const written = cursor.long();
      if (days.length === 0 || written < 1 || written > LAST) return null;
      const nth = written === LAST ? -1 : written;
      const by =
        days.length === 1
          ? `;BYDAY=${nth}${days[0] ?? ''}`
          : `;BYDAY=${days.join(',')};BYSETPOS=${nth}`;
      return { ...monthly, by };
    }
    default:
      return null;
  }
}

/** Reads PidLidAppointmentRecur (MS-OXOCAL section 2.2.1.44); null for what is none or counts in another calendar. */
export function readRecurrence(bytes: Uint8Array): Series | null {
  const cursor = new Cursor(bytes, 4);
  const how = repeated(cursor);
  if (how === null) return null;
  const endType = cursor.long();
  const count = cursor.long();
  const firstWeekday = WEEKDAYS[cursor.long()];
  const excepted = dates(cursor);
  const changed = dates(cursor).length;
  const start = dateOf(cursor.long());
  const last = dateOf(cursor.long());
  if (cursor.broken) return null;
  const { frequency, interval, by, isYearly } = how;
  const month = isYearly && start !== null ? `;BYMONTH=${Number(start.slice(5, 7))}` : '';
  const every = interval > 1 ? `;INTERVAL=${interval}` : '';
  const begins =
    frequency === 'WEEKLY' && interval > 1 && firstWeekday !== undefined
      ? `;WKST=${firstWeekday}`
      : '';
  const byDate = endType === ENDS_BY_DATE && last !== null ? { date: last } : null;
  return {
    rule: `FREQ=${frequency}${every}${by}${month}${begins}`,
    ends: endType === ENDS_BY_COUNT ? { count } : byDate,
    excepted,
    changed,
  };
}
