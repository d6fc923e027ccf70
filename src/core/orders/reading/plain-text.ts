import type { Language } from '../../text/words.ts';

/** Words with an "'s" that belongs to them. */
const OWN = /^(?:what|let|it|who|that|there|how|when|where|he|she)$/i;

/** "By 1.5 hours" is no 2 May. */
const BY_LENGTH =
  /\bby(?=\s+\d+(?:[.,]\d+)?[\s-]*(?:hours?|hrs?|h|minutes?|mins?|days?|weeks?)\b)/gi;

/** "An event called so" is no event of the past. */
const NAMED = /\b(?:called|named|titled|entitled)\b/gi;

/** "Stel Els drie momenten voor volgende week": the word belongs to the verb. */
const PUTS_TO =
  /(?<=\bstel\b[^.?!]{1,80}\b(?:momenten|tijden|tijdstippen|data|opties|mogelijkheden) )voor(?=\s)/gi;

/** A plain text with what would lead the reading of dates astray blanked out, every place kept. */
export function datesText(plain: string, language: Language): string {
  if (language === 'nl') return plain.replace(PUTS_TO, (words) => ','.repeat(words.length));
  return plain.replace(BY_LENGTH, '; ').replace(NAMED, (words) => ' '.repeat(words.length));
}

/**
 * A text with what hides a time from its reading blanked out, every place kept: "Thursday's appointment" is one of
 * Thursday, and "half een" is no half of one thing.
 */
export function plainText(text: string, language: Language): string {
  if (language === 'nl') {
    return text.replace(
      /\b(half) een\b(?!\s+(?:uur|dag|jaar))/gi,
      (_whole, half: string) => `${half} 1  `,
    );
  }
  return text.replace(/(\p{L}+)['’]s(?!\p{L})/giu, (whole, word: string) =>
    OWN.test(word) || /^o$/i.test(word) ? whole : `${word}  `,
  );
}
