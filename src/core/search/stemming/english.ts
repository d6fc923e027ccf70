import { EXCEPTIONAL } from './english.data.ts';

/**
 * The stem of an English word by Snowball's English algorithm (Porter 2), as its authors describe
 * it. The word is in lower case and holds letters only. A stem is a key to compare by, not a word.
 */
export function stemEnglish(word: string): string {
  if (word.length < 3) return word;
  const known = EXCEPTIONAL.get(word);
  if (known !== undefined) return known;
  const marked = markY(word);
  const first = region1(marked);
  const second = regionAfter(marked, first);
  let stem = step1a(marked);
  if (STAYS.has(stem)) return stem;
  stem = step1c(step1b(stem, first));
  stem = step4(step3(step2(stem, first), first, second), second);
  return step5(stem, first, second).toLowerCase();
}

/** Words that end here after their plural is gone. */
const STAYS: ReadonlySet<string> = new Set([
  'inning',
  'outing',
  'canning',
  'herring',
  'earring',
  'proceed',
  'exceed',
  'succeed',
]);

const VOWELS = 'aeiouy';
const isVowel = (letter: string | undefined): boolean =>
  letter !== undefined && VOWELS.includes(letter);
const hasVowel = (text: string): boolean => /[aeiouy]/.test(text);

/** A y that is a consonant becomes Y: at the beginning, or after a vowel. */
function markY(word: string): string {
  return word.replace(/^y/, 'Y').replaceAll(/([aeiouy])y/g, '$1Y');
}

function region1(word: string): number {
  const begin = /^(?:gener|commun|arsen)/.exec(word);
  return begin === null ? regionAfter(word, 0) : begin[0].length;
}

function regionAfter(word: string, from: number): number {
  for (let at = from + 1; at < word.length; at += 1) {
    if (!isVowel(word[at]) && isVowel(word[at - 1])) return at + 1;
  }
  return word.length;
}

function endsShort(word: string): boolean {
  return /^[aeiouy][^aeiouy]$/.test(word) || /[^aeiouy][aeiouy][^aeiouywxY]$/.test(word);
}

function step1a(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (/ie[ds]$/.test(word)) return word.slice(0, word.length > 4 ? -2 : -1);
  if (/[us]s$/.test(word)) return word;
  return word.endsWith('s') && hasVowel(word.slice(0, -2)) ? word.slice(0, -1) : word;
}

function step1b(word: string, first: number): string {
  const ee = /eed(?:ly)?$/.exec(word);
  if (ee !== null) return ee.index >= first ? `${word.slice(0, ee.index)}ee` : word;
  const end = /(?:ed|ing)(?:ly)?$/.exec(word);
  if (end === null) return word;
  const rest = word.slice(0, end.index);
  if (!hasVowel(rest)) return word;
  if (/(?:at|bl|iz)$/.test(rest)) return `${rest}e`;
  if (/(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(rest)) return rest.slice(0, -1);
  return first >= rest.length && endsShort(rest) ? `${rest}e` : rest;
}

function step1c(word: string): string {
  return /.[^aeiouy][yY]$/.test(word) ? `${word.slice(0, -1)}i` : word;
}

const STEP2: readonly (readonly [string, string])[] = [
  ['ization', 'ize'],
  ['ational', 'ate'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['iveness', 'ive'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['lessli', 'less'],
  ['entli', 'ent'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['ousli', 'ous'],
  ['iviti', 'ive'],
  ['fulli', 'ful'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['abli', 'able'],
  ['izer', 'ize'],
  ['ator', 'ate'],
  ['alli', 'al'],
  ['bli', 'ble'],
];

/** The longest ending decides, also when it may not go. */
function step2(word: string, first: number): string {
  const found = STEP2.find(([ending]) => word.endsWith(ending));
  if (found !== undefined) return replaced(word, found, first);
  if (word.endsWith('ogi')) {
    return word.endsWith('logi') ? replaced(word, ['ogi', 'og'], first) : word;
  }
  return /[cdeghkmnrt]li$/.test(word) ? replaced(word, ['li', ''], first) : word;
}

const STEP3: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['alize', 'al'],
  ['icate', 'ic'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
];

function step3(word: string, first: number, second: number): string {
  if (word.endsWith('ative')) return replaced(word, ['ative', ''], Math.max(first, second));
  const found = STEP3.find(([ending]) => word.endsWith(ending));
  return found === undefined ? word : replaced(word, found, first);
}

function replaced(word: string, [ending, by]: readonly [string, string], from: number): string {
  const at = word.length - ending.length;
  return at >= from ? word.slice(0, at) + by : word;
}

const STEP4 =
  /(?:ement|ance|ence|able|ible|ment|ant|ent|ism|ate|iti|ous|ive|ize|al|er|ic|(?<=[st])ion)$/;

function step4(word: string, second: number): string {
  const found = STEP4.exec(word);
  return found !== null && found.index >= second ? word.slice(0, found.index) : word;
}

function step5(word: string, first: number, second: number): string {
  const rest = word.slice(0, -1);
  if (word.endsWith('e')) {
    const goes = rest.length >= second || (rest.length >= first && !endsShort(rest));
    return goes ? rest : word;
  }
  return word.endsWith('ll') && rest.length >= second ? rest : word;
}
