import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { WhenFind, WhenSpan } from '../../../src/core/time/when/find.ts';
import { findWhen } from '../../../src/core/time/when/when.ts';
import { SHARED, Tally } from '../mail/score.ts';
import type { Score } from '../mail/score.ts';
import { minute, moved, readings, shown } from './values.ts';

const expectation = z.union([
  z.null(),
  z.object({ kind: z.literal('instant'), value: z.string(), grain: z.string() }),
  z.object({
    kind: z.literal('interval'),
    from: z.string(),
    to_exclusive: z.string(),
    grain: z.string(),
  }),
  z.object({
    kind: z.literal('open_interval'),
    direction: z.string(),
    value: z.string(),
    grain: z.string(),
  }),
]);
type Expectation = Exclude<z.infer<typeof expectation>, null>;

const set = z.object({
  reference_time: z.string(),
  cases: z.array(
    z.object({
      input: z.string(),
      locale: z.string(),
      expected: expectation,
      latent: z.boolean().optional(),
    }),
  ),
});

function isRight(expected: Expectation, found: readonly WhenFind[], lenient: boolean): boolean {
  const [find, ...more] = found;
  if (find === undefined || more.length > 0) return false;
  return readings(find, lenient).some((reading) =>
    matches(expected, inSetZone(reading, find), find),
  );
}

/** The set gives times of named zones in its own, UTC-02:00. */
function inSetZone({ from, until }: WhenSpan, { zone }: WhenFind): WhenSpan {
  if (zone === SET_ZONE || from === null || from.length === 10) return { from, until };
  const turned = (value: string): string =>
    Temporal.PlainDateTime.from(value)
      .toZonedDateTime(zone)
      .withTimeZone(SET_ZONE)
      .toPlainDateTime()
      .toString()
      .slice(0, 16);
  return { from: turned(from), until: until === null ? null : turned(until) };
}

const SET_ZONE = '-02:00';
/** The moment of writing, in that zone. */
const WRITTEN = '2013-02-12T04:30:00';

function matches(expected: Expectation, { from, until }: WhenSpan, find: WhenFind): boolean {
  switch (expected.kind) {
    case 'instant':
      return isInstant(expected, from);
    case 'interval': {
      const start = minute(from);
      // Hours of a morning are each source's own; the day and the part are the value.
      if (find.part !== undefined && expected.grain === 'hour') {
        return start?.slice(0, 10) === expected.from.slice(0, 10);
      }
      if (isDeadline(expected)) return from === null && isEnd(expected, minute(until));
      if (isWeekend(expected)) {
        return start === moved(expected.from, 6 * 60) && isEnd(expected, minute(until));
      }
      if (isSeason(expected)) return start === minute(expected.from) && isNear(expected, until);
      return start === minute(expected.from) && isEnd(expected, minute(until));
    }
    default: {
      const [bound, other] = expected.direction === 'before' ? [until, from] : [from, until];
      return other === null && minute(bound) === minute(expected.value);
    }
  }
}

/**
 * "By Friday" begins at the moment of writing in this set, to the second; what is due is the same
 * when its beginning is left open.
 */
function isDeadline({ from, grain }: { readonly from: string; readonly grain: string }): boolean {
  return grain === 'second' && from === WRITTEN;
}

/**
 * Weekends begin on Friday at 18.00 in this set and on Saturday here: as with the hours of a
 * morning, that is each source's own, and which weekend it is the value.
 */
function isWeekend({ from, grain }: { readonly from: string; readonly grain: string }): boolean {
  return (
    grain === 'hour' &&
    from.endsWith('T18:00:00') &&
    Temporal.PlainDateTime.from(from).dayOfWeek === 5
  );
}

/** The set itself ends the same winter on 19 and 21 March: a season is known by its beginning. */
function isSeason({ from, to_exclusive: to }: { from: string; to_exclusive: string }): boolean {
  const days = Temporal.PlainDateTime.from(from).until(Temporal.PlainDateTime.from(to)).days;
  return /-(?:03-20|06-21|09-23|12-21)T/.test(from) && days > 80 && days < 100;
}

function isNear({ to_exclusive: end }: { to_exclusive: string }, until: string | null): boolean {
  return until !== null && [-1440, 0, 1440].some((by) => moved(end, by) === minute(until));
}

/** A coarser grain than ours is equal where ours lies in it, and the other way round for a plain date. */
function isInstant(
  { value, grain }: { readonly value: string; readonly grain: string },
  from: string | null,
): boolean {
  if (minute(from) === minute(value)) return true;
  if (from === null || from.length > 10) return false;
  if (grain === 'month' || grain === 'year') return from.slice(0, 7) === value.slice(0, 7);
  return grain === 'hour' && from === value.slice(0, 10);
}

/** The set's ends lie one grain after the stated one. */
function isEnd(
  { to_exclusive: end, grain }: { to_exclusive: string; grain: string },
  until: string | null,
): boolean {
  const wanted = minute(end) ?? '';
  // The last minute of a day, where the set writes the midnight behind it.
  if (wanted.endsWith('T00:00') && until === moved(wanted, -1)) return true;
  const grains = [0, ...(grain === 'minute' ? [1] : grain === 'hour' ? [60] : [])];
  return grains.some((minutes) => until === moved(wanted, -minutes));
}

/** Dates and times of the set, one language: exact, exact or as a stated alternative, and false finds. */
export function scoreDuckling(language: 'nl' | 'en'): readonly Score[] {
  const file = new URL(`dates-duckling/time.${language}.json`, SHARED);
  const { reference_time: now, cases } = set.parse(JSON.parse(readFileSync(file, 'utf8')));
  const exact = new Tally(`duckling time ${language}`);
  const stated = new Tally(`duckling time ${language}, or as a stated alternative`);
  const nothing = new Tally(`duckling time ${language}, nothing where nothing is`);
  for (const { input, locale, expected, latent } of cases) {
    const order = locale === 'en-US' ? 'mdy' : 'dmy';
    const found = findWhen(input, { now, zone: SET_ZONE, language, order });
    // What holds only where a time is expected: in a text by itself it is as right to find none.
    if (latent === true && found.length === 0) continue;
    const miss = (): string => `${input} => ${JSON.stringify(expected)} :: ${shown(found)}`;
    if (expected === null) {
      nothing.judge(found.length === 0, miss);
      continue;
    }
    exact.judge(isRight(expected, found, false), miss);
    stated.judge(isRight(expected, found, true), miss);
  }
  return [exact.score(), stated.score(), nothing.score()];
}
