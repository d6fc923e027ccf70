import { MINUTE_MS } from '../../../time/instant.ts';
import { minutesOf, wallTime } from '../../hours/day-clock.ts';
import { weekdayOf } from '../../recurrence/days.ts';
import type { Span } from '../../span.ts';
import { refusal } from '../asking/reason.ts';
import type { Reason } from '../asking/reason.ts';
import { lengthWithin, single, spansOf, subtract } from '../intervals.ts';
import { daySpan, daysTouched } from './prepare.ts';
import type { PreparedPerson } from './prepare.ts';

const DAYS_A_WEEK = 7;

/** How much of a span lies in another, in milliseconds. */
function shared(one: Span, other: Span): number {
  return Math.max(0, Math.min(one.until, other.until) - Math.max(one.from, other.from));
}

/** Which daily or weekly limit a meeting would break; null for none. */
export function overLimit(prepared: PreparedPerson, span: Span): Reason | null {
  const { person, clock, taken, meetings } = prepared;
  const { meetingsADay, minutesADay, minutesAWeek } = person.limits;
  if (meetingsADay === null && minutesADay === null && minutesAWeek === null) return null;
  const who = person.name;
  for (const day of daysTouched(span, clock)) {
    const whole = daySpan(day, clock);
    const at = whole.from;
    if (meetingsADay !== null && (meetings.get(day) ?? 0) + 1 > meetingsADay)
      return refusal('meetings-a-day', { who, limit: meetingsADay, at });
    const minutes = (over: Span): number =>
      (lengthWithin(taken, over) + shared(span, over)) / MINUTE_MS;
    if (minutesADay !== null && minutes(whole) > minutesADay)
      return refusal('minutes-a-day', { who, limit: minutesADay, at });
    const week = daySpan(day - weekdayOf(day) + 1, clock, DAYS_A_WEEK);
    if (minutesAWeek !== null && minutes(week) > minutesAWeek)
      return refusal('minutes-a-week', { who, limit: minutesAWeek, at });
  }
  return null;
}

/**
 * Whether a meeting, with the way to it, would take the lunch: it reaches into the stretch, and no piece of the wanted length is
 * left of it. A meeting that stays out of the stretch never takes it, even where others have.
 */
export function takesLunch(prepared: PreparedPerson, span: Span): Reason | null {
  const { person, clock, taken } = prepared;
  if (person.lunch === null) return null;
  const { from, until, minutes } = person.lunch;
  for (const day of daysTouched(span, clock)) {
    const lunch = {
      from: clock.beginsAt(wallTime(day, minutesOf(from))),
      until: clock.endsAt(wallTime(day, minutesOf(until))),
    };
    if (!(shared(lunch, span) > 0)) continue;
    const left = subtract(subtract(single(lunch), taken), single(span));
    const isLeft = spansOf(left).some((each) => each.until - each.from >= minutes * MINUTE_MS);
    if (!isLeft) return refusal('lunch', { who: person.name, minutes, ...lunch });
  }
  return null;
}
