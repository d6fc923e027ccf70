import type { Block } from '../content-lines.ts';
import { propertiesOf, textOf } from '../content-lines.ts';

/** One STANDARD or DAYLIGHT of a VTIMEZONE (RFC 5545 section 3.6.5): from when, and which offset then holds. */
interface Observance {
  readonly start: Temporal.PlainDateTime;
  /** Minutes east of UTC. */
  readonly offset: number;
  /** Yearly, in a month on the nth weekday (negative: from its end); null for one that began once. */
  readonly yearly: {
    readonly month: number;
    readonly nth: number;
    readonly weekday: number;
  } | null;
  /** Last year in which it began. */
  readonly lastYear: number;
}

const MAX_OBSERVANCES = 60;
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

function observanceOf(block: Block): Observance | null {
  const properties = propertiesOf(block, () => {});
  const [, sign, hours, minutes] =
    /^([+-])(\d{2}):?(\d{2})/.exec(textOf(properties, 'tzoffsetto') ?? '') ?? [];
  const written = block.lines.find(({ text }) => /^dtstart/i.test(text))?.text ?? '';
  const [, date = '', time = ''] = /(\d{8})(?:T(\d{6}))?/.exec(written) ?? [];
  if (sign === undefined || date === '') return null;
  const rule = block.lines.find(({ text }) => /^rrule/i.test(text))?.text.toUpperCase() ?? '';
  const [, month] = /BYMONTH=(\d{1,2})(?!\d|,)/.exec(rule) ?? [];
  const [, nth, weekday = ''] = /BYDAY=([+-]?\d)([A-Z]{2})(?!,)/.exec(rule) ?? [];
  const [, until] = /UNTIL=(\d{4})/.exec(rule) ?? [];
  const yearly = rule.includes('FREQ=YEARLY') && month !== undefined && nth !== undefined;
  try {
    return {
      start: Temporal.PlainDateTime.from(`${date}T${time === '' ? '000000' : time}`),
      offset: (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)),
      yearly: yearly
        ? { month: Number(month), nth: Number(nth), weekday: WEEKDAYS.indexOf(weekday) + 1 }
        : null,
      lastYear: Number(until ?? 9999),
    };
  } catch {
    // A start that is no date begins nothing.
    return null;
  }
}

/** When it last began at or before a local time; null when it had not yet. */
function lastBegin(
  observance: Observance,
  at: Temporal.PlainDateTime,
): Temporal.PlainDateTime | null {
  const { start, yearly, lastYear } = observance;
  if (Temporal.PlainDateTime.compare(start, at) > 0) return null;
  if (yearly === null || yearly.weekday === 0 || yearly.nth === 0 || yearly.month > 12)
    return start;
  const year = Math.min(at.year, lastYear);
  for (const each of [year, year - 1]) {
    const day = nthWeekday(each, yearly.month, yearly.nth, yearly.weekday);
    const begin = day.toPlainDateTime(start.toPlainTime());
    if (Temporal.PlainDateTime.compare(begin, at) <= 0 && each >= start.year) return begin;
  }
  return start;
}

function nthWeekday(year: number, month: number, nth: number, weekday: number): Temporal.PlainDate {
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  if (nth > 0) return first.add({ days: ((weekday - first.dayOfWeek + 7) % 7) + 7 * (nth - 1) });
  const last = first.add({ months: 1 }).subtract({ days: 1 });
  return last.subtract({ days: ((last.dayOfWeek - weekday + 7) % 7) + 7 * (-nth - 1) });
}

/**
 * Minutes east of UTC at a local time, by the rules a calendar brings along: yearly rules by month and weekday, as every
 * mailer writes them. Null where they say nothing about that time.
 */
export function offsetAt(zone: Block, at: Temporal.PlainDateTime): number | null {
  let best: { begin: Temporal.PlainDateTime; offset: number } | null = null;
  for (const block of zone.inside.slice(0, MAX_OBSERVANCES)) {
    const observance = observanceOf(block);
    const begin = observance === null ? null : lastBegin(observance, at);
    if (observance === null || begin === null) continue;
    if (best === null || Temporal.PlainDateTime.compare(begin, best.begin) > 0) {
      best = { begin, offset: observance.offset };
    }
  }
  return best?.offset ?? null;
}
