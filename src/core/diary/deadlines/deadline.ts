import type { Language } from '../../text/words.ts';
import type { Instant, Zone } from '../../time/instant.ts';
import { findWhen } from '../../time/when/when.ts';
import type { WhenFind } from '../../time/when/find.ts';

/** An hour by which something was asked for, and the other moments that the same sentence names. */
export interface Deadline {
  readonly at: Instant;
  /** The words it rests on, where they stand in the text. */
  readonly start: number;
  readonly end: number;
  readonly beside: readonly Instant[];
}

/** Only so much of a letter is looked at, and so many sentences of it. */
const MOST_UNITS = 4000;
const MOST_SENTENCES = 40;

const MONTH = /\b(?:jan|feb|mrt|maart|mar|apr|mei|may|jun|jul|aug|sep|o[kc]t|nov|dec)/i;
const SAME_DAY =
  /(?:uiterlijk|vóór|voor|by|before|no later than)\s+(?:die(?:zelfde)?|that|the same)\s+(?:dag|day)[\s,]*(?:om|at)?\s*$/i;

/**
 * The first hour by which a letter asks for something: "uiterlijk die dag om 12.00 uur", "before noon on Tuesday". A day
 * without an hour is no such deadline. Null where there is none.
 */
export function readDeadline(
  text: string,
  language: Language,
  { now, zone }: { readonly now: Instant; readonly zone: Zone },
): Deadline | null {
  const local = wall(now, zone);
  for (const { from, words } of sentencesOf(text.slice(0, MOST_UNITS))) {
    const finds = findWhen(words, { now: local, zone, language });
    const named = finds.flatMap((find) => (isMoment(find) ? [instant(find.from ?? '', zone)] : []));
    for (const [place, find] of finds.entries()) {
      const due = dueIn(find, words, finds.slice(0, place));
      // "Uiterlijk dinsdag", written on a Thursday, is the coming one.
      const [at] = due.map((one) => instant(one, zone)).filter((one) => one > now);
      if (at !== undefined)
        return {
          at,
          start: from + find.start,
          end: from + find.end,
          beside: named.filter((one) => one !== at),
        };
    }
  }
  return null;
}

function isMoment({ kind, from }: WhenFind): boolean {
  return kind === 'datetime' && from !== null && from.includes('T');
}

/** What a find may mean as an hour by which; the likeliest first. */
function dueIn(find: WhenFind, words: string, before: readonly WhenFind[]): readonly string[] {
  const { kind, from, start } = find;
  if (kind === 'range') {
    const meant = [find, ...(find.alternatives ?? [])];
    const due = meant.flatMap((one) =>
      one.from === null && one.until?.includes('T') === true ? one.until : [],
    );
    const bare = /(?:dag|day)\b/i.test(find.text) && !MONTH.test(find.text);
    return [...due, ...(bare ? due.map(weekLater) : [])];
  }
  if (kind !== 'time' || from === null || !SAME_DAY.test(words.slice(0, start))) return [];
  const day = before.findLast((one) => one.from !== null)?.from?.slice(0, 10);
  return day === undefined ? [] : [`${day}${from.slice(10)}`];
}

function weekLater(local: string): string {
  return Temporal.PlainDateTime.from(local).add({ weeks: 1 }).toString({ smallestUnit: 'minute' });
}

/** Sentences with where they begin; a full stop between figures ends none. */
function sentencesOf(text: string): readonly { readonly from: number; readonly words: string }[] {
  const found: { from: number; words: string }[] = [];
  let from = 0;
  for (const match of text.matchAll(/[.!?](?=\s|$)|\n{2,}/g)) {
    found.push({ from, words: text.slice(from, match.index + 1) });
    from = match.index + match[0].length;
    if (found.length === MOST_SENTENCES) return found;
  }
  return [...found, { from, words: text.slice(from) }];
}

function wall(at: Instant, zone: Zone): string {
  const moment = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  return moment.toPlainDateTime().toString({ smallestUnit: 'second' });
}

function instant(local: string, zone: Zone): Instant {
  return Temporal.PlainDateTime.from(local).toZonedDateTime(zone).epochMilliseconds;
}
