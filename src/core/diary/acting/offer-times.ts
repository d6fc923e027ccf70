import type { Counterpart, LoopEffect, Precondition, Remark } from '../../act.ts';
import type { ActDecision, Decision } from '../../decision.ts';
import type { DiaryCalendar } from '../desk-diary.ts';
import type { Hold } from '../hold.ts';
import { newEvent } from '../ical/new-event.ts';
import type { Span } from '../span.ts';
import { derivedId } from '../../ids.ts';
import { sentence, type Sentence } from '../../text/words.ts';
import { dayOf } from '../../time/say-date.ts';
import { DAY_MS, type Instant } from '../../time/instant.ts';
import { addWorkingDays, atHour } from '../../time/working-days.ts';
import { note, uidFor, type Deciding } from './deciding.ts';
import { addEvent, PLAIN_CARD } from './event-act.ts';
import { farAmong, saidWithClocks } from './far-guests.ts';
import { mailTo, recipientAt } from './mail-act.ts';
import { asFound } from './own-time.ts';
import { eventTimes, localOf } from './times.ts';
import { offerLetter, offerSubject, type LetterReader } from './letters/offer-letters.ts';
import { APPOINTMENT, heldTitle, nameOf } from './letters/naming.ts';

/** What is not known of a hold before it is made. */
export type NewHold = Omit<Hold, 'state' | 'createdAt'>;

/** Times to be offered to one reader. */
export interface Offering {
  readonly to: { readonly name: string; readonly address: string | null };
  /** What it is for, in his own words; null where nobody said. */
  readonly what: string | null;
  readonly spans: readonly Span[];
  readonly calendar: DiaryCalendar;
  readonly key: string;
  /** He is told that they are kept for him; else whoever answers first has them. */
  readonly promised: boolean;
  /** Who is offered the same hours; absent: nobody else is. */
  readonly sharing?: Sharing;
  /** What must come before anything is held. */
  readonly preconditions?: readonly Precondition[];
  readonly remarks?: readonly Remark[];
  /** Why the letter goes, where it is no plain offer. */
  readonly reason?: Sentence;
  /** Words of our own in the place of the usual letter; without salutation and closing. */
  readonly letter?: (reader: LetterReader, holds: readonly NewHold[]) => string;
}

/** An hour that others are offered too. */
export interface Sharing {
  readonly others: readonly Counterpart[];
  /** The events that hold it for them. */
  readonly uids: readonly string[];
}

/** Times for one reader: held one by one, then offered in one letter. Without an address they are only held. */
export function offerTimes(deciding: Deciding, offering: Offering): readonly Decision[] {
  const holds = holdsFor(deciding, offering);
  // Of one offer one time is taken: what else it offers stands in nobody's way.
  const beside = (hold: NewHold) => holds.filter((one) => one !== hold).map(({ uid }) => uid);
  const acts = holds.map((hold) => holdTime(deciding, hold, { ...offering, beside: beside(hold) }));
  if (offering.to.address === null) {
    const { name } = offering.to;
    return [...acts, note(deciding, sentence('diary.hold-by-telephone', { name }))];
  }
  const letter = letterFor(deciding, holds, offering, offering.to.address);
  return letter === null ? [note(deciding, sentence('diary.no-account'))] : [...acts, letter];
}

/** The holds that an offer comes to, earliest first. */
export function holdsFor(
  deciding: Deciding,
  offering: Pick<Offering, 'to' | 'what' | 'spans' | 'calendar' | 'key' | 'promised'>,
): readonly NewHold[] {
  const { profile, arrival } = deciding.situation;
  const { to, spans, calendar, key } = offering;
  const offer = `${arrival.id}:${key}`;
  return [...spans]
    .sort((a, b) => a.from - b.from)
    .map((span, index) => ({
      id: derivedId('hold', `${offer}:${index}`),
      offer,
      from: span.from,
      until: span.until,
      zone: profile.zone,
      name: to.name,
      address: (to.address ?? '').toLowerCase(),
      what: offering.what ?? APPOINTMENT[profile.language],
      promised: offering.promised,
      // What is offered for tomorrow is not held until after it.
      expiresAt: Math.min(lapse(deciding), ...spans.map(({ from }) => from)),
      thread: null,
      uid: uidFor(deciding, `${key}:${index}`),
      calendar: calendar.name,
    }));
}

/** What keeping a time needs besides the time: what must be so, and the other times of the same offer. */
export interface HoldingTime extends Pick<Offering, 'sharing' | 'remarks' | 'preconditions'> {
  readonly beside: readonly string[];
}

/** A tentative event keeps the time, and says for whom. */
export function holdTime(
  deciding: Deciding,
  hold: NewHold,
  { sharing, remarks = [], preconditions = [], beside }: HoldingTime,
): ActDecision {
  const { now, profile } = deciding.situation;
  const local = localOf(hold, profile.zone);
  const text = newEvent({
    uid: hold.uid,
    stamp: now,
    ...eventTimes(local),
    summary: heldTitle(hold, profile.language),
    status: 'TENTATIVE',
  });
  return addEvent(
    deciding,
    { calendar: hold.calendar, uid: hold.uid, text },
    {
      kind: 'meeting.hold',
      key: holdKey(hold),
      reason: sentence('diary.hold', {
        who: nameOf(hold),
        when: saidWithClocks(deciding, local, farAmong(deciding, [hold])),
      }),
      card: { ...PLAIN_CARD, reason: hold.what, requester: nameOf(hold), rung: 'held' },
      hold: { effect: 'open', hold },
      preconditions: [
        ...preconditions,
        asFound(deciding, hold, { ignoring: beside, whileHeld: sharing?.uids ?? [] }),
      ],
      remarks,
    },
  );
}

export function holdKey({ id }: Pick<Hold, 'id'>): string {
  return `hold:${id}`;
}

/** The letter leaves while all it offers is held, and not a day too late. */
function letterFor(
  deciding: Deciding,
  holds: readonly NewHold[],
  offering: Offering,
  address: string,
): ActDecision | null {
  const { to, what, key, sharing, remarks = [], letter } = offering;
  const recipient = recipientAt(deciding, { name: to.name, address });
  const { tone } = recipient;
  return mailTo(deciding, recipient, {
    kind: sharing === undefined ? 'meeting.offer' : 'meeting.offer-same',
    ...(sharing === undefined ? {} : { beside: sharing.others }),
    key: `${key}:letter`,
    subject: offerSubject(deciding, tone, what),
    body: letter?.(recipient, holds) ?? offerLetter(deciding, recipient, holds),
    reason: offering.reason ?? reasonOf(holds, offering),
    loop: awaitsChoice(deciding, holds),
    remarks,
    preconditions: holds.flatMap((hold) => [
      { kind: 'act-done', key: holdKey(hold) },
      { kind: 'hold-stands', hold: hold.id },
    ]),
  });
}

/** The hour of the day before it lapses at which he is reminded. */
const REMIND_HOUR = 10;

/** He owes a choice, and is reminded on the working day before the times lapse; where that has passed, they lapse. */
export function awaitsChoice(
  { situation }: Deciding,
  holds: readonly Pick<Hold, 'offer' | 'what' | 'expiresAt'>[],
): LoopEffect | null {
  const [first] = holds;
  if (first === undefined) return null;
  const { profile, now } = situation;
  const { zone, workingDays } = profile;
  const lapses = Math.min(...holds.map(({ expiresAt }) => expiresAt));
  const day = addWorkingDays(dayOf(lapses, zone), -1, { days: workingDays });
  const reminded = atHour(day, REMIND_HOUR, zone);
  const { what } = first;
  const named = what === APPOINTMENT[profile.language] ? null : what;
  const nl = named === null ? 'een moment voor de afspraak' : `een moment voor ${named}`;
  const en = named === null ? 'a time for the appointment' : `a time for ${named}`;
  return {
    effect: 'open',
    kind: 'offer',
    about: first.offer,
    owes: 'they',
    nextAt: reminded > now + DAY_MS / 2 ? reminded : lapses,
    what: profile.language === 'nl' ? nl : en,
  };
}

function reasonOf(holds: readonly NewHold[], { to, sharing }: Offering): Sentence {
  const one = holds.length === 1;
  const values = { who: to.name, count: String(holds.length) };
  if (sharing === undefined) return sentence(one ? 'diary.offer-one' : 'diary.offer', values);
  const others = sharing.others.map(({ name }) => name).join(', ');
  return sentence(one ? 'diary.offer-same-one' : 'diary.offer-same', { ...values, others });
}

/** Until this hour of the last day. */
const LAPSE_HOUR = 12;

/** Noon, so many working days from now: what the letter says a hold stands until. */
export function lapse({ situation, diary }: Deciding): Instant {
  const { zone, workingDays } = situation.profile;
  const today = dayOf(situation.now, zone);
  const day = addWorkingDays(today, diary.settings.holdDays, { days: workingDays });
  return atHour(day, LAPSE_HOUR, zone);
}
