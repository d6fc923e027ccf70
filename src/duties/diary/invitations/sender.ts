import type { Remark } from '../../../core/act.ts';
import { messageOf, personAt, sameAddress } from '../../../core/conduct/look.ts';
import type { CalendarComponent } from '../../../core/records/calendar-component.ts';
import { sentence } from '../../../core/text/words.ts';
import { factsOf } from '../../../core/records/fact.ts';
import { isDesk } from '../colleagues/desks.ts';
import { mustBeSeen, type Deciding } from '../../../core/diary/acting/deciding.ts';

/** Whether the office has dealt with whoever wrote: that he stands on record only says that he wrote once, perhaps just now. */
export function isKnown({ situation }: Deciding): boolean {
  if (isDesk(situation)) return true;
  const sender = messageOf(situation)?.from[0]?.address ?? '';
  const marks = personAt(situation.loaded.people, sender)?.marks ?? [];
  return marks.length > 0 || situation.loaded.writtenTo.includes(sender.toLowerCase());
}

/**
 * The sender, where his domain vouches for the mail (DMARC); somebody else's name is quickly written. Where a domain says
 * nothing at all, whoever was written to before is believed: an office without DMARC could never invite. Null: nobody.
 */
export function verifiedSender(deciding: Deciding): string | null {
  const { situation } = deciding;
  const message = messageOf(situation);
  const sender = message?.from[0]?.address ?? null;
  if (message === null || sender === null || message.from.length > 1) return null;
  // By this road only the desks of the office hand anything over, each in its own principal's name.
  if (isDesk(situation)) return sender;
  const said = factsOf(message.facts, 'authentication').map(({ value }) => value.dmarc);
  if (said.includes('fail')) return null;
  if (said.includes('pass')) return sender;
  const written = situation.loaded.writtenTo.includes(sender.toLowerCase());
  return written && personAt(situation.loaded.people, sender) !== null ? sender : null;
}

/** An answer goes to whoever organises, and not always to whoever wrote: then a person has seen it. */
export function elsewhere(
  { situation }: Deciding,
  { organizer }: CalendarComponent,
): readonly Remark[] {
  const sender = messageOf(situation)?.from[0]?.address ?? '';
  if (isDesk(situation)) return [];
  if (organizer === null || sameAddress(organizer.address, sender)) return [];
  const { address } = organizer;
  return [mustBeSeen(sentence('diary.answers-elsewhere', { address, sender }))];
}
