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

/** Colons count in the address of a machine only: `user@[IPv6:2001:db8::1]`. */
const ATOM = /(?:@\[[^\][\s<>",;]*\]|[^\s<>,;:"()])+/y;

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
  const pieces: string[] = [];
  let run: string[] = [];
  for (const word of words) {
    if (word.quoted) {
      const before = run.join('');
      addPiece(pieces, decodeWords(before), false);
      const tight = before.endsWith('?=') && word.text.startsWith('=?');
      addPiece(pieces, decodeWords(word.text), tight);
      run = [];
    } else {
      run.push(run.length > 0 && word.spaced ? ` ${word.text}` : word.text);
    }
  }
  addPiece(pieces, decodeWords(run.join('')), false);
  return pieces.join('').trim();
}

function addPiece(pieces: string[], text: string, tight: boolean): void {
  if (text === '') return;
  const last = pieces.at(-1);
  pieces.push(last === undefined || tight || last.endsWith(' ') ? text : ` ${text}`);
}

const QUOTED_OR_BLANK = /("(?:[^"\\]|\\.)*")|\s+/g;

/** A local part in quotes, as it has to be written (RFC 5322 section 3.2.4). */
function quote(text: string): string {
  return `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
}

/** An address without the white space and route that RFC 5322 section 4.4 calls obsolete; domain in lower case. */
function cleanAddress(raw: string): string {
  const tight = raw.replaceAll(QUOTED_OR_BLANK, (_, quoted?: string) => quoted ?? '');
  const routed = /^@[^:]*:(.+@.+)$/.exec(tight);
  const address = routed?.[1] ?? tight;
  const at = address.lastIndexOf('@');
  return at === -1 ? address : address.slice(0, at) + address.slice(at).toLowerCase();
}

function looksLikeAddress(text: string): boolean {
  return /^[^\s@]+@[^\s@]+$/.test(text);
}

const ACCOUNT = /^[\w.+-]{1,64}$/;

type Word = Gathering['words'][number];

/** Words that stand together, over the blanks around dots and the at that are obsolete (RFC 5322 section 4.4). */
function together(words: readonly Word[]): readonly (readonly Word[])[] {
  const runs: Word[][] = [];
  for (const word of words) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const joined =
      before !== undefined &&
      (!word.spaced ||
        (!word.quoted &&
          !looksLikeAddress(word.text) &&
          (/[.@]$/.test(before.text) || /^[.@]/.test(word.text))));
    if (joined) run?.push(word);
    else runs.push([word]);
  }
  return runs;
}

/** The text of an address; what is quoted in it keeps its quotes. */
function addressText(run: readonly Word[]): string {
  return run.map((word) => (word.quoted && run.length > 1 ? quote(word.text) : word.text)).join('');
}

function isAddress(run: readonly Word[]): boolean {
  const quoted = run.length > 1 && run[0]?.quoted === true;
  return quoted
    ? looksLikeAddress(`x${addressText(run.slice(1))}`)
    : looksLikeAddress(addressText(run));
}

/** The words that are an address without angle brackets; one all in quotes only where there is no other. */
function addressAmong(words: readonly Word[]): ReadonlySet<Word> | null {
  const runs = together(words).filter((run) => isAddress(run));
  const found = runs.find((run) => run.length > 1 || run[0]?.quoted === false) ?? runs[0];
  return found === undefined ? null : new Set(found);
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
  const found = addressAmong(gathered.words);
  if (found !== null) {
    const rest = gathered.words.filter((word) => !found.has(word));
    return { name: phrase(rest) || comments, address: cleanAddress(addressText([...found])) };
  }
  // `root (Cron Daemon)`: an account of the machine that sent it, and the name as it was written once.
  const [only, more] = gathered.words;
  if (more === undefined && comments !== '' && !only?.quoted && ACCOUNT.test(only?.text ?? ''))
    return { name: comments, address: only?.text ?? '' };
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
    else if (token.kind === 'quoted') address += quote(token.text);
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
      if (gathered.address !== null && gathered.address !== '') flush();
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
