import type { Zone } from '../../time/instant.ts';
import { DAY_MS } from '../../time/instant.ts';
import { compactText } from '../ical/wall-text.ts';
import { calendarDay, dayOfWall, monthLength, weekdayOf } from '../recurrence/days.ts';
import type { WallMs } from './clock.ts';

/** A change of offset of a zone. */
interface Change {
  /** Clock as it stood before. */
  readonly wall: WallMs;
  readonly before: number;
  readonly after: number;
}

/** Years in a row that a rule must hold to be believed for the years to come. */
const YEARS_OF_A_RULE = 5;
/** Changes of one zone: the most restless have had some 250 since 1900. */
const MAX_CHANGES = 600;
const NAMES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

function changesBetween(zone: Zone, from: number, until: number): readonly Change[] {
  const changes: Change[] = [];
  let at = Temporal.Instant.fromEpochMilliseconds(Date.UTC(from, 0, 1)).toZonedDateTimeISO(zone);
  const end = Date.UTC(until + 1, 0, 1);
  while (changes.length < MAX_CHANGES) {
    const next = at.getTimeZoneTransition('next');
    if (next === null || next.epochMilliseconds >= end) break;
    const before = at.offsetNanoseconds / 1_000_000;
    changes.push({
      wall: next.epochMilliseconds + before,
      before,
      after: next.offsetNanoseconds / 1_000_000,
    });
    at = next;
  }
  return changes;
}

function offsetText(offset: number): string {
  const seconds = Math.round(Math.abs(offset) / 1000);
  const two = (value: number): string => String(value).padStart(2, '0');
  const tail = seconds % 60 === 0 ? '' : two(seconds % 60);
  const hours = two(Math.floor(seconds / 3600));
  return `${offset < 0 ? '-' : '+'}${hours}${two(Math.floor((seconds % 3600) / 60))}${tail}`;
}

function yearOf(wall: WallMs): number {
  return calendarDay(dayOfWall(wall)).year;
}

/** Ways to say a day of the year: the nth weekday of its month from the front or the end, or the first from some day on. */
function waysToSay(wall: WallMs): readonly string[] {
  const day = dayOfWall(wall);
  const { year, month, day: ofMonth } = calendarDay(day);
  const name = NAMES[weekdayOf(day) - 1] ?? 'MO';
  const length = monthLength(year, month);
  const fromEnd = Math.ceil((length - ofMonth + 1) / 7);
  const weeks = Array.from({ length: 7 }, (_, back) => ofMonth - back)
    .filter((first) => first >= 1 && first + 6 <= length)
    .map((first) => Array.from({ length: 7 }, (_, at) => first + at).join(','));
  return [
    `BYMONTH=${month};BYDAY=-${fromEnd}${name}`,
    `BYMONTH=${month};BYDAY=${Math.ceil(ofMonth / 7)}${name}`,
    ...weeks.map((days) => `BYMONTH=${month};BYMONTHDAY=${days};BYDAY=${name}`),
    `BYMONTH=${month};BYMONTHDAY=${ofMonth}`,
  ];
}

/** Changes of the same kind, at the same hour, in years that follow each other, and the rule that says them all. */
interface Run {
  readonly changes: readonly Change[];
  readonly ways: readonly string[];
}

function runsOf(changes: readonly Change[]): readonly Run[] {
  const runs: { changes: Change[]; ways: readonly string[] }[] = [];
  for (const change of changes) {
    const said = waysToSay(change.wall);
    const run = runs.findLast(({ changes: [first], changes: all }) => {
      const last = all.at(-1);
      if (first === undefined || last === undefined) return false;
      const sameHour = (change.wall - first.wall) % DAY_MS === 0;
      const sameKind = first.before === change.before && first.after === change.after;
      return sameHour && sameKind && yearOf(last.wall) === yearOf(change.wall) - 1;
    });
    const ways = run?.ways.filter((way) => said.includes(way)) ?? [];
    if (run === undefined || ways.length === 0) runs.push({ changes: [change], ways: said });
    else {
      run.changes.push(change);
      run.ways = ways;
    }
  }
  return runs;
}

/** One observance: a rule where the zone is regular, the days themselves where it is not. */
function observance({ changes, ways }: Run, lastYear: number): readonly string[] {
  const [first] = changes;
  const last = changes.at(-1);
  if (first === undefined || last === undefined) return [];
  const kind = first.after > first.before ? 'DAYLIGHT' : 'STANDARD';
  const goesOn = yearOf(last.wall) >= lastYear && changes.length >= YEARS_OF_A_RULE;
  const until = goesOn ? '' : `;UNTIL=${compactText(last.wall - first.before)}Z`;
  const isRule = changes.length > 2 || goesOn;
  return [
    ...[`BEGIN:${kind}`, `DTSTART:${compactText(first.wall)}`],
    ...[`TZOFFSETFROM:${offsetText(first.before)}`, `TZOFFSETTO:${offsetText(first.after)}`],
    ...(isRule ? [`RRULE:FREQ=YEARLY;${ways[0] ?? ''}${until}`] : []),
    ...(isRule ? [] : changes.slice(1).map(({ wall }) => `RDATE:${compactText(wall)}`)),
    `END:${kind}`,
  ];
}

/** The years that a written zone is right for, at least. */
export interface YearsCovered {
  readonly from: number;
  readonly until: number;
}

/** Without being told otherwise: the years a calendar in use still shows, and those that are planned for. */
const USUAL: YearsCovered = { from: 2000, until: 2050 };

/**
 * The lines of a VTIMEZONE (RFC 5545 section 3.6.5), made of the transitions this machine knows of the zone. Where
 * the zone is regular its rules go on for ever.
 * @throws RangeError when the zone is none
 */
export function vtimezoneLines(
  zone: Zone,
  tzid: string = zone,
  years: YearsCovered = USUAL,
): readonly string[] {
  const key = [zone, tzid, years.from, years.until].join(' ');
  const known = WRITTEN.get(key);
  if (known !== undefined) return known;
  const lines = linesOf(zone, tzid, years);
  if (WRITTEN.size >= MAX_WRITTEN) WRITTEN.clear();
  WRITTEN.set(key, lines);
  return lines;
}

/** Zones as they were written: every letter of a day has the same, and a rule is sought in all its years. */
const WRITTEN = new Map<string, readonly string[]>();
/** Zones of one office; names that strangers make up do not fill the memory. */
const MAX_WRITTEN = 100;

function linesOf(zone: Zone, tzid: string, years: YearsCovered): readonly string[] {
  const first = Temporal.Instant.fromEpochMilliseconds(Date.UTC(years.from, 0, 1));
  const offset = offsetText(first.toZonedDateTimeISO(zone).offsetNanoseconds / 1_000_000);
  const runs = runsOf(changesBetween(zone, years.from, years.until));
  return [
    ...['BEGIN:VTIMEZONE', `TZID:${tzid}`],
    // What held before the first change.
    ...['BEGIN:STANDARD', `DTSTART:${years.from}0101T000000`],
    ...[`TZOFFSETFROM:${offset}`, `TZOFFSETTO:${offset}`, 'END:STANDARD'],
    ...runs.flatMap((run) => observance(run, years.until)),
    'END:VTIMEZONE',
  ];
}
