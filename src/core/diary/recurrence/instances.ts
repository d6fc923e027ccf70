import type { Instant } from '../../time/instant.ts';
import { DAY_MS } from '../../time/instant.ts';
import type { Length } from '../ical/reading/length.ts';
import type { ReadTime } from '../ical/reading/times.ts';
import type { Span } from '../span.ts';
import type { WallMs, ZoneClock } from '../zones/clock.ts';
import { UTC_CLOCK } from '../zones/clock.ts';
import { MAX_STARTS } from './generated.ts';
import type { PlannedPart, SeriesPlan } from './plan.ts';
import type { SeriesTime } from './recurrence-id.ts';
import { startsOf } from './starts.ts';
import type { FindStarts } from './starts.ts';

/** One instance of a series, or a single event, placed in time. */
export interface Instance {
  /** Whose words hold: the series itself, or the component that differs. */
  readonly part: PlannedPart;
  /** Which instance of the series it is, by the series' own clock; null for a single event. */
  readonly id: SeriesTime | null;
  readonly wall: WallMs;
  readonly isDay: boolean;
  readonly clock: ZoneClock;
  readonly length: Length;
  readonly startAt: Instant;
  readonly endAt: Instant;
}

export interface Instances {
  readonly instances: readonly Instance[];
  /** From where on nothing is known; null when everything is there. */
  readonly cut: Instant | null;
  readonly why: string | null;
}

export interface Asked {
  readonly window: Span;
  /** The clock of whoever asks: it places whole days and floating times. */
  readonly clock: ZoneClock;
  readonly find: FindStarts;
}

type Placed = Omit<Instance, 'part' | 'id'>;

/** `at` is the instant where the wall alone does not say it: the second of an hour that is there twice. */
function place(time: ReadTime, length: Length, asker: ZoneClock, at?: Instant): Placed {
  const { wall, isDay } = time;
  const clock = isDay ? asker : (time.clock ?? asker);
  const startAt = at ?? clock.instantOf(wall);
  const endAt =
    length.days === 0
      ? startAt + length.ms
      : clock.instantOf(wall + length.days * DAY_MS) + length.ms;
  return { wall, isDay, clock, length, startAt, endAt };
}

/** Whether it touches the window; what takes no time touches where it begins. */
function touches({ startAt, endAt }: Placed, { from, until }: Span): boolean {
  return startAt < until && (endAt > from || (endAt === startAt && startAt >= from));
}

/** The series as it is reckoned: on its own clock, for days that of no zone at all. */
export class Series {
  readonly main: PlannedPart;
  readonly start: ReadTime;
  readonly clock: ZoneClock;
  readonly #asked: Asked;

  constructor(main: PlannedPart, start: ReadTime, asked: Asked) {
    this.main = main;
    this.start = start;
    this.clock = start.isDay ? UTC_CLOCK : (start.clock ?? asked.clock);
    this.#asked = asked;
  }

  /** A time that stands for an instance: written as a day, in another zone, or without one, it is still that one. */
  idOf(time: ReadTime): number {
    if (this.start.isDay) return Math.floor(time.wall / DAY_MS) * DAY_MS;
    return (time.clock ?? this.clock).instantOf(time.wall);
  }

  /** The same for RECURRENCE-ID, which may name the day of an instance that has a time. */
  instanceId(time: ReadTime): number {
    const named =
      time.isDay && !this.start.isDay
        ? { wall: time.wall + this.#ofDay, isDay: false, clock: this.clock }
        : time;
    return this.idOf(named);
  }

  get #ofDay(): WallMs {
    return this.start.wall - Math.floor(this.start.wall / DAY_MS) * DAY_MS;
  }

  /** The same for RDATE, which may give a series of days a time. */
  extraIdOf(time: ReadTime): number {
    if (this.start.isDay && !time.isDay) return (time.clock ?? UTC_CLOCK).instantOf(time.wall);
    if (this.start.isDay || !time.isDay) return this.idOf(time);
    return this.clock.instantOf(time.wall + this.#ofDay);
  }

  timeOf(id: number): ReadTime {
    if (this.start.isDay) return { wall: id, isDay: true, clock: null };
    return { wall: this.clock.wallOf(id), isDay: false, clock: this.clock };
  }

  /** An instance as the series has it. */
  placed(id: number, length: Length): Placed {
    return place(this.timeOf(id), length, this.#asked.clock, this.start.isDay ? undefined : id);
  }

  seriesTime(id: number): SeriesTime {
    const { isDay } = this.start;
    return { at: id, isDay, clock: this.clock, isFloating: !isDay && this.start.clock === null };
  }

  /** The stretch in which an instance may begin and still touch the window. */
  search(overrides: readonly PlannedPart[]): Span {
    const { window, clock } = this.#asked;
    const following = overrides.filter((part) => part.thisAndFuture);
    const shifts = following.map(({ start, recurrenceId }) =>
      start === null || recurrenceId === null ? 0 : Math.abs(start.wall - recurrenceId.wall),
    );
    const lengths = [this.main, ...following].map(({ length }) => length.days * DAY_MS + length.ms);
    const shift = Math.max(0, ...shifts);
    const slack = this.start.isDay || following.length > 0 ? 2 * DAY_MS : 0;
    const place = (at: Instant): number => (this.start.isDay ? clock.wallOf(at) : at);
    const nominal = this.main.length.days > 0 || following.length > 0 ? DAY_MS : 0;
    return {
      from: place(window.from) - Math.max(...lengths) - shift - slack - nominal,
      until: place(window.until) + shift + slack,
    };
  }

  /** Every start by rule, in order; the series' own start is one. */
  starts(span: Span): { readonly ids: readonly number[]; readonly cut: number | null } {
    const at = { start: this.start.wall, clock: this.clock };
    const { rules, exceptRules } = this.main;
    const found = rules.map((rule) => this.#asked.find(rule, at, span));
    const left = exceptRules.map((rule) => this.#asked.find(rule, at, span));
    const cuts = [...found, ...left].map(({ cut }) => cut).filter((cut) => cut !== null);
    const cut = cuts.length === 0 ? null : Math.min(...cuts);
    const own = this.clock.instantOf(this.start.wall);
    const isIn = own >= span.from && own < span.until;
    const [only] = found;
    if (found.length === 1 && left.length === 0 && only !== undefined) {
      const { starts } = only;
      return { ids: isIn && starts[0] !== own ? [own, ...starts] : starts, cut };
    }
    const ids = new Set(found.flatMap(({ starts }) => starts));
    if (isIn) ids.add(own);
    for (const each of left.flatMap(({ starts }) => starts)) ids.delete(each);
    return { ids: [...ids].toSorted((a, b) => a - b), cut };
  }
}

/** What takes instances out: EXDATE by the instant, or by the whole day where it names a day. */
function isExcepted(series: Series): (id: number) => boolean {
  const { excepted } = series.main;
  if (excepted.length === 0) return () => false;
  const byDay = excepted.filter(({ isDay }) => isDay && !series.start.isDay);
  const days = new Set(byDay.map(({ wall }) => wall));
  const ids = new Set(
    excepted.filter((time) => !byDay.includes(time)).map((time) => series.idOf(time)),
  );
  return (id) =>
    ids.has(id) ||
    (days.size > 0 && days.has(Math.floor(series.clock.wallOf(id) / DAY_MS) * DAY_MS));
}

interface Override {
  readonly part: PlannedPart;
  readonly id: number;
}

/** The overrides with the instance each is about. */
function overridesOf(series: Series, parts: readonly PlannedPart[]): readonly Override[] {
  return parts
    .flatMap((part): readonly Override[] =>
      part.recurrenceId === null ? [] : [{ part, id: series.instanceId(part.recurrenceId) }],
    )
    .toSorted((a, b) => a.id - b.id);
}

/** An instance after RANGE=THISANDFUTURE: moved by as much as that one, and as long. */
function following(series: Series, { part, id }: Override, instance: number): ReadTime {
  const own = series.timeOf(instance);
  if (part.start === null) return own;
  const moved = part.start.wall - series.timeOf(id).wall;
  return { ...part.start, wall: own.wall + moved };
}

function single(
  part: PlannedPart,
  id: SeriesTime | null,
  { window, clock }: Asked,
): readonly Instance[] {
  if (part.start === null) return [];
  const placed = place(part.start, part.length, clock);
  return touches(placed, window) ? [{ part, id, ...placed }] : [];
}

/** Single instances of a series that nobody sent as a whole. */
function alone(parts: readonly PlannedPart[], asked: Asked): readonly Instance[] {
  return parts.flatMap((part) => {
    const { recurrenceId } = part;
    if (recurrenceId === null) return single(part, null, asked);
    const clock = recurrenceId.clock ?? asked.clock;
    const at = recurrenceId.isDay ? recurrenceId.wall : clock.instantOf(recurrenceId.wall);
    const { isDay } = recurrenceId;
    const isFloating = !isDay && recurrenceId.clock === null;
    return single(part, { at, isDay, clock, isFloating }, asked);
  });
}

function byTime(a: Instance, b: Instance): number {
  return a.startAt - b.startAt || a.endAt - b.endAt || (a.id?.at ?? 0) - (b.id?.at ?? 0);
}

function expand(series: Series, parts: readonly PlannedPart[], asked: Asked): Instances {
  const overrides = overridesOf(series, parts);
  const differing = new Set(overrides.map(({ id }) => id));
  const onward = overrides.filter(({ part }) => part.thisAndFuture);
  const excepted = isExcepted(series);
  const found = series.starts(series.search(parts));
  const instances: Instance[] = [];
  const put = (part: PlannedPart, id: SeriesTime, placed: Placed): void => {
    if (touches(placed, asked.window)) instances.push({ part, id, ...placed });
  };
  const add = (part: PlannedPart, id: number, time: ReadTime, length: Length): void =>
    put(part, series.seriesTime(id), place(time, length, asked.clock));
  const { main } = series;
  const extras = new Map(main.extra.map((date) => [series.extraIdOf(date.start), date] as const));
  for (const id of found.ids) {
    if (differing.has(id) || extras.has(id) || excepted(id)) continue;
    const last = onward.findLast((override) => override.id <= id);
    if (last === undefined) put(main, series.seriesTime(id), series.placed(id, main.length));
    else add(last.part, id, following(series, last, id), last.part.length);
  }
  for (const [id, { start, length }] of extras) {
    if (differing.has(id) || excepted(id)) continue;
    const isOwn = series.start.isDay && !start.isDay;
    const clock = start.clock ?? series.clock;
    const named = { at: id, isDay: false, clock, isFloating: start.clock === null };
    const time = start.isDay && !series.start.isDay ? series.timeOf(id) : start;
    const placed = place(
      time.isDay ? time : { ...time, clock },
      length ?? main.length,
      asked.clock,
    );
    put(main, isOwn ? named : series.seriesTime(id), placed);
  }
  for (const { part, id } of overrides) {
    const { start } = part;
    add(part, id, start ?? series.timeOf(id), part.length);
  }
  const { isDay } = series.start;
  const cut = found.cut !== null && isDay ? asked.clock.instantOf(found.cut) : found.cut;
  return { instances: instances.toSorted(byTime), cut, why: cut === null ? null : 'too many' };
}

function limited(
  { instances, cut, why }: Instances,
  refused: string | null,
  from: Instant,
): Instances {
  const over = instances[MAX_STARTS];
  if (over !== undefined) {
    const at = Math.min(cut ?? over.startAt, over.startAt);
    return { instances: instances.slice(0, MAX_STARTS), cut: at, why: `over ${MAX_STARTS}` };
  }
  if (refused === null) return { instances, cut, why };
  return { instances, cut: Math.min(cut ?? from, from), why: `rule not understood: ${refused}` };
}

/** Everything of an object that touches the window, by the rules of the series. `find` is the road by which they are followed. */
export function instancesOf(
  plan: SeriesPlan,
  window: Span,
  clock: ZoneClock,
  find: FindStarts = startsOf,
): Instances {
  const { main, overrides } = plan;
  const asked = { window, clock, find };
  if (main === null)
    return { instances: alone(overrides, asked).toSorted(byTime), cut: null, why: null };
  if (main.start === null) return { instances: alone(overrides, asked), cut: null, why: null };
  const { rules, extra, excepted, exceptRules, refused } = main;
  const parts = rules.length + extra.length + excepted.length + exceptRules.length;
  const isSeries = parts + overrides.length > 0 || refused !== null;
  if (!isSeries) return { instances: single(main, null, asked), cut: null, why: null };
  const series = new Series(main, main.start, asked);
  const first = place(main.start, main.length, clock).startAt;
  return limited(expand(series, overrides, asked), refused, first);
}
