import type { Window } from '../mandate.ts';
import type { Chunk, Item, Mark, Minutes } from '../reading/chunk.ts';
import { isoOf, office } from '../reading/dates.ts';
import { has, isMark, periodOf, skip, type Reduced, type Run } from './run.ts';

/** Parts of the day as offices keep them. */
const PARTS = {
  morning: { until: '12:00' },
  afternoon: { from: '12:00', until: '18:00' },
  evening: { from: '18:00' },
  night: { from: '22:00' },
  midday: { from: '12:00', until: '13:00' },
} as const satisfies Partial<Record<Mark, Window>>;

/** Windows, days, moments, dates and counts of people. */
export function timePart(run: Run): Reduced | null {
  const { value } = run;
  switch (value.is) {
    case 'mark':
      return namedPart(value.marks);
    case 'days':
      return daysPart(run, value.days);
    case 'month':
      return windowed({ months: [value.month] }, 0);
    case 'date':
      return datePart(run);
    case 'clock':
    case 'number':
      return value.is === 'number' ? numberPart(run) : clockPart(run);
    default:
      return null;
  }
}

function windowed(window: Window, used: number): Reduced {
  return { part: { is: 'window', window }, used };
}

function namedPart(marks: readonly Mark[]): Reduced | null {
  if (marks.includes('working-days')) return windowed({ days: [1, 2, 3, 4, 5] }, 0);
  if (marks.includes('weekend')) return windowed({ days: [6, 7] }, 0);
  for (const part of ['morning', 'afternoon', 'evening', 'night', 'midday'] as const) {
    if (marks.includes(part)) return windowed(PARTS[part], 0);
  }
  return null;
}

/** "maandag t/m donderdag", "dinsdag en donderdag". */
function daysPart(run: Run, days: readonly number[]): Reduced {
  const [first = 1] = days;
  const second = run.after[skip(run.after, 1)];
  if (isMark(run.after[0], 'until', 'upto') && second?.chunk.is === 'days') {
    const [last = first] = second.chunk.days;
    const length = ((last - first + 7) % 7) + 1;
    const through = Array.from({ length }, (_none, index) => ((first - 1 + index) % 7) + 1);
    return windowed({ days: through }, skip(run.after, 1) + 1);
  }
  return listed(run, days);
}

/** "Mondays, Wednesdays and Fridays". */
function listed(run: Run, days: readonly number[]): Reduced {
  const found = [...days];
  let used = 0;
  for (;;) {
    const join = run.after[used];
    const at = skip(run.after, used + 1);
    const next = run.after[at];
    if (join?.chunk.is !== 'join' || next?.chunk.is !== 'days' || at < 0) break;
    found.push(...next.chunk.days);
    used = at + 1;
  }
  return windowed({ days: [...new Set(found)].sort((a, b) => a - b) }, used);
}

function clockPart(run: Run): Reduced | null {
  const start = minutesOf(run.value);
  if (start === null) return null;
  const at = endAt(run);
  const end = at === null ? null : minutesOf(run.after[at]?.chunk);
  if (at !== null && end !== null) {
    const until = end <= start ? end + 12 * 60 : end;
    return windowed({ from: clock(start), until: clock(until) }, at + 1);
  }
  if (has(run, 'after', 'from')) return windowed({ from: clock(start) }, 0);
  if (has(run, 'before', 'until', 'upto')) return windowed({ until: clock(start) }, 0);
  return { part: { is: 'moment', clock: start }, used: 0 };
}

/** Where the second time of "tussen … en …", "from … to …" or "9:00 to 12:00" stands. */
function endAt(run: Run): number | null {
  const [joint] = run.after;
  const at = skip(run.after, 1);
  if (at < 0 || minutesOf(run.after[at]?.chunk) === null) return null;
  const and = joint?.chunk.is === 'join' && joint.chunk.join === 'and' && has(run, 'between');
  const dash =
    joint?.chunk.is === 'join' &&
    joint.chunk.join === 'comma' &&
    ['-', '–', '—'].includes(joint.text);
  return and || dash || isMark(joint, 'until') ? at : null;
}

/** A bare number is a time only where a time is expected: "between nine and five", "after five". */
function numberPart(run: Run): Reduced | null {
  if (run.value.is !== 'number') return null;
  const next = run.after[skip(run.after, 0)];
  if (isMark(next, 'people')) {
    const { number } = run.value;
    const limits = has(run, 'above', 'over') ? { moreThan: number } : { number };
    return {
      part: { is: 'limits', limits },
      used: skip(run.after, 0) + 1,
    };
  }
  const period = periodOf(run.after[skip(run.after, 0)]);
  if (period !== null && run.value.unit === null) {
    const limits = { times: run.value.number, timesPer: period };
    return { part: { is: 'limits', limits }, used: skip(run.after, 0) + 1 };
  }
  const things = ['party', 'topic', 'deed'].includes(next?.chunk.is ?? '');
  if (things && has(run, 'least', 'upto') && run.value.unit === null) {
    return { part: { is: 'limits', limits: { number: run.value.number } }, used: 0 };
  }
  if (next?.chunk.is === 'party' && has(run, 'above', 'over') && run.value.unit === null) {
    return { part: { is: 'limits', limits: { moreThan: run.value.number } }, used: 0 };
  }
  const range = endAt(run) !== null;
  const hour = run.value.unit === 'hour';
  const ends =
    next === undefined ||
    next.chunk.is === 'join' ||
    next.chunk.is === 'mark' ||
    next.chunk.is === 'days';
  const timed = has(run, 'after', 'before', 'between', 'until', 'at', 'from');
  if (isMonthDay(run)) return datePart(run);
  if (!range && !hour && !(timed && ends)) return null;
  if (!range && !hour && has(run, 'above')) return null;
  return clockPart(run);
}

function minutesOf(chunk: Chunk | undefined): Minutes | null {
  if (chunk?.is === 'clock') return chunk.clock;
  if (chunk?.is !== 'number' || chunk.number > 24) return null;
  return office(chunk.number * 60);
}

/** Minutes since midnight as `HH:MM`. */
export function clock(minutes: Minutes): string {
  const hours = String(Math.floor(minutes / 60)).padStart(2, '0');
  return `${hours}:${String(minutes % 60).padStart(2, '0')}`;
}

/** "from 1 to 14 July": a bare number is a day where a date follows. */
function isMonthDay(run: Run): boolean {
  return (
    isMark(run.after[0], 'until', 'upto') && run.after[skip(run.after, 1)]?.chunk.is === 'date'
  );
}

/** "van 21 december 2026 t/m 3 januari 2027", "from 1 to 14 July 2027", "until 1 March 2027". */
function datePart(run: Run): Reduced | null {
  const at = skip(run.after, 1);
  const second = run.after[at]?.chunk;
  const and = run.after[0]?.chunk.is === 'join' && has(run, 'between');
  if (second?.is === 'date' && (and || isMark(run.after[0], 'until', 'upto'))) {
    const year = second.date.year;
    const first = firstDate(run.value, second.date.month, year);
    const from = first === null || year === null ? null : isoOf(first, first.year ?? year);
    const end = year === null ? null : isoOf(second.date, year);
    if (from === null || end === null) return null;
    return {
      part: { is: 'period', period: { from, through: throughOf(run.after[0], end) } },
      used: at + 1,
    };
  }
  return run.value.is === 'date' ? openPeriod(run) : null;
}

function firstDate(
  value: Chunk,
  month: number,
  year: number | null,
): { year: number | null; month: number; day: number } | null {
  if (value.is === 'date') return { ...value.date, year: value.date.year ?? year };
  return value.is === 'number' ? { year, month, day: value.number } : null;
}

/** "tot 4 januari" ends on the third; "t/m", "to" and "until" include their day. */
function throughOf(mark: Item | undefined, iso: string): string {
  if (mark?.text.toLowerCase() !== 'tot') return iso;
  return Temporal.PlainDate.from(iso).subtract({ days: 1 }).toString();
}

/** A date by itself: from then on, until then, or that day. A year is never guessed. */
function openPeriod(run: Run): Reduced | null {
  if (run.value.is !== 'date') return null;
  const { date } = run.value;
  const iso = date.year === null ? null : isoOf(date, date.year);
  if (iso === null) return { part: { is: 'date', date }, used: 0 };
  if (has(run, 'until', 'upto', 'before')) {
    return { part: { is: 'period', period: { from: '0000-01-01', through: iso } }, used: 0 };
  }
  const through = has(run, 'from', 'after') ? null : iso;
  return { part: { is: 'period', period: { from: iso, through } }, used: 0 };
}
