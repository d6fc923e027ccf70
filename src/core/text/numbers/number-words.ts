import type { Language } from '../words.ts';

const CARDINALS: Readonly<Record<Language, readonly string[]>> = {
  nl: 'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig'.split(
    ' ',
  ),
  en: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  ),
};

const ORDINALS: Readonly<Record<Language, readonly string[]>> = {
  nl: 'nulde eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde'.split(
    ' ',
  ),
  en: 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(
    ' ',
  ),
};

/** What a single lower-case word counts ("drie", "seven"); null for other words. */
export function cardinalWord(word: string, language: Language): number | null {
  const found = CARDINALS[language].indexOf(word);
  return found < 0 ? null : found;
}

/** Which one a single lower-case word names ("derde", "third"); null for other words. */
export function ordinalWord(word: string, language: Language): number | null {
  const found = ORDINALS[language].indexOf(word);
  return found < 0 ? null : found;
}
