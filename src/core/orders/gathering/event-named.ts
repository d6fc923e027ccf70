import { findWhen } from '../../time/when/when.ts';
import type { DiaryEvent, OrderContext } from '../context.ts';
import type { EventRef } from '../order.ts';
import { bareTitle } from '../../gatherings/title.ts';
import { readPlainly } from '../read-plainly.ts';
import type { OrderReading } from '../reading.ts';

/** The meeting that some words name, the ways in which they can be taken, or nothing. */
export type EventNamed =
  | { readonly found: EventRef }
  | { readonly asked: Extract<OrderReading, { readonly understood: false }> }
  | null;

/** An order that is about one event and nothing else: whatever it finds is what the words name. */
const ABOUT = { nl: 'herbevestig', en: 'reconfirm' } as const;

/**
 * The meeting that words name: "de vergadering van donderdag", "the board meeting". One that is to come, by the same reading
 * as every order. `past`: also one that was, before one that is to come or where there is none.
 */
export function eventNamed(
  words: string,
  context: OrderContext,
  past: 'never' | 'first' | 'else' = 'never',
): EventNamed {
  const before = past === 'never' ? null : pastEvent(words, context);
  if (before !== null && past === 'first') return { found: before };
  const read = readPlainly(`${ABOUT[context.language]} ${words}`, context);
  if (!read.understood) return before === null ? { asked: read } : { found: before };
  const [order, ...more] = read.orders;
  if (order?.kind !== 'reconfirm' || more.length > 0) return null;
  const [event, ...others] = order.events;
  return event === undefined || others.length > 0 ? null : { found: event };
}

/** Words that name any meeting. */
const ANY =
  /(?:vergadering|overleg|bespreking|afspraak|gesprek|bijeenkomst|sessie|meeting|appointment|session|call)\b/iu;

/** One meeting of the past weeks whose title the words hold, or that was on the day they name. */
function pastEvent(words: string, context: OrderContext): EventRef | null {
  const { now } = context;
  const been = context.events.filter(({ start }) => start <= now.slice(0, start.length));
  const said = words.toLowerCase();
  const titled = been.filter(({ summary }) => {
    const bare = bareTitle(summary ?? '').toLowerCase();
    return bare.length > 3 && said.includes(bare);
  });
  const day = pastDay(words, context);
  const onDay = (events: readonly DiaryEvent[]) =>
    day === null ? events : events.filter(({ start }) => start.slice(0, 10) === day);
  const named = onDay(titled);
  if (named.length > 0) return refOf(named.at(-1));
  if (day === null || titled.length > 0 || !ANY.test(words)) return null;
  const [only, ...more] = onDay(been).filter(
    ({ people, summary }) => people.length > 0 || ANY.test(summary ?? ''),
  );
  return more.length > 0 ? null : refOf(only);
}

/** The day that words name, as one that was: "donderdag" is the last one, "gisteren" yesterday. */
function pastDay(words: string, { now, zone, language }: OrderContext): string | null {
  const [find] = findWhen(words, { now, zone, language });
  if (find?.from === undefined || find.from === null) return null;
  const today = Temporal.PlainDate.from(now.slice(0, 10));
  let day = Temporal.PlainDate.from(find.from.slice(0, 10));
  const isWritten = /\d/.test(find.text);
  while (Temporal.PlainDate.compare(day, today) > 0)
    day = isWritten ? day.subtract({ years: 1 }) : day.subtract({ days: 7 });
  return day.toString();
}

function refOf(event: DiaryEvent | undefined): EventRef | null {
  if (event === undefined) return null;
  const { uid, recurrenceId, summary, start, end } = event;
  const local = (value: string): string => (value.length > 10 ? value.slice(0, 16) : value);
  return { uid, recurrenceId, summary: summary ?? '', start: local(start), end: local(end) };
}
