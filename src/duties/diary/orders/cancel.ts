import type { Decision } from '../../../core/decision.ts';
import { changeObject } from '../../../core/diary/ical/change-object.ts';
import { composeCancel } from '../../../core/diary/invitations/sending/compose-cancel.ts';
import type { CancelOrder, EventRef } from '../../../core/orders/order.ts';
import { sentence } from '../../../core/text/words.ts';
import { actingOf, isOurs } from '../../../core/diary/acting/acting.ts';
import type { Deciding } from '../../../core/diary/acting/deciding.ts';
import { changeEvent } from '../../../core/diary/acting/event-act.ts';
import { guestsIn, timeFor, toChange } from '../../../core/diary/acting/standing.ts';
import { asComposed, tellGuests, tellsOf } from '../../../core/diary/acting/tell-guests.ts';
import { saidLocal } from '../../../core/diary/acting/times.ts';
import { meetingId } from '../../../core/diary/arranging/meeting-of.ts';
import { letGoOf } from '../colleagues/give-up.ts';
import { domino } from '../domino/domino.ts';
import { keyOf, lostEntries, lostTimes, MOST_LOST } from '../domino/lost-time.ts';
import { respond } from './answer.ts';

/**
 * Calls events off: ours are cancelled and their guests told; to somebody else's the principal does not come. Of a day that is
 * called off whole, all appointments are put right together, with other times for whoever loses his.
 */
export function cancel(deciding: Deciding, order: CancelOrder, key: string): readonly Decision[] {
  const { situation } = deciding;
  const place = situation.order?.orders.indexOf(order) ?? -1;
  const lost = lostTimes(situation).find((one) => one.place === place) ?? null;
  const together = new Set(
    lost === null ? [] : lostEntries(situation, lost).slice(0, MOST_LOST).map(meetingId),
  );
  const apart = order.events.filter((event) => !together.has(keyOf(event)));
  return [
    ...(lost === null ? [] : domino(deciding, lost, `${key}:lost`)),
    ...apart.flatMap((event, at) =>
      cancelOne(deciding, event, { series: order.series, key: `${key}:${at}` }),
    ),
  ];
}

interface Cancelling {
  readonly series: boolean;
  readonly key: string;
}

function cancelOne(
  deciding: Deciding,
  event: EventRef,
  { series, key }: Cancelling,
): readonly Decision[] {
  // Time that is held for somebody is let go as what it is.
  const holds = deciding.diary.holds.filter(
    ({ uid, state }) => uid === event.uid && state === 'held',
  );
  if (holds.length > 0) return letGoOf(deciding, holds, key);
  const standing = toChange(deciding, event);
  if ('kind' in standing) return [standing];
  const { stored, object, calendar } = standing;
  if (!isOurs(deciding, object))
    return respond(deciding, event, { answer: 'DECLINED', key, series });
  const { now, profile } = deciding.situation;
  const acting = actingOf(deciding);
  const instance = series ? null : event.recurrenceId;
  const when = saidLocal(deciding, { from: event.start, until: event.end, zone: profile.zone });
  const act = {
    kind: 'meeting.cancel',
    key,
    reason: sentence('diary.cancel', { title: event.summary, when }),
  } as const;
  if (acting === null || guestsIn(object) === 0) {
    // Nobody else knows of it: it simply goes.
    const text =
      instance === null
        ? null
        : changeObject(object, [{ kind: 'except', instance }], { stamp: now });
    return [changeEvent(deciding, stored, text, act)];
  }
  // With guests it stays to be seen that it was called off.
  const composed = composeCancel(object, { acting, now, instance: timeFor(object, instance) });
  return [
    changeEvent(deciding, stored, asComposed(deciding, object, composed, calendar), act),
    ...tellGuests(deciding, composed, {
      ...tellsOf(key, event.summary, calendar),
    }),
  ];
}
