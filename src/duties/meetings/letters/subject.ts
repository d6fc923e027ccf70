import type { Deciding } from '../../../core/diary/acting/deciding.ts';
import { offerSubject } from '../../../core/diary/acting/letters/offer-letters.ts';
import type { Convening } from '../../../core/meetings/convening.ts';
import type { Tone } from '../../../core/people/salutation.ts';

/** Words for a meeting that say no more than that it is one. */
const ANY = new Set(['afspraak', 'appointment', 'meeting']);

/**
 * The subject of every letter about a meeting: what it is about, else what it is called where that tells its reader something.
 * What it is called is said in the principal's language.
 */
export function subjectFor(
  deciding: Deciding,
  tone: Tone,
  { about, what }: Pick<Convening, 'about' | 'what'>,
): string {
  const tells =
    what !== null &&
    !ANY.has(what.toLowerCase()) &&
    tone.language === deciding.situation.profile.language;
  return offerSubject(deciding, tone, about ?? (tells ? what : null));
}
