import type { ActDecision, Decision } from '../../../core/decision.ts';
import type { Hold } from '../../../core/diary/hold.ts';
import { newEvent } from '../../../core/diary/ical/new-event.ts';
import type { Span } from '../../../core/diary/span.ts';
import { derivedId } from '../../../core/ids.ts';
import type { OfferOrder, ReleaseOrder, Who } from '../../../core/orders/order.ts';
import { sentence } from '../../../core/text/words.ts';
import { addWorkingDays } from '../../../core/time/working-days.ts';
import type { Instant } from '../../../core/time/instant.ts';
import { homeCalendar, uidFor, type Deciding } from '../making/deciding.ts';
import { addEvent, PLAIN_CARD } from '../making/event-act.ts';
import { mailTo, recipientAt, subjectOf } from '../making/mail-act.ts';
import { findOwnTimes, stillFree } from '../making/own-time.ts';
import { eventTimes, instantOf, localOf, saidSpan } from '../making/times.ts';
import { offerLetter, withdrawnLetter } from '../holds/letters.ts';
import { nameOf, release as releaseHold, releaseKey } from '../holds/on-hold-due.ts';
import { note } from './notes.ts';
import { capital } from './plan.ts';

/** Offered unless somebody says how many. */
const USUAL_OFFERS = 2;

/** Times for one reader: held one by one, then offered in one letter. */
export function offer(deciding: Deciding, order: OfferOrder, key: string): readonly Decision[] {
  const calendar = homeCalendar(deciding.diary);
  if (calendar === null) return [note(deciding, sentence('diary.no-calendar'))];
  const { now } = deciding.situation;
  const { window, minutes } = order;
  const found = findOwnTimes(deciding, {
    minutes,
    window: {
      from: window.from === null ? now : instantOf(window.from, window.zone),
      until: window.until === null ? Infinity : instantOf(window.until, window.zone),
    },
    max: order.count ?? USUAL_OFFERS,
    spread: 'days',
  }).offers;
  if (found.length === 0)
    return [note(deciding, sentence('diary.no-time', { minutes: String(minutes) }))];
  return order.to.flatMap((who, place) =>
    offerTo(deciding, {
      order,
      who,
      spans: found,
      calendar: calendar.name,
      key: `${key}:${place}`,
    }),
  );
}

function offerTo(
  deciding: Deciding,
  made: {
    readonly order: OfferOrder;
    readonly who: Who;
    readonly spans: readonly Span[];
    readonly calendar: string;
    readonly key: string;
  },
): readonly Decision[] {
  const { order, who, spans, calendar, key } = made;
  const { profile, arrival } = deciding.situation;
  const expiresAt = lapse(deciding);
  const offered = `${arrival.id}:${key}`;
  const what = order.what ?? WHAT[profile.language];
  const holds = [...spans]
    .sort((a, b) => a.from - b.from)
    .map((span, index): Omit<Hold, 'state' | 'createdAt'> => ({
      id: derivedId('hold', `${offered}:${index}`),
      offer: offered,
      from: span.from,
      until: span.until,
      zone: profile.zone,
      name: who.name,
      address: (who.address ?? '').toLowerCase(),
      what,
      expiresAt,
      thread: null,
      uid: uidFor(deciding, `${key}:${index}`),
      calendar,
    }));
  // Of one offer one time is taken: what else it offers stands in nobody's way.
  const beside = holds.map(({ uid }) => uid);
  const acts = holds.map((hold) => held(deciding, hold, beside));
  const letter = who.address === null ? null : letterFor(deciding, { holds, who, order, key });
  if (letter === null)
    return [...acts, note(deciding, sentence('diary.no-address', { name: who.name }))];
  return [...acts, letter];
}

const WHAT = { nl: 'een afspraak', en: 'an appointment' } as const;

/** A tentative event keeps the time, and says for whom. */
function held(
  deciding: Deciding,
  hold: Omit<Hold, 'state' | 'createdAt'>,
  beside: readonly string[],
): ActDecision {
  const { now, profile } = deciding.situation;
  const title = `${HELD[profile.language]}: ${hold.what} (${nameOf(hold)})`;
  const text = newEvent({
    uid: hold.uid,
    stamp: now,
    ...eventTimes(localOf(hold, profile.zone)),
    summary: capital(title),
    status: 'TENTATIVE',
  });
  return addEvent(
    deciding,
    { calendar: hold.calendar, uid: hold.uid, text },
    {
      kind: 'meeting.hold',
      key: holdKey(hold),
      reason: sentence('diary.hold', { who: nameOf(hold), when: saidSpan(deciding, hold) }),
      card: { ...PLAIN_CARD, reason: hold.what, requester: hold.address, rung: 'held' },
      hold: { effect: 'open', hold },
      preconditions: [stillFree(deciding, hold, { ignoring: beside })],
    },
  );
}

const HELD = { nl: 'vastgehouden', en: 'held' } as const;

function holdKey({ id }: Pick<Hold, 'id'>): string {
  return `hold:${id}`;
}

function letterFor(
  deciding: Deciding,
  {
    holds,
    who,
    order,
    key,
  }: {
    readonly holds: readonly Omit<Hold, 'state' | 'createdAt'>[];
    readonly who: Who;
    readonly order: OfferOrder;
    readonly key: string;
  },
): ActDecision | null {
  const { profile } = deciding.situation;
  const recipient = recipientAt(deciding, { name: who.name, address: who.address ?? '' });
  const { tone } = recipient;
  const [first] = holds;
  if (first === undefined) return null;
  const body = offerLetter(
    {
      profile,
      tone,
      zone: profile.zone,
      spans: holds,
      until: first.expiresAt,
      place: null,
    },
    profile.secrecy === 'none' ? order.what : null,
  );
  return mailTo(deciding, recipient, {
    kind: 'meeting.offer',
    key: `${key}:letter`,
    subject: subjectOf(deciding, SUBJECT[tone.language]),
    body,
    reason: sentence('diary.offer', { who: who.name, count: String(holds.length) }),
    loop: {
      effect: 'open',
      what: LOOP[profile.language],
      nextAt: first.expiresAt,
      owes: 'they',
    },
    preconditions: holds.map((hold) => ({ kind: 'act-done', key: holdKey(hold) })),
  });
}

const SUBJECT = { nl: 'Een moment voor onze afspraak', en: 'A time for our appointment' } as const;
const LOOP = {
  nl: 'antwoord op de aangeboden tijden',
  en: 'an answer to the times offered',
} as const;

/** Noon, so many working days from now: what the letter says a hold stands until. */
function lapse({ situation, diary }: Deciding): Instant {
  const { zone, workingDays } = situation.profile;
  const today = Temporal.Instant.fromEpochMilliseconds(situation.now)
    .toZonedDateTimeISO(zone)
    .toPlainDate();
  const day = addWorkingDays(today, diary.settings.holdDays, { days: workingDays });
  return day.toZonedDateTime({ timeZone: zone, plainTime: '12:00' }).epochMilliseconds;
}

/** Lets go of times that were held, and tells whoever they were held for. */
export function release(deciding: Deciding, order: ReleaseOrder, key: string): readonly Decision[] {
  const uids = new Set(order.events.map(({ uid }) => uid));
  const holds = deciding.diary.holds.filter(({ uid, state }) => state === 'held' && uids.has(uid));
  if (holds.length === 0) return [note(deciding, sentence('diary.no-hold'))];
  const [first] = holds;
  const reason = sentence('diary.release', { who: first === undefined ? '' : nameOf(first) });
  const acts = holds.map((hold) => releaseHold(deciding, hold, 'released', reason));
  const letters = [...new Set(holds.map(({ address }) => address))].flatMap((address) => {
    const theirs = holds.filter((hold) => hold.address === address);
    const [one] = theirs;
    if (one === undefined || !address.includes('@')) return [];
    const { profile } = deciding.situation;
    const recipient = recipientAt(deciding, { name: one.name, address });
    const { tone } = recipient;
    const letter = mailTo(deciding, recipient, {
      kind: 'meeting.cancel',
      key: `${key}:${address}`,
      subject: subjectOf(deciding, SUBJECT[tone.language]),
      body: withdrawnLetter({
        profile,
        tone,
        zone: one.zone,
        spans: theirs,
        until: one.expiresAt,
        place: null,
      }),
      reason,
      preconditions: theirs.map((hold) => ({ kind: 'act-done', key: releaseKey(hold) })),
    });
    return letter === null ? [] : [letter];
  });
  return [...acts, ...letters];
}
