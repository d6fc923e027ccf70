import type { Decision } from '../../../core/decision.ts';
import { changeObject } from '../../../core/diary/ical/change-object.ts';
import { sameAddress } from '../../../core/diary/invitations/meeting.ts';
import { composeReply } from '../../../core/diary/invitations/sending/compose-reply.ts';
import type { AnswerOrder, EventRef } from '../../../core/orders/order.ts';
import { sentence } from '../../../core/text/words.ts';
import type { Deciding } from '../making/deciding.ts';
import { changeEvent } from '../making/event-act.ts';
import { actingOf, objectIn, tellGuests } from '../making/guests.ts';
import { saidLocal } from '../making/times.ts';
import { objectOf, timeFor } from './move.ts';
import { note } from './notes.ts';

const ANSWERS = {
  accept: 'ACCEPTED',
  decline: 'DECLINED',
  tentative: 'TENTATIVE',
} as const;

/** Answers invitations that stand in the diary. */
export function answer(deciding: Deciding, order: AnswerOrder, key: string): readonly Decision[] {
  return order.events.flatMap((event, place) =>
    respond(deciding, event, {
      answer: ANSWERS[order.answer],
      key: `${key}:${place}`,
      series: false,
    }),
  );
}

/** The principal's own answer to somebody's meeting: noted in the diary, and told to whoever organises it. */
export function respond(
  deciding: Deciding,
  event: EventRef,
  how: {
    readonly answer: 'ACCEPTED' | 'DECLINED' | 'TENTATIVE';
    readonly key: string;
    readonly series: boolean;
  },
): readonly Decision[] {
  const stored = objectOf(deciding, event);
  const object = stored === null ? null : objectIn(stored.text);
  const acting = actingOf(deciding);
  if (stored === null || object === null || acting === null)
    return [note(deciding, sentence('diary.gone', { title: event.summary }))];
  const { now, profile } = deciding.situation;
  const instance = how.series ? null : event.recurrenceId;
  const me = [
    ...profile.addresses,
    ...profile.accounts.map(({ address }) => address.address),
    acting.address,
  ];
  const composed = composeReply(object, {
    acting,
    now,
    answer: how.answer,
    instance: timeFor(object, instance),
    comment: null,
    me,
  });
  const invited = object.main?.attendees.find((one) =>
    me.some((address) => sameAddress(address, one.address)),
  );
  const text = changeObject(
    object,
    [
      {
        kind: 'answer',
        instance,
        address: invited?.address ?? acting.address,
        parameters: { PARTSTAT: how.answer, RSVP: null },
      },
    ],
    { stamp: now },
  );
  const when = saidLocal(deciding, { from: event.start, until: event.end, zone: profile.zone });
  const reason = sentence(`diary.answers-${how.answer.toLowerCase()}`, {
    title: event.summary,
    when,
  });
  const calendar = deciding.diary.calendars.find(({ name }) => name === stored.calendar) ?? null;
  return [
    changeEvent(deciding, stored, text, { kind: 'diary.keep', key: how.key, reason }),
    ...tellGuests(deciding, composed, {
      key: `${how.key}:tell`,
      reason,
      after: how.key,
      calendar,
    }),
  ];
}
