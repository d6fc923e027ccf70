/** What a token is; `break` stands for an empty line, which nothing may span. */
export type TokenKind = 'word' | 'digits' | 'mark' | 'break';

/** A piece of text. `norm` is lower case without zero-width characters; `glued` when no space stands before it. */
export interface Token {
  readonly kind: TokenKind;
  readonly norm: string;
  readonly start: number;
  readonly end: number;
  readonly glued: boolean;
}

/**
 * Abbreviations with marks inside that are one word to a reader ("a.s.", "t/m", "p.m."), as they
 * are normed. Sticky, without nested repetition.
 */
const DOTTED =
  /(?:a\.\s?s\.?|j\.\s?l\.?|t\/m|d\.v\.|b\.v\.|i\.p\.v\.|o\.a\.|m\.i\.v\.?|e\.o\.?|a\.\s?m\.?|p\.\s?m\.?|w\/c|w\/e|o['’‘]clock|['’‘‛`´]s|['’‘‛`´]t)(?![\p{L}\p{N}])/iuy;
/** Letters and marks that one of them begins with, by code. */
const DOTTED_STARTS: ReadonlySet<number> = new Set(
  Array.from("ajtdbiomepwAJTDBIOMEPW'’‘‛`´", (each) => each.charCodeAt(0)),
);

const WORD = /\p{L}(?:[\p{L}\p{M}\u200B-\u200D\u2060\uFEFF\u00AD]|['’](?=\p{L}))*/uy;
const DIGITS = /\p{Nd}+/uy;
const SPACE = /[\s\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]/u;
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]/g;

function at(pattern: RegExp, text: string, from: number): string | null {
  pattern.lastIndex = from;
  return pattern.exec(text)?.[0] ?? null;
}

/** Norm of a word: compatibility forms folded, lower case, curly apostrophes made straight. */
function norm(raw: string): string {
  return raw
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘‛`´]/g, "'");
}

function normDotted(raw: string): string {
  const bare = norm(raw).replace(/\s/g, '');
  if (/^[ap]\.m\.?$/.test(bare)) return `${bare[0]}m`;
  if (bare === 'a.s') return 'a.s.';
  return bare === 'j.l' ? 'j.l.' : bare;
}

/** Marks that writers use for one another. */
const MARKS: ReadonlyMap<string, string> = new Map([
  ['–', '-'],
  ['—', '-'],
  ['‑', '-'],
  ['−', '-'],
  ['‒', '-'],
  ['’', "'"],
  ['‘', "'"],
]);

function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function isAsciiDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Cuts a text into tokens. White space is dropped, but for empty lines. */
export function tokenise(text: string): readonly Token[] {
  return new Tokeniser(text).all();
}

class Tokeniser {
  readonly #text: string;
  readonly #tokens: Token[] = [];
  #here = 0;
  #glued = false;

  constructor(text: string) {
    this.#text = text;
  }

  all(): readonly Token[] {
    while (this.#here < this.#text.length) this.#next(this.#text.charCodeAt(this.#here));
    return this.#tokens;
  }

  #next(code: number): void {
    if (code <= 32 || (code > 127 && SPACE.test(this.#text.charAt(this.#here)))) {
      this.#space();
    } else if (DOTTED_STARTS.has(code) && this.#dotted()) {
      // Taken as one word.
    } else if (isAsciiLetter(code)) {
      this.#asciiWord();
    } else if (isAsciiDigit(code)) {
      this.#asciiDigits();
    } else {
      this.#other(code);
    }
  }

  #push(kind: TokenKind, end: number, normed: string): void {
    this.#tokens.push({ kind, norm: normed, start: this.#here, end, glued: this.#glued });
    this.#here = end;
    this.#glued = true;
  }

  /** A run of white space and invisible characters; an empty line in it is a break. */
  #space(): void {
    const start = this.#here;
    let end = start;
    let lines = 0;
    let parts = false;
    for (; end < this.#text.length; end += 1) {
      const code = this.#text.charCodeAt(end);
      if (code > 32 && (code < 128 || !SPACE.test(this.#text.charAt(end)))) break;
      if (code === 10) lines += 1;
      // Zero-width characters alone do not part words.
      if (code <= 32 || (code !== 0xfeff && /\s/.test(this.#text.charAt(end)))) parts = true;
    }
    if (lines > 1) this.#push('break', end, '\n');
    this.#here = end;
    if (parts) this.#glued = false;
  }

  #dotted(): boolean {
    const raw = at(DOTTED, this.#text, this.#here);
    if (raw === null) return false;
    this.#push('word', this.#here + raw.length, normDotted(raw));
    return true;
  }

  /** The common case, letter by letter; a letter beyond ASCII hands over to the pattern. */
  #asciiWord(): void {
    let end = this.#here + 1;
    let code = this.#text.charCodeAt(end);
    while (isAsciiLetter(code)) {
      end += 1;
      code = this.#text.charCodeAt(end);
    }
    if (code > 127 || code === 39) {
      this.#other(this.#text.charCodeAt(this.#here));
      return;
    }
    this.#push('word', end, this.#text.slice(this.#here, end).toLowerCase());
  }

  #asciiDigits(): void {
    let end = this.#here + 1;
    while (isAsciiDigit(this.#text.charCodeAt(end))) end += 1;
    if (this.#text.charCodeAt(end) > 127) {
      this.#other(this.#text.charCodeAt(this.#here));
      return;
    }
    this.#push('digits', end, this.#text.slice(this.#here, end));
  }

  #other(code: number): void {
    const text = this.#text;
    const here = this.#here;
    const word = code > 127 || isAsciiLetter(code) ? at(WORD, text, here) : null;
    if (word !== null) {
      this.#push('word', here + word.length, norm(word));
      return;
    }
    const digits = code > 127 || isAsciiDigit(code) ? at(DIGITS, text, here) : null;
    if (digits !== null) {
      this.#push('digits', here + digits.length, norm(digits));
      return;
    }
    // An unpaired surrogate is a mark like any other.
    const mark = String.fromCodePoint(text.codePointAt(here) ?? 0xfffd);
    this.#push('mark', here + mark.length, MARKS.get(mark) ?? mark);
  }
}
