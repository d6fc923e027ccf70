import type { Decision } from '../../../core/decision.ts';
import type { EventFields } from '../../../core/diary/ical/event-fields.ts';
import type { ChangeOrder } from '../../../core/orders/order.ts';
import { sentence } from '../../../core/text/words.ts';
import type { Deciding } from '../../../core/diary/acting/deciding.ts';
import { overlapsOf } from '../../../core/diary/acting/overlaps.ts';
import { eventTimes, spanOf } from '../../../core/diary/acting/times.ts';
import { reschedule } from './reschedule.ts';

/** Changes something of an event that stays where it is, and tells its guests. */
export function change(deciding: Deciding, order: ChangeOrder, key: string): readonly Decision[] {
  const { event } = order;
  const until = newEnd(order);
  const { zone } = deciding.situation.profile;
  const to = until === null ? null : { from: event.start, until, zone };
  return reschedule(deciding, event, {
    series: false,
    fields: to === null ? fieldsOf(order) : { end: eventTimes(to).end },
    kind: 'meeting.move',
    key,
    reason: sentence('diary.change', { title: event.summary }),
    remarks: to === null ? [] : overlapsOf(deciding, spanOf(to), [event.uid]).remarks,
    to,
  });
}

/** When it ends from now on; null where its length stays. An event never ends before it begins. */
function newEnd({ change: what, event }: ChangeOrder): string | null {
  if (what.k !== 'minutes' && what.k !== 'by') return null;
  const start = Temporal.PlainDateTime.from(event.start);
  const from = what.k === 'minutes' ? start : Temporal.PlainDateTime.from(event.end);
  const until = from.add({ minutes: what.minutes });
  const end = Temporal.PlainDateTime.compare(until, start) > 0 ? until : start;
  return end.toString({ smallestUnit: 'second' });
}

function fieldsOf({ change: what }: ChangeOrder): Partial<EventFields> {
  switch (what.k) {
    case 'minutes':
    case 'by':
      return {};
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
