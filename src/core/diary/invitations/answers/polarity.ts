import type { Clause } from './clauses.ts';
import type { AnswerCues } from './cues.ts';
import type { Targets } from './targets.ts';

/** What a clause says of what it names. */
export type Polarity = 'yes' | 'no' | 'maybe' | 'other' | 'moves' | 'none' | 'unclear';

/** What is said in the words of a clause; the times themselves are taken out of them. */
export function polarityOf(words: string, cues: AnswerCues): Polarity {
  if (cues.anyTime.test(words)) return 'yes';
  const isHarmless = words.search(cues.harmless) !== -1;
  const said = words.replaceAll(cues.harmless, ' ');
  // Two negations may cancel each other or not: nobody acts on them.
  if ((said.match(cues.negation) ?? []).length > 1) return 'unclear';
  if (cues.moves.test(said)) return 'moves';
  if (cues.maybe.test(said)) return cues.veto.test(said) && !cues.no.test(said) ? 'none' : 'maybe';
  if (cues.veto.test(said)) return 'none';
  if (cues.no.test(said)) return 'no';
  if (isHarmless) return 'yes';
  if (cues.other.test(said)) return 'other';
  if (!cues.yes.test(said)) return 'none';
  return strange(said, cues) > MAX_STRANGE ? 'unclear' : 'yes';
}

/** Words that are not known in a yes: one may be a name, more may be a condition. */
const MAX_STRANGE = 1;

/** How many words of a clause are not known in a yes. */
function strange(words: string, cues: AnswerCues): number {
  return words.split(' ').filter((word) => word !== '' && !cues.known.has(word)).length;
}

/** Whether nothing stands beside the times but words that join them. */
export function isBare(words: string, cues: AnswerCues): boolean {
  return words.replaceAll(cues.filler, ' ').trim() === '';
}

/** "Helaas, …" says nothing yet; "Helaas." does. */
export function isSigh({ words, whole, mentions }: Clause, { sigh }: AnswerCues): boolean {
  return mentions.length === 0 && sigh.test(words) && !/[.!?]\s*$/.test(whole);
}

/** "Graag donderdag, maar dan wel online": what comes behind a "but" and is not understood makes of a yes a maybe. */
export function reserves(
  { whole, words, asks }: Clause,
  targets: Targets,
  polarity: Polarity,
  cues: AnswerCues,
): boolean {
  const isOther = targets.single.length + targets.proposals.length + targets.near.length > 0;
  const says = polarity === 'no' || polarity === 'maybe' || polarity === 'other';
  return cues.but.test(whole) && !isOther && !asks && !says && strange(words, cues) > 0;
}
