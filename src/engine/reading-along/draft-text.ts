import type { ActKind } from '../../core/mandate/acts.ts';
import type { StoredAct } from '../../store/records/acts.ts';

/** Letters of which a model may offer another body. Grief, danger and reminders are not among them. */
const DRAFTED: readonly ActKind[] = [
  'correspondence.reply',
  'correspondence.acknowledge',
  'correspondence.ask-missing',
  'correspondence.tell-when',
];

/** Whether a model may offer another text of this act: a letter that still waits for a person's consent. */
export function draftable({ act, state }: StoredAct): boolean {
  const { payload, kind } = act;
  if (state !== 'approve' || payload.type !== 'mail' || payload.mail.personal) return false;
  return DRAFTED.includes(kind) && closingAt(payload.mail.text) !== null;
}

/** Our letter with another body: salutation, closing and what stands below them are ours. Null for what is no letter of ours. */
export function withBody(text: string, body: string): string | null {
  const parts = text.split('\n\n');
  const closing = closingAt(text);
  if (closing === null) return null;
  return [...parts.slice(0, 1), body, ...parts.slice(closing)].join('\n\n');
}

/** Which paragraph is the closing; there must be something between it and the salutation. */
function closingAt(text: string): number | null {
  const at = text
    .split('\n\n')
    .findIndex((part) => /^(?:Met vriendelijke groet|Kind regards),/.test(part));
  return at >= 2 ? at : null;
}
