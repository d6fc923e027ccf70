import type { Mailbox } from '../../core/records/reading.ts';
import { MAX_ADDRESSES } from '../limits.ts';
import { decodeWords } from '../mime/encoded-words.ts';

type Token =
  | {
      readonly kind: 'atom' | 'quoted' | 'comment';
      readonly text: string;
      readonly spaced: boolean;
    }
  | { readonly kind: 'special'; readonly text: '<' | '>' | ',' | ';' | ':' };

/** Reads a quoted string or comment from its opening character; nested comments count. */
function readEnclosed(
  text: string,
  start: number,
  close: '"' | ')',
): { text: string; end: number } {
  let depth = 1;
  let out = '';
  let at = start + 1;
  for (; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '\\' && at + 1 < text.length) {
      at += 1;
      out += text.charAt(at);
      continue;
    }
    if (char === close) depth -= 1;
    else if (char === '(' && close === ')') depth += 1;
    if (depth === 0) return { text: out, end: at + 1 };
    out += char;
  }
  return { text: out, end: at };
}

const ATOM = /[^\s<>,;:"()]+/y;

/** An atom from `start`; a colon stays in it inside an angle address, where it belongs to a route or URL. */
function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let spaced = false;
  let at = 0;
  while (at < text.length) {
    const char = text.charAt(at);
    if (char === ' ' || char === '\t' || char === '\r' || char === '\n') {
      spaced = true;
      at += 1;
      continue;
    }
    if (char === '"' || char === '(') {
      const read = readEnclosed(text, at, char === '"' ? '"' : ')');
      tokens.push({ kind: char === '"' ? 'quoted' : 'comment', text: read.text, spaced });
      at = read.end;
    } else if (char === '<' || char === '>' || char === ',' || char === ';' || char === ':') {
      tokens.push({ kind: 'special', text: char });
      at += 1;
    } else if (char === ')') {
      at += 1;
    } else {
      ATOM.lastIndex = at;
      const atom = ATOM.exec(text)?.[0] ?? char;
      tokens.push({ kind: 'atom', text: atom, spaced });
      at += atom.length;
    }
    spaced = false;
  }
  return tokens;
}

interface Gathering {
  words: { text: string; quoted: boolean; spaced: boolean }[];
  comments: string[];
  address: string | null;
}

function empty(): Gathering {
  return { words: [], comments: [], address: null };
}

/** Words of a phrase: encoded words that stand side by side are decoded together (RFC 2047 section 6.2). */
function phrase(words: Gathering['words']): string {
  let out = '';
  let run = '';
  for (const word of words) {
    if (word.quoted) {
      out = joinWords(out, decodeWords(run), false);
      out = joinWords(
        out,
        decodeWords(word.text),
        run.endsWith('?=') && word.text.startsWith('=?'),
      );
      run = '';
    } else {
      run += run !== '' && word.spaced ? ` ${word.text}` : word.text;
    }
  }
  return joinWords(out, decodeWords(run), false).trim();
}

function joinWords(left: string, right: string, tight: boolean): string {
  if (left === '' || right === '') return left + right;
  return tight || left.endsWith(' ') ? left + right : `${left} ${right}`;
}

/** An address without the white space and route that RFC 5322 section 4.4 calls obsolete; domain in lower case. */
function cleanAddress(raw: string): string {
  const tight = raw.replaceAll(/\s+/g, '');
  const routed = /^@[^:]*:(.+@.+)$/.exec(tight);
  const address = routed?.[1] ?? tight;
  const at = address.lastIndexOf('@');
  return at === -1 ? address : address.slice(0, at) + address.slice(at).toLowerCase();
}

function looksLikeAddress(text: string): boolean {
  return /^[^\s@]+@[^\s@]+$/.test(text);
}

/** One mailbox of what was gathered between two commas; null when nothing was. */
function finish(gathered: Gathering): Mailbox | null {
  const comments = gathered.comments.map((text) => decodeWords(text).trim()).join(' ');
  if (gathered.address !== null) {
    const name = phrase(gathered.words);
    const shown = name === '' || comments === '' ? name || comments : `${name} (${comments})`;
    return { name: shown, address: cleanAddress(gathered.address) };
  }
  if (gathered.words.length === 0) return comments === '' ? null : { name: comments, address: '' };
  const bare = gathered.words.map((word) => word.text).join('');
  if (looksLikeAddress(bare)) return { name: comments, address: cleanAddress(bare) };
  const named = gathered.words.find((word) => !word.quoted && looksLikeAddress(word.text));
  if (named !== undefined) {
    const rest = gathered.words.filter((word) => word !== named);
    return { name: phrase(rest) || comments, address: cleanAddress(named.text) };
  }
  const name = phrase(gathered.words);
  return { name: comments === '' ? name : `${name} (${comments})`, address: '' };
}

/** The text inside angle brackets up to `>`; comments in it belong to the name. */
function readAngle(
  tokens: readonly Token[],
  start: number,
  gathered: Gathering,
): { address: string; next: number } {
  let address = '';
  let at = start;
  for (; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === 'special' && token.text === '>') return { address, next: at + 1 };
    if (token.kind === 'special' && token.text === '<') break;
    if (token.kind === 'comment') gathered.comments.push(token.text);
    else if (token.kind === 'quoted') address += `"${token.text}"`;
    else address += token.text;
  }
  return { address, next: at };
}

/**
 * The mailboxes of an address field (RFC 5322 section 3.4; RFC 6532): groups are flattened, comments
 * stand behind the name in brackets, a name without an address keeps an empty address. Broken
 * fields give what can be had. `dropped` is told when there are more than we take.
 */
export function readAddresses(value: string, dropped: (why: string) => void = () => {}): Mailbox[] {
  if (value === '') return [];
  const mailboxes: Mailbox[] = [];
  const tokens = tokenize(value);
  let gathered = empty();
  const flush = (): void => {
    const mailbox = finish(gathered);
    if (mailbox !== null) mailboxes.push(mailbox);
    gathered = empty();
  };
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    at += 1;
    if (token === undefined) break;
    if (mailboxes.length >= MAX_ADDRESSES) {
      dropped(`over ${MAX_ADDRESSES} addresses`);
      return mailboxes;
    }
    if (token.kind === 'comment') {
      gathered.comments.push(token.text);
    } else if (token.kind !== 'special') {
      gathered.words.push({
        text: token.text,
        quoted: token.kind === 'quoted',
        spaced: token.spaced,
      });
    } else if (token.text === '<') {
      const angle = readAngle(tokens, at, gathered);
      if (gathered.address !== null) flush();
      gathered.address = angle.address;
      at = angle.next;
    } else if (token.text === ':') {
      // What was gathered names a group; its members follow.
      gathered = empty();
    } else if (token.text !== '>') {
      flush();
    }
  }
  flush();
  return mailboxes;
}
