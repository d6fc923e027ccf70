import type { Precondition } from '../../../core/act.ts';
import type { Decision } from '../../../core/decision.ts';
import type { EventCardDraft } from '../../../core/diary/event-change.ts';
import { newEvent, type NewEvent } from '../../../core/diary/ical/new-event.ts';
import { composeRequest } from '../../../core/diary/invitations/sending/compose-request.ts';
import type { Span } from '../../../core/diary/span.ts';
import type { PlanOrder, Who } from '../../../core/orders/order.ts';
import { sentence } from '../../../core/text/words.ts';
import type { Instant } from '../../../core/time/instant.ts';
import { sharing } from '../colleagues/desks.ts';
import { looksAhead } from '../looking/ahead.ts';
import { actingOf, objectIn } from '../../../core/diary/acting/acting.ts';
import { homeCalendar, note, uidFor, type Deciding } from '../../../core/diary/acting/deciding.ts';
import { addEvent, PLAIN_CARD } from '../../../core/diary/acting/event-act.ts';
import { overlapsOf } from '../../../core/diary/acting/overlaps.ts';
import {
  farAmong,
  outsideTheirDay,
  saidWithClocks,
} from '../../../core/diary/acting/far-guests.ts';
import {
  asFound,
  asNamed,
  findOwnTimes,
  isUnknown,
  whyNoTime,
  windowSpan,
  type Asked,
} from '../../../core/diary/acting/own-time.ts';
import { asComposed, tellGuests } from '../../../core/diary/acting/tell-guests.ts';
import { strangers } from '../../../core/diary/acting/strangers.ts';
import { eventTimes, localOf, spanOf, type LocalSpan } from '../../../core/diary/acting/times.ts';
import { againstStanding } from '../../../core/diary/standing-orders/against.ts';
import { withColleagues } from './plan-together.ts';
import { roomIn, type Room } from './room.ts';
import { titleOf } from '../../../core/diary/acting/letters/title.ts';

/** Every start that is possible is looked at for the first one; in a year there are no more. */
const MOST_STARTS = 50_000;

/** The time an order comes to: one that was named, or the best one within a window; or why there is none. */
export function placeFor(
  deciding: Deciding,
  at: PlanOrder['at'],
  {
    place = null,
    guests = [],
    earliest = false,
    with: people = [],
  }: Pick<Asked, 'place' | 'guests'> & {
    readonly earliest?: boolean;
    readonly with?: readonly Who[];
  } = {},
): LocalSpan | Decision {
  if (at.k === 'span') return at.span;
  if (place !== null && isUnknown(deciding, place))
    return note(deciding, sentence('diary.place-unknown', { place }));
  const { minutes } = at;
  const window = windowSpan(deciding, at.window);
  const others = sharing(
    deciding,
    people.map(({ address }) => address),
  );
  const found = findOwnTimes(deciding, {
    ...(earliest
      ? ({ max: MOST_STARTS, spread: 'all' } as const)
      : ({ max: 1, spread: 'apart' } as const)),
    ...{ minutes, window, place, guests, others },
  });
  const [best] = earliest
    ? found.offers.toSorted((one, other) => one.from - other.from)
    : found.offers;
  return best === undefined
    ? note(deciding, whyNoTime(deciding, found, minutes))
    : localOf(best, deciding.situation.profile.zone);
}

/** What must still hold when it is booked: a time that was named, or one that was found. */
export function stillHis(
  deciding: Deciding,
  at: PlanOrder['at'],
  span: Span,
  { seen, ...asked }: Pick<Asked, 'place' | 'guests'> & { readonly seen: readonly string[] },
): Precondition {
  return at.k === 'span' ? asNamed(span, seen) : asFound(deciding, span, asked);
}

/** Puts an appointment in the diary, and invites whoever can be written to once it stands there. */
export function plan(deciding: Deciding, order: PlanOrder, key: string): readonly Decision[] {
  const room = roomIn(deciding, order, key);
  return [...(room?.before ?? []), ...planIn(deciding, order, key, room)];
}

function planIn(
  deciding: Deciding,
  order: PlanOrder,
  key: string,
  room: Room | null,
): readonly Decision[] {
  const calendar = homeCalendar(deciding.diary);
  if (calendar === null) return [note(deciding, sentence('diary.no-calendar'))];
  const far = farAmong(deciding, order.with);
  const asked = { ...order, guests: far };
  const at = room?.at ?? placeFor(deciding, order.at, asked);
  if ('kind' in at) return [at];
  const { now, profile } = deciding.situation;
  const title = titleOf(order, profile.language);
  const uid = uidFor(deciding, key);
  const acting = actingOf(deciding);
  const guests = acting === null ? [] : order.with.filter(({ address }) => address !== null);
  const fields = eventOf(order, { uid, at, title, now }, acting, guests);
  const written = newEvent(fields);
  const span = spanOf(at);
  const object = objectIn(written);
  const act = {
    card: cardOf(deciding, order, guests.length > 0),
    ...checked(deciding, order, { at, title, far, room }),
  };
  const together = withColleagues(deciding, order, key, {
    ...{ acting, calendar, uid, span, title, firm: object, guests, ...act },
    object: objectIn(newEvent({ ...fields, status: 'TENTATIVE' })),
  });
  if (together !== null) return together;
  const composed =
    acting === null || guests.length === 0 || object === null
      ? null
      : composeRequest(object, { acting, now, before: null });
  const text =
    composed === null || object === null
      ? written
      : asComposed(deciding, object, composed, calendar);
  const event = addEvent(
    deciding,
    { calendar: calendar.name, uid, text },
    {
      kind: 'meeting.plan',
      key,
      reason: sentence('diary.plan', { title, when: saidWithClocks(deciding, at, far) }),
      ...act,
    },
  );
  if (composed === null) return [event];
  const told = tellGuests(deciding, composed, {
    key: `${key}:tell`,
    reason: (who) => sentence('diary.invites', { title, who }),
    after: key,
    calendar,
    what: order.what,
  });
  return [event, ...told, ...looksAhead(deciding, uid, span)];
}

/** What is said of a time beside the proposal, and what must still hold when it is booked. */
function checked(
  deciding: Deciding,
  order: PlanOrder,
  {
    at,
    title,
    far,
    room,
  }: {
    readonly at: LocalSpan;
    readonly title: string;
    readonly far: ReturnType<typeof farAmong>;
    readonly room: Room | null;
  },
) {
  const span = spanOf(at);
  const overlaps = overlapsOf(deciding, span, room?.ignoring ?? []);
  return {
    remarks: [
      ...overlaps.remarks,
      ...againstStanding(deciding, span, title),
      ...outsideTheirDay(deciding, at, far),
      ...strangers(order.with),
    ],
    preconditions: room?.preconditions ?? [
      stillHis(deciding, order.at, span, { ...order, guests: far, seen: overlaps.seen }),
    ],
  };
}

function eventOf(
  order: PlanOrder,
  {
    uid,
    at,
    title,
    now,
  }: {
    readonly uid: string;
    readonly at: LocalSpan;
    readonly title: string;
    readonly now: Instant;
  },
  acting: ReturnType<typeof actingOf>,
  guests: readonly Who[],
): NewEvent {
  return {
    uid,
    stamp: now,
    ...eventTimes(at),
    summary: title,
    location: order.online && order.place === null ? 'Online' : order.place,
    rule: order.rule,
    ...(order.private ? { confidentiality: 'PRIVATE' } : {}),
    ...(acting === null || guests.length === 0 ? {} : invitation(acting, guests)),
  };
}

function cardOf({ situation }: Deciding, order: PlanOrder, asks: boolean): EventCardDraft {
  return {
    ...PLAIN_CARD,
    reason: order.about ?? order.what,
    requester: situation.order?.name ?? null,
    rung: asks ? 'asked' : 'confirmed',
    confidentiality: order.private ? 'principal' : 'office',
  };
}

/** Who organises, and who is asked to come and to answer. */
function invitation(
  { address, name, secretary }: NonNullable<ReturnType<typeof actingOf>>,
  guests: readonly Who[],
) {
  return { organizer: { address, name, sentBy: secretary }, attendees: guests.map(guestOf) };
}

/** Invited, and asked to answer. */
export function guestOf({ address, name }: Who) {
  return { address: address ?? '', name, answer: 'NEEDS-ACTION', answerAsked: true };
}
