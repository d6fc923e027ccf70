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
  cases: z.array(z.object({ input: z.string(), expected: expectation })),
});

function isRight(
  expected: Expectation,
  found: readonly WhenFind[],
  lenient: boolean,
  now: string,
): boolean {
  const [find, ...more] = found;
  if (find === undefined || more.length > 0) return false;
  return readings(find, lenient).some((reading) =>
    matches(expected, inSetZone(reading, find), find, now),
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

function matches(
  expected: Expectation,
  { from, until }: WhenSpan,
  find: WhenFind,
  now: string,
): boolean {
  switch (expected.kind) {
    case 'instant':
      return isInstant(expected, from);
    case 'interval': {
      const start = minute(from);
      // Hours of a morning are each source's own; the day and the part are the value.
      if (find.part !== undefined && expected.grain === 'hour') {
        return start?.slice(0, 10) === expected.from.slice(0, 10);
      }
      // "By Friday" begins at the moment of writing there; with us its beginning is open.
      const isOpen = start === null && expected.grain === 'second' && expected.from.startsWith(now);
      return (isOpen || start === minute(expected.from)) && isEnd(expected, minute(until));
    }
    default: {
      const [bound, other] = expected.direction === 'before' ? [until, from] : [from, until];
      return other === null && minute(bound) === minute(expected.value);
    }
  }
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
  const grains = [0, ...(grain === 'minute' ? [1] : grain === 'hour' ? [60] : [])];
  return grains.some((minutes) => until === moved(wanted, -minutes));
}

/** Dates and times of the set, one language: exact, exact or as a stated alternative, and false finds. */
export function scoreDuckling(language: 'nl' | 'en'): readonly Score[] {
  const file = new URL(`dates-duckling/time.${language}.json`, SHARED);
  const { reference_time: written, cases } = set.parse(JSON.parse(readFileSync(file, 'utf8')));
  const exact = new Tally(`duckling time ${language}`);
  const stated = new Tally(`duckling time ${language}, or as a stated alternative`);
  const nothing = new Tally(`duckling time ${language}, nothing where nothing is`);
  const now = minute(written.slice(0, 19)) ?? '';
  for (const { input, expected } of cases) {
    const found = findWhen(input, { now: written, zone: SET_ZONE, language });
    const miss = (): string => `${input} => ${JSON.stringify(expected)} :: ${shown(found)}`;
    if (expected === null) {
      nothing.judge(found.length === 0, miss);
      continue;
    }
    exact.judge(isRight(expected, found, false, now), miss);
    stated.judge(isRight(expected, found, true, now), miss);
  }
  return [exact.score(), stated.score(), nothing.score()];
}
