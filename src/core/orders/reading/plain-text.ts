import type { Language } from '../../text/words.ts';

/** Words with an "'s" that belongs to them. */
const OWN = /^(?:what|let|it|who|that|there|how|when|where|he|she)$/i;

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
