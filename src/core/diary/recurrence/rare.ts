import { RRuleTemporal } from 'rrule-temporal';
import type { WallMs } from '../zones/clock.ts';
import { stampText } from '../ical/wall-text.ts';
import { calendarDay, dayOfWall, weekdayOf } from './days.ts';
import { DAY_MS } from '../../time/instant.ts';
import { MAX_STARTS, MAX_STEPS } from './generated.ts';
import type { Generated, WallWindow } from './generated.ts';
import type { Rule } from './rule.ts';

const NAMES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/**
 * The rule with what it takes from its start written out (RFC 5545 section 3.3.10). The library takes it from where it
 * leaps to, and then finds other weekdays.
 */
function spelledOut(rule: Rule, start: WallMs): Rule {
  const { frequency, weekdays, monthDays, yearDays, weekNumbers, months } = rule;
  if (weekdays.length + monthDays.length + yearDays.length > 0) return rule;
  const number = dayOfWall(start);
  const { month, day } = calendarDay(number);
  if (frequency === 'WEEKLY' || (frequency === 'YEARLY' && weekNumbers.length > 0)) {
    return { ...rule, weekdays: [{ nth: 0, day: weekdayOf(number) }] };
  }
  if (frequency === 'MONTHLY') return { ...rule, monthDays: [day] };
  if (frequency !== 'YEARLY') return rule;
  return { ...rule, monthDays: [day], months: months.length > 0 ? months : [month] };
}

/** The rule as text for the library: what was understood of it, without COUNT and UNTIL, which are kept here. */
function ruleText(rule: Rule): string {
  const list = (name: string, values: readonly (number | string)[]): string =>
    values.length === 0 ? '' : `;${name}=${values.join(',')}`;
  const days = rule.weekdays.map(
    ({ nth, day }) => `${nth === 0 ? '' : nth}${NAMES[day - 1] ?? ''}`,
  );
  return [
    `FREQ=${rule.frequency};INTERVAL=${rule.interval};WKST=${NAMES[rule.weekStart - 1] ?? 'MO'}`,
    list('BYMONTH', rule.months),
    list('BYWEEKNO', rule.weekNumbers),
    list('BYYEARDAY', rule.yearDays),
    list('BYMONTHDAY', rule.monthDays),
    list('BYDAY', days),
    list('BYHOUR', rule.hours),
    list('BYMINUTE', rule.minutes),
    list('BYSECOND', rule.seconds),
    list('BYSETPOS', rule.positions),
  ].join('');
}

/** The library is asked for this much at a time, so that what it answers has an end. */
const PIECE_MS = 1461 * DAY_MS;

/**
 * The starts of any rule by days or longer, found by rrule-temporal. It is asked in UTC, where no hour is missing
 * or doubled: the clock of the wall is read so, and what its hours come to is decided afterwards in one place.
 */
export function rareStarts(rule: Rule, start: WallMs, window: WallWindow, last: WallMs): Generated {
  const starts: number[] = [];
  const end = Math.min(window.until - 1, last);
  // Without a count nothing before the window matters.
  const begin = rule.count === null ? Math.max(start, window.from) : start;
  let left = rule.count ?? Number.POSITIVE_INFINITY;
  if (end < begin) return { starts, cut: null };
  let piece = begin;
  try {
    const series = new RRuleTemporal({
      rruleString: `DTSTART:${stampText(start)}\nRRULE:${ruleText(spelledOut(rule, start))}`,
      maxIterations: MAX_STEPS,
      maxCandidateEvaluations: MAX_STEPS,
      cache: false,
    });
    for (; piece <= end; piece += PIECE_MS) {
      const upTo = Math.min(end, piece + PIECE_MS - 1);
      for (const { epochMilliseconds: at } of series.between(
        new Date(piece),
        new Date(upTo),
        true,
      )) {
        left -= 1;
        if (at >= window.from) starts.push(at);
        if (left === 0) return { starts, cut: null };
        if (starts.length > MAX_STARTS) return { starts, cut: at };
      }
    }
  } catch {
    // Its own limits were met, or it cannot follow the rule: of this piece nothing is known.
    return { starts, cut: piece };
  }
  return { starts, cut: null };
}
