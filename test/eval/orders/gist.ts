import type {
  EventRef,
  Order,
  OrderSpan,
  OrderWindow,
  PlanOrder,
  Who,
} from '../../../src/core/orders/order.ts';

/** The parts of an order in the notation of the tables: its kind, then what it says, parted by bars. */
export function gistOf(order: Order): string {
  return [order.kind, ...partsOf(order)].filter((part) => part !== '').join(' | ');
}

function partsOf(order: Order): readonly string[] {
  switch (order.kind) {
    case 'plan':
      return planParts(order);
    case 'hold':
      return [named('for', order.for), timed(order.at)];
    case 'find':
      return [
        named('what', order.what),
        named('about', order.about),
        whom('with', order.with),
        order.quorum === null ? '' : `quorum=${order.quorum}`,
        within(order.window),
        `min=${order.minutes}`,
      ];
    case 'offer':
      return [
        whom('to', order.to),
        order.count === null ? '' : `count=${order.count}`,
        named('what', order.what),
        within(order.window),
        `min=${order.minutes}`,
      ];
    case 'move':
      return [events(order.events), order.series ? 'series' : '', target(order.to)];
    case 'cancel':
      return [events(order.events), order.series ? 'series' : ''];
    case 'ask':
      return [
        `what=${order.what}`,
        order.window === null ? '' : within(order.window),
        whom('who', order.who),
        order.events.length === 0 ? '' : events(order.events),
      ];
    case 'absent':
      return [
        `how=${order.how}`,
        within(order.span),
        order.minutes === null ? '' : `min=${order.minutes}`,
      ];
    case 'answer':
      return [order.answer, events(order.events)];
    case 'participants':
      return [whom('add', order.add), whom('remove', order.remove), `event=${ref(order.event)}`];
    case 'change':
      return [`event=${ref(order.event)}`, changed(order.change)];
    case 'block':
      return [`role=${order.role}`, `min=${order.minutes}`, `event=${ref(order.event)}`];
    case 'gather':
      return [
        ...(order.event === null ? [] : [`event=${ref(order.event)}`]),
        `wish=${order.wish.k}`,
      ];
    case 'standing':
      return [JSON.stringify(order.rule), `${order.period.from}/${order.period.until}`];
    case 'undo':
      return [];
    case 'owed':
      return [`owes=${order.owes}`, whom('who', order.who === null ? [] : [order.who])];
    case 'chase':
      return [JSON.stringify(order.does), whom('who', [order.who])];
    case 'write':
      return [whom('to', order.to), `letter=${order.letter.k}`];
    case 'mailing':
      return [`lines=${order.lines.length}`];
    default:
      return [events(order.events)];
  }
}

function planParts(order: PlanOrder): readonly string[] {
  return [
    named('what', order.what),
    named('about', order.about),
    whom('with', order.with),
    needed('group', order.with),
    needed('preferably', order.with).replace('preferably', 'pref'),
    order.quorum === undefined ? '' : `quorum=${order.quorum}`,
    planned(order.at),
    order.rule === null ? '' : `rule=${order.rule}`,
    order.place === null ? '' : `place=${order.place.toLowerCase()}`,
    order.online ? 'online' : '',
    order.private ? 'private' : '',
  ];
}

/** Articles and capitals make no difference to what is meant. */
function bare(text: string): string {
  return text.replace(/^(?:het|de|een|the|a|an|mijn|my|our|onze)\s/i, '').toLowerCase();
}

function named(part: string, text: string | null): string {
  return text === null ? '' : `${part}=${bare(text)}`;
}

function whom(part: string, people: readonly Who[]): string {
  const ids = people.map(({ id, name }) => id ?? `~${name.toLowerCase()}`).sort();
  return ids.length === 0 ? '' : `${part}=${ids.join(',')}`;
}

function needed(need: 'group' | 'preferably', people: readonly Who[]): string {
  return whom(
    need,
    people.filter((one) => one.need === need),
  );
}

function planned(at: PlanOrder['at']): string {
  if (at.k === 'within') return `${within(at.window)}/${at.minutes}`;
  const { from, until } = at.span;
  if (from.length === 10) return `at=${from}/${until}`;
  const minutes = Temporal.PlainDateTime.from(from).until(until).total('minutes');
  return `at=${from}/${minutes}`;
}

function timed(at: PlanOrder['at']): string {
  if (at.k === 'within') return `${within(at.window)}/${at.minutes}`;
  return `at=${at.span.from}/${at.span.until}`;
}

function within({ from, until }: OrderWindow | OrderSpan): string {
  return from === null && until === null ? '' : `within=${from ?? ''}/${until ?? ''}`;
}

/** Two instances of one series are told apart by a number; here the first is enough. */
function ref({ uid, recurrenceId }: EventRef): string {
  if (recurrenceId === null) return uid;
  return `${uid}#${recurrenceId.startsWith('2026-11-09') ? 1 : 2}`;
}

function events(refs: readonly EventRef[]): string {
  return `events=${refs.map(ref).sort().join(',')}`;
}

function target(to: Extract<Order, { kind: 'move' }>['to']): string {
  switch (to.k) {
    case 'start':
      return `to=${to.start}`;
    case 'day':
      return `day=${to.day}`;
    case 'by':
      return `by=${to.by}`;
    default:
      return within(to.window);
  }
}

function changed(change: Extract<Order, { kind: 'change' }>['change']): string {
  switch (change.k) {
    case 'minutes':
      return `min=${change.minutes}`;
    case 'by':
      return `by=${change.minutes}`;
    case 'place':
      return `place=${change.place.toLowerCase()}`;
    case 'online':
      return 'online';
    case 'title':
      return `title=${bare(change.title)}`;
    default:
      return change.private ? 'private' : 'public';
  }
}
