/**
 * A set of words that is asked about every word of every message. It keeps two hashes of 32 bits
 * instead of the word: two words that are mistaken for one are rarer than a broken disk, and the
 * words of a text need not be cut out of it to be asked about.
 */
export interface WordSet {
  first: Uint32Array;
  second: Uint32Array;
  size: number;
}

/** Slots to begin with; always a power of two, at most half of them in use. */
const SLOTS = 4_096;

export function wordSet(): WordSet {
  return { first: new Uint32Array(SLOTS), second: new Uint32Array(SLOTS), size: 0 };
}

export function clearWords(set: WordSet): void {
  Object.assign(set, wordSet());
}

export function addWord(set: WordSet, word: string): void {
  if (set.size * 2 >= set.first.length) grow(set);
  let one = SEED_ONE;
  let two = SEED_TWO;
  for (let at = 0; at < word.length; at += 1) {
    one = Math.imul(one ^ word.charCodeAt(at), PRIME_ONE);
    two = Math.imul(two ^ word.charCodeAt(at), PRIME_TWO);
  }
  put(set, one >>> 0, two >>> 0 || 1);
}

/** The words of a folded text that are not in the set, in order, each as often as it occurs. */
export function unknownIn(set: WordSet, text: string): readonly string[] {
  const unknown: string[] = [];
  let start = -1;
  let one = SEED_ONE;
  let two = SEED_TWO;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    if (KNOWN_UNITS[code] === IN_WORD || isInWord(code)) {
      if (start === -1) {
        start = at;
        one = SEED_ONE;
        two = SEED_TWO;
      }
      one = Math.imul(one ^ code, PRIME_ONE);
      two = Math.imul(two ^ code, PRIME_TWO);
    } else if (start !== -1) {
      if (!isIn(set, one >>> 0, two >>> 0 || 1)) unknown.push(text.slice(start, at));
      start = -1;
    }
  }
  return unknown;
}

/** The slot of a word: its own, or the free one where it would go. */
function slotOf({ first, second }: WordSet, one: number, two: number): number {
  const mask = first.length - 1;
  let slot = one & mask;
  while (second[slot] !== 0 && (first[slot] !== one || second[slot] !== two))
    slot = (slot + 1) & mask;
  return slot;
}

function isIn(set: WordSet, one: number, two: number): boolean {
  return set.second[slotOf(set, one, two)] !== 0;
}

function put(set: WordSet, one: number, two: number): void {
  const slot = slotOf(set, one, two);
  if (set.second[slot] !== 0) return;
  set.first[slot] = one;
  set.second[slot] = two;
  set.size += 1;
}

function grow(set: WordSet): void {
  const { first, second } = set;
  set.first = new Uint32Array(first.length * 2);
  set.second = new Uint32Array(first.length * 2);
  set.size = 0;
  for (const [slot, two] of second.entries()) if (two !== 0) put(set, first[slot] ?? 0, two);
}

/** Fowler, Noll and Vo's first prime and offset, and Murmur's. */
const SEED_ONE = 0x811c9dc5;
const PRIME_ONE = 0x01000193;
const SEED_TWO = 0x9747b28c;
const PRIME_TWO = 0x5bd1e995;

const LETTER = /[\p{L}\p{N}]/u;

/** Whether each UTF-16 unit stands in words; 0 is not yet known. Halves of a pair are taken to. */
const KNOWN_UNITS = new Uint8Array(65_536);
const IN_WORD = 1;
const OUTSIDE = 2;

function isInWord(code: number): boolean {
  const known = KNOWN_UNITS[code];
  if (known !== 0) return known === IN_WORD;
  const inWord = (code >= 0xd800 && code <= 0xdfff) || LETTER.test(String.fromCharCode(code));
  KNOWN_UNITS[code] = inWord ? IN_WORD : OUTSIDE;
  return inWord;
}
