import type { Count } from './categories.ts';
import type { Clock, DateExpression, Interval, Moment, Unit } from './expressions.ts';
import { between, day, nth, onDate, smaller, unitOf } from './make.ts';

/** Stretches of time that rules of both languages make. All of them return null to refuse. */

/** Until when "between noon and two" and the like are the middle of the day, and the afternoon. */
export const LUNCH_ENDS: Clock = { hour: 13, half: 'full' };

export const AFTERNOON_ENDS: Clock = { hour: 17, half: 'full' };

/** Ends that are of one kind, so that a dash between them is no minus or hyphen. */
export function alike(from: Moment, to: Moment): boolean {
  // "2016-2-21" is a date, and not the years 2016 up to the 21st of February.
  if (from.date?.k === 'year' && to.date?.k === 'day') return false;
  return (from.clock === undefined) === (to.clock === undefined) && from.counted === undefined;
}

/** Without "van", one end at least must be a time for certain. */
export function hours(from: Moment, to: Moment): Interval | null {
  const sure = (clock: Clock | undefined): boolean =>
    clock !== undefined && (clock.minute !== undefined || clock.half !== 'open');
  return sure(from.clock) || sure(to.clock) ? between(from, to) : null;
}

/** Hours with a zone behind them: both ends are in it. */
export function zoned(of: Interval, zone: string): Interval | null {
  if (of.k === 'between' && of.from.zone === undefined && of.to.zone === undefined) {
    return { ...of, from: { ...of.from, zone }, to: { ...of.to, zone } };
  }
  if (of.k !== 'open' || of.of.zone !== undefined) return null;
  return { ...of, of: { ...of.of, zone } };
}

/** Hours put on the day of a moment. */
export function inMoment(of: Interval, moment: Moment): Interval | null {
  if (moment.date === undefined || moment.clock !== undefined) return null;
  return onDate(of, moment.date, moment.part);
}

/** Days of a month that is named beside them: "in maart van de 3e tot de 5e". */
export function daysIn(of: DateExpression, from: Count, to: Count): Interval | null {
  const [first, last] = [day(from), day(to)];
  if (unitOf(of) !== 'month' || first === null || last === null || from.n >= to.n) return null;
  return between(
    { date: { k: 'in', inner: first, outer: of } },
    { date: { k: 'in', inner: last, outer: of } },
    true,
  );
}

/** Days with their month behind them: "van 3 t/m 5 maart". */
export function daysOf(
  from: Count,
  to: Count,
  month: Parameters<typeof day>[1],
  year: Parameters<typeof day>[2],
): Interval | null {
  if (from.figures > 2 || to.figures > 2) return null;
  const [first, last] = [day(from, month, year), day(to, month, year)];
  if (first === null || last === null || from.n >= to.n) return null;
  return between({ date: first }, { date: last }, true);
}

/** "De laatste twee weken van januari", "the first three days of May": so many from its beginning, or its end. */
export function piecesOf(n: number, unit: Unit, of: DateExpression): Interval | null {
  const count = Math.abs(n);
  if (count < 2 || count > 60 || !smaller(unit, of)) return null;
  const [first, last] = n > 0 ? [1, count] : [-count, -1];
  const [start, end] = [nth(first, { unit }, of), nth(last, { unit }, of)];
  return start === null || end === null ? null : between({ date: start }, { date: end });
}

/** The rest of today begins at the moment of writing. */
export function restOfToday(): Interval {
  const now = { counted: { length: { counts: { second: 0 } }, sign: 1 } } as const;
  const midnight = { hour: 0, half: 'full' } as const;
  return between(now, { date: { k: 'shift', unit: 'day', n: 1 }, clock: midnight });
}

/** Hours of which both lie in one part of the day. */
export function inPart(of: Interval, part: NonNullable<Moment['part']>): Interval | null {
  if (of.k !== 'between' || of.to.part !== undefined || of.to.clock === undefined) return null;
  const shared = { part: part.part };
  return { ...of, from: { ...of.from, part: shared }, to: { ...of.to, part: shared } };
}

/** So many of a unit on end, from now: the coming three weeks. */
export function run(n: number, unit: Unit, sign: 1 | -1): Interval | null {
  return n < 1 || n > 5000 ? null : { k: 'run', n, unit, sign };
}
