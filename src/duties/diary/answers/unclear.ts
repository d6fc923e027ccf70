import type { Decision } from '../../../core/decision.ts';
import { askHim, mustBeSeen, note, type Deciding } from '../../../core/diary/acting/deciding.ts';
import { awaitsChoice } from '../../../core/diary/acting/offer-times.ts';
import { mailTo, recipientAt } from '../../../core/diary/acting/mail-act.ts';
import { nameOf } from '../../../core/diary/acting/letters/naming.ts';
import { offerSubject } from '../../../core/diary/acting/letters/offer-letters.ts';
import { unclearLetter } from '../../../core/diary/acting/letters/unclear-letter.ts';
import { factsOf } from '../../../core/records/fact.ts';
import type { MessageReading } from '../../../core/records/reading.ts';
import { isElsewhere } from '../../../core/text/elsewhere.ts';
import { sentence } from '../../../core/text/words.ts';
import { dayOf } from '../../../core/time/say-date.ts';
import type { Answering } from './answering.ts';

/** Letters of ours in the thread since the offer was made: the offer, and one that asks what an answer meant. */
const ASKED_BACK = 2;

/** Whether a mail that says nothing of the times is meant for an answer: it came under the offer, and is empty, speaks of another day, or is in a language that nobody here reads. */
export function asksBack(
  { by, is, holds }: Pick<Answering, 'by' | 'is' | 'holds'>,
  message: Pick<MessageReading, 'own' | 'facts' | 'language'>,
): boolean {
  if (by !== 'thread') return false;
  if (is === 'late') return speaksOf(holds, message.facts);
  return (
    message.own.trim() === '' || isElsewhere(message) || factsOf(message.facts, 'when').length > 0
  );
}

/** He names a day of those that are over. */
function speaksOf(holds: Answering['holds'], facts: MessageReading['facts']): boolean {
  const days = new Set(holds.map(({ from, zone }) => dayOf(from, zone).toString()));
  return factsOf(facts, 'when').some(({ value }) => days.has((value.from ?? '').slice(0, 10)));
}

/** What nobody can make out is asked back once, in plain words, in the same thread; the second time a person reads it. */
export function unclear(
  deciding: Deciding,
  { holds, to, is, by }: Answering,
  { message, quoted }: { readonly message: MessageReading; readonly quoted: string },
): readonly Decision[] {
  const [first] = holds;
  if (first === undefined) return [];
  const words = quoted === '' ? message.own.trim() : quoted;
  const values = { who: nameOf(first), words };
  const told = note(deciding, sentence('diary.answer-unclear', values));
  // The times are over, and he writes about them all the same: what he wants only a person can ask.
  if (is === 'late' && by === 'thread') return [readIt(deciding, values)];
  if (is !== 'standing' || by === 'name' || !to.address.includes('@')) return [told];
  if (askedBefore(deciding, first.createdAt)) return [readIt(deciding, values)];
  const recipient = recipientAt(deciding, to);
  const letter = mailTo(deciding, recipient, {
    kind: 'meeting.offer',
    key: `unclear:${first.offer}`,
    subject: offerSubject(deciding, recipient.tone, null),
    body: unclearLetter(recipient, holds),
    reason: sentence('diary.asks-back', values),
    // Asked back, he owes an answer again.
    loop: awaitsChoice(deciding, holds),
    remarks: [mustBeSeen(sentence('diary.read-from-words', { words }))],
    preconditions: holds.map(({ id }) => ({ kind: 'hold-stands', hold: id }) as const),
  });
  return letter === null ? [told] : [letter];
}

function readIt(
  deciding: Deciding,
  values: { readonly who: string; readonly words: string },
): Decision {
  return askHim(deciding, sentence('diary.cannot-read', values), [
    { said: sentence('diary.choice-telephone') },
    { said: sentence('diary.choice-let-rest') },
  ]);
}

function askedBefore({ situation }: Deciding, since: number): boolean {
  const { thread } = situation.loaded;
  return thread.filter(({ ours, at }) => ours && at >= since).length >= ASKED_BACK;
}
