import type { DispositionNotification } from '../../../../core/records/mail-report.ts';
import { readMessageIds } from '../../../headers/message-id.ts';
import type { Found } from '../../recogniser.ts';
import type { Leaf, PartRecogniser } from '../leaf.ts';
import { lookedAt } from '../leaf.ts';
import type { FieldGroup } from '../../../mime/field-groups.ts';
import { addressIn, fieldGroups } from '../../../mime/field-groups.ts';

/** `automatic-action/MDN-sent-automatically; displayed/error` (RFC 8098 section 3.2.6). */
const DISPOSITION =
  /^([a-z-]{1,40})\s{0,4}\/\s{0,4}([a-z-]{1,40})\s{0,4};\s{0,4}([a-z-]{1,40})(?:\s{0,4}\/\s{0,4}([a-z, -]{1,200}))?/i;

function notificationOf(group: FieldGroup): DispositionNotification | null {
  const written = group.fields.get('disposition')?.trim() ?? '';
  if (written === '') return null;
  const [, action = '', sending = '', disposition, modifiers = ''] =
    DISPOSITION.exec(written) ?? [];
  const machine = /^automatic/i.test(action) || /automatically$/i.test(sending);
  return {
    recipient: addressIn(group, 'final-recipient'),
    originalRecipient: addressIn(group, 'original-recipient'),
    messageId: readMessageIds(group.fields.get('original-message-id') ?? '')[0] ?? null,
    disposition: (disposition ?? written).toLowerCase().slice(0, 100),
    by: disposition === undefined ? 'unknown' : machine ? 'machine' : 'hand',
    modifiers: modifiers
      .split(',')
      .map((each) => each.trim().toLowerCase())
      .filter((each) => each !== ''),
    program: group.fields.get('reporting-ua')?.trim() || null,
  };
}

function find(
  leaf: Leaf,
  _envelope: unknown,
  drop: (why: string) => void,
): readonly Found<'disposition-notification'>[] {
  return fieldGroups(lookedAt(leaf, drop)).flatMap((group) => {
    const value = notificationOf(group);
    return value === null ? [] : [{ value, start: group.start, end: group.end, certainty: 1 }];
  });
}

/** Receipts: that a mail program showed, deleted or passed on a message (RFC 8098). */
export const dispositionNotification: PartRecogniser<'disposition-notification'> = {
  kind: 'disposition-notification',
  takes: ({ type }) =>
    type === 'message/disposition-notification' ||
    type === 'message/global-disposition-notification',
  find,
};
