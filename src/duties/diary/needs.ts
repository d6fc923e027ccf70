import { isReservation } from '../../core/diary/reservation.ts';
import type { Need, Situation } from '../../core/situation.ts';
import { needKey } from '../../core/situation.ts';
import { DAYS_BACK } from '../../core/orders/context.ts';
import type { Order } from '../../core/orders/order.ts';
import { DAY_MS } from '../../core/time/instant.ts';
import { blocksToChange, isBlock } from './blocks/on-change.ts';
import { colleaguesAmong, whoIsHere } from '../../core/diary/acting/colleague-needs.ts';
import { chaseNeeds } from '../../core/chasing/needs.ts';
import { LOOKS } from './looking/ahead.ts';
import { changeOf } from '../../core/diary/acting/calendar-change.ts';
import { invitationDue } from './looking/silent.ts';
import { unreachedIn } from './invitations/unreached.ts';
import { instantOf } from '../../core/diary/acting/times.ts';
import { allLost, AHEAD_MS, lostTimes } from './domino/lost-time.ts';
import {
  AHEAD_DAYS,
  guestsOf,
  isAddress,
  MOST_DAYS,
  MOST_EVENTS,
  MOST_PEOPLE,
  ofPerson,
} from './loading/people.ts';
import { ofMail } from './loading/of-mail.ts';
import { ofPapers } from './loading/of-deadline.ts';
import { ofRooms } from './loading/of-rooms.ts';
import { ofUndone } from './loading/of-undone.ts';
import { MOST_TOUCHED, ofLost } from './loading/of-lost.ts';

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
    case 'call':
      return ofMail(situation);
    case 'wake':
      return ofWake(situation);
    case 'calendar':
      return ofChange(situation);
    case 'answer':
    case 'page':
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
    ...ofRooms(situation),
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
    ...lostTimes(situation).map(({ span }) => span.until + AHEAD_MS),
  ];
  const last = Math.min(
    Math.max(situation.now + AHEAD_DAYS * DAY_MS, ...ends),
    situation.now + MOST_DAYS * DAY_MS,
  );
  const named = [
    ...orders.flatMap(eventsOf),
    ...(situation.order?.arranged ?? []).map(({ event }) => event.uid),
  ].slice(0, MOST_EVENTS);
  const lost = allLost(situation).flatMap(({ occurrence }) =>
    occurrence.summary === null ? [] : occurrence.uid,
  );
  const undone = ofUndone(situation);
  const uids = [...new Set([...named, ...lost, ...undone.uids])];
  const addresses = [...new Set([...orders.flatMap(addressesOf), ...undone.addresses])].slice(
    0,
    lost.length > 0 || undone.uids.length > 0 ? MOST_TOUCHED : MOST_PEOPLE,
  );
  const places = placesOf(situation);
  const around = { from: situation.now - DAY_MS, until: last };
  const guests = guestsOf(situation, lost.length > 0 ? MOST_TOUCHED : MOST_PEOPLE);
  const concerned = [...addresses, ...guests];
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
    ...undone.needs,
    ...(lostTimes(situation).length === 0 ? [] : ofLost(situation, lost, guests)),
  ];
}

/** Whether hours may be offered that others were offered already, and who those are. */
function ofOffer({ loaded }: Situation): readonly Need[] {
  const holders = (loaded.diary?.holds ?? []).map(({ address }) => address).filter(isAddress);
  return [{ need: 'letters' }, ...[...new Set(holders)].slice(0, MOST_PEOPLE).flatMap(ofPerson)];
}

/** Where the principal has to go for what is ordered: an order names it, or what is moved is there. */
function placesOf(situation: Situation): readonly string[] {
  const { order, loaded } = situation;
  const orders = order?.orders ?? [];
  const arranged = order?.arranged ?? [];
  const named = orders.flatMap((one) => (one.kind === 'plan' ? (one.place ?? []) : []));
  const moved = new Set(
    orders.flatMap((one) =>
      one.kind === 'move' && one.to.k === 'within' ? one.events.map(({ uid }) => uid) : [],
    ),
  );
  for (const { event } of arranged) moved.add(event.uid);
  const lost = new Set(allLost(situation));
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

/** Wakes about a hold. */
const HOLDS: readonly string[] = ['hold-due', LOOKS.keptLonger, LOOKS.offerAgain];

function ofWake(situation: Situation): readonly Need[] {
  const { wake, loaded } = situation;
  if (wake === null) return [];
  if (wake.about.startsWith('lo-')) return ofDueInvitation(situation);
  if (!HOLDS.includes(wake.reason)) {
    const ours = Object.values<string>(LOOKS).includes(wake.reason);
    if (!ours) return [];
    if (wake.reason === LOOKS.papersDue) return ofPapers(situation, wake.about);
    if (wake.reason === LOOKS.standingOver)
      return [{ need: 'diary', from: situation.now, until: situation.now + DAY_MS }];
    const guests = guestsOf(situation);
    const { now } = situation;
    return [
      { need: 'event', uid: wake.about },
      ...(wake.reason === LOOKS.declined
        ? [{ need: 'diary', from: now - DAY_MS, until: now + MOST_DAYS * DAY_MS } as const]
        : []),
      ...guests.flatMap(ofPerson),
      ...whoIsHere(situation, guests),
    ];
  }
  const hold = loaded.diary?.holds.find(({ id }) => id === wake.about);
  const offered = loaded.diary?.holds.filter(({ offer }) => offer === hold?.offer) ?? [];
  return [
    { need: 'hold', hold: wake.about },
    ...(wake.reason === LOOKS.offerAgain
      ? [
          {
            need: 'diary',
            from: situation.now - DAY_MS,
            until: situation.now + AHEAD_DAYS * DAY_MS,
          } as const,
        ]
      : []),
    ...offered.map(({ uid }): Need => ({ need: 'event', uid })),
    ...(hold === undefined
      ? []
      : [...ofPerson(hold.address), { need: 'waiting-letters', address: hold.address } as const]),
    ...(hold === undefined || !isReservation(hold)
      ? []
      : whoIsHere(situation, [...guestsOf(situation), hold.address])),
    ...(hold === undefined || hold.thread === null
      ? []
      : [
          { need: 'thread', messageIds: [hold.thread] } as const,
          { need: 'loops-of-thread', thread: hold.thread } as const,
        ]),
  ];
}

/** A due loop: whether it comes to the reminder of an invitation, and then that invitation. */
function ofDueInvitation(situation: Situation): readonly Need[] {
  const remind = invitationDue(situation);
  return [
    ...chaseNeeds(situation),
    ...(remind === null ? [] : [{ need: 'event', uid: remind.uid } as const]),
  ];
}
