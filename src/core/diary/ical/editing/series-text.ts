import type { CalendarObject } from '../../calendar-object.ts';
import { readRule } from '../../recurrence/rule.ts';
import { recurrenceIdText } from '../../recurrence/recurrence-id.ts';
import { UTC_CLOCK } from '../../zones/clock.ts';
import type { ZoneClock } from '../../zones/clock.ts';
import { Zones, zoneBlocks } from '../../zones/named-zone.ts';
import { vtimezoneLines } from '../../zones/write-vtimezone.ts';
import { blocksOf, readProperty } from '../content-lines.ts';
import { endOf } from '../reading/length.ts';
import { lengthOf } from '../../recurrence/plan.ts';
import type { ReadTime } from '../reading/times.ts';
import { Times } from '../reading/times.ts';
import { compactText, wallOfText } from '../wall-text.ts';
import { splitLine } from '../line-parts.ts';
import { TreeBlock, lineOf, treeOf } from './tree.ts';

/** A time with the words in which it was written: the TZID as the file has it. */
export interface WrittenTime extends ReadTime {
  readonly tzid: string | null;
}

/** A line for a time, in the form of another: same TZID, UTC, floating or whole day. */
export function lineLike(name: string, time: WrittenTime, parameters = ''): string {
  const { wall, isDay, clock, tzid } = time;
  if (isDay) return `${name};VALUE=DATE${parameters}:${compactText(wall).slice(0, 8)}`;
  if (tzid !== null) return `${name};TZID=${tzid}${parameters}:${compactText(wall)}`;
  return `${name}${parameters}:${compactText(wall)}${clock === UTC_CLOCK ? 'Z' : ''}`;
}

/** Properties that make a series; an instance of it has none of them. */
const OF_A_SERIES = ['RRULE', 'RDATE', 'EXDATE', 'EXRULE', 'DTSTART', 'DTEND', 'DUE'];

/** The text of an object as a tree, with the clock its series runs on. */
export class SeriesText {
  readonly root: TreeBlock;
  readonly #kind: string;
  readonly #times: Times;

  constructor(object: CalendarObject) {
    this.root = treeOf(object.text);
    this.#kind = object.component;
    const zones = new Zones(zoneBlocks(blocksOf(object.text)));
    this.#times = new Times(zones, () => {});
  }

  get parts(): readonly TreeBlock[] {
    return this.root.blocks.filter(({ name }) => name === this.#kind);
  }

  get main(): TreeBlock | null {
    return this.parts.find((part) => part.first('RECURRENCE-ID') === null) ?? null;
  }

  get overrides(): readonly TreeBlock[] {
    return this.parts.filter((part) => part.first('RECURRENCE-ID') !== null);
  }

  /** The times of a line, one or many. */
  timesOf(line: string | null): readonly WrittenTime[] {
    const property = line === null ? null : readProperty(line);
    if (line === null || property === null) return [];
    const found = splitLine(line).parameters.find(([name]) => name.toUpperCase() === 'TZID');
    return this.#times
      .dates([property])
      .map(({ start }) => ({ ...start, tzid: start.isDay ? null : (found?.[1] ?? null) }));
  }

  timeOf(line: string | null): WrittenTime | null {
    return this.timesOf(line)[0] ?? null;
  }

  /** Where the series begins: by its main part, else by the instance that stands for it. */
  get start(): WrittenTime | null {
    const [part] = this.parts;
    return this.timeOf(this.main?.first('DTSTART') ?? part?.first('RECURRENCE-ID') ?? null);
  }

  get clock(): ZoneClock {
    return this.start?.clock ?? UTC_CLOCK;
  }

  /** The number an instance is known by: the wall time of a whole day, else the instant on the series' own clock. */
  numberOf(time: ReadTime): number {
    const day = wallOfText(new Date(time.wall).toISOString().slice(0, 10))?.wall ?? time.wall;
    if (this.start?.isDay === true) return day;
    return (time.clock ?? this.clock).instantOf(time.wall);
  }

  /** An instance by the name that occurrences give it; in the form of the series' own start. */
  named(instance: string): WrittenTime {
    const read = wallOfText(instance.replace(/Z$/, ''));
    if (read === null) throw new RangeError(`no instance: ${instance}`);
    const { start } = this;
    const isDay = start?.isDay ?? read.isDay;
    if (isDay) return { wall: read.wall, isDay, clock: null, tzid: null };
    if (instance.endsWith('Z')) return { wall: read.wall, isDay, clock: UTC_CLOCK, tzid: null };
    return { wall: read.wall, isDay, clock: start?.clock ?? null, tzid: start?.tzid ?? null };
  }

  nameOf(time: ReadTime): string {
    const isDay = this.start?.isDay ?? time.isDay;
    const isFloating = !isDay && this.start?.clock === null;
    return recurrenceIdText({ at: this.numberOf(time), isDay, clock: this.clock, isFloating });
  }

  /** The part that says how an instance differs; null where none does. */
  override(instance: string): TreeBlock | null {
    const wanted = this.numberOf(this.named(instance));
    const found = this.overrides.find((part) => {
      const time = this.timeOf(part.first('RECURRENCE-ID'));
      return time !== null && this.numberOf(time) === wanted;
    });
    return found ?? null;
  }

  /** The same, made where there is none: the instance as the series has it, with everything the series says. */
  makeOverride(instance: string): TreeBlock {
    const there = this.override(instance);
    if (there !== null) return there;
    const id = this.named(instance);
    const base = this.#baseOf(id);
    const made = base.part.copy();
    for (const name of OF_A_SERIES) made.put(name, []);
    made.put('RECURRENCE-ID', []);
    const own = { ...base.start, wall: id.wall + base.moved };
    const begins = base.moved === 0 ? id : own;
    const line = lineOf(lineLike('DTSTART', begins));
    const lines = [line, ...this.#endLines(base.part, begins).map(lineOf)];
    made.lines.push(lineOf(lineLike('RECURRENCE-ID', id)), ...lines);
    this.add(made);
    return made;
  }

  add(part: TreeBlock): void {
    this.root.blocks.push(part);
  }

  remove(part: TreeBlock): void {
    this.root.blocks = this.root.blocks.filter((block) => block !== part);
  }

  /** The end of a part whose start moves, as long as it was; none where it has a DURATION or no end. */
  #endLines(part: TreeBlock, start: WrittenTime): readonly string[] {
    return ['DTEND', 'DUE'].flatMap((name) => {
      const line = part.first(name);
      return line === null ? [] : this.movedEnd(part, name, start);
    });
  }

  /** DTEND or DUE of a part that begins at another time. */
  movedEnd(part: TreeBlock, name: string, start: WrittenTime): readonly string[] {
    const [begin, end] = [this.timeOf(part.first('DTSTART')), this.timeOf(part.first(name))];
    if (begin === null || end === null || begin.isDay !== start.isDay) return [];
    const length = lengthOf(begin, end, null);
    const ends = endOf(start, length);
    return [lineLike(name, { ...ends, tzid: start.tzid })];
  }

  /** The last change with RANGE=THISANDFUTURE that holds for an instance. */
  #onwardAt(id: WrittenTime): { readonly part: TreeBlock; readonly id: WrittenTime } | null {
    const wanted = this.numberOf(id);
    const found = this.overrides
      .filter((part) => /RANGE="?THISANDFUTURE/i.test(part.first('RECURRENCE-ID') ?? ''))
      .flatMap((part) => {
        const from = this.timeOf(part.first('RECURRENCE-ID'));
        return from !== null && this.numberOf(from) <= wanted ? [{ part, id: from }] : [];
      })
      .toSorted((a, b) => this.numberOf(a.id) - this.numberOf(b.id));
    return found.at(-1) ?? null;
  }

  /** Whether a change from an instance before it on holds for an instance. */
  isChangedOnward(instance: string): boolean {
    return this.#onwardAt(this.named(instance)) !== null;
  }

  #baseOf(id: WrittenTime): {
    readonly part: TreeBlock;
    readonly start: WrittenTime;
    readonly moved: number;
  } {
    const onward = this.#onwardAt(id);
    const part =
      onward?.part ??
      this.main ??
      this.parts[0] ??
      new TreeBlock(this.#kind, `BEGIN:${this.#kind}`);
    const start = this.timeOf(part.first('DTSTART')) ?? id;
    // By a rule of its own an instance stands where it is named.
    const isMoved = onward !== null && !this.#hasOwnRule(onward.part);
    const moved = isMoved ? start.wall - onward.id.wall : 0;
    return { part, start, moved };
  }

  /** Whether a change from an instance on says anew how often (see `everyInstanceOf`). */
  #hasOwnRule(part: TreeBlock): boolean {
    const rules = (block: TreeBlock | null): string =>
      JSON.stringify(
        block?.all('RRULE').map((line) => readRule(line.slice(line.indexOf(':') + 1))),
      );
    return part.first('RRULE') !== null && rules(part) !== rules(this.main);
  }

  /** The whole text, with a VTIMEZONE for every zone that is named and known. */
  text(): string {
    const named = this.parts.flatMap(({ lines }) =>
      lines.flatMap(({ raw }) => {
        const { parameters } = splitLine(raw.replaceAll(/\r\n[ \t]/g, ''));
        return parameters.filter(([name]) => name.toUpperCase() === 'TZID').map(([, id]) => id);
      }),
    );
    const zones = new Zones(new Map());
    const there = new Set(
      this.root.blocks
        .filter(({ name }) => name === 'VTIMEZONE')
        .map((block) => splitLine(block.first('TZID') ?? '').value.trim()),
    );
    for (const id of new Set(named.map((each) => each.replaceAll('"', '')))) {
      const { zone } = zones.of(id);
      if (there.has(id) || zone === null) continue;
      const block = treeOf(vtimezoneLines(zone, id).join('\r\n'));
      this.root.blocks.unshift(block);
    }
    return this.root.text();
  }
}
