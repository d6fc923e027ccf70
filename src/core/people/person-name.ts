import type { Language } from '../text/words.ts';
import { GENDER_WORDS, PARTICLES, SUFFIXES, TITLE_WORDS } from './name-words.ts';
import type { Prefix } from './person-name.data.ts';
import { MORE_PARTICLES, MORE_PREFIXES, MORE_SUFFIXES } from './person-name.data.ts';

/** The name of a person in its parts, as it was written. */
export interface PersonName {
  /** How the bearer is addressed, where a word says so. */
  readonly address: 'mr' | 'ms' | null;
  /** Titles in front, in order: `prof.`, `dr.`, `mr.` (of a Dutch jurist). */
  readonly titles: readonly string[];
  /** Degrees and letters behind, as written. */
  readonly degrees: readonly string[];
  readonly initials: string | null;
  readonly given: string | null;
  /** Particles of the surname, as written: `van den`. */
  readonly particle: string | null;
  readonly surname: string | null;
}

/** A name found in a text, in UTF-16 units. */
export interface NameFind {
  readonly name: PersonName;
  readonly start: number;
  readonly end: number;
}

const MAX_WORDS = 12;
const INITIALS = /^(?:\p{Lu}[a-z]?\.[- ]?){1,8}$|^\p{Lu}{1,3}$/u;
const NAME = /^(?:[dDlL]['’])?(?:Mc|Mac|[OD]['’])?\p{Lu}[\p{L}'’]*(?:-[\p{L}'’]+)*-?$/u;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** A mark behind it that ends the name, unless a degree follows a comma. */
  readonly mark: string;
}

function wordAt(text: string, from: number): Word | null {
  let start = from;
  while (text.charAt(start) === ' ' || text.charAt(start) === '\u00a0') start += 1;
  let end = start;
  while (end < text.length && end - start < 60 && /[\p{L}\p{M}.'’-]/u.test(text.charAt(end)))
    end += 1;
  if (end === start) return null;
  const raw = text.slice(start, end);
  const bare = INITIALS.test(raw) || /\.\p{L}/u.test(raw) ? raw : raw.replace(/[.'’]+$/, '');
  return {
    text: bare,
    start,
    end: start + bare.length,
    mark: raw.length > bare.length ? '.' : text.charAt(end),
  };
}

function plain(word: string): string {
  return word.replaceAll('.', '').toLowerCase();
}

function prefixOf(said: string): Prefix | null {
  if (Object.hasOwn(MORE_PREFIXES, said)) return MORE_PREFIXES[said] ?? null;
  const gender = GENDER_WORDS.get(said);
  const title = TITLE_WORDS.get(said) ?? null;
  if (gender === undefined && title === null) return null;
  return { title, address: gender === undefined ? null : gender === 'heer' ? 'mr' : 'ms' };
}

function isSuffix(text: string): boolean {
  return text.length > 1 && (SUFFIXES.has(plain(text)) || MORE_SUFFIXES.has(plain(text)));
}

function isParticle(text: string): boolean {
  return PARTICLES.has(text.toLowerCase()) || MORE_PARTICLES.has(text.toLowerCase());
}

/** Half a surname of two: "Jansen-de". */
const JOINS = /-\p{Ll}*$/u;

/** Reads a name word by word. */
class Reading {
  readonly #text: string;
  readonly #language: Language;
  #at: number;
  #end: number;
  #address: PersonName['address'] = null;
  readonly titles: string[] = [];
  readonly #degrees: string[] = [];
  readonly #initials: string[] = [];
  readonly #given: string[] = [];
  readonly #particle: string[] = [];
  readonly #surname: string[] = [];
  /** The surname so far is half of one of two. */
  #joins = false;

  constructor(text: string, at: number, language: Language) {
    this.#text = text;
    this.#at = at;
    this.#end = at;
    this.#language = language;
  }

  read(): NameFind | null {
    const start = this.#at;
    let word = this.#prefixes();
    let count = 0;
    let ends = false;
    while (word !== null && count < MAX_WORDS && this.#take(word)) {
      this.#at = word.end;
      this.#end = word.end;
      count += 1;
      ends = /[,.;:!?)]/.test(word.mark) && !word.text.endsWith('.');
      if (ends || word.mark === '\n') break;
      word = wordAt(this.#text, this.#at);
    }
    this.#suffixes();
    const name = this.#name();
    return name === null ? null : { name, start, end: this.#end };
  }

  /** Titles and forms of address; the word behind them. */
  #prefixes(): Word | null {
    for (let count = 0; count < 6; count += 1) {
      const word = wordAt(this.#text, this.#at);
      if (word === null) return null;
      const said = plain(word.text);
      const isArticle =
        said === 'de' && /^\s?(?:de\s)?heer\b/i.test(this.#text.slice(word.start, word.start + 12));
      if (!isArticle && !this.#prefix(said)) return word;
      this.#at = word.end + (word.mark === '.' ? 1 : 0);
      this.#end = this.#at;
    }
    return null;
  }

  /** "Mr" is a form of address in English and a jurist's title in Dutch. */
  #prefix(said: string): boolean {
    if (said === 'mr' && this.#language === 'en') {
      this.#address ??= 'mr';
      return true;
    }
    const found = prefixOf(said);
    if (found === null) return false;
    if (found.title !== null) this.titles.push(found.title);
    this.#address ??= found.address;
    return true;
  }

  /** Whether a word belongs to the name, and where. */
  #take({ text, mark }: Word): boolean {
    const named = this.#surname.length > 0 || this.#given.length > 0;
    const opened = this.#surname.length > 0 || this.#particle.length > 0;
    if (named && isSuffix(text)) return false;
    if (
      !opened &&
      /[.\p{Lu}]$/u.test(text) &&
      INITIALS.test(text) &&
      (text.endsWith('.') || this.#given.length > 0)
    ) {
      return this.#initials.push(text) > 0;
    }
    if (isParticle(text) && mark !== ',' && mark !== '\n') return this.#takeParticle(text);
    if (!NAME.test(text)) return false;
    if (this.#surname.length > 0) {
      return this.#joins && this.#addSurname(text);
    }
    if (this.#particle.length > 0 || JOINS.test(text)) return this.#addSurname(text);
    return this.#given.length < 5 && this.#given.push(text) > 0;
  }

  /** In front of a surname it opens one; inside a surname of two it belongs to it. */
  #takeParticle(text: string): boolean {
    if (this.#surname.length > 0) return this.#joins && this.#surname.push(text) > 0;
    return this.#particle.push(text) > 0;
  }

  #addSurname(text: string): boolean {
    this.#joins = JOINS.test(text);
    return this.#surname.push(text) > 0;
  }

  #suffixes(): void {
    for (let count = 0; count < 6; count += 1) {
      const gap = /^,? ?/.exec(this.#text.slice(this.#at, this.#at + 2))?.[0].length ?? 0;
      const word = gap === 0 ? null : wordAt(this.#text, this.#at + gap);
      if (word === null || !isSuffix(word.text) || /^\p{Ll}{1,2}$/u.test(word.text)) return;
      this.#degrees.push(word.text);
      this.#at = word.end;
      this.#end = word.end;
    }
  }

  #name(): PersonName | null {
    // Without a particle the last of the names is the surname, unless there is but one and nothing says it is.
    const surname = [...this.#surname];
    if (surname.length === 0 && this.#particle.length > 0) return null;
    const formal = this.#initials.length > 0 || this.titles.length > 0 || this.#address !== null;
    if (surname.length === 0 && (this.#given.length > 1 || formal)) {
      const last = this.#given.pop();
      if (last !== undefined) surname.push(last);
    }
    const given = this.#given.join(' ');
    if (surname.length === 0 && given === '') return null;
    return {
      address: this.#address,
      titles: this.titles,
      degrees: this.#degrees,
      initials: this.#initials.length === 0 ? null : this.#initials.join(' '),
      given: given === '' ? null : given,
      particle: this.#particle.length === 0 ? null : this.#particle.join(' '),
      surname: surname.length === 0 ? null : surname.join(' ').replaceAll('- ', '-'),
    };
  }
}

/** Reads the name that begins at a place of a text; null where none does. "mr." is read by the language. */
export function readPersonName(text: string, at: number, language: Language): NameFind | null {
  return new Reading(text, at, language).read();
}

/** A name as Dutch and Belgian lists are sorted by it: "Berg, A. van den". Without a surname the given name. */
export function sortingName({ surname, initials, given, particle }: PersonName): string {
  if (surname === null) return given ?? '';
  const rest = [given ?? initials, particle].filter((part) => part !== null).join(' ');
  return rest === '' ? surname : `${surname}, ${rest}`;
}
