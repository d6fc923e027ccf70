import type { Language } from '../words.ts';
import { DUTCH_NUMBERS, ENGLISH_NUMBERS } from './number-words.data.ts';
import type { NumberNames } from './number-words.data.ts';

/** Longer words are no number that anybody writes out in one word. */
const MAX_LETTERS = 80;

const NAMES: Readonly<Record<Language, NumberNames>> = {
  nl: DUTCH_NUMBERS,
  en: ENGLISH_NUMBERS,
};

/**
 * What a single lower-case word counts: "drie", "vijfentwintig", "driehonderdvijftig",
 * "twenty-five". Null for other words.
 */
export function cardinalWord(word: string, language: Language): number | null {
  const known = NAMES[language].cardinals.get(word);
  if (known !== undefined) return known;
  if (word.length > MAX_LETTERS) return null;
  return language === 'nl' ? dutchCompound(word) : englishTens(word, ENGLISH_NUMBERS.cardinals);
}

/**
 * Which one a single lower-case word names: "derde", "eenentwintigste", "seventh", "twenty-first";
 * and in figures with their ending: "1e", "2de", "3rd". Null for other words.
 */
export function ordinalWord(word: string, language: Language): number | null {
  const known = NAMES[language].ordinals.get(word);
  if (known !== undefined) return known;
  const code = word.charCodeAt(0);
  if (code >= 48 && code <= 57) return figuredOrdinal(word, language);
  if (word.length > MAX_LETTERS) return null;
  return language === 'nl' ? dutchOrdinal(word) : englishTens(word, ENGLISH_NUMBERS.ordinals);
}

const FIGURED: Readonly<Record<Language, RegExp>> = {
  nl: /^(\d{1,12})(?:e|de|ste|è)$/,
  en: /^(\d{1,12})(?:st|nd|rd|th)$/,
};

function figuredOrdinal(word: string, language: Language): number | null {
  const found = FIGURED[language].exec(word);
  return found === null ? null : Number(found[1]);
}

/** "Vijfentwintig": units, "en", tens. The last of the units may carry a diaeresis for the "en". */
function dutchTens(word: string): number | null {
  const { tens, cardinals } = DUTCH_NUMBERS;
  for (const [name, value] of tens) {
    if (!word.endsWith(name)) continue;
    const units = /^(.+?)(?:en|ën)$/.exec(word.slice(0, -name.length))?.[1];
    const count = units === undefined ? undefined : cardinals.get(units);
    if (count !== undefined && count >= 1 && count <= 9) return value + count;
  }
  return null;
}

/** Below a hundred, in one word. */
function dutchSmall(word: string): number | null {
  const known = DUTCH_NUMBERS.cardinals.get(word);
  if (known !== undefined && known < 100) return known;
  return dutchTens(word);
}

function dutchRest(word: string, read: (word: string) => number | null): number | null {
  if (word === '') return 0;
  return read(word) ?? read(word.replace(/^en/, ''));
}

/** "Driehonderdvijftig", "twaalfhonderd", "negentienhonderdnegenennegentig". */
function dutchHundreds(word: string): number | null {
  const at = word.indexOf('honderd');
  if (at < 0) return dutchSmall(word);
  const count = at === 0 ? 1 : dutchSmall(word.slice(0, at));
  const rest = dutchRest(word.slice(at + 'honderd'.length), dutchSmall);
  return count === null || rest === null ? null : count * 100 + rest;
}

/** "Tweeduizendachttien", "vijfentwintigduizend"; and years said in halves: "negentienachtentwintig". */
function dutchCompound(word: string): number | null {
  const at = word.indexOf('duizend');
  if (at >= 0) {
    const count = at === 0 ? 1 : dutchHundreds(word.slice(0, at));
    const rest = dutchRest(word.slice(at + 'duizend'.length), dutchHundreds);
    return count === null || rest === null ? null : count * 1000 + rest;
  }
  return dutchHundreds(word) ?? dutchYear(word);
}

function dutchYear(word: string): number | null {
  for (const [name, century] of DUTCH_NUMBERS.centuries) {
    if (!word.startsWith(name) || word.length === name.length) continue;
    const rest = dutchSmall(word.slice(name.length));
    if (rest !== null && rest >= 10) return century * 100 + rest;
  }
  return null;
}

const DUTCH_SCALE_NTHS = [
  ['miljoenste', 1e6],
  ['miljardste', 1e9],
] as const;

/** The cardinal with "de" or "ste" behind it; "honderdeerste" and "tweemiljoenste" apart. */
function dutchOrdinal(word: string): number | null {
  const stem = /^(.{3,}?)(?:ste|de)$/.exec(word)?.[1];
  if (stem === undefined) return null;
  const counted = cardinalWord(stem, 'nl');
  if (counted !== null) return counted;
  for (const [name, factor] of DUTCH_SCALE_NTHS) {
    if (!word.endsWith(name) || word === name) continue;
    const count = dutchCompound(word.slice(0, -name.length));
    return count === null ? null : count * factor;
  }
  const last = [...DUTCH_NUMBERS.ordinals].find(([name]) => word.endsWith(name));
  if (last === undefined || word.length === last[0].length) return null;
  const before = dutchCompound(word.slice(0, -last[0].length).replace(/en$/, ''));
  return before !== null && before % 100 === 0 ? before + last[1] : null;
}

/** "Twenty-five", and written together: "twentyfive". */
function englishTens(word: string, units: ReadonlyMap<string, number>): number | null {
  for (const [name, tens] of ENGLISH_NUMBERS.tens) {
    if (!word.startsWith(name)) continue;
    const unit = units.get(word.slice(name.length).replace(/^-/, ''));
    return unit !== undefined && unit >= 1 && unit <= 9 ? tens + unit : null;
  }
  return null;
}
