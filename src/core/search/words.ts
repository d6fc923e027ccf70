/** A word of a text as search sees it, and where it stands (UTF-16 units, half-open). */
export interface FoundWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Lower case and without accents, in the index and in questions alike: "Réünie" is "reunie". */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (isAscii(lower)) return lower;
  return lower.normalize('NFD').replaceAll(/\p{M}/gu, '').normalize('NFC').replaceAll('ς', 'σ');
}

/** The common case, that needs nothing more. */
export function isAscii(text: string): boolean {
  // oxlint-disable-next-line no-control-regex -- all of ASCII is meant
  return /^[\0-\x7f]*$/.test(text);
}

/** Letters, figures and the accents on them; everything else divides words. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

const ASCII_WORD = /[a-z0-9]+/g;

/** The words of a text in order, folded. */
export function wordsIn(text: string): readonly FoundWord[] {
  const folded = fold(text);
  // Mostly folding leaves every letter where it was, and then the text is gone through only once.
  if (folded.length === text.length && isAscii(folded)) {
    return Array.from(folded.matchAll(ASCII_WORD), (found) => {
      const [word] = found;
      return { word, start: found.index, end: found.index + word.length };
    });
  }
  return Array.from(text.matchAll(WORD), (found) => {
    const [word] = found;
    return { word: fold(word), start: found.index, end: found.index + word.length };
  });
}

/** The words alone. */
export function foldedWords(text: string): readonly string[] {
  return wordsIn(text).map(({ word }) => word);
}

/** What a secretary's mail is mostly made of: only these words by themselves have other forms. */
const LETTERS = /^\p{L}+$/u;

/** Longest word with forms: longer ones are addresses of machines and lines of code. */
const LONGEST_WORD = 40;

/** Whether a folded word may have forms, parts and misspellings; numbers and codes have none. */
export function isPlainWord(word: string): boolean {
  return word.length >= 3 && word.length <= LONGEST_WORD && LETTERS.test(word);
}
