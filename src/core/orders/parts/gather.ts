import type { WhenFind } from '../../time/when/find.ts';
import { findWhen } from '../../time/when/when.ts';
import type { OrderContext } from '../context.ts';
import type { Clause } from '../reading/clause.ts';
import { isPiece } from '../reading/piece.ts';
import type { Slot } from '../reading/slots.ts';

/** What the times of an order say together. */
export interface Gathered {
  /** A time, day, stretch or series; null when none was said. */
  readonly find: WhenFind | null;
  /** How it comes again, where that was said apart from its first time. */
  readonly series: WhenFind | null;
  /** The last day of a series, said apart from it. */
  readonly last: WhenFind | null;
  readonly minutes: number | null;
  /** Tokens. */
  readonly start: number;
  readonly end: number;
}

/** The find of a part that is a time. */
export function findOf(slot: Slot): WhenFind | null {
  const [piece] = slot.pieces;
  return piece?.is === 'when' ? piece.find : null;
}

/** Minutes of a length (ISO 8601); a day is a working day's worth of nothing: null. */
export function minutesOf(duration: string | undefined): number | null {
  if (duration === undefined) return null;
  const length = Temporal.Duration.from(duration);
  if (length.years + length.months + length.weeks + length.days > 0) return null;
  return length.total('minutes');
}

/** Reads words again by themselves; null unless all of them are one time. */
export function reread(words: string, { now, zone, language }: OrderContext): WhenFind | null {
  const [only, ...more] = findWhen(words, { now, zone, language });
  if (only === undefined || more.length > 0) return null;
  const rest = (words.slice(0, only.start) + words.slice(only.end)).replace(
    /\b(?:om|at|on|op)\b/g,
    '',
  );
  return rest.trim() === '' ? only : null;
}

/** "Twee uur" as a length, where it was taken for a time of the day. */
function asLength(find: WhenFind, context: OrderContext): number | null {
  if (find.kind !== 'time' || !/^\S+\s?(?:uur|u|uurtje)$/i.test(find.text)) return null;
  const again = reread(find.text, context);
  if (again?.kind === 'duration') return minutesOf(again.duration);
  const [only] = findWhen(`duurt ${find.text}`, { ...bare(context), language: 'nl' });
  return only?.kind === 'duration' ? minutesOf(only.duration) : null;
}

function bare({ now, zone }: OrderContext): { readonly now: string; readonly zone: string } {
  return { now, zone };
}

/** Minutes of a part that is a length, also where "1 uur" was taken for a time; null for other parts. */
export function lengthIn(slot: Slot, context: OrderContext): number | null {
  const find = findOf(slot);
  if (find === null) return null;
  return find.kind === 'duration' ? minutesOf(find.duration) : asLength(find, context);
}

/** "Van 3 uur" as a time of the day, where it was taken for a length. */
export function asClock(find: WhenFind, { now, zone, language }: OrderContext): WhenFind | null {
  if (find.kind === 'time') return find;
  if (find.kind !== 'duration') return null;
  const at = language === 'nl' ? 'om' : 'at';
  const [only] = findWhen(`${at} ${find.text}`, { now, zone, language });
  return only?.kind === 'time' ? only : null;
}

/** Whether a find has a time of the day. */
export function hasClock({ from, until, part }: WhenFind): boolean {
  return part === undefined && ((from?.length ?? 0) > 10 || (until?.length ?? 0) > 10);
}

/** Whether a find is a time of the day without a day. */
function isClockOnly(find: WhenFind): boolean {
  if (find.kind === 'time') return true;
  return (
    find.kind === 'range' &&
    hasClock(find) &&
    !/\p{L}{4}day|dag|morgen|morrow|\d\s?\p{L}{3}/u.test(find.text)
  );
}

/**
 * Takes the times of some parts together: "dinsdag … om half drie" is one time however far its words stand
 * apart. Null when they do not make one time and one length.
 */
export function gather(clause: Clause, slots: readonly Slot[]): Gathered | null {
  const { context } = clause;
  const finds = slots.flatMap((slot) => findOf(slot) ?? []);
  const lengths: number[] = [];
  const times: WhenFind[] = [];
  const clocks = finds.filter((find) => hasClock(find) || find.kind === 'recurrence').length;
  const forLength = new Set(
    slots.flatMap((slot) => (slot.role === 'for' ? (findOf(slot) ?? []) : [])),
  );
  for (const find of finds) {
    const length =
      find.kind === 'duration'
        ? minutesOf(find.duration)
        : forLength.has(find) && finds.length === 1 && asLength(find, context) !== null
          ? asLength(find, context)
          : clocks > 1 || !/\b(?:om|at)\s*$/i.test(clause.laid.text.slice(0, find.start))
            ? lengthBeside(find, finds, clause)
            : null;
    if (find.kind === 'duration' && length === null) return null;
    if (length === null) times.push(find);
    else lengths.push(length);
  }
  if (lengths.length > 1) return null;
  const pieces = slots.flatMap(({ pieces: each }) => each.filter(isPiece('when')));
  const start = Math.min(...pieces.map((each) => each.start));
  const end = Math.max(...pieces.map((each) => each.end));
  const whole = together(times, context);
  if (whole === null) return null;
  return { ...whole, minutes: lengths[0] ?? null, start, end };
}

/** "1u" beside "di 14.30" is its length. */
function lengthBeside(
  find: WhenFind,
  finds: readonly WhenFind[],
  { context }: Clause,
): number | null {
  const others = finds.filter((each) => each !== find && each.kind !== 'duration');
  // "Drie uur deze week": no hour is meant of several days.
  const isTimed = others.some((each) => hasClock(each) || isSeveralDays(each));
  return isTimed && find.kind === 'time' ? asLength(find, context) : null;
}

function isSeveralDays({ kind, from, until }: WhenFind): boolean {
  if (kind !== 'date' || from?.length !== 10 || until?.length !== 10) return false;
  return until > Temporal.PlainDate.from(from).add({ days: 1 }).toString();
}

function together(
  times: readonly WhenFind[],
  context: OrderContext,
): Pick<Gathered, 'find' | 'series' | 'last'> | null {
  const [first, second, ...more] = times;
  if (first === undefined) return { find: null, series: null, last: null };
  if (second === undefined) return { find: first, series: null, last: null };
  if (more.length > 0) return null;
  const series = times.find(({ kind }) => kind === 'recurrence');
  const other = series === first ? second : first;
  if (series !== undefined && other.from === null && other.until !== null) {
    return { find: series, series: null, last: other };
  }
  if (series !== undefined && other.from !== null && hasClock(other) && !isClockOnly(other)) {
    return { find: other, series, last: null };
  }
  const [day, clock] = isClockOnly(second) ? [first, second] : [second, first];
  if (!isClockOnly(clock) || isClockOnly(day)) return null;
  const at = context.language === 'nl' ? 'om' : 'at';
  const find =
    reread(`${day.text} ${at} ${clock.text}`, context) ??
    onDay(day, clock) ??
    reread(`${day.text} ${clock.text}`, context);
  return find === null ? null : { find, series: null, last: null };
}

/** An hour on a day that was said apart from it; null where the day is more than one. */
function onDay(day: WhenFind, clock: WhenFind): WhenFind | null {
  const [date, hour] = [day.from, clock.from];
  if (date?.length !== 10 || hour === null || day.kind !== 'date' || clock.kind !== 'time')
    return null;
  if (day.until !== Temporal.PlainDate.from(date).add({ days: 1 }).toString()) return null;
  const moved = (value: string): string => `${date}${value.slice(10)}`;
  const alternatives = (clock.alternatives ?? []).flatMap(({ from }) =>
    from?.slice(0, 10) === hour.slice(0, 10) ? [{ from: moved(from), until: null }] : [],
  );
  const assumptions = clock.assumptions.filter((each) => each === 'half-of-day');
  return {
    ...clock,
    kind: 'datetime',
    from: moved(hour),
    alternatives,
    assumptions: [...assumptions, ...day.assumptions],
  };
}
