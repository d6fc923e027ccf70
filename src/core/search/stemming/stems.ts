import { stemDutch } from './dutch.ts';
import { stemEnglish } from './english.ts';

/**
 * The keys under which the forms of a word are found together: its Dutch and its English stem, each
 * marked with its language. A mailbox holds both, and a single word does not tell which it is.
 */
export function stemKeys(word: string): readonly [dutch: string, english: string] {
  return [`n${stemDutch(word)}`, `e${stemEnglish(word)}`];
}
