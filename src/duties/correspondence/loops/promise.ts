import type { Fact } from '../../../core/records/fact.ts';
import { factsOf } from '../../../core/records/fact.ts';
import type { Instant } from '../../../core/time/instant.ts';
import { dayOf } from '../../../core/time/say-date.ts';
import type { MailView } from '../view.ts';
import { atHour, workingDaysAfter } from '../../../core/time/working-days.ts';
import { dayAfterTerm, FURTHEST_DAYS, readTerm } from './term.ts';

/** When an open matter is looked at again, if nobody named a day: five working days, at ten. */
export const DEFAULT_WAIT_DAYS = 5;
export const LOOK_HOUR = 10;

/** What the writer of a mail binds himself to: the first such fact; what he asks of us is a question, not his promise. */
export function promiseIn(view: MailView): Fact<'promise'> | null {
  const made = factsOf(view.message.facts, 'promise').filter((fact) => fact.value.by === 'writer');
  return made.find((fact) => termOf(view, fact) !== null) ?? made[0] ?? null;
}

/** The last day of a promise, as the reading dated it or as its words plainly say; null where no day to come is named. */
export function termOf(view: MailView, promise: Fact<'promise'>): Temporal.PlainDate | null {
  const { due, dueText, what } = promise.value;
  const { zone } = view.situation.profile;
  const dated = due === null ? null : toCome(due, view.at, zone);
  return dated ?? readTerm(dueText ?? what, view.at, zone, view.week);
}

function toCome(day: string, at: Instant, zone: string): Temporal.PlainDate | null {
  const date = Temporal.PlainDate.from(day);
  const away = dayOf(at, zone).until(date).total('days');
  return away < 0 || away > FURTHEST_DAYS ? null : date;
}

/** When to look whether a promise was kept: the working day after the day promised, else the default. */
export function promisedMoment(view: MailView): Instant | null {
  const { situation, week } = view;
  const { zone } = situation.profile;
  const promise = promiseIn(view);
  if (promise === null) return null;
  const term = termOf(view, promise);
  const moment =
    term === null
      ? workingDaysAfter(situation.now, DEFAULT_WAIT_DAYS, LOOK_HOUR, zone, week)
      : atHour(dayAfterTerm(term, week), LOOK_HOUR, zone);
  return Math.max(moment, workingDaysAfter(situation.now, 1, LOOK_HOUR, zone, week));
}
