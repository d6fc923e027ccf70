import type { Grammar, Standing } from '../../text/grammar/grammar.ts';

/**
 * A glance at a text before it is cut into tokens: most sentences of a letter name no time, and it
 * takes a fraction of the work to see that no word in them could.
 */
export class Glance {
  readonly #strong = new Set<number>();
  readonly #numbers = new Set<number>();
  readonly #known = new Set<number>();
  readonly #standing: (norm: string) => Standing;

  constructor({ standing, vocabulary }: Grammar) {
    this.#standing = standing;
    for (const word of vocabulary) {
      const found = standing(word);
      if (found === 'strong') this.#strong.add(hashOf(word));
      else if (found === 'number') this.#numbers.add(hashOf(word));
      else this.#known.add(hashOf(word));
    }
  }

  /** Whether a text may name a time. Never wrongly false. */
  sees(text: string): boolean {
    // A text of a word or two may be one that needs no company: "mei", "do.".
    if (text.length <= SHORT) return true;
    let at = 0;
    let number = false;
    let known = false;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      if (code >= 48 && code <= 57) return true;
      if (code > 0x24f && !isMark(code)) return true;
      if (!isLetter(code)) {
        // An abbreviation: "do.", "sat.".
        if (code === 46 && number) return true;
        // Words go together over a space or hyphen only.
        if (code !== 32 && code !== 45) number = known = false;
        at += 1;
        continue;
      }
      const start = at;
      let hash = SEED;
      for (let letter = code; isLetter(letter); letter = text.charCodeAt(at)) {
        hash = Math.imul(hash, FACTOR) + (letter | 32);
        at += 1;
      }
      hash >>>= 0;
      if (this.#strong.has(hash)) return true;
      if (at - start >= LONG && this.#standing(text.slice(start, at).toLowerCase()) !== 'none') {
        return true;
      }
      const isNumber = this.#numbers.has(hash);
      const isKnown = isNumber || this.#known.has(hash);
      if ((isNumber && known) || (number && isKnown)) return true;
      number = isNumber;
      known = isKnown;
    }
    return false;
  }
}

const SEED = 17;
const FACTOR = 31;

const SHORT = 16;

/** Longer words may be made of others ("dinsdagmiddag", "vijfentwintig"): they are looked up. */
const LONG = 8;

function isLetter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0x24f)
  );
}

/** Typographic spaces, quotes, dashes and bullets part words as ASCII marks do; they make no figures. */
function isMark(code: number): boolean {
  return code >= 0x2010 && code <= 0x2bff;
}

function hashOf(word: string): number {
  let hash = SEED;
  for (let at = 0; at < word.length; at += 1) {
    hash = Math.imul(hash, FACTOR) + (word.charCodeAt(at) | 32);
  }
  return hash >>> 0;
}
