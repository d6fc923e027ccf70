import type { Language } from '../text/words.ts';
import type { NameParts } from './names.ts';
import { isHalf, isParticle, isSuffix, isTitle, readName } from './names.ts';

/** The name of a person in its parts, and the degrees behind it as written. */
export interface PersonName extends Omit<NameParts, 'kind'> {
  readonly degrees: readonly string[];
}

/** A name found in a text, in UTF-16 units. */
export interface NameFind {
  readonly name: PersonName;
  readonly start: number;
  readonly end: number;
}

/** Words of one name, titles and degrees too. */
const MAX_WORDS = 12;
const MAX_GIVEN = 5;
const MAX_WORD = 60;
const INITIALS = /^(?:\p{Lu}[a-z]?\.[- ]?){1,8}$|^\p{Lu}{1,3}$/u;
const NAME = /^(?:[dDlL]['’])?(?:Mc|Mac|[OD]['’])?\p{Lu}[\p{L}'’]*(?:-[\p{L}'’]+)*-?$/u;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The sign behind it; a full stop that is none of its own among them. */
  readonly mark: string;
}

function wordAt(text: string, from: number): Word | null {
  let start = from;
  while (text.charAt(start) === ' ' || text.charAt(start) === '\u00a0') start += 1;
  let end = start;
  while (
    end < text.length &&
    end - start < MAX_WORD &&
    /[\p{L}\p{M}.'’-]/u.test(text.charAt(end))
  ) {
    end += 1;
  }
  if (end === start) return null;
  const raw = text.slice(start, end);
  // "Mr Smith's letter": whose it is ends the name.
  const said = raw.replace(/['’]s$/, '');
  const bare = INITIALS.test(said) || /\.\p{L}/u.test(said) ? said : said.replace(/[.'’]+$/, '');
  const mark = raw.length > bare.length ? '.' : text.charAt(end);
  return { text: bare, start, end: start + bare.length, mark };
}

/** Finds where a name ends, word by word; what its words mean is for `readName`. */
class Extent {
  readonly #text: string;
  #at: number;
  #given = 0;
  /** A particle or half of a surname came: from here on it is the surname. */
  #opened = false;
  #surnamed = false;
  /** The surname so far is half of one of two. */
  #joins = false;

  constructor(text: string, at: number) {
    this.#text = text;
    this.#at = at;
  }

  /** The end of the name, without the degrees behind it; null when no word of it is a name. */
  end(): number | null {
    let word = this.#behindTitles();
    for (let count = 0; count < MAX_WORDS && word !== null && this.#takes(word); count += 1) {
      this.#at = word.end;
      const ends = /[,.;:!?)\n]/.test(word.mark) && !word.text.endsWith('.');
      word = ends ? null : wordAt(this.#text, this.#at);
    }
    return this.#given > 0 || this.#surnamed ? this.#at : null;
  }

  #behindTitles(): Word | null {
    for (let count = 0; count < MAX_WORDS; count += 1) {
      const word = wordAt(this.#text, this.#at);
      if (word === null) return null;
      const ahead = this.#text.slice(word.start, word.start + 9);
      if (!isTitle(word.text) && !/^de\sheer\b/i.test(ahead)) return word;
      this.#at = word.end + (word.mark === '.' ? 1 : 0);
    }
    return null;
  }

  #takes({ text, mark }: Word): boolean {
    const named = this.#given > 0 || this.#surnamed;
    if (named && isSuffix(text)) return false;
    if (!this.#opened && INITIALS.test(text) && (text.endsWith('.') || named)) return true;
    if (isParticle(text) && mark !== ',' && mark !== '\n') {
      if (this.#surnamed) return this.#joins;
      this.#opened = true;
      return true;
    }
    if (!NAME.test(text)) return false;
    if (this.#surnamed && !this.#joins) return false;
    if (this.#opened || isHalf(text)) {
      this.#opened = true;
      this.#surnamed = true;
      this.#joins = isHalf(text);
      return true;
    }
    this.#given += 1;
    return this.#given <= MAX_GIVEN;
  }
}

/** Degrees behind a name, after a comma or not. */
function degreesBehind(
  text: string,
  from: number,
): { readonly degrees: readonly string[]; readonly end: number } {
  const degrees: string[] = [];
  let end = from;
  while (degrees.length < MAX_WORDS) {
    const gap = /^,? ?/.exec(text.slice(end, end + 2))?.[0].length ?? 0;
    const word = gap === 0 ? null : wordAt(text, end + gap);
    if (word === null || !isSuffix(word.text) || !/\p{Lu}|\.|.{3}/u.test(word.text)) break;
    degrees.push(word.text);
    end = word.end;
  }
  return { degrees, end };
}

/** Reads the name that begins at a place of a text; null where none does. What "mr." is, the language decides. */
export function nameAt(text: string, at: number, language: Language): NameFind | null {
  const nameEnd = new Extent(text, at).end();
  if (nameEnd === null) return null;
  const { kind, ...parts } = readName(text.slice(at, nameEnd), language);
  if (kind !== 'person') return null;
  const { degrees, end } = degreesBehind(text, nameEnd);
  return { name: { ...parts, degrees }, start: at, end };
}
