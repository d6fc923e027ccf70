import type { Decision } from '../../../core/decision.ts';
import { changeObject } from '../../../core/diary/ical/change-object.ts';
import type { EventFields } from '../../../core/diary/ical/event-fields.ts';
import { composeRequest } from '../../../core/diary/invitations/sending/compose-request.ts';
import { sameAddress } from '../../../core/diary/invitations/meeting.ts';
import type { ChangeOrder, ParticipantsOrder } from '../../../core/orders/order.ts';
import { sentence } from '../../../core/text/words.ts';
import { warning, type Deciding } from '../making/deciding.ts';
import { changeEvent } from '../making/event-act.ts';
import { actingOf, asComposed, isOurs, objectIn, tellGuests } from '../making/guests.ts';
import { eventTimes } from '../making/times.ts';
import { objectOf, reschedule } from './move.ts';
import { note } from './notes.ts';
import { guestOf } from './plan.ts';

/** Changes something of an event that stays where it is, and tells its guests. */
export function change(deciding: Deciding, order: ChangeOrder, key: string): readonly Decision[] {
  const { event } = order;
  return reschedule(deciding, event, {
    series: false,
    fields: fieldsOf(deciding, order),
    kind: 'meeting.move',
    key,
    reason: sentence('diary.change', { title: event.summary }),
    elsewhere: null,
  });
}

function fieldsOf({ situation }: Deciding, order: ChangeOrder): Partial<EventFields> {
  const { change: what, event } = order;
  const { zone } = situation.profile;
  switch (what.k) {
    case 'minutes':
    case 'by': {
      const start = Temporal.PlainDateTime.from(event.start);
      const from = what.k === 'minutes' ? start : Temporal.PlainDateTime.from(event.end);
      const until = from.add({ minutes: what.minutes });
      const end = Temporal.PlainDateTime.compare(until, start) > 0 ? until : start;
      const local = end.toString({ smallestUnit: 'second' });
      return { end: eventTimes({ from: event.start, until: local, zone }).end };
    }
    case 'place':
      return { location: what.place };
    case 'online':
      return what.link === null
        ? { location: 'Online' }
        : { location: 'Online', conference: what.link };
    case 'title':
      return { summary: what.title };
    case 'private':
      return { confidentiality: what.private ? 'PRIVATE' : null };
    default:
      return what satisfies never;
  }
}

/** Invites somebody further, or does without somebody: who stays hears nothing of a cancellation. */
export function participants(
  deciding: Deciding,
  order: ParticipantsOrder,
  key: string,
): readonly Decision[] {
  const { event } = order;
  const stored = objectOf(deciding, event);
  const object = stored === null ? null : objectIn(stored.text);
  const acting = actingOf(deciding);
  if (stored === null || object?.main === undefined || object.main === null || acting === null)
    return [note(deciding, sentence('diary.gone', { title: event.summary }))];
  if (!isOurs(deciding, object))
    return [note(deciding, sentence('diary.not-ours', { title: event.summary }))];
  const { now } = deciding.situation;
  const gone = (address: string) =>
    order.remove.some((who) => who.address !== null && sameAddress(who.address, address));
  const stays = object.main.attendees.filter(({ address }) => !gone(address));
  const added = order.add.filter(({ address }) => address !== null);
  const fields: Partial<EventFields> = {
    organizer: { address: acting.address, name: acting.name, sentBy: acting.secretary },
    attendees: [...stays, ...added.map(guestOf)],
  };
  const edited = changeObject(object, [{ kind: 'edit', instance: null, fields }], { stamp: now });
  const after = objectIn(edited);
  if (after === null) return [note(deciding, sentence('diary.gone', { title: event.summary }))];
  const composed = composeRequest(after, { acting, now, before: object });
  const calendar = deciding.diary.calendars.find(({ name }) => name === stored.calendar) ?? null;
  const names = [...order.add, ...order.remove].map(({ name }) => name).join(', ');
  const reason = sentence('diary.participants', { title: event.summary, names });
  const unknown = order.add
    .filter(({ address }) => address === null)
    .map(({ name }) => warning(sentence('diary.no-address', { name })));
  return [
    changeEvent(deciding, stored, asComposed(after, composed), {
      kind: 'meeting.plan',
      key,
      reason,
      remarks: unknown,
    }),
    ...tellGuests(deciding, composed, { key: `${key}:tell`, reason, after: key, calendar }),
  ];
}
