import type { Decision } from '../../../core/decision.ts';
import { changeObject } from '../../../core/diary/ical/change-object.ts';
import { composeCancel } from '../../../core/diary/invitations/sending/compose-cancel.ts';
import type { CancelOrder, EventRef } from '../../../core/orders/order.ts';
import { sentence } from '../../../core/text/words.ts';
import type { Deciding } from '../making/deciding.ts';
import { changeEvent } from '../making/event-act.ts';
import { actingOf, isOurs, objectIn, tellGuests } from '../making/guests.ts';
import { saidLocal } from '../making/times.ts';
import { respond } from './answer.ts';
import { objectOf, timeFor } from './move.ts';
import { note } from './notes.ts';

/** Calls events off: ours are cancelled and their guests told; to somebody else's the principal does not come. */
export function cancel(deciding: Deciding, order: CancelOrder, key: string): readonly Decision[] {
  return order.events.flatMap((event, place) =>
    cancelOne(deciding, event, { series: order.series, key: `${key}:${place}` }),
  );
}

export function cancelOne(
  deciding: Deciding,
  event: EventRef,
  { series, key }: { readonly series: boolean; readonly key: string },
): readonly Decision[] {
  const stored = objectOf(deciding, event);
  const object = stored === null ? null : objectIn(stored.text);
  if (stored === null || object === null)
    return [note(deciding, sentence('diary.gone', { title: event.summary }))];
  if (!isOurs(deciding, object))
    return respond(deciding, event, { answer: 'DECLINED', key, series });
  const { now, profile } = deciding.situation;
  const acting = actingOf(deciding);
  const instance = series ? null : event.recurrenceId;
  const when = saidLocal(deciding, { from: event.start, until: event.end, zone: profile.zone });
  const reason = sentence('diary.cancel', { title: event.summary, when });
  const guests = object.main?.attendees.length ?? 0;
  // With guests it stays to be seen that it was called off; without, it simply goes.
  const text =
    instance !== null
      ? changeObject(object, [{ kind: guests > 0 ? 'cancel' : 'except', instance }], { stamp: now })
      : guests > 0
        ? changeObject(object, [{ kind: 'cancel', instance: null }], {
            stamp: now,
            sequence: (object.main?.sequence ?? 0) + 1,
          })
        : null;
  const act = changeEvent(deciding, stored, text, { kind: 'meeting.cancel', key, reason });
  if (acting === null || guests === 0) return [act];
  const composed = composeCancel(object, { acting, now, instance: timeFor(object, instance) });
  const calendar = deciding.diary.calendars.find(({ name }) => name === stored.calendar) ?? null;
  return [
    act,
    ...tellGuests(deciding, composed, {
      key: `${key}:tell`,
      reason: sentence('diary.tells', { title: event.summary }),
      after: key,
      calendar,
    }),
  ];
}
