import { messageOf, personAt } from '../../../core/conduct/look.ts';
import { factsOf } from '../../../core/records/fact.ts';
import type { Deciding } from '../making/deciding.ts';

/** Whether the office has dealt with whoever wrote before. */
export function isKnown({ situation }: Deciding): boolean {
  const sender = messageOf(situation)?.from[0]?.address ?? '';
  return (
    personAt(situation.loaded.people, sender) !== null ||
    situation.loaded.writtenTo.includes(sender.toLowerCase())
  );
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
  const said = factsOf(message.facts, 'authentication').map(({ value }) => value.dmarc);
  if (said.includes('fail')) return null;
  if (said.includes('pass')) return sender;
  const written = situation.loaded.writtenTo.includes(sender.toLowerCase());
  return written && personAt(situation.loaded.people, sender) !== null ? sender : null;
}
