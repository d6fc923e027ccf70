import { DAY_MS } from '../../../time/instant.ts';
import { dayOfWall } from '../../recurrence/days.ts';
import { UTC_CLOCK, clockOf } from '../../zones/clock.ts';
import type { EventTime } from '../event-fields.ts';
import { wallOfText } from '../wall-text.ts';
import { parameterValue } from '../write-fields.ts';
import type { SeriesText, WrittenTime } from './series-text.ts';
import { lineLike } from './series-text.ts';
import type { TreeBlock } from './tree.ts';

/**
 * A time of ours as it will stand in the text.
 * @throws RangeError when it is no time, or its zone none
 */
export function writtenTime({ local, zone }: EventTime): WrittenTime {
  const read = wallOfText(local);
  if (read === null) throw new RangeError(`no time: ${local}`);
  if (read.isDay) return { wall: read.wall, isDay: true, clock: null, tzid: null };
  const clock = zone === null ? null : clockOf(zone);
  const tzid = zone === null || clock === UTC_CLOCK ? null : parameterValue(zone);
  return { wall: read.wall, isDay: false, clock, tzid };
}

/** An instance of the series as it stood, where it stands in the series as it will be. */
type Moved = (time: WrittenTime) => WrittenTime;

function movedBy(series: SeriesText, from: WrittenTime, to: WrittenTime): Moved {
  return (time) => {
    const wall = from.isDay ? series.numberOf(time) : series.clock.wallOf(series.numberOf(time));
    const moved = wall + to.wall - from.wall;
    const day = dayOfWall(moved) * DAY_MS;
    return { ...to, wall: to.isDay ? day : moved };
  };
}

function dateLines(series: SeriesText, part: TreeBlock, name: string, moved: Moved): void {
  const lines = part.all(name);
  // A period says when it is by itself, and is no instance of the rule.
  const periods = lines.filter((line) => /VALUE="?PERIOD/i.test(line));
  const others = lines.filter((line) => !periods.includes(line));
  const times = others.flatMap((line) => series.timesOf(line));
  part.put(name, [...periods, ...times.map((time) => lineLike(name, moved(time)))]);
}

/** An instance that differed in other things than its time goes along; one that was moved stays where it was put. */
function moveOverride(series: SeriesText, part: TreeBlock, moved: Moved): void {
  const id = series.timeOf(part.first('RECURRENCE-ID'));
  const start = series.timeOf(part.first('DTSTART'));
  if (id === null) return;
  const isForAll = /RANGE="?THISANDFUTURE/i.test(part.first('RECURRENCE-ID') ?? '');
  const range = isForAll ? ';RANGE=THISANDFUTURE' : '';
  const next = moved(id);
  if (start !== null && series.numberOf(start) === series.numberOf(id))
    moveStart(series, part, next);
  part.put('RECURRENCE-ID', [lineLike('RECURRENCE-ID', next, range)]);
}

/** Another start for a part; its end goes along, so that it lasts as long. */
export function moveStart(series: SeriesText, part: TreeBlock, to: WrittenTime): void {
  for (const name of ['DTEND', 'DUE']) {
    if (part.first(name) !== null) part.put(name, series.movedEnd(part, name, to));
  }
  part.put('DTSTART', [lineLike('DTSTART', to)]);
}

/** Another start for a whole series: the days taken out and added, and the instances that differ, go along. */
export function moveSeries(series: SeriesText, main: TreeBlock, to: WrittenTime): void {
  const from = series.timeOf(main.first('DTSTART'));
  if (from !== null) {
    const moved = movedBy(series, from, to);
    for (const name of ['EXDATE', 'RDATE']) {
      if (main.first(name) !== null) dateLines(series, main, name, moved);
    }
    for (const part of series.overrides) moveOverride(series, part, moved);
  }
  moveStart(series, main, to);
}
