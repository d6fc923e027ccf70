import type { Decision } from '../../../core/decision.ts';
import type { EventCardDraft } from '../../../core/diary/event-change.ts';
import { newEvent } from '../../../core/diary/ical/new-event.ts';
import type { Composed } from '../../../core/diary/invitations/meeting.ts';
import { composeRequest } from '../../../core/diary/invitations/sending/compose-request.ts';
import type { Span } from '../../../core/diary/span.ts';
import type { HoldOrder, PlanOrder, Who } from '../../../core/orders/order.ts';
import { sentence } from '../../../core/text/words.ts';
import { homeCalendar, uidFor, warning, type Deciding } from '../making/deciding.ts';
import { addEvent, PLAIN_CARD } from '../making/event-act.ts';
import { actingOf, asComposed, objectIn, tellGuests } from '../making/guests.ts';
import { findOwnTimes } from '../making/own-time.ts';
import {
  eventTimes,
  instantOf,
  localOf,
  saidSpan,
  spanOf,
  type LocalSpan,
} from '../making/times.ts';
import { note } from './notes.ts';
import { overlapsOf } from './overlaps.ts';
import { titleOf } from './title.ts';

/** Where something is put: at a time that was named, or at the best one within a window. */
type At = PlanOrder['at'];

/** The time an order comes to; or why there is none, in words. */
export function placeFor(deciding: Deciding, at: At): LocalSpan | Decision {
  if (at.k === 'span') return at.span;
  const { profile, now } = deciding.situation;
  const { window, minutes } = at;
  const open: Span = {
    from: window.from === null ? now : instantOf(window.from, window.zone),
    until: window.until === null ? Infinity : instantOf(window.until, window.zone),
  };
  const [best] = findOwnTimes(deciding, { minutes, window: open, max: 1, spread: 'apart' }).offers;
  if (best === undefined)
    return note(deciding, sentence('diary.no-time', { minutes: String(minutes) }));
  return localOf(best, profile.zone);
}

/** An appointment as it will be written, and what is told to whoever is invited; null where nobody can be. */
interface Written {
  readonly uid: string;
  readonly title: string;
  readonly text: string;
  readonly composed: Composed | null;
}

/** Puts an appointment in the diary, and invites whoever can be written to once it stands there. */
export function plan(deciding: Deciding, order: PlanOrder, key: string): readonly Decision[] {
  const calendar = homeCalendar(deciding.diary);
  if (calendar === null) return [note(deciding, sentence('diary.no-calendar'))];
  const at = placeFor(deciding, order.at);
  if ('kind' in at) return [at];
  const { uid, title, text, composed } = written(deciding, order, at, key);
  const span = spanOf(at);
  const overlaps = overlapsOf(deciding, span, []);
  const event = addEvent(
    deciding,
    { calendar: calendar.name, uid, text },
    {
      kind: 'meeting.plan',
      key,
      reason: sentence('diary.plan', { title, when: saidSpan(deciding, span) }),
      card: cardOf(deciding, order, composed !== null),
      remarks: [...overlaps.remarks, ...strangers(order.with)],
      preconditions: [{ kind: 'time-free', ...span, ignoring: overlaps.uids }],
    },
  );
  if (composed === null) return [event];
  const told = tellGuests(deciding, composed, {
    key: `${key}:tell`,
    reason: sentence('diary.invites', { title }),
    after: key,
    calendar,
    what: order.what,
  });
  return [event, ...told];
}

function written(deciding: Deciding, order: PlanOrder, at: LocalSpan, key: string): Written {
  const { now, profile } = deciding.situation;
  const title = titleOf(order, profile.language);
  const uid = uidFor(deciding, key);
  const guests = order.with.filter((who) => who.address !== null);
  const acting = guests.length > 0 ? actingOf(deciding) : null;
  const text = newEvent({
    uid,
    stamp: now,
    ...eventTimes(at),
    summary: title,
    location: order.online && order.place === null ? ONLINE[profile.language] : order.place,
    rule: order.rule,
    ...(order.private ? { confidentiality: 'PRIVATE' } : {}),
    ...(acting === null
      ? {}
      : {
          organizer: { address: acting.address, name: acting.name, sentBy: acting.secretary },
          attendees: guests.map(guestOf),
        }),
  });
  const object = acting === null ? null : objectIn(text);
  if (acting === null || object === null) return { uid, title, text, composed: null };
  const composed = composeRequest(object, { acting, now, before: null });
  return { uid, title, text: asComposed(object, composed), composed };
}

function cardOf({ situation }: Deciding, order: PlanOrder, invites: boolean): EventCardDraft {
  return {
    ...PLAIN_CARD,
    reason: order.about ?? order.what,
    requester: situation.order?.name ?? null,
    rung: invites ? 'asked' : 'confirmed',
    confidentiality: order.private ? 'principal' : 'office',
  };
}

/** Keeps time free, for work or for nothing. */
export function hold(deciding: Deciding, order: HoldOrder, key: string): readonly Decision[] {
  const calendar = homeCalendar(deciding.diary);
  if (calendar === null) return [note(deciding, sentence('diary.no-calendar'))];
  const at = placeFor(deciding, order.at);
  if ('kind' in at) return [at];
  const { now, profile } = deciding.situation;
  const title = order.for ?? KEPT_FREE[profile.language];
  const uid = uidFor(deciding, key);
  const text = newEvent({ uid, stamp: now, ...eventTimes(at), summary: capital(title) });
  const span = spanOf(at);
  const overlaps = overlapsOf(deciding, span, []);
  return [
    addEvent(
      deciding,
      { calendar: calendar.name, uid, text },
      {
        kind: 'meeting.hold',
        key,
        reason: sentence('diary.keep-free', { title, when: saidSpan(deciding, span) }),
        card: {
          ...PLAIN_CARD,
          reason: order.for,
          requester: deciding.situation.order?.name ?? null,
          movability: { moves: 'at-cost', cost: 3 },
        },
        remarks: overlaps.remarks,
      },
    ),
  ];
}

const ONLINE = { nl: 'Online', en: 'Online' } as const;
const KEPT_FREE = { nl: 'Vrijgehouden', en: 'Kept free' } as const;

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Invited, and asked to answer. */
export function guestOf({ address, name }: Who) {
  return { address: address ?? '', name, answer: 'NEEDS-ACTION', answerAsked: true };
}

/** Somebody whose address nobody knows stands in the title, and hears nothing. */
function strangers(people: readonly Who[]) {
  return people
    .filter(({ address }) => address === null)
    .map(({ name }) => warning(sentence('diary.no-address', { name })));
}
