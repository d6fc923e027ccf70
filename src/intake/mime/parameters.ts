import { concat } from './bytes.ts';
import { decodeText } from './charset.ts';
import { decodeWords } from './encoded-words.ts';

/** A structured value such as Content-Type: its main value and its parameters, names in lower case. */
export interface Structured {
  readonly value: string;
  readonly parameters: ReadonlyMap<string, string>;
}

interface Piece {
  readonly name: string;
  readonly section: number;
  readonly encoded: boolean;
  readonly value: string;
}

/** Parameters taken from one field. Stops a field of 100,000 of them. */
const MAX_PARAMETERS = 100;

/** Reads comments out; quoted strings are kept as they stand. Linear, comments may be nested. */
function withoutComments(text: string): string {
  if (!text.includes('(')) return text;
  let out = '';
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '\\') {
      if (depth === 0) out += char + text.charAt(at + 1);
      at += 1;
    } else if (char === '"' && depth === 0) {
      quoted = !quoted;
      out += char;
    } else if (char === '(' && !quoted) {
      depth += 1;
    } else if (char === ')' && depth > 0) {
      depth -= 1;
    } else if (depth === 0) {
      out += char;
    }
  }
  return out;
}

/** Where a quoted string that begins at `start` ends, and what it says. */
function readQuoted(text: string, start: number): { value: string; end: number } {
  let value = '';
  let at = start + 1;
  // A folder of Windows, whose signs nobody doubled: they stand for themselves.
  const folder = FOLDER.test(text.slice(at, at + 4));
  while (at < text.length) {
    const char = text.charAt(at);
    if (char === '"') return { value, end: at + 1 };
    if (char === '\\' && at + 1 < text.length && !folder) {
      at += 1;
      value += text.charAt(at);
    } else {
      value += char;
    }
    at += 1;
  }
  return { value, end: at };
}

const FOLDER = /^(?:[a-z]:\\[^\\"]|\\\\[^\\"])/i;

const NAME = /[^\s=;"]+/y;
const GAP = /[\s;]*/y;
const EQUALS = /[ \t]*=[ \t]*/y;
const TOKEN = /[^\s;"]*/y;

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** Names of files, which people give spaces and programs then give no quotes. */
const FILE_NAME = /^(?:file)?name$/i;

/** More words of a value without quotes, up to what names the next one. */
const MORE_WORDS = /^(?:[ \t]+[^\s;"=]+(?![^\s;"=]*[ \t]*=))+/;

/** No more of them are looked at, so that what is tried for each stays small. */
const MAX_MORE_WORDS = 300;

/**
 * An unquoted value: one token. What is wrong, but sent: encoded words in it go on over their spaces, and so does the
 * name of a file.
 */
function readToken(text: string, start: number, name: string): { value: string; end: number } {
  let value = match(TOKEN, text, start) ?? '';
  let end = start + value.length;
  while (value.includes('=?') && value.endsWith('?=')) {
    const more = /^[ \t]+(=\?[^\s;"]+)/.exec(text.slice(end, end + 400));
    if (more === null) break;
    value += more[0];
    end += more[0].length;
  }
  if (FILE_NAME.test(name)) {
    const more = MORE_WORDS.exec(text.slice(end, end + MAX_MORE_WORDS))?.[0] ?? '';
    value += more;
    end += more.length;
  }
  return { value, end };
}

function readPieces(text: string, start: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  while (at < text.length && pieces.length < MAX_PARAMETERS) {
    at += match(GAP, text, at)?.length ?? 0;
    const name = match(NAME, text, at);
    if (name === null) {
      at += 1;
      continue;
    }
    at += name.length;
    const equals = match(EQUALS, text, at);
    if (equals === null) continue;
    at += equals.length;
    const read = text.charAt(at) === '"' ? readQuoted(text, at) : readToken(text, at, name);
    at = read.end;
    const piece = pieceOf(name, read.value);
    if (read.value !== '' && piece.name !== '') pieces.push(piece);
  }
  return pieces;
}

/** Continuations and encoding of a name (RFC 2231 sections 3 and 4): `title*1*`. */
function pieceOf(name: string, value: string): Piece {
  const parts = /^([^*]*)(?:\*(\d{1,9}))?(\*)?$/.exec(name);
  if (parts === null) return { name: name.toLowerCase(), section: -1, encoded: false, value };
  return {
    name: (parts[1] ?? '').toLowerCase(),
    section: parts[2] === undefined ? -1 : Number(parts[2]),
    encoded: parts[3] === '*',
    value,
  };
}

function percentBytes(text: string): Uint8Array {
  const out: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const hex = text.charAt(at) === '%' ? /^[0-9a-f]{2}/i.exec(text.slice(at + 1, at + 3)) : null;
    if (hex !== null) {
      out.push(Number.parseInt(hex[0], 16));
      at += 2;
    } else if (text.charCodeAt(at) < 0x80) {
      out.push(text.charCodeAt(at));
    } else {
      out.push(...new TextEncoder().encode(text.charAt(at)));
    }
  }
  return Uint8Array.from(out);
}

/** `charset'language'text`; some senders repeat it in every section or forget it. */
function splitExtended(value: string): { charset: string; text: string } {
  const whole = /^([\w.:+-]*)'([\w-]*)'([^]*)$/.exec(value) ?? /^([\w.:+-]+)'()([^]*)$/.exec(value);
  if (whole === null) return { charset: '', text: value };
  return { charset: whole[1] ?? '', text: whole[3] ?? '' };
}

const PLAIN = { charset: '', text: '' } as const;

function joinSections(pieces: readonly Piece[]): string {
  const ordered = [...pieces].sort((a, b) => a.section - b.section);
  let charset = '';
  let out = '';
  // Sections in a row are decoded together: a character may be cut between them.
  let bytes: Uint8Array[] = [];
  for (const piece of ordered) {
    const { charset: named, text } = piece.encoded ? splitExtended(piece.value) : PLAIN;
    if (bytes.length > 0 && (!piece.encoded || (named !== '' && named !== charset))) {
      out += decodeText(concat(bytes), charset);
      bytes = [];
    }
    if (named !== '') charset = named;
    if (piece.encoded) bytes.push(percentBytes(text));
    else out += piece.value;
  }
  out += decodeText(concat(bytes), charset);
  return pieces.some((piece) => piece.encoded) ? out : decodeWords(out);
}

/** Content-Type, Content-Disposition and their like (RFC 2045 section 5.1, RFC 2183, RFC 2231). */
export function readStructured(raw: string): Structured {
  const text = withoutComments(raw);
  const main = /^[^;\s"/]*(?:\s*\/\s*[^;\s"]*)?/.exec(text.trimStart());
  const offset = text.length - text.trimStart().length;
  const value = (main?.[0] ?? '').replaceAll(/\s+/g, '').toLowerCase();
  const pieces = readPieces(text, offset + (main?.[0].length ?? 0));
  return { value, parameters: group(pieces) };
}

function group(pieces: readonly Piece[]): ReadonlyMap<string, string> {
  const named = Map.groupBy(pieces, (piece) => piece.name);
  const out = new Map<string, string>();
  for (const [name, own] of named) {
    const plain = own.find((piece) => piece.section === -1 && !piece.encoded);
    const extended = own.filter((piece) => piece.section !== -1 || piece.encoded);
    // A sender who gives both means the extended one (RFC 6266 section 4.3 says so for names).
    if (extended.length > 0) out.set(name, joinSections(extended));
    else if (plain !== undefined) out.set(name, decodeWords(plain.value));
  }
  return out;
}
