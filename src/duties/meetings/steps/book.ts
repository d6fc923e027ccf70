import type { Decision } from '../../../core/decision.ts';
import { actingOf, objectIn } from '../../../core/diary/acting/acting.ts';
import {
  calendarNamed,
  mustBeSeen,
  note,
  type Deciding,
} from '../../../core/diary/acting/deciding.ts';
import { mailTo, type Recipient } from '../../../core/diary/acting/mail-act.ts';
import { changeEvent, PLAIN_CARD } from '../../../core/diary/acting/event-act.ts';
import { subjectFor } from '../letters/subject.ts';
import { asFound } from '../../../core/diary/acting/own-time.ts';
import { objectOf } from '../../../core/diary/acting/release.ts';
import { asComposed, tellGuests } from '../../../core/diary/acting/tell-guests.ts';
import { eventTimes, localOf, saidSpan } from '../../../core/diary/acting/times.ts';
import { titleOf } from '../../../core/diary/acting/letters/title.ts';
import type { NewHold } from '../../../core/diary/acting/offer-times.ts';
import { changeObject } from '../../../core/diary/ical/change-object.ts';
import { newEvent } from '../../../core/diary/ical/new-event.ts';
import { composeRequest } from '../../../core/diary/invitations/sending/compose-request.ts';
import type { Convening, Party } from '../../../core/meetings/convening.ts';
import { isPoll } from '../../../core/meetings/poll.ts';
import type { Step } from '../../../core/meetings/next-step.ts';
import { sentence } from '../../../core/text/words.ts';
import { bookedLetter } from '../letters/booked-letter.ts';
import { settledLetter } from '../letters/settled-letter.ts';
import { keptFirst } from './ask.ts';
import { askedFor } from './asked-for.ts';
import { othersThan, partyAt, recipientOf, shortly } from './people.ts';
import { holdOf, releaseTimes } from './release-times.ts';
import type { Stepping } from './advance.ts';

type Booking = Extract<Step, { readonly step: 'book' }>;

/** Enough have agreed: the time that was kept becomes the meeting, everybody who comes is told once, the rest is let go. */
export function book(
  deciding: Deciding,
  convening: Convening,
  { tally, others }: Booking,
  { remarks, fresh = [] }: Stepping,
): readonly Decision[] {
  const made = fresh.find(({ time }) => time.id === tally.time.id);
  const hold = made?.hold ?? holdOf(deciding, tally.time);
  if (hold === null) return [note(deciding, sentence('diary.hold-over'))];
  const coming = [...tally.yes, ...tally.unknown];
  const stored = made?.object ?? objectOf(deciding, hold);
  const object = objectIn(
    meetingText(deciding, convening, { hold, text: stored.text }, { tally, coming }),
  );
  const calendar = calendarNamed(deciding.diary, hold.calendar);
  if (object === null || calendar === null) return [note(deciding, sentence('diary.no-calendar'))];
  const acting = actingOf(deciding);
  const { now } = deciding.situation;
  const composed = acting === null ? null : composeRequest(object, { acting, now, before: null });
  const text = composed === null ? object.text : asComposed(deciding, object, composed, calendar);
  const when = saidSpan(deciding, hold);
  const key = `book:${hold.id}`;
  const kept = [hold.uid, ...others.map(({ uid }) => uid)];
  const event = changeEvent(deciding, stored, text, {
    kind: 'meeting.plan',
    key,
    reason: sentence(convening.parties.length === 1 ? 'meetings.books-one' : 'meetings.books', {
      who: hold.name,
      when,
    }),
    card: { ...PLAIN_CARD, ...stored.card, requester: hold.name, rung: 'confirmed' },
    hold: { effect: 'end', hold: hold.id, state: 'booked' },
    preconditions: [
      ...keptFirst(fresh, hold.id),
      { kind: 'hold-stands', hold: hold.id },
      { kind: 'time-agreed', convening: convening.id, time: tally.time.id },
      asFound(deciding, hold, { ...askedFor(deciding, convening), ignoring: kept }),
    ],
    remarks: [...remarks, ...saidBy(convening, tally)],
  });
  const letters =
    composed === null
      ? []
      : tellGuests(deciding, composed, {
          key: `confirm:${hold.id}`,
          reason: sentence('meetings.confirms', { who: hold.name, when }),
          after: key,
          calendar,
          agreed: true,
          under: (address) => partyAt(convening, address)?.latest ?? null,
          words: (recipient) =>
            confirmation(deciding, convening, { hold, tally, coming }, recipient),
        });
  return [
    event,
    ...letters,
    ...tellAbsent(deciding, convening, { hold, tally, key }),
    ...releaseTimes(deciding, others, [{ kind: 'act-done', key }]),
  ];
}

/** Who said that he cannot come then hears when it is, where a poll was put to him. */
function tellAbsent(
  deciding: Deciding,
  convening: Convening,
  {
    hold,
    tally,
    key,
  }: { readonly hold: NewHold; readonly tally: Booking['tally']; readonly key: string },
): readonly Decision[] {
  if (!isPoll(convening)) return [];
  return tally.no.map((party) => {
    const recipient = recipientOf(deciding, party);
    const letter = mailTo(deciding, recipient, {
      kind: 'meeting.confirm',
      key: `settled:${hold.id}:${party.address}`,
      subject: subjectFor(deciding, recipient.tone, convening),
      body: settledLetter(deciding, recipient, { span: hold, zone: hold.zone }),
      reason: sentence('meetings.tells-settled', {
        who: party.name,
        when: saidSpan(deciding, hold),
      }),
      under: party.latest,
      preconditions: [{ kind: 'act-done', key }],
    });
    return letter ?? note(deciding, sentence('diary.no-account'));
  });
}

/** What one of those who come is told. */
function confirmation(
  deciding: Deciding,
  convening: Convening,
  {
    hold,
    tally,
    coming,
  }: {
    readonly hold: NewHold;
    readonly tally: Booking['tally'];
    readonly coming: readonly Party[];
  },
  { tone, zone, mailbox }: Recipient,
) {
  const address = mailbox.address.toLowerCase();
  const all = { ...convening, parties: coming };
  const party = partyAt(convening, address);
  const booked = {
    span: hold,
    zone: hold.zone,
    others: party === null ? '' : othersThan(deciding, all, party, tone),
    agreed: tally.yes.some((party) => party.address === address),
    place: convening.online ? null : convening.place,
  };
  return {
    subject: subjectFor(deciding, tone, convening),
    body: bookedLetter(deciding, { tone, zone }, booked),
  };
}

/** Whose yes it rests on, in their own words. */
function saidBy({ said }: Convening, { time, yes }: Booking['tally']) {
  return yes.flatMap((party) => {
    const words = said.findLast(
      (one) => one.party === party.address && one.time === time.id,
    )?.words;
    return words === undefined || words === ''
      ? []
      : [mustBeSeen(sentence('meetings.said', { who: party.name, words }))];
  });
}

function meetingText(
  deciding: Deciding,
  convening: Convening,
  { hold, text }: { readonly hold: NewHold; readonly text: string },
  { tally, coming }: { readonly tally: Booking['tally']; readonly coming: readonly Party[] },
): string {
  const { now, profile } = deciding.situation;
  const acting = actingOf(deciding);
  const names = convening.parties.map(({ name }) => name);
  // So many names are no title.
  const people = isPoll(convening)
    ? [{ id: null, name: shortly(names, profile.language), address: null }]
    : names.map((name) => ({ id: null, name, address: null }));
  const { what, about } = convening;
  const place = convening.online && convening.place === null ? 'Online' : convening.place;
  const fields = {
    status: 'CONFIRMED',
    summary: titleOf({ what, about, with: people }, profile.language),
    ...(place === null ? {} : { location: place }),
    ...(acting === null
      ? {}
      : {
          organizer: { address: acting.address, name: acting.name, sentBy: acting.secretary },
          attendees: coming.map(({ address, name }) =>
            tally.yes.some((one) => one.address === address)
              ? { address, name, answer: 'ACCEPTED' }
              : { address, name, answer: 'NEEDS-ACTION', answerAsked: true },
          ),
        }),
  };
  const object = objectIn(text);
  if (object !== null)
    return changeObject(object, [{ kind: 'edit', instance: null, fields }], { stamp: now });
  // Somebody took the event out of the diary: it is written again.
  return newEvent({
    uid: hold.uid,
    stamp: now,
    ...eventTimes(localOf(hold, hold.zone)),
    ...fields,
  });
}
