import { sameAddress } from '../../../core/conduct/look.ts';
import type { Decision } from '../../../core/decision.ts';
import { changeObject } from '../../../core/diary/ical/change-object.ts';
import type { EventFields } from '../../../core/diary/ical/event-fields.ts';
import { composeRequest } from '../../../core/diary/invitations/sending/compose-request.ts';
import type { ParticipantsOrder } from '../../../core/orders/order.ts';
import type { CalendarUser } from '../../../core/records/calendar-component.ts';
import { sentence } from '../../../core/text/words.ts';
import { looksAhead } from '../looking/ahead.ts';
import { actingOf, isOurs, objectIn } from '../../../core/diary/acting/acting.ts';
import { note, type Deciding } from '../../../core/diary/acting/deciding.ts';
import { changeEvent } from '../../../core/diary/acting/event-act.ts';
import { partAt, toChange } from '../../../core/diary/acting/standing.ts';
import { asComposed, tellGuests, tellsOf } from '../../../core/diary/acting/tell-guests.ts';
import { spanOf } from '../../../core/diary/acting/times.ts';
import { strangers } from '../../../core/diary/acting/strangers.ts';
import { guestOf } from './plan.ts';

/** Invites somebody further, or does without somebody: who stays hears nothing of a cancellation. */
export function participants(
  deciding: Deciding,
  order: ParticipantsOrder,
  key: string,
): readonly Decision[] {
  const { event } = order;
  const title = event.summary;
  const standing = toChange(deciding, event);
  if ('kind' in standing) return [standing];
  const { stored, object, calendar } = standing;
  const acting = actingOf(deciding);
  const part = partAt(object, event.recurrenceId);
  if (!isOurs(deciding, object)) return [note(deciding, sentence('diary.not-ours', { title }))];
  if (part === null || acting === null) return [note(deciding, sentence('diary.gone', { title }))];
  const { now, profile } = deciding.situation;
  const stays = part.attendees.filter((one) => !isAmong(order.remove, one));
  const added = order.add.filter((who) => who.address !== null && !isThere(stays, who.address));
  const fields: Partial<EventFields> = {
    organizer: { address: acting.address, name: acting.name, sentBy: acting.secretary },
    attendees: [...stays, ...added.map(guestOf)],
  };
  const change = { kind: 'edit', instance: event.recurrenceId, fields } as const;
  const after = objectIn(changeObject(object, [change], { stamp: now }));
  if (after === null) return [note(deciding, sentence('diary.gone', { title }))];
  const composed = composeRequest(after, { acting, now, before: object });
  const names = [...order.add, ...order.remove].map(({ name }) => name).join(', ');
  const reason = sentence('diary.participants', { title, names });
  const span = spanOf({ from: event.start, until: event.end, zone: profile.zone });
  return [
    changeEvent(deciding, stored, asComposed(deciding, after, composed, calendar), {
      kind: 'meeting.plan',
      key,
      reason,
      remarks: strangers(order.add),
    }),
    ...tellGuests(deciding, composed, {
      ...tellsOf(key, title, calendar),
    }),
    ...(added.length === 0 ? [] : looksAhead(deciding, event.uid, span)),
  ];
}

/** Whoever is named without an address known here is found by his name in the meeting. */
function isAmong(people: ParticipantsOrder['remove'], { address, name }: CalendarUser): boolean {
  return people.some((who) =>
    who.address === null
      ? who.name.toLowerCase() === name?.toLowerCase()
      : sameAddress(who.address, address),
  );
}

function isThere(people: readonly CalendarUser[], address: string): boolean {
  return people.some((one) => sameAddress(one.address, address));
}
