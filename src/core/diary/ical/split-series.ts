import type { CalendarObject } from '../calendar-object.ts';
import type { Rule } from '../recurrence/rule.ts';
import { readRule } from '../recurrence/rule.ts';
import { startsOf } from '../recurrence/starts.ts';
import { UTC_CLOCK } from '../zones/clock.ts';
import { DAY_MS } from '../../time/instant.ts';
import type { Version } from './change-object.ts';
import { changeObject, setVersion } from './change-object.ts';
import { moveStart } from './editing/move-series.ts';
import { SeriesText, lineLike } from './editing/series-text.ts';
import type { WrittenTime } from './editing/series-text.ts';
import type { TreeBlock } from './editing/tree.ts';
import type { EventFields } from './event-fields.ts';
import { readCalendar } from './read-calendar.ts';
import { textValue } from './write-fields.ts';

/** The second half of a series that is split. */
export interface NextSeries {
  readonly uid: string;
  /** What is different in it; with a start, everything in it moves along. */
  readonly fields?: Partial<EventFields>;
}

function withoutEnd(rule: string): string {
  return rule
    .split(';')
    .filter((part) => !/^\s*(?:COUNT|UNTIL)=/i.test(part))
    .join(';');
}

/** The last moment of the first half: the day before, or the second before, as the rule must write it. */
function untilText(at: WrittenTime, id: number): string {
  if (at.isDay) return lineLike('', { ...at, wall: at.wall - DAY_MS }).replace(/^.*:/, '');
  if (at.clock === null) return lineLike('', { ...at, wall: at.wall - 1000 }).replace(/^.*:/, '');
  const last = { wall: id - 1000, isDay: false, clock: UTC_CLOCK, tzid: null };
  return lineLike('', last).replace(/^.*:/, '');
}

/** How many of a counted rule have been before a moment. */
function countBefore(rule: Rule, start: WrittenTime, at: number): number {
  const clock = start.isDay ? UTC_CLOCK : (start.clock ?? UTC_CLOCK);
  const from = clock.instantOf(start.wall);
  return startsOf(rule, { start: start.wall, clock }, { from, until: at }).starts.length;
}

function restOf(text: string, start: WrittenTime, at: number): string | null {
  const rule = readRule(text);
  if ('refused' in rule || rule.count === null) return text;
  const left = rule.count - countBefore(rule, start, at);
  return left <= 0 ? null : `${withoutEnd(text)};COUNT=${left}`;
}

/** Keeps of the dates and the instances of a series those on one side of a moment. */
function keepSide(series: SeriesText, main: TreeBlock, isKept: (id: number) => boolean): void {
  for (const name of ['EXDATE', 'RDATE']) {
    const lines = main.all(name).flatMap((line) => {
      const times = series.timesOf(line);
      const kept = times.filter((time) => isKept(series.numberOf(time)));
      if (kept.length === times.length) return [line];
      return kept.map((time) => lineLike(name, time));
    });
    main.put(name, lines);
  }
  for (const part of series.overrides) {
    const id = series.timeOf(part.first('RECURRENCE-ID'));
    if (id !== null && !isKept(series.numberOf(id))) series.remove(part);
  }
}

function firstHalf(object: CalendarObject, at: string, version: Version): string | null {
  const series = new SeriesText(object);
  const { main, start } = series;
  if (main === null || start === null) return null;
  const from = series.named(at);
  const id = series.numberOf(from);
  if (id <= series.numberOf(start)) return null;
  keepSide(series, main, (each) => each < id);
  const rules = main.all('RRULE').map((line) => withoutEnd(line.slice(line.indexOf(':') + 1)));
  main.put(
    'RRULE',
    rules.map((rule) => `RRULE:${rule};UNTIL=${untilText(from, id)}`),
  );
  setVersion(main, version);
  return series.text();
}

function secondHalf(object: CalendarObject, at: string, uid: string, version: Version): string {
  const series = new SeriesText(object);
  const { main, start } = series;
  const from = series.named(at);
  if (main === null || start === null) throw new RangeError('no series to split');
  const id = series.numberOf(from);
  keepSide(series, main, (each) => each >= id);
  const rules = main
    .all('RRULE')
    .map((line) => restOf(line.slice(line.indexOf(':') + 1), start, id))
    .filter((rule) => rule !== null);
  main.put(
    'RRULE',
    rules.map((rule) => `RRULE:${rule}`),
  );
  moveStart(series, main, from);
  for (const part of series.parts) {
    part.put('UID', [`UID:${textValue(uid)}`]);
    setVersion(part, version);
  }
  return series.text();
}

/**
 * Splits a series at an instance: `before` ends before it (null when nothing comes before), `after` begins with it under
 * a UID of its own, with what is left of a count, and the exceptions and instances that lie behind.
 * @throws RangeError when there is no series, no such instance, or a change from an instance on holds there: what it says would not
 * come along
 */
export function splitSeries(
  object: CalendarObject,
  at: string,
  next: NextSeries,
  version: Version,
): { readonly before: string | null; readonly after: string } {
  if (new SeriesText(object).isChangedOnward(at)) throw new RangeError('changed from before it on');
  const before = firstHalf(object, at, version);
  const after = secondHalf(object, at, next.uid, version);
  const { fields } = next;
  if (fields === undefined) return { before, after };
  const [made] = readCalendar(after).objects;
  if (made === undefined) return { before, after };
  return { before, after: changeObject(made, [{ kind: 'edit', instance: null, fields }], version) };
}
