import type { Automatic } from '../../core/records/reading.ts';
import { readAutoReply } from './auto-reply.ts';
import { readBounce } from './bounce/bounce.ts';
import { isList, isNotification } from './bulk.ts';
import { isComplaint } from './complaint.ts';
import type { MessageView } from './message-view.ts';

/**
 * Says of a message that no person wrote it for this reader, and what it is instead; null for
 * anything a person may have written. The surest signs come first: a report is a report even when
 * it came over a list.
 */
export function readAutomatic(view: MessageView): Automatic | null {
  if (isComplaint(view)) return { kind: 'complaint' };
  const failed = readBounce(view);
  if (failed !== null) return { kind: 'bounce', failed };
  const reply = readAutoReply(view);
  if (reply !== null) return { kind: 'auto-reply', ...reply };
  if (isList(view)) return { kind: 'list' };
  return isNotification(view) ? { kind: 'notification' } : null;
}
