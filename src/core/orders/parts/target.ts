import type { WhenFind } from '../../time/when/find.ts';
import type { EventRef, MoveTarget } from '../order.ts';
import { behind, holding } from '../reading/clause.ts';
import type { Clause } from '../reading/clause.ts';
import { asClock, findOf, hasClock, reread } from './gather.ts';
import { dayAfter, meant, windowOf } from './resolve.ts';
import { inWeekOf } from './same-week.ts';
import { shiftBy } from './shift.ts';
import type { Slot } from '../reading/slots.ts';

/** Where an order moves something to, told apart from what it moves. */
export interface Split {
  readonly target: Target | null;
  readonly rest: readonly Slot[];
}

type Target =
  | {
      readonly k: 'when';
      /** Null where any time will do. */
      readonly find: WhenFind | null;
      readonly slots: readonly Slot[];
      readonly free: boolean;
    }
  | { readonly k: 'by'; readonly by: string; readonly slots: readonly Slot[] };

/** Takes the parts that say where to; what is left says what. */
export function splitTarget(clause: Clause): Split {
  const all = clause.open(() => true);
  const target = byTarget(clause, all) ?? whenTarget(clause, all);
  if (target === null) return { target: null, rest: all };
  clause.take('when', target.slots);
  return { target, rest: all.filter((slot) => !target.slots.includes(slot)) };
}

function byTarget(clause: Clause, all: readonly Slot[]): Target | null {
  const shift = all.find(holding('shift'));
  const [piece] = shift?.pieces ?? [];
  if (shift !== undefined && piece?.is === 'shift') {
    return { k: 'by', by: piece.by, slots: [shift] };
  }
  const isEarlier = clause.has('earlier');
  const isLater = clause.has('later');
  const sign = isEarlier || clause.way === 'earlier' ? -1 : 1;
  const isSaid = isEarlier || isLater || clause.way === 'later' || clause.way === 'earlier';
  // "By an hour", "met een uur": by how much it moves, and unless something else is said it is later.
  const slot = all.findLast(
    (each) => findOf(each)?.kind === 'duration' && (isSaid || behind('by', 'with')(each)),
  );
  const duration = slot === undefined ? undefined : findOf(slot)?.duration;
  if (slot === undefined || duration === undefined) return null;
  return { k: 'by', by: shiftBy(duration, sign), slots: [slot] };
}

function whenTarget(clause: Clause, all: readonly Slot[]): Target | null {
  const timed = all.filter((slot) => findOf(slot) !== null || isBareHour(slot));
  const at = all.findIndex((slot) => slot.role === 'to' || isFor(clause, slot) || isUntil(slot));
  const opening = all[at];
  if (opening !== undefined) {
    // "Naar een moment, de week van": our own way to say that any time there will do.
    const isFree = isAnyMoment(clause, opening);
    const slots = all.slice(at).filter((slot) => timed.includes(slot));
    const find = oneFind(clause, slots);
    if (find === null && !(isFree && slots.length === 0)) return null;
    return { k: 'when', find, slots: isFree ? [opening, ...slots] : slots, free: isFree };
  }
  if (timed.length === 0 || timed.length === all.length) return null;
  const placed = timed.filter(behind('on', 'at', 'in'));
  // "Zet de lunch met Peter om 1 uur": the only hour that such a verb has beside it is where to.
  const isHour = clause.way === 'put' && timed.every((slot) => findOf(slot)?.kind === 'time');
  const [only] = placed.length > 0 ? placed : isHour || timed.length > 1 ? timed.slice(-1) : [];
  const find = only === undefined ? null : oneFind(clause, [only]);
  return find === null || only === undefined
    ? null
    : { k: 'when', find, slots: [only], free: false };
}

/** "Reschedule it for Friday 9 am": behind a verb that only moves. */
function isFor(clause: Clause, slot: Slot): boolean {
  return slot.role === 'for' && clause.way === 'to' && findOf(slot) !== null;
}

/** "Put it off until Friday": the reading of dates has the small word within its time. */
function isUntil(slot: Slot): boolean {
  return UNTIL.test(findOf(slot)?.text ?? '');
}

const UNTIL = /^(?:until|till|tot)\s+(?=\S)/i;

function isAnyMoment(clause: Clause, { start, end, pieces }: Slot): boolean {
  return pieces.every(({ is }) => is === 'word') && ANY_MOMENT.test(clause.words(start, end));
}

/** Our own way to say that any time will do, and how it is said. */
const ANY_MOMENT =
  /^(?:(?:een|a|any|some|another)\s+)?(?:(?:ander|andere|willekeurig|later|other|different|new|later)\s+)?(?:moment|dag|tijd|tijdstip|time|day|date|slot)$/i;

/** "Move it to 4": an hour without anything that says so. */
function isBareHour({ role, pieces: [piece, ...more] }: Slot): boolean {
  return role === 'to' && piece?.is === 'number' && more.length === 0 && piece.n <= 24;
}

function oneFind(clause: Clause, slots: readonly Slot[]): WhenFind | null {
  const { context } = clause;
  const at = context.language === 'nl' ? 'om' : 'at';
  const finds = slots.map((slot) => {
    const find = findOf(slot);
    if (find !== null && UNTIL.test(find.text))
      return reread(find.text.replace(UNTIL, ''), context);
    if (find !== null) return find.kind === 'duration' ? asClock(find, context) : find;
    return reread(`${at} ${clause.words(slot.start, slot.end)}`, context);
  });
  const [first, second, ...more] = finds;
  if (first === undefined || first === null || more.length > 0) return null;
  if (second === undefined) return first;
  if (second === null) return null;
  return (
    reread(`${first.text} ${at} ${second.text}`, context) ??
    reread(`${second.text} ${at} ${first.text}`, context)
  );
}

/** The target of a move, beside the events that move. */
export function targetOf(
  clause: Clause,
  target: Target,
  events: readonly EventRef[],
): MoveTarget | null {
  if (target.k === 'by') return { k: 'by', by: target.by };
  const { find, slots, free } = target;
  if (find === null) {
    const { zone: own } = clause.context;
    return { k: 'within', window: { from: null, until: null, zone: own } };
  }
  const place = { start: slots[0]?.start ?? 0, end: slots.at(-1)?.end ?? 0 };
  const { zone } = clause.context;
  const [event, ...more] = events;
  if (event === undefined || find.kind === 'recurrence') return null;
  if (find.kind === 'time') return more.length > 0 ? null : clockTarget(clause, find, event, place);
  const here = inWeekOf(event, find, clause);
  const span = meant(here, clause, place);
  const { from } = span;
  if (from === null || free) return { k: 'within', window: windowOf(span, find, clause.context) };
  if (hasClock(find) && (find.kind !== 'range' || span.until !== null)) {
    return more.length > 0 ? null : { k: 'start', start: from, zone };
  }
  const isDay = from.length === 10 && span.until === dayAfter(from);
  if (!isDay) return { k: 'within', window: windowOf(span, find, clause.context) };
  clause.assume('orders.assumed-same-time');
  if (more.length > 0 || event.start.length === 10) return { k: 'day', day: from, zone };
  return { k: 'start', start: `${from}${event.start.slice(10)}`, zone };
}

/** "To 4": on the day it stands. */
function clockTarget(
  clause: Clause,
  find: WhenFind,
  event: EventRef,
  place: { readonly start: number; readonly end: number },
): MoveTarget | null {
  const { zone } = clause.context;
  const day = event.start.slice(0, 10);
  const move = (value: string | null): string | null =>
    value === null ? null : `${day}${value.slice(10)}`;
  const sameDay = (find.alternatives ?? []).filter(
    (each) => each.from?.slice(0, 10) === find.from?.slice(0, 10),
  );
  const there: WhenFind = {
    ...find,
    kind: 'datetime',
    from: move(find.from),
    alternatives: sameDay.map((each) => ({ from: move(each.from), until: move(each.until) })),
  };
  const { from } = meant(there, clause, place);
  return from === null ? null : { k: 'start', start: from, zone };
}
