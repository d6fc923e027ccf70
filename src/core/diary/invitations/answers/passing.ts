import type { Clause } from './clauses.ts';
import type { AnswerCues } from './cues.ts';
import { isSigh, polarityOf } from './polarity.ts';

/** "Nee, dinsdag kan ik niet": the first word is said of Tuesday only. */
export function isBeginning(clause: Clause, next: Clause | undefined, cues: AnswerCues): boolean {
  if (next === undefined || next.sentence !== clause.sentence) return false;
  if (clause.mentions.length > 0 || !cues.bareNo.test(clause.words)) return false;
  return next.mentions.length > 0 && polarityOf(next.words, cues) === 'no';
}

/** Words that say nothing of any time: a sigh, an excuse, where the writer is. */
export function isAside(clause: Clause, text: string, cues: AnswerCues): boolean {
  if (isSigh(clause, cues)) return true;
  if (clause.mentions.length > 0) return false;
  // "Thank you for your message and yes, that works": what stands beside the courtesy counts.
  const beside = clause.words.replace(cues.courtesy, ' ').trim();
  const isCourtesy = beside !== clause.words && polarityOf(beside, cues) === 'none';
  return (
    isCourtesy ||
    cues.aside.test(clause.words) ||
    cues.ownClock.test(text.slice(clause.start, clause.end))
  );
}

/** Only parts of a day are named, and no day in particular. */
export function isAnyPart({ mentions }: Clause, text: string, cues: AnswerCues): boolean {
  return (
    mentions.length > 0 &&
    mentions.every(
      ({ names, start, end }) =>
        names === 'part' && cues.anyPart.test(text.slice(start, end).toLowerCase()),
    )
  );
}
