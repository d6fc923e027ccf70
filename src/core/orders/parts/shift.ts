import type { WhenFind } from '../../time/when/find.ts';
import { findWhen } from '../../time/when/when.ts';
import type { OrderContext } from '../context.ts';

const LATER = {
  nl: /^(.+?)\s+(later|eerder|vroeger)$/i,
  en: /^(.+?)\s+(later|earlier|sooner)$/i,
} as const;

/** "Een week later", of an order, is by how much; the reading of dates puts it on the calendar. Null for other times. */
export function shiftOf(find: WhenFind, { now, zone, language }: OrderContext): string | null {
  const [, length, word] = LATER[language].exec(find.text) ?? [];
  if (length === undefined || word === undefined) return null;
  // By itself "twee uur" is a time of the day; a verb before it makes it a length.
  const beside = language === 'nl' ? `duurt ${length}` : `takes ${length}`;
  const [only, ...more] = findWhen(beside, { now, zone, language });
  if (only?.kind !== 'duration' || only.duration === undefined || more.length > 0) return null;
  const isEarlier = /^(?:eerder|vroeger|earlier|sooner)$/i.test(word);
  return shiftBy(only.duration, isEarlier ? -1 : 1);
}

/** A length as a shift: weeks as days, so that one shift is written one way. */
export function shiftBy(duration: string, sign: 1 | -1): string {
  const { years, months, weeks, days, hours, minutes } = Temporal.Duration.from(duration);
  const plain = Temporal.Duration.from({
    years: Math.abs(years),
    months: Math.abs(months),
    days: Math.abs(weeks) * 7 + Math.abs(days),
    hours: Math.abs(hours),
    minutes: Math.abs(minutes),
  });
  return (sign === 1 ? plain : plain.negated()).toString();
}
