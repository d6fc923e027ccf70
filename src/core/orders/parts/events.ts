import type { DiaryEvent } from '../context.ts';
import type { WhenFind } from '../../time/when/find.ts';
import { MAX_EVENTS } from '../limits.ts';
import type { EventRef } from '../order.ts';
import type { Clause } from '../reading/clause.ts';
import type { Piece } from '../reading/piece.ts';
import type { Slot } from '../reading/slots.ts';
import {
  calledBy,
  countedBy,
  fits,
  isAt,
  isElsewhere,
  isLoose,
  saysSeveral,
  withSoftWords,
} from './fits.ts';
import type { Called } from './fits.ts';
import { pick } from './nth.ts';
import { localNow } from './resolve.ts';

/** Which events may be meant, and how many. */
export interface Wanted {
  readonly only?: (event: DiaryEvent, all: boolean) => boolean;
  /** All that fit: "alles van morgen". */
  readonly all?: boolean;
  /** Only a verb that is said of many things speaks of it: what is not in the diary is no event then. */
  readonly faint?: boolean;
}

/** Events of a series stand for the series when this is their scope. */
export interface FoundEvents {
  readonly events: readonly EventRef[];
  readonly series: boolean;
}

/** Finds the events that some parts of an order speak of; a question where that is not clear. */
export function eventsIn(
  clause: Clause,
  slots: readonly Slot[],
  wanted: Wanted = {},
): FoundEvents | null {
  const quoted = quotedIn(clause, slots, wanted);
  if (quoted !== null) return quoted;
  const named = calledBy(clause, slots);
  const all = wanted.all === true || clause.has('all') || saysSeveral(clause, named);
  const isSeries = clause.has('series');
  const now = localNow(clause.context);
  const open = clause.context.events.filter(
    (event) => event.end > now.slice(0, event.end.length) && (wanted.only?.(event, all) ?? true),
  );
  const fitting = (called: Called): readonly DiaryEvent[] =>
    withSoftWords(
      open.filter((event) => fits(event, called, clause)),
      called,
      clause,
      all,
    );
  const counting = countedBy(named, clause);
  const called = counting.counted !== null && fitting(named).length === 0 ? counting : named;
  const { titles, words, people, times, counted } = called;
  const isBare = titles === null && words.length === 0 && people.length === 0;
  if (isBare && times.length === 0 && counted === null) return null;
  const found = fitting(called);
  if (found.length === 0 && (wanted.faint === true || isElsewhere(clause, called))) return null;
  clause.take('event', slots);
  const place = placeOf(slots);
  if (counted !== null) return countedOut(clause, found, called, { place, open, now });
  return settled(clause, found, called, { place, open, all, isSeries });
}

interface Counting {
  readonly place: { readonly start: number; readonly end: number };
  readonly open: readonly DiaryEvent[];
  readonly now: string;
}

/** "De eerste", "the last two": of what fits those that are counted; asked where two begin at once, or nothing says of when. */
function countedOut(
  clause: Clause,
  found: readonly DiaryEvent[],
  called: Called,
  { place, open, now }: Counting,
): FoundEvents | null {
  const counted = called.counted ?? { nth: 1, count: 1 };
  const picked = pick(found, counted, now);
  const [first] = picked;
  if (first === undefined || picked.length < counted.count) {
    return nothing(clause, { ...called, counted: null }, place, open);
  }
  if (picked.length > 1) return { events: picked.map(refOf), series: false };
  const beside = found.filter((other) => other !== first && other.start === first.start);
  // The last of all that is to come is hardly meant: a day, or somebody, is.
  const isVague = typeof counted.nth === 'number' && counted.nth < 0 && called.times.length === 0;
  const chosen = clause.choose('orders.which-event', [first, ...beside], place, {
    always: isVague,
  });
  return { events: [refOf(chosen)], series: false };
}

function placeOf(slots: readonly Slot[]): { readonly start: number; readonly end: number } {
  return {
    start: Math.min(...slots.map(({ start }) => start)),
    end: Math.max(...slots.map(({ end }) => end)),
  };
}

interface Settling {
  /** What could have been meant. */
  readonly open: readonly DiaryEvent[];
  readonly place: { readonly start: number; readonly end: number };
  readonly all: boolean;
  readonly isSeries: boolean;
}

function settled(
  clause: Clause,
  found: readonly DiaryEvent[],
  called: Called,
  { place, open, all, isSeries }: Settling,
): FoundEvents | null {
  const [first] = found;
  if (first === undefined) {
    return nothing(clause, called, place, open);
  }
  const sameSeries = found.every(({ uid }) => uid === first.uid);
  if (all && sameSeries && found.length > 1 && called.times.length === 0) {
    return { events: [{ ...refOf(first), recurrenceId: null }], series: true };
  }
  if (all) {
    const meant = onOneDay(found, called.times);
    // Whoever means another says so: the day is shown with what is taken.
    if (meant.length < found.length) clause.assume('orders.assumed-day');
    if (meant.length > MAX_EVENTS) {
      clause.choose('orders.too-many-events', [0], place, { always: true });
    }
    return { events: meant.slice(0, MAX_EVENTS).map(refOf), series: false };
  }
  if (sameSeries) {
    if (isLoose(first, called, clause))
      clause.choose('orders.which-event', [first], place, { always: true });
    if (found.length > 1) clause.assume('orders.assumed-next');
    const ref = refOf(first);
    return { events: [isSeries ? { ...ref, recurrenceId: null } : ref], series: isSeries };
  }
  const ways = found.filter(({ uid }, at) => found.findIndex((each) => each.uid === uid) === at);
  const [one = first, ...more] = ways;
  const chosen = clause.choose('orders.which-event', [one, ...more], place);
  return { events: [refOf(chosen)], series: false };
}

/**
 * "Alles van dinsdag", said on a Tuesday, is of one of them: of the days that such words may mean the likeliest on which there
 * is something.
 */
function onOneDay(found: readonly DiaryEvent[], times: readonly WhenFind[]): readonly DiaryEvent[] {
  const left = times.flatMap((find): readonly DiaryEvent[] => {
    const days = [find, ...(find.alternatives ?? [])].map(({ from, until }) =>
      found.filter((event) => isAt(event, { ...find, from, until, alternatives: [] })),
    );
    const meant = days.find((events) => events.length > 0) ?? [];
    return days.flat().filter((event) => !meant.includes(event));
  });
  return found.filter((event) => !left.includes(event));
}

/** No event fits: those that fit but for one thing are offered. */
function nothing(
  clause: Clause,
  called: Called,
  place: { readonly start: number; readonly end: number },
  open: readonly DiaryEvent[],
): FoundEvents | null {
  const looser = [
    { ...called, times: [] },
    { ...called, words: [], titles: null },
    { ...called, people: [] },
  ]
    .filter(
      ({ titles, words, people, times }) =>
        titles !== null || words.length + people.length + times.length > 0,
    )
    .flatMap((each) => open.filter((event) => fits(event, each, clause)));
  const [first, ...more] = [...new Set(looser)];
  if (first === undefined) {
    clause.choose('orders.no-event', [0], place, { always: true });
    return { events: [], series: false };
  }
  const chosen = clause.choose('orders.no-event', [first, ...more], place, { always: true });
  return { events: [refOf(chosen)], series: false };
}

/** Events said by title and time, as `sayOrder` says them: “Overleg” (dinsdag 10 november 2026, 11.00 uur). */
function quotedIn(clause: Clause, slots: readonly Slot[], { only }: Wanted): FoundEvents | null {
  const pieces = slots.flatMap((slot) => slot.pieces);
  const titles = pieces.filter(
    (piece): piece is Extract<Piece, { is: 'quote' }> => piece.is === 'quote',
  );
  if (titles.length === 0) return null;
  const found: DiaryEvent[] = [];
  for (const piece of pieces) {
    if (piece.is === 'quote') {
      const after = pieces[pieces.indexOf(piece) + 1];
      const find = after?.is === 'when' ? after.find : null;
      const event = clause.context.events.find(
        (each) =>
          each.summary === piece.text &&
          (find === null || isAt(each, find)) &&
          (only?.(each, true) ?? true),
      );
      if (event === undefined) return null;
      found.push(event);
    } else if (piece.is !== 'when') return null;
  }
  clause.take('event', slots);
  const series = clause.has('series');
  const events = found.map((event) =>
    series ? { ...refOf(event), recurrenceId: null } : refOf(event),
  );
  return { events, series };
}

/** An event as an order refers to it. */
function refOf({ uid, recurrenceId, summary, start, end }: DiaryEvent): EventRef {
  const local = (value: string): string => (value.length > 10 ? value.slice(0, 16) : value);
  return { uid, recurrenceId, summary: summary ?? '', start: local(start), end: local(end) };
}
