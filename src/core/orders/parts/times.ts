import type { WhenFind, WhenSpan } from '../../time/when/find.ts';
import { sayMinutes } from '../../time/when/say/say-length.ts';
import type { OrderSpan, OrderWindow } from '../order.ts';
import { behind, holding } from '../reading/clause.ts';
import type { Clause } from '../reading/clause.ts';
import { findOf, gather, hasClock, reread } from './gather.ts';
import type { Gathered } from './gather.ts';
import type { Role } from '../reading/marks/marks.ts';
import { meant, minutesAfter, spanOf, windowOf } from './resolve.ts';
import type { Slot } from '../reading/slots.ts';

/** Small words that may stand before the time of an order without saying more about it. */
export const PLAIN_ROLES = [null, 'on', 'at', 'in', 'for', 'of', 'after', 'before'] as const;

const NO_TIMES: Gathered = {
  find: null,
  series: null,
  last: null,
  minutes: null,
  start: 0,
  end: 0,
};

/** Takes the times behind some small words; null when they do not go together. */
export function takeTimes(
  clause: Clause,
  roles: readonly (Role | null)[] = PLAIN_ROLES,
  isArranging = false,
): Gathered | null {
  const slots = clause.open((slot) => behind(...roles)(slot) && holding('when')(slot));
  if (slots.length === 0) return NO_TIMES;
  const chosen = oneOf(clause, isArranging ? slots.map((slot) => forWhen(clause, slot)) : slots);
  const gathered = gather(clause, chosen);
  if (gathered !== null) clause.take('when', slots);
  return gathered;
}

/**
 * "Plan voor dinsdag een gesprek" is on Tuesday: Dutch has one word for that and for before it. A date by its number may
 * be a term as well: that is asked.
 */
function forWhen(clause: Clause, slot: Slot): Slot {
  const find = findOf(slot);
  const [piece] = slot.pieces;
  const words = find === null ? undefined : /^voor\s+(.+)$/is.exec(find.text)?.[1];
  if (find?.from !== null || piece === undefined || words === undefined) return slot;
  const on = reread(words, clause.context);
  if (on === null) return slot;
  const isTerm = /\d/.test(words) && !hasClock(on);
  const meantOn = !isTerm || clause.choose('orders.for-or-before', [true, false], slot);
  if (meantOn) return { ...slot, pieces: [{ ...piece, is: 'when', find: on }] };
  return slot;
}

/** "Dinsdag of donderdag om 10 uur": one of them, and that is asked. */
function oneOf(clause: Clause, slots: readonly Slot[]): readonly Slot[] {
  const at = slots.findIndex((slot) => slot.or);
  const [one, other] = [slots[at - 1], slots[at]];
  if (at < 1 || one === undefined || other === undefined) return slots;
  const [first, second] = [findOf(one), findOf(other)];
  if (first === null || second === null) return slots;
  const place = { start: one.start, end: other.end };
  clause.settle(other);
  const way = clause.choose('orders.which-of-times', [0, 1], place);
  const find = way === 0 ? beside(first, second) : beside(second, first);
  const [piece] = one.pieces;
  if (piece === undefined) return slots;
  const slot: Slot = {
    ...one,
    pieces: [{ is: 'when', find, start: place.start, end: place.end }],
    end: other.end,
  };
  return [...slots.slice(0, at - 1), slot, ...slots.slice(at + 1)];
}

/** A time that takes its day or its hour from the one it is joined to. */
function beside(find: WhenFind, other: WhenFind): WhenFind {
  const [from, theirs] = [find.from, other.from];
  if (from === null || theirs === null) return find;
  const { alternatives: _left, ...rest } = find;
  if (find.kind === 'time') {
    return {
      ...rest,
      kind: 'datetime',
      from: `${theirs.slice(0, 10)}${from.slice(10)}`,
      assumptions: [],
    };
  }
  if (from.length > 10 || theirs.length === 10 || other.until !== null) return find;
  return { ...other, from: `${from}${theirs.slice(10)}`, alternatives: [], assumptions: [] };
}

/** A span, or a window in which a length must fall. */
export type At =
  | { readonly k: 'span'; readonly span: OrderSpan }
  | { readonly k: 'within'; readonly window: OrderWindow; readonly minutes: number };

/** Minutes of what it is called, taken where none were said. */
function usualMinutes(clause: Clause, what: string | null): number {
  const { minutes, minutesOf } = clause.context.habits;
  const words = (what ?? '')
    .toLowerCase()
    .split(/[\s-]+/)
    .reverse();
  for (const word of words) {
    const exact = minutesOf[word];
    if (exact !== undefined) return exact;
    const end = Object.keys(minutesOf).find(
      (each) => each.length > 4 && (word.endsWith(each) || word.startsWith(each)),
    );
    if (end !== undefined) return minutesOf[end] ?? minutes;
  }
  return minutes;
}

/** The length that was said, or the usual one with the assumption. */
export function minutesOr(clause: Clause, said: number | null, what: string | null): number {
  if (said !== null) return said;
  const minutes = usualMinutes(clause, what);
  clause.assume('orders.assumed-length', { length: lengthOf(minutes, clause) });
  return minutes;
}

/** "Een uur": as one says it. */
function lengthOf(minutes: number, { context: { language } }: Clause): string {
  if (minutes === 60) return language === 'nl' ? 'een uur' : 'an hour';
  return sayMinutes(minutes, language);
}

/** Whether a stretch of hours is the thing itself and not the time within which it must fall. */
function isExact(find: WhenFind, minutes: number | null, span: WhenSpan): boolean {
  if (find.part !== undefined || span.from === null || span.from.length === 10) return false;
  if (span.until === null) return find.kind !== 'range';
  if (/\b(?:tussen|between)\b/i.test(find.text)) return false;
  const length = Temporal.PlainDateTime.from(span.from).until(span.until).total('minutes');
  return length <= A_DAY && (minutes === null || minutes === length);
}

/** A stretch of hours longer than this is several days. */
const A_DAY = 24 * 60;

/** When an appointment is to be, of the times of an order and what it is called. */
export function atOf(clause: Clause, gathered: Gathered, what: string | null): At {
  const { find, minutes } = gathered;
  const { zone } = clause.context;
  if (find === null) {
    const length = minutesOr(clause, minutes, what);
    return { k: 'within', window: { from: null, until: null, zone }, minutes: length };
  }
  const span = meant(find, clause, gathered);
  const { from } = span;
  if (from === null || !isExact(find, minutes, span)) {
    const window = windowOf(span, find, clause.context);
    return { k: 'within', window, minutes: minutesOr(clause, minutes, what) };
  }
  // The zone that the time was said in.
  const until = span.until ?? minutesAfter(from, minutesOr(clause, minutes, what));
  return { k: 'span', span: { from, until, zone: find.zone } };
}

/** The window that the times of an order leave for searching; open where none was said. */
export function searchWindow(clause: Clause, gathered: Gathered): OrderWindow {
  const { find } = gathered;
  const { zone } = clause.context;
  if (find === null) return { from: null, until: null, zone };
  return windowOf(meant(find, clause, gathered), find, clause.context);
}

/** A stretch that is kept or missed whole: a day, part of one, hours, or several days. */
export function wholeSpan(clause: Clause, gathered: Gathered): OrderSpan | null {
  const { find } = gathered;
  if (find === null) return null;
  return spanOf(meant(find, clause, gathered), find, clause);
}

/** Whether a find names a time of the day and no more than that. */
export function isMoment(find: WhenFind): boolean {
  return hasClock(find) && find.until === null && find.kind !== 'range';
}
