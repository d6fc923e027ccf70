import type { Language } from '../../text/words.ts';
import type { WhenSpan, WhenValue } from './find.ts';
import { SOON_EN, SOON_NL } from './soon.data.ts';

/** A day that was counted roughly lies so many days around the one named. */
const BEFORE = 3;
const AFTER = 5;

/**
 * The days that a time speaks of where somebody says when he would meet: "over twee weken" is the week then, "over een dag
 * of tien" some days around that one; every other time is what it is.
 */
export function around(value: WhenValue): WhenSpan {
  const { from, until, loose, assumptions } = value;
  if (loose !== true || from === null || from.length > DATE_UNITS) return { from, until };
  const day = Temporal.PlainDate.from(from);
  const monday = day.subtract({ days: day.dayOfWeek - 1 });
  const week = { from: monday, until: monday.add({ days: 7 }) };
  if (!assumptions.includes('about')) return written(week);
  const [first, last] = [day.subtract({ days: BEFORE }), day.add({ days: AFTER })];
  const isEarlier = Temporal.PlainDate.compare(first, week.from) < 0;
  const isLater = Temporal.PlainDate.compare(last, week.until) > 0;
  return written({ from: isEarlier ? first : week.from, until: isLater ? last : week.until });
}

/** Length of a date without a time of day. */
const DATE_UNITS = 10;

function written({ from, until }: Readonly<Record<'from' | 'until', Temporal.PlainDate>>) {
  return { from: from.toString(), until: until.toString() };
}

/** "Soon": words of a text that name no time, and how long it may take at most. */
export interface Soon {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** From today on; the end is not included. */
  readonly days: number;
}

const TABLES = { nl: SOON_NL, en: SOON_EN } as const;

/** Where a text says that it is to be soon: "binnenkort", "een dezer dagen", "at short notice". In order, none in another. */
export function soonIn(text: string, language: Language): readonly Soon[] {
  const found = TABLES[language]
    .flatMap(([says, days]) =>
      [...text.matchAll(says)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        text: match[0],
        days,
      })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter(
    ({ start }, at) => !found.slice(0, at).some((earlier) => start < earlier.end),
  );
}

/** From today until `days` later, as local dates. */
export function soonSpan({ days }: Soon, today: Temporal.PlainDate): WhenSpan {
  return { from: today.toString(), until: today.add({ days }).toString() };
}
