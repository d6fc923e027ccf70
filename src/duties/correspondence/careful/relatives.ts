import type { Language } from '../../../core/text/words.ts';

/** A longer phrase names somebody and says more of him than a condolence should. */
const LONGEST = 40;

/** Relatives by the words people use; any other word is not repeated in a condolence. */
const RELATIVES: readonly (readonly [RegExp, string, string])[] = [
  [/\b(?:man|echtgenoot|husband)\b/i, 'man', 'husband'],
  [/\b(?:vrouw|echtgenote|wife)\b/i, 'vrouw', 'wife'],
  [/\bpartner\b/i, 'partner', 'partner'],
  [/\b(?:vader|father|dad)\b/i, 'vader', 'father'],
  [/\b(?:moeder|mother|mum|mom)\b/i, 'moeder', 'mother'],
  [/\b(?:zoon|zoontje|son)\b/i, 'zoon', 'son'],
  [/\b(?:dochter|dochtertje|daughter)\b/i, 'dochter', 'daughter'],
  [/\b(?:broer|brother)\b/i, 'broer', 'brother'],
  [/\b(?:zus|zuster|sister)\b/i, 'zus', 'sister'],
];

/** A relative as he stands to the reader: "haar man" is "uw man"; null for a word that is none. */
export function relativeIn(relation: string, language: Language, form: 'u' | 'je'): string | null {
  if (relation.length > LONGEST) return null;
  const found = RELATIVES.find(([pattern]) => pattern.test(relation));
  if (found === undefined) return null;
  if (language === 'en') return `your ${found[2]}`;
  return `${form === 'je' ? 'je' : 'uw'} ${found[1]}`;
}
