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

const WORD = /\p{L}(?:[\p{L}\p{M}\u200B-\u200D\u2060\uFEFF\u00AD]|['’](?=\p{L}))*/uy;
const DIGITS = /\p{Nd}+/uy;
const BREAK = /[ \t]*\r?\n[ \t]*(?:\r?\n[ \t]*)+/uy;
const SPACE = /[\s\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]+/uy;
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]/g;

function at(pattern: RegExp, text: string, from: number): string | null {
  pattern.lastIndex = from;
  return pattern.exec(text)?.[0] ?? null;
}

/** Norm of a word: compatibility forms folded, lower case, curly apostrophes made straight. */
function norm(raw: string): string {
  if (/^[a-z0-9]+$/.test(raw)) return raw;
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

/** Cuts a text into tokens. White space is dropped, but for empty lines. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let here = 0;
  let glued = false;
  const push = (kind: TokenKind, raw: string, normed: string): void => {
    tokens.push({ kind, norm: normed, start: here, end: here + raw.length, glued });
    here += raw.length;
    glued = true;
  };
  while (here < text.length) {
    const blank = at(BREAK, text, here);
    if (blank !== null) {
      push('break', blank, '\n');
      glued = false;
      continue;
    }
    const space = at(SPACE, text, here);
    if (space !== null) {
      // Zero-width characters alone do not part words.
      if (/\s/.test(space.replaceAll('\uFEFF', ''))) glued = false;
      here += space.length;
      continue;
    }
    const dotted = at(DOTTED, text, here);
    if (dotted !== null) {
      push('word', dotted, normDotted(dotted));
      continue;
    }
    const word = at(WORD, text, here);
    if (word !== null) {
      push('word', word, norm(word));
      continue;
    }
    const digits = at(DIGITS, text, here);
    if (digits !== null) {
      push('digits', digits, norm(digits));
      continue;
    }
    // An unpaired surrogate is a mark like any other.
    const mark = String.fromCodePoint(text.codePointAt(here) ?? 0xfffd);
    push('mark', mark, MARKS.get(mark) ?? mark);
  }
  return tokens;
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
