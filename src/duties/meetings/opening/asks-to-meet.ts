import { conductOnReading } from '../../../core/conduct/conduct.ts';
import { isOwn } from '../../../core/conduct/look.ts';
import { carriesMeeting } from '../../../core/diary/invitations/carries.ts';
import type { MessageReading } from '../../../core/records/reading.ts';
import type { Situation } from '../../../core/situation.ts';

/** Below this certainty a want is a hint. */
const SURE = 0.5;

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
