import { messageOf } from '../../../core/conduct/look.ts';
import { eventsIn } from '../../../core/diary/invitations/carries.ts';
import { differencesOf } from '../../../core/diary/invitations/differences.ts';
import { sameInstance } from '../../../core/diary/invitations/meeting.ts';
import { orderOf } from '../../../core/diary/invitations/order.ts';
import type { CalendarComponent } from '../../../core/records/calendar-component.ts';
import type { Deciding } from '../../../core/diary/acting/deciding.ts';

/** Meetings looked at in one mail; a mail with more is a calendar, not an invitation. */
const MOST_MEETINGS = 20;

/** What a mail says of one meeting. */
export interface Message {
  readonly uid: string;
  readonly parts: readonly CalendarComponent[];
  /** The same meeting stands in it twice, and not the same: its text and its file disagree. */
  readonly disagrees: boolean;
}

/**
 * What came in a mail about meetings, one by one. Most mailers send the same twice, as a part of the text and as a file
 * (RFC 6047 section 2.4 and the habit of Outlook): that is once.
 */
export function messagesIn({ situation }: Deciding): readonly Message[] {
  const message = messageOf(situation);
  if (message === null) return [];
  const found = new Map<string, Message>();
  for (const part of eventsIn(message)) {
    const uid = part.uid ?? '';
    const known = found.get(uid) ?? { uid, parts: [], disagrees: false };
    if (found.size >= MOST_MEETINGS && !found.has(uid)) break;
    found.set(uid, withPart(known, part));
  }
  return [...found.values()];
}

function withPart(message: Message, part: CalendarComponent): Message {
  const [first] = message.parts;
  // One message does one thing; what a second part would do besides is not looked at.
  if (first !== undefined && first.method !== part.method) return { ...message, disagrees: true };
  const same = message.parts.find((one) => sameInstance(one.recurrenceId, part.recurrenceId));
  if (same === undefined) return { ...message, parts: [...message.parts, part] };
  const disagrees = message.disagrees || differencesOf(same, part).length > 0;
  if (orderOf(part, same) !== 'newer') return { ...message, disagrees };
  const parts = message.parts.map((one) => (one === same ? part : one));
  return { ...message, parts, disagrees };
}
