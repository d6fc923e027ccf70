import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { WhenFind, WhenSpan } from '../../../src/core/time/when/find.ts';
import { findWhen } from '../../../src/core/time/when/when.ts';
import { SHARED, Tally } from '../mail/score.ts';
import type { Score } from '../mail/score.ts';
import { dayAfter, minute, readings, shown } from './values.ts';

const resolution = z.record(z.string(), z.coerce.string());
const result = z.object({
  Text: z.string(),
  Start: z.number().optional(),
  Length: z.number().optional(),
  End: z.number().optional(),
  Type: z.string().optional(),
  TypeName: z.string().optional(),
  Value: z.unknown().optional(),
  Resolution: z.unknown().optional(),
});
type Result = z.infer<typeof result>;
const file = z.array(
  z.object({
    Input: z.string(),
    Context: z.object({ ReferenceDateTime: z.string().optional() }).optional(),
    Results: z.array(result),
  }),
);
const single = z.object({
  Timex: z.string().optional(),
  timex: z.string().optional(),
  FutureResolution: resolution.nullish(),
  PastResolution: resolution.nullish(),
});
const several = z.object({ values: z.array(resolution) });

/** The resolutions that the set allows, future and past, and the timex they come from. */
function allowed(expected: Result): { timex: string; all: readonly Record<string, string>[] } {
  const value = expected.Value ?? expected.Resolution;
  const many = several.safeParse(value);
  if (many.success) {
    return { timex: many.data.values[0]?.['timex'] ?? '', all: many.data.values };
  }
  const one = single.safeParse(value);
  if (!one.success) return { timex: '', all: [] };
  const { Timex, timex, FutureResolution, PastResolution } = one.data;
  const all = [FutureResolution, PastResolution].filter(
    (each) => each !== undefined && each !== null,
  );
  return { timex: Timex ?? timex ?? '', all };
}

function isSpan({ Text, Start, Length, End }: Result, find: WhenFind): boolean {
  if (Start === undefined) return find.text.toLowerCase() === Text.toLowerCase();
  const length = Length ?? (End ?? Start) - Start + 1;
  return find.start === Start && find.end === Start + length;
}

/** A date, time or both as the set writes it, against ours. */
function isEqual(wanted: string | undefined, ours: string | null): boolean {
  if (wanted === undefined || ours === null) return wanted === undefined && ours === null;
  if (/^\d\d:\d\d/.test(wanted)) return ours.slice(11, 16) === wanted.slice(0, 5);
  // The set's days end at 23:59:59; ours at the midnight behind it, or in the minute before it.
  if (wanted.endsWith('23:59:59')) {
    return [dayAfter(wanted.slice(0, 10)), wanted.slice(0, 16)].some(
      (end) => minute(ours) === minute(end),
    );
  }
  return minute(wanted) === minute(ours);
}

function matches(found: Record<string, string>, { from, until }: WhenSpan): boolean {
  const point = found['date'] ?? found['dateTime'] ?? found['time'] ?? found['value'];
  if (point !== undefined) return isEqual(point, from);
  const first =
    found['startDate'] ?? found['startDateTime'] ?? found['startTime'] ?? found['start'];
  const last = found['endDate'] ?? found['endDateTime'] ?? found['endTime'] ?? found['end'];
  if (first === undefined && last === undefined) return false;
  // "After the first" and "until the first" are written with the day that is named, out of it or in.
  const named = found['sourceEntity'] === 'datetimepoint' ? found['Mod'] : undefined;
  const isDay = (value: string | undefined): value is string => value?.length === 10;
  const start = named === 'after' && isDay(first) ? dayAfter(first) : first;
  const end = named === 'until' && isDay(last) ? dayAfter(last) : last;
  return isEqual(start, from) && isEqual(end, until);
}

/** Parts of the day are compared by day and part: their hours are each source's own. */
const PART = /T(MO|AF|EV|NI|MI|DT)$/;

function isValue(expected: Result, find: WhenFind, lenient: boolean): boolean {
  const { timex, all } = allowed(expected);
  // Of a season the set says no more than where it stands: it gives it no dates.
  if (SEASON.test(timex) && all.every((each) => Object.keys(each).length === 0)) return true;
  const type = expected.Type ?? expected.TypeName ?? '';
  if (/set$/i.test(type)) return find.kind === 'recurrence';
  if (/duration/i.test(type)) return find.kind === 'duration' && isDuration(timex, all, find);
  const spans = readings(find, lenient);
  if (find.part !== undefined && PART.test(timex)) {
    return all.some((each) => spans.some(({ from }) => isSameDay(each, from)));
  }
  return all.some((each) => spans.some((span) => matches(each, span)));
}

const SEASON = /(?:^|-)(?:SP|SU|FA|WI)$/;

function isSameDay(found: Record<string, string>, from: string | null): boolean {
  const start = found['startDateTime'] ?? found['start'] ?? '';
  return start.length < 10 || start.slice(0, 10) === from?.slice(0, 10);
}

function isDuration(
  timex: string,
  all: readonly Record<string, string>[],
  { duration = '' }: WhenFind,
): boolean {
  if (duration === timex) return true;
  const seconds = Number(all[0]?.['duration'] ?? all[0]?.['value']);
  const {
    years,
    months,
    weeks,
    days,
    hours,
    minutes,
    seconds: rest,
  } = Temporal.Duration.from(duration);
  // The set counts a year as 365 days and a month as 30; of half a year, half the days of one.
  const isSame = (month: number): boolean =>
    ((years * 365 + months * month + weeks * 7 + days) * 24 + hours) * 3600 +
      minutes * 60 +
      rest ===
    seconds;
  return isSame(30) || isSame(365 / 12);
}

/** What the set calls a find of ours; a stretch of hours may be on a day or not. */
function kindsOf({ kind, from, until, part, precision }: WhenFind): readonly string[] {
  const isStretch = part !== undefined || (until !== null && from?.includes('T') === true);
  switch (kind) {
    case 'date':
      return [precision === 'day' ? 'date' : 'daterange'];
    case 'time':
    case 'datetime':
      return [isStretch ? `${kind}range` : kind];
    case 'range':
      return (from ?? until ?? '').includes('T') ? ['timerange', 'datetimerange'] : ['daterange'];
    default:
      return [kind === 'recurrence' ? 'set' : kind];
  }
}

/**
 * Each file but the merged one holds the answers of one parser, which finds one kind of thing: a
 * length of time beside an afternoon is not in the file of afternoons. What we find of another kind
 * is not judged there, unless it stands in the place of an answer. The parser of holidays knows
 * names, and no days in figures.
 */
function asked(found: readonly WhenFind[], results: readonly Result[], parser: string): WhenFind[] {
  const kind = parser === 'HolidayParser' ? 'date' : parser.replace('Parser', '').toLowerCase();
  const its = kind.replace('period', 'range');
  return found.filter(
    (find) =>
      results.some((each) => overlaps(each, find)) ||
      parser === 'MergedParser' ||
      (kindsOf(find).includes(its) && !(parser === 'HolidayParser' && /\d/.test(find.text))),
  );
}

/** The set's English is American: its 3-7-2017 is the seventh of March. */
const ORDERS = { nl: 'dmy', en: 'mdy' } as const;

const PARSERS = [
  ...['DateParser', 'DatePeriodParser', 'DateTimeParser', 'DateTimePeriodParser', 'TimeParser'],
  ...['TimePeriodParser', 'DurationParser', 'HolidayParser', 'SetParser', 'MergedParser'],
];

/** The parsers' cases of one language: exact spans and values, also as stated alternatives. */
export function scoreRecognizers(language: 'nl' | 'en'): readonly Score[] {
  const exact = new Tally(`recognizers ${language}, spans and values`);
  const stated = new Tally(`recognizers ${language}, or as a stated alternative`);
  const folder = language === 'nl' ? 'Dutch' : 'English';
  for (const parser of PARSERS) {
    const path = new URL(`dates-recognizers/DateTime/${folder}/${parser}.json`, SHARED);
    const cases = file.parse(JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, '')));
    for (const { Input, Context, Results } of cases) {
      const now = (Context?.ReferenceDateTime ?? '2016-11-07T00:00:00').slice(0, 19);
      const all = findWhen(Input, { now, zone: 'UTC', language, order: ORDERS[language] });
      const found = asked(all, Results, parser);
      const right = (lenient: boolean): boolean =>
        found.length === Results.length &&
        Results.every((each, index) => {
          const find = found[index];
          return find !== undefined && isSpan(each, find) && isValue(each, find, lenient);
        });
      const miss = (): string =>
        `[${parser}] ${Input} => ${Results.map((each) => `${each.Text} ${JSON.stringify(allowed(each).all[0])}`).join(' ; ')} :: ${shown(found)}`;
      exact.judge(right(false), miss);
      stated.judge(right(true), miss);
    }
  }
  return [exact.score(), stated.score()];
}

/** Where dates stand, by the extractors' cases: found spans that are right, and right ones found. */
export function scoreSpans(language: 'nl' | 'en'): readonly Score[] {
  const precision = new Tally(`recognizers ${language}, places, precision`);
  const recall = new Tally(`recognizers ${language}, places, recall`);
  const folder = language === 'nl' ? 'Dutch' : 'English';
  const path = new URL(`dates-recognizers/DateTime/${folder}/MergedExtractor.json`, SHARED);
  for (const { Input, Context, Results } of file.parse(
    JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, '')),
  )) {
    const now = (Context?.ReferenceDateTime ?? '2016-11-07T00:00:00').slice(0, 19);
    const found = findWhen(Input, { now, zone: 'UTC', language, order: ORDERS[language] });
    for (const find of found) {
      const right = Results.some((each) => overlaps(each, find));
      precision.judge(right, () => `${Input} :: ${find.text}`);
    }
    for (const each of Results) {
      recall.judge(
        found.some((find) => overlaps(each, find)),
        () => `${Input} => ${each.Text}`,
      );
    }
  }
  return [precision.score(), recall.score()];
}

function overlaps({ Text, Start, Length, End }: Result, find: WhenFind): boolean {
  if (Start === undefined) return find.text.includes(Text) || Text.includes(find.text);
  const end = Start + (Length ?? (End ?? Start) - Start + 1);
  return find.start < end && find.end > Start;
}
