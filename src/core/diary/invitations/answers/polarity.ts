import type { AnswerCues } from './cues.ts';

/** What a clause says of what it names. */
export type Polarity = 'yes' | 'no' | 'maybe' | 'other' | 'none' | 'unclear';

/** What is said in the words of a clause; the times themselves are taken out of them. */
export function polarityOf(words: string, cues: AnswerCues): Polarity {
  if (cues.anyTime.test(words)) return 'yes';
  const isHarmless = words.search(cues.harmless) !== -1;
  const said = words.replaceAll(cues.harmless, ' ');
  // Two negations may cancel each other or not: nobody acts on them.
  if ((said.match(cues.negation) ?? []).length > 1) return 'unclear';
  if (cues.maybe.test(said)) return cues.veto.test(said) && !cues.no.test(said) ? 'none' : 'maybe';
  if (cues.veto.test(said)) return 'none';
  if (cues.no.test(said)) return 'no';
  if (isHarmless) return 'yes';
  if (cues.other.test(said)) return 'other';
  return cues.yes.test(said) ? 'yes' : 'none';
}

/** Whether nothing stands beside the times but words that join them. */
export function isBare(words: string, cues: AnswerCues): boolean {
  return words.replaceAll(cues.filler, ' ').trim() === '';
}
