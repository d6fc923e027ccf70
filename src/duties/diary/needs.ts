import type { Hold } from '../../core/diary/hold.ts';
import { isAsked, isReservation } from '../../core/diary/reservation.ts';
import type { Span } from '../../core/diary/span.ts';
import { writtenAt, type MessageReading } from '../../core/records/reading.ts';
import { messageOf } from '../../core/conduct/look.ts';
import { eventsIn } from '../../core/diary/invitations/carries.ts';
import { partsOf } from '../../core/diary/invitations/meeting.ts';
import type { CalendarComponent } from '../../core/records/calendar-component.ts';
import type { Need, Situation } from '../../core/situation.ts';
import { needKey } from '../../core/situation.ts';
import { DAYS_BACK } from '../../core/orders/context.ts';
import type { Order } from '../../core/orders/order.ts';
import { DAY_MS } from '../../core/time/instant.ts';
import { offeredTo } from './answers/offered-to.ts';
import { blocksToChange, isBlock } from './blocks/on-change.ts';
import { isDesk } from './colleagues/desks.ts';
import { colleaguesAmong, whoIsHere } from '../../core/diary/acting/colleague-needs.ts';
import { holdsOn } from './holds/sharing.ts';
import { LOOKS } from './looking/ahead.ts';
import { objectIn } from '../../core/diary/acting/acting.ts';
import { decidingOf } from '../../core/diary/acting/deciding.ts';
import { changeOf } from '../../core/diary/acting/calendar-change.ts';
import { unreachedIn } from './invitations/unreached.ts';
import { instantOf } from '../../core/diary/acting/times.ts';
import { lostBy } from './orders/lost.ts';

/** How far the diary is looked at when nothing says how far. */
const AHEAD_DAYS = 45;
/** Nobody plans further ahead than this in one order. */
const MOST_DAYS = 380;
/** People written to in one order. */
const MOST_PEOPLE = 50;
/** Meetings in one mail. */
const MOST_EVENTS = 20;

/** What the duty wants loaded: the diary around what is spoken of, the events themselves, and who is concerned. */
export function needs(situation: Situation): readonly Need[] {
  const answered = new Set(situation.loaded.answered);
  return wanted(situation).filter((need) => !answered.has(needKey(need)));
}

function wanted(situation: Situation): readonly Need[] {
  switch (situation.arrival.kind) {
    case 'order':
      return ofOrder(situation);
    case 'mail':
      return ofMail(situation);
    case 'wake':
      return ofWake(situation);
    case 'calendar':
      return ofChange(situation);
    case 'answer':
      return [];
    default:
      return situation.arrival.kind satisfies never;
  }
}

/**
 * What changed in a calendar, and who has to be written to for it; then the blocks beside it and what clashes; then the
 * blocks that are to change. What changed of blocks is nobody's appointment.
 */
function ofChange(situation: Situation): readonly Need[] {
  const change = changeOf(situation.arrival);
  if (change === null) return [];
  const { diary } = situation.loaded;
  const changes: Need = { need: 'calendar-changes', ...change };
  if (diary === undefined) return [changes];
  const guests = unreachedIn(situation).slice(0, MOST_PEOPLE);
  const changed = [...new Set(diary.changed)].filter((uid) => !isBlock(diary, uid));
  return [
    changes,
    ...guests.flatMap(ofPerson),
    ...whoIsHere(situation, guests),
    { need: 'blocks', changed },
    ...(changed.length > 0 ? [{ need: 'clashes', changed } as const] : []),
    ...blocksToChange(diary).map((uid): Need => ({ need: 'event', uid })),
  ];
}

function ofOrder(situation: Situation): readonly Need[] {
  const orders = situation.order?.orders ?? [];
  const ends = [
    ...orders.flatMap(endsOf),
    ...(situation.order?.arranged ?? []).map(({ to }) => instantOf(to.until, to.zone) + DAY_MS),
  ];
  const last = Math.min(
    Math.max(situation.now + AHEAD_DAYS * DAY_MS, ...ends),
    situation.now + MOST_DAYS * DAY_MS,
  );
  const named = [
    ...orders.flatMap(eventsOf),
    ...(situation.order?.arranged ?? []).map(({ event }) => event.uid),
    ...lostBy(situation).flatMap(({ occurrence }) =>
      occurrence.summary === null ? [] : occurrence.uid,
    ),
  ];
  const uids = [...new Set(named)].slice(0, MOST_EVENTS);
  const addresses = [...new Set(orders.flatMap(addressesOf))].slice(0, MOST_PEOPLE);
  const places = placesOf(situation);
  const around = { from: situation.now - DAY_MS, until: last };
  const concerned = [...addresses, ...guestsOf(situation)];
  // What was is only looked up for who asks about it.
  const asksBack = orders.some((order) => order.kind === 'ask' && order.what === 'met');
  const back = asksBack ? situation.now - DAYS_BACK * DAY_MS : around.from;
  return [
    { need: 'diary', from: back, until: last },
    ...(places.length > 0 ? [{ need: 'travel', places, ...around } as const] : []),
    ...uids.map((uid): Need => ({ need: 'event', uid })),
    ...concerned.flatMap(ofPerson),
    ...colleaguesAmong(concerned, around, uids),
    ...(orders.some(({ kind }) => kind === 'offer') ? ofOffer(situation) : []),
  ];
}

/** Whether hours may be offered that others were offered already, and who those are. */
function ofOffer({ loaded }: Situation): readonly Need[] {
  const holders = (loaded.diary?.holds ?? []).map(({ address }) => address).filter(isAddress);
  return [{ need: 'letters' }, ...[...new Set(holders)].slice(0, MOST_PEOPLE).flatMap(ofPerson)];
}

const isAddress = (address: string): boolean => address.includes('@');

/** Where the principal has to go for what is ordered: an order names it, or what is moved is there. */
function placesOf({ order, loaded }: Pick<Situation, 'order' | 'loaded'>): readonly string[] {
  const orders = order?.orders ?? [];
  const arranged = order?.arranged ?? [];
  const named = orders.flatMap((one) => (one.kind === 'plan' ? (one.place ?? []) : []));
  const moved = new Set(
    orders.flatMap((one) =>
      one.kind === 'move' && one.to.k === 'within' ? one.events.map(({ uid }) => uid) : [],
    ),
  );
  for (const { event } of arranged) moved.add(event.uid);
  const lost = new Set(lostBy({ order, loaded }));
  const locations = (loaded.diary?.entries ?? []).flatMap((entry) =>
    moved.has(entry.occurrence.uid) || lost.has(entry) ? (entry.traits.location ?? []) : [],
  );
  return [...new Set([...named, ...arranged.flatMap(({ place }) => place ?? []), ...locations])];
}

/** The last moments an order speaks of. */
function endsOf(order: Order): readonly number[] {
  const spans =
    'span' in order
      ? [order.span]
      : 'window' in order && order.window !== null
        ? [order.window]
        : 'at' in order
          ? [order.at.k === 'span' ? order.at.span : order.at.window]
          : [];
  const targets =
    order.kind === 'move'
      ? order.to.k === 'start'
        ? [instantOf(order.to.start, order.to.zone)]
        : order.to.k === 'day'
          ? [instantOf(order.to.day, order.to.zone)]
          : order.to.k === 'within' && order.to.window.until !== null
            ? [instantOf(order.to.window.until, order.to.window.zone)]
            : []
      : [];
  const ends = spans.flatMap(({ until, zone }) => (until === null ? [] : [instantOf(until, zone)]));
  return [...ends, ...targets].map((end) => end + DAY_MS);
}

function eventsOf(order: Order): readonly string[] {
  const events = 'events' in order ? order.events : 'event' in order ? [order.event] : [];
  return events.flatMap((event) => event?.uid ?? []);
}

function addressesOf(order: Order): readonly string[] {
  const people = [
    ...('with' in order ? order.with : []),
    ...(order.kind === 'offer' ? order.to : []),
    ...(order.kind === 'participants' ? [...order.add, ...order.remove] : []),
  ];
  return people.flatMap(({ address }) => address ?? []);
}

/** Whoever takes part in the events that were loaded: they are written to. */
function guestsOf({ loaded }: Situation): readonly string[] {
  const objects = loaded.diary?.objects ?? [];
  const found = objects.flatMap(({ text }) => {
    const object = text === '' ? null : objectIn(text);
    if (object === null) return [];
    return partsOf(object).flatMap(({ organizer, attendees }) =>
      [...(organizer === null ? [] : [organizer]), ...attendees].map(({ address }) => address),
    );
  });
  return [...new Set(found)].slice(0, MOST_PEOPLE);
}

function ofPerson(address: string): readonly Need[] {
  return [
    { need: 'person', address },
    { need: 'written-to', address },
  ];
}

function ofMail(situation: Situation): readonly Need[] {
  const message = messageOf(situation);
  const sender = message?.from[0]?.address ?? null;
  if (message === null || sender === null || situation.arrival.channel === 'import') return [];
  const events = eventsIn(message);
  const uids = [...new Set(events.flatMap(({ uid }) => uid ?? []))].slice(0, MOST_EVENTS);
  const ids = [message.messageId, message.inReplyTo, ...message.references].filter(
    (id) => id !== null,
  );
  const answered =
    situation.loaded.diary === undefined ? null : offeredTo(decidingOf(situation), message);
  const held = answered?.holds ?? [];
  const people = guestsOf(situation);
  const around = diaryAround(situation, events);
  const concerned = uids.length === 0 ? [] : [sender, ...people, ...organisersOf(events)];
  // What is kept for whoever writes: a move may go to a time that was asked before.
  const kept = isDesk(situation)
    ? (situation.loaded.diary?.holds ?? []).filter(isAsked).map(({ uid }) => uid)
    : [];
  const others = rivalsIn(situation, held);
  return [
    ...ofPerson(sender),
    ...(ids.length === 0 ? [] : [{ need: 'thread', messageIds: ids } as const]),
    { need: 'holds-of-address', address: sender },
    ...[...held.map(({ uid }) => uid), ...others.map(({ uid }) => uid), ...uids, ...kept].map(
      (uid): Need => ({ need: 'event', uid }),
    ),
    ...[...new Set(others.map(({ address }) => address))].filter(isAddress).flatMap(ofPerson),
    ...(held.length === 0 ? [] : [answerTo(situation, message, held)]),
    ...(held.length > 0 || uids.length > 0 ? [{ need: 'diary', ...around } as const] : []),
    ...people.flatMap(ofPerson),
    ...colleaguesAmong(concerned, around, uids),
  ];
}

function organisersOf(events: readonly CalendarComponent[]): readonly string[] {
  return events.flatMap(({ organizer }) => organizer?.address ?? []);
}

/** What is held for others on the hours that he was offered: who accepts first has them. */
function rivalsIn({ loaded }: Situation, held: readonly Hold[]): readonly Hold[] {
  const offers = new Set(held.map(({ offer }) => offer));
  const others = holdsOn(loaded.diary?.holds ?? [], held);
  return others.filter(({ offer }) => !offers.has(offer)).slice(0, MOST_PEOPLE);
}

/** What he writes, read as an answer to what was offered to him. */
function answerTo(
  { profile, now }: Situation,
  message: MessageReading,
  holds: readonly Hold[],
): Need {
  const { language, own } = message;
  return {
    need: 'times-answer',
    holds: holds.map(({ id }) => id),
    text: own,
    language: language === 'nl' || language === 'en' ? language : profile.language,
    writtenAt: writtenAt(message) ?? now,
  };
}

/** From today to well behind whatever the mail speaks of. */
function diaryAround({ now }: Situation, events: readonly CalendarComponent[]): Span {
  const times = events.flatMap(({ start, end }) => {
    const at = end?.instant ?? start?.instant ?? null;
    return at === null ? [] : [Temporal.Instant.from(at).epochMilliseconds + DAY_MS];
  });
  const last = Math.max(now + AHEAD_DAYS * DAY_MS, ...times);
  return { from: now - DAY_MS, until: Math.min(last, now + MOST_DAYS * DAY_MS) };
}

function ofWake(situation: Situation): readonly Need[] {
  const { wake, loaded } = situation;
  if (wake === null) return [];
  if (wake.reason !== 'hold-due' && wake.reason !== LOOKS.keptLonger) {
    const ours = Object.values<string>(LOOKS).includes(wake.reason);
    if (!ours) return [];
    const guests = guestsOf(situation);
    return [
      { need: 'event', uid: wake.about },
      ...guests.flatMap(ofPerson),
      ...whoIsHere(situation, guests),
    ];
  }
  const hold = loaded.diary?.holds.find(({ id }) => id === wake.about);
  const offered = loaded.diary?.holds.filter(({ offer }) => offer === hold?.offer) ?? [];
  return [
    { need: 'hold', hold: wake.about },
    ...offered.map(({ uid }): Need => ({ need: 'event', uid })),
    ...(hold === undefined ? [] : ofPerson(hold.address)),
    ...(hold === undefined || !isReservation(hold)
      ? []
      : whoIsHere(situation, [...guestsOf(situation), hold.address])),
    ...(hold === undefined || hold.thread === null
      ? []
      : [{ need: 'thread', messageIds: [hold.thread] } as const]),
  ];
}
