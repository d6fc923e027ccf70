import type { ActDecision, Decision } from '../../../core/decision.ts';
import type { Hold } from '../../../core/diary/hold.ts';
import { changeObject } from '../../../core/diary/ical/change-object.ts';
import type { TimesAnswer } from '../../../core/diary/invitations/answers/times-answer.ts';
import { messageOf } from '../../../core/conduct/look.ts';
import { composeRequest } from '../../../core/diary/invitations/sending/compose-request.ts';
import { itipText } from '../../../core/diary/invitations/write-meeting.ts';
import { partsOf } from '../../../core/diary/invitations/meeting.ts';
import { sentence, type Sentence } from '../../../core/text/words.ts';
import type { Deciding } from '../making/deciding.ts';
import { changeEvent } from '../making/event-act.ts';
import { actingOf, asComposed, objectIn } from '../making/guests.ts';
import { mailTo, recipientAt, subjectOf } from '../making/mail-act.ts';
import { saidSpan } from '../making/times.ts';
import { note } from '../orders/notes.ts';
import { capital } from '../orders/plan.ts';
import { confirmedLetter } from './letters.ts';
import { nameOf, objectOf, release } from './on-hold-due.ts';

/** Below this an answer is shown to a person, and nothing rests on it. */
const SURE = 0.6;

/** Somebody answers to times that were held for him. Null: nothing is held for whoever wrote. */
export function onAnswer(deciding: Deciding): readonly Decision[] | null {
  const { situation } = deciding;
  const message = messageOf(situation);
  const sender = message?.from[0]?.address.toLowerCase() ?? '';
  if (message === null || message.automatic !== null) return null;
  const { timesAnswer } = deciding.diary;
  if (timesAnswer === undefined || timesAnswer === null) return null;
  const holds = timesAnswer.holds.flatMap(
    (id) => deciding.diary.holds.find((hold) => hold.id === id && hold.address === sender) ?? [],
  );
  // A hold that ended between the reading and now leaves nothing to answer to.
  if (holds.length !== timesAnswer.holds.length) return null;
  return onRead(deciding, holds, timesAnswer.read);
}

function onRead(
  deciding: Deciding,
  holds: readonly Hold[],
  read: TimesAnswer,
): readonly Decision[] {
  const sure = read.offered.map(({ answer, certainty }) =>
    certainty >= SURE ? answer : 'unknown',
  );
  const chosen = holds.find((_hold, index) => sure[index] === 'yes');
  if (chosen !== undefined) return book(deciding, holds, chosen);
  const who = nameOf(holds[0] ?? { name: '', address: '' });
  if (sure.every((answer) => answer === 'no')) return declined(deciding, holds, who, read);
  const said = sentence('diary.answer-unclear', { who });
  return sure.every((answer) => answer === 'unknown') && read.proposals.length === 0
    ? []
    : [note(deciding, said)];
}

/** The time is booked, the others are free again, and he hears which it is: one after the other. */
function book(deciding: Deciding, holds: readonly Hold[], chosen: Hold): readonly Decision[] {
  const others = holds.filter((hold) => hold.offer === chosen.offer && hold.id !== chosen.id);
  const reason = sentence('diary.chosen', {
    who: nameOf(chosen),
    when: saidSpan(deciding, chosen),
  });
  const event = confirmed(deciding, chosen, reason);
  if (event === null) return [note(deciding, sentence('diary.gone', { title: chosen.what }))];
  const released = others.map((hold): ActDecision => {
    const act = release(deciding, hold, 'released', reason);
    const after = { kind: 'act-done', key: event.key } as const;
    return { ...act, act: { ...act.act, preconditions: [...act.act.preconditions, after] } };
  });
  const letter = letterOf(deciding, chosen, { others, event, reason });
  return [event.act, ...released, ...(letter === null ? [] : [letter])];
}

/** The event as it will stand, the act that writes it, and the invitation that goes along. */
interface Confirmed {
  readonly act: ActDecision;
  readonly key: string;
  readonly message: string | null;
}

function confirmed(deciding: Deciding, hold: Hold, reason: Sentence): Confirmed | null {
  const stored = objectOf(deciding, hold);
  const object = objectIn(stored.text);
  if (object === null) return null;
  const { now } = deciding.situation;
  const acting = actingOf(deciding);
  const guest = { address: hold.address, name: hold.name === '' ? null : hold.name };
  const edited = changeObject(
    object,
    [
      {
        kind: 'edit',
        instance: null,
        fields: {
          status: 'CONFIRMED',
          summary: capital(`${hold.what} (${nameOf(hold)})`),
          ...(acting === null
            ? {}
            : {
                organizer: { address: acting.address, name: acting.name, sentBy: acting.secretary },
                attendees: [{ ...guest, answer: 'ACCEPTED' }],
              }),
        },
      },
    ],
    { stamp: now },
  );
  const after = objectIn(edited);
  if (after === null) return null;
  const composed = acting === null ? null : composeRequest(after, { acting, now, before: null });
  const key = `book:${hold.id}`;
  const text = composed === null ? edited : asComposed(after, composed);
  const act = changeEvent(deciding, stored, text, {
    kind: 'meeting.plan',
    key,
    reason,
    hold: { effect: 'end', hold: hold.id, state: 'booked' },
    ...(stored.card === null ? {} : { card: { ...stored.card, rung: 'confirmed' as const } }),
    preconditions: [
      { kind: 'hold-stands', hold: hold.id },
      { kind: 'time-free', from: hold.from, until: hold.until, ignoring: [hold.uid] },
    ],
  });
  const message =
    composed === null
      ? null
      : itipText({
          method: 'REQUEST',
          to: [hold.address],
          tells: 'invitation',
          components: partsOf(composed.next).map((part) => ({
            ...part,
            method: 'REQUEST' as const,
            summary: hold.what === '' ? part.summary : capital(hold.what),
          })),
        });
  return { act, key, message };
}

function letterOf(
  deciding: Deciding,
  hold: Hold,
  {
    others,
    event,
    reason,
  }: { readonly others: readonly Hold[]; readonly event: Confirmed; readonly reason: Sentence },
): ActDecision | null {
  const { profile } = deciding.situation;
  const recipient = recipientAt(deciding, { name: hold.name, address: hold.address });
  const { tone } = recipient;
  const calendar = deciding.diary.calendars.find(({ name }) => name === hold.calendar);
  const byServer = calendar?.schedules === true;
  return mailTo(deciding, recipient, {
    kind: 'meeting.confirm',
    key: `confirm:${hold.id}`,
    subject: subjectOf(deciding, SUBJECT[tone.language]),
    body: confirmedLetter(
      {
        profile,
        tone,
        zone: hold.zone,
        spans: [hold],
        until: hold.expiresAt,
        place: null,
      },
      hold,
      others.length > 0,
    ),
    reason,
    calendar:
      event.message === null || byServer || profile.secrecy !== 'none'
        ? null
        : { method: 'REQUEST', text: event.message },
    preconditions: [{ kind: 'act-done', key: event.key }],
  });
}

const SUBJECT = { nl: 'Onze afspraak', en: 'Our appointment' } as const;

/** None of them suits: they are free again at once; what he proposes instead is shown. */
function declined(
  deciding: Deciding,
  holds: readonly Hold[],
  who: string,
  read: TimesAnswer,
): readonly Decision[] {
  const reason = sentence('diary.none-suits', { who });
  const released = holds.map((hold) => release(deciding, hold, 'released', reason));
  const [proposal] = read.proposals;
  const told =
    proposal === undefined
      ? sentence('diary.none-suits', { who })
      : sentence('diary.proposes-instead', { who, words: proposal.words.text });
  return [...released, note(deciding, told)];
}
