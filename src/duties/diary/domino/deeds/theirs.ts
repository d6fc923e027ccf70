import type { Decision } from '../../../../core/decision.ts';
import { note, type Deciding } from '../../../../core/diary/acting/deciding.ts';
import { ownAddresses } from '../../../../core/diary/acting/acting.ts';
import { attendeeAmong } from '../../../../core/diary/invitations/meeting.ts';
import type { Telling } from '../../../../core/diary/acting/tell-guests.ts';
import { mailTo, recipientAt } from '../../../../core/diary/acting/mail-act.ts';
import { partAt, toChange } from '../../../../core/diary/acting/standing.ts';
import { sentence } from '../../../../core/text/words.ts';
import { MINUTE_MS } from '../../../../core/time/instant.ts';
import { respond } from '../../orders/answer.ts';
import type { Affected } from '../affected.ts';
import { excuseLetter, partLetter, partSubject } from '../letters.ts';
import type { LostTime } from '../lost-time.ts';
import { refOf, spanOfEntry } from './ref.ts';

/** Less of a meeting than this is not worth coming for. */
const WORTH_MS = 30 * MINUTE_MS;

/** How much of somebody else's meeting he can still be at: he comes later, or goes earlier; null for none of it. */
export function partLeft(
  { entry }: Affected,
  { span, cause }: LostTime,
): 'later' | 'earlier' | null {
  const { startAt, endAt } = entry.occurrence;
  if (cause === 'late' && endAt - span.until >= WORTH_MS) return 'later';
  return cause === 'leaves' && span.from - startAt >= WORTH_MS ? 'earlier' : null;
}

/** Somebody else's meeting: he is told that the principal does not come, or when he does. */
export function tellTheirs(
  deciding: Deciding,
  one: Affected,
  lost: LostTime,
  key: string,
): readonly Decision[] {
  const ref = refOf(deciding, one.entry);
  const part = partLeft(one, lost);
  const standing = toChange(deciding, ref);
  if ('kind' in standing) return [standing];
  const own = partAt(standing.object, ref.recurrenceId);
  const said = own === null ? null : attendeeAmong(own, ownAddresses(deciding))?.answer;
  if (part === null)
    return respond(deciding, ref, {
      ...{ answer: 'DECLINED', key, series: false },
      // Who said yes before excuses himself; a thank-you for the invitation comes too late.
      ...(said === 'ACCEPTED' ? { words: excuses(deciding, one, lost) } : {}),
    });
  const organiser = standing.object.main?.organizer ?? null;
  if (organiser === null) return [];
  const mailbox = { name: organiser.name ?? '', address: organiser.address };
  const recipient = recipientAt(deciding, mailbox);
  const later = part === 'later';
  const letter = mailTo(deciding, recipient, {
    kind: 'correspondence.write',
    key,
    subject: partSubject(deciding, recipient, spanOfEntry(one.entry)),
    body: partLetter(deciding, recipient, {
      was: spanOfEntry(one.entry),
      at: later ? lost.span.until : lost.span.from,
      later,
    }),
    reason: sentence(later ? 'diary.domino-comes-later' : 'diary.domino-leaves-earlier', {
      title: ref.summary,
    }),
  });
  return letter === null ? [note(deciding, sentence('diary.no-account'))] : [letter];
}

function excuses(
  deciding: Deciding,
  { entry }: Affected,
  { cause }: LostTime,
): NonNullable<Telling['words']> {
  const was = spanOfEntry(entry);
  return (recipient) => ({ body: excuseLetter(deciding, recipient, { was, cause }) });
}
