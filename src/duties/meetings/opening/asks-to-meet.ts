import { conductOnReading } from '../../../core/conduct/conduct.ts';
import { isOwn } from '../../../core/conduct/look.ts';
import { carriesMeeting } from '../../../core/diary/invitations/carries.ts';
import { factsOf, type FactValues } from '../../../core/records/fact.ts';
import type { MessageReading } from '../../../core/records/reading.ts';
import type { Situation } from '../../../core/situation.ts';

/** Below this certainty a want is a hint. */
const SURE = 0.5;

/** What he asks for, where his words were understood as that. */
export function askedIn(message: MessageReading): FactValues['appointment'] | null {
  const asked = factsOf(message.facts, 'appointment').find(({ value }) => value.asks === 'meet');
  return asked?.value ?? null;
}

/** A letter of its own that says what it asks a meeting for: no answer about another that is being arranged with him. */
export function asksAnew(situation: Situation, message: MessageReading): boolean {
  if (message.inReplyTo !== null || message.references.length > 0) return false;
  return (askedIn(message)?.about ?? null) !== null && asksToMeet(situation, message);
}

/** Whether a mail asks for an appointment, in words: an invitation for a calendar is a matter of the diary. */
export function asksToMeet(situation: Situation, message: MessageReading): boolean {
  const [sender] = message.from;
  if (sender === undefined || isOwn(situation, sender.address)) return false;
  if (message.automatic !== null || carriesMeeting(message)) return false;
  if (situation.arrival.use !== undefined && situation.arrival.use !== 'inbox') return false;
  if (!message.wants.some(({ kind, certainty }) => kind === 'meeting-request' && certainty >= SURE))
    return false;
  return conductOnReading(situation).length === 0;
}
