import type { MessageView } from './message-view.ts';
import { field, hasField, leafOf } from './message-view.ts';

/** Mail to a list (RFC 2369, RFC 2919), newsletters included. */
export function isList(view: MessageView): boolean {
  if (hasField(view, 'list-id') || hasField(view, 'list-unsubscribe')) return true;
  if (hasField(view, 'list-post') || hasField(view, 'x-mailing-list')) return true;
  return /^(?:bulk|list)$/i.test(field(view, 'precedence'));
}

const SENDER =
  /^(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|geen[-_.]?antwoord|niet[-_.]?beantwoorden|notifications?|notificaties?|alerts?|mailer-daemon|postmaster|system|automailer|auto[-_.]?confirm|bounces?)(?:[+_.-].*)?@/i;

/** A machine's message of its own accord (RFC 3834 `auto-generated`), a read receipt, a no-reply address. */
export function isNotification(view: MessageView): boolean {
  const submitted = field(view, 'auto-submitted').toLowerCase();
  if (submitted !== '' && !submitted.startsWith('no')) return true;
  if (leafOf(view, ['message/disposition-notification']) !== null) return true;
  if (leafOf(view, ['message/delivery-status']) !== null) return true;
  if (/^(?:auto_generated|junk)$/i.test(field(view, 'precedence'))) return true;
  const sender = view.from[0]?.address ?? '';
  return SENDER.test(sender);
}
