import type { Decision } from '../../../core/decision.ts';
import type { Deciding } from '../../../core/diary/acting/deciding.ts';
import { mailTo } from '../../../core/diary/acting/mail-act.ts';
import { offerSubject } from '../../../core/diary/acting/letters/offer-letters.ts';
import type { Convening, KeptTime, Party } from '../../../core/meetings/convening.ts';
import type { MessageReading } from '../../../core/records/reading.ts';
import { sentence } from '../../../core/text/words.ts';
import { unclearLetter } from '../letters/again-letter.ts';
import { unsent } from '../steps/ask.ts';
import { askPrincipal } from '../steps/give-up.ts';
import { recipientOf } from '../steps/people.ts';

/** Longest piece of somebody's words that is repeated. */
const MOST_QUOTED = 200;

/** An answer nobody can make out is asked back once, in plain words; the second is for a person. */
export function askAgain(
  deciding: Deciding,
  message: MessageReading,
  {
    convening,
    party,
    times,
  }: { readonly convening: Convening; readonly party: Party; readonly times: readonly KeptTime[] },
): readonly Decision[] {
  const words = message.own.replaceAll(/\s+/g, ' ').trim().slice(0, MOST_QUOTED);
  if (party.unclear > 0) {
    const values = { who: party.name, words };
    return [askPrincipal(deciding, sentence('meetings.cannot-read', values))];
  }
  const recipient = recipientOf(deciding, party);
  const { zone } = deciding.situation.profile;
  const letter = mailTo(deciding, recipient, {
    kind: 'meeting.offer',
    key: `unclear:${party.address}`,
    subject: offerSubject(deciding, recipient.tone, convening.about ?? convening.what),
    body: unclearLetter(
      recipient,
      times.map((time) => ({ ...time, zone })),
    ),
    reason: sentence('meetings.asks-again', { who: party.name, words }),
    preconditions: times.map(({ id }) => ({ kind: 'hold-stands', hold: id })),
  });
  return [letter ?? unsent(deciding)];
}
