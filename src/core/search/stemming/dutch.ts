import { IRREGULAR, KEEPS_ES } from './dutch.data.ts';

/**
 * The stem of a Dutch word, lower case and without accents: what its plural, diminutive and verb
 * forms have in common. It begins as Snowball's Dutch algorithm does (R1, R2, -en, -s, -heid, -ing)
 * and adds what that leaves apart: -ies and -es, diminutives, past tenses and participles. A stem
 * is a key to compare by, not a word.
 */
export function stemDutch(word: string): string {
  const known = IRREGULAR.get(word);
  if (known !== undefined) return known;
  if (word.length < 4) return word;
  let stem = withoutDiminutive(word);
  stem = withoutPlural(stem);
  stem = withoutE(stem);
  stem = withoutVerbEnding(stem);
  stem = withoutSuffix(stem);
  return plainEnd(stem);
}

const VOWEL = /[aeiouy]/;
const isVowel = (letter: string | undefined): boolean => letter !== undefined && VOWEL.test(letter);

/** Where the part behind the first consonant after a vowel begins; the first three letters always stay. */
function regionAfter(word: string, from: number): number {
  for (let at = from + 1; at < word.length; at += 1) {
    if (!isVowel(word[at]) && isVowel(word[at - 1])) return at + 1;
  }
  return word.length;
}

const r1 = (word: string): number => Math.max(3, regionAfter(word, 0));
const r2 = (word: string): number => regionAfter(word, regionAfter(word, 0));

/** "kopje", "rekeningetje", "filmpjes", "kwartiertje". */
function withoutDiminutive(word: string): string {
  const whole = word.endsWith('jes') ? word.slice(0, -1) : word;
  if (!whole.endsWith('je') || whole.length < 6) return word;
  const rest = whole.slice(0, -2);
  if (/[^aeiouy]et$/.test(rest) && rest.length > 5) return single(rest.slice(0, -2));
  if (rest.endsWith('mp')) return rest.slice(0, -1);
  if (/(?:[lw]|[aeiouy]{2}n|(?:ie|eu|e)r)t$/.test(rest)) return rest.slice(0, -1);
  return rest;
}

function withoutPlural(word: string): string {
  const start = r1(word);
  if (word.endsWith('heden') && word.length - 5 >= start) return `${word.slice(0, -5)}heid`;
  if (word.endsWith('en') && word.length - 2 >= start && !isVowel(word.at(-3))) {
    return word.endsWith('gemen') ? word : single(word.slice(0, -2));
  }
  if (!word.endsWith('s') || word.length < 5 || KEEPS_ES.has(word)) return word;
  const before = word.at(-2);
  const spoken = word.endsWith('ies') || (before === 'e' && !isVowel(word.at(-3)));
  if (spoken) return word.slice(0, -1);
  const plain = !isVowel(before) && before !== 'j' && before !== 's';
  return plain && word.length - 1 >= start ? word.slice(0, -1) : word;
}

function withoutE(word: string): string {
  const free = word.endsWith('e') && word.length - 1 >= r1(word) && !isVowel(word.at(-2));
  return free ? single(word.slice(0, -1)) : word;
}

const SEPARABLE =
  /^(aan|achter|af|bij|door|in|mee|na|om|onder|op|over|samen|tegen|terug|toe|uit|voor|vooruit|weg)ge(?=.{3})/;

/** "stuurt", "betaalde", "gestuurd", "doorgestuurd", "ondertekend": the d or t goes, and then ge- too. */
function withoutVerbEnding(word: string): string {
  if (word.length < 6 || !/(?:[lmnrgkpvfwz][dt]|sd)$/.test(word)) return word;
  const rest = word.slice(0, -1);
  const apart = rest.replace(SEPARABLE, '$1');
  if (apart !== rest) return apart;
  return rest.startsWith('ge') && rest.length >= 5 ? rest.slice(2) : rest;
}

function withoutSuffix(word: string): string {
  const second = r2(word);
  const ends = (suffix: string) =>
    word.endsWith(suffix) && word.length - suffix.length >= second ? suffix.length : 0;
  const cut = ends('heid') || ends('ing') || ends('lijk') || ends('baar');
  if (cut === 0) return word;
  const rest = word.slice(0, -cut);
  return single(cut === 4 && rest.endsWith('ig') && rest.length > 5 ? rest.slice(0, -2) : rest);
}

/** One consonant where two stand at the end: "stukk", "notariss". */
function single(word: string): string {
  const last = word.at(-1);
  return last !== undefined && last === word.at(-2) && !isVowel(last) ? word.slice(0, -1) : word;
}

/** A long vowel is written once in an open syllable, and a voiced end as it sounds: "kantoren", "brieven", "huizen". */
function plainEnd(word: string): string {
  const short = word.replace(/([^aeiouy]|^)(aa|ee|oo|uu)([^aeiouy])$/, (_all, before, vowel, end) =>
    [before, String(vowel)[0], end].join(''),
  );
  if (short.length < 3) return short;
  if (short.endsWith('v')) return `${short.slice(0, -1)}f`;
  return short.endsWith('z') ? `${short.slice(0, -1)}s` : short;
}
