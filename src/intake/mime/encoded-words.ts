import { concat } from './bytes.ts';
import { decodeText } from './charset.ts';
import { decodeBase64 } from './transfer.ts';

/** One encoded word as it stands (RFC 2047 section 2, language of RFC 2231 section 5). */
interface EncodedWord {
  readonly start: number;
  readonly end: number;
  readonly charset: string;
  readonly encoding: 'b' | 'q';
  readonly data: string;
}

/** The word that begins with the `=?` at `start`, or null. Lenient: spaces inside the data are taken. */
function wordAt(text: string, start: number): EncodedWord | null {
  const charsetEnd = text.indexOf('?', start + 2);
  if (charsetEnd === -1 || charsetEnd === start + 2 || charsetEnd - start > 80) return null;
  const encoding = text.charAt(charsetEnd + 1).toLowerCase();
  if ((encoding !== 'b' && encoding !== 'q') || text.charAt(charsetEnd + 2) !== '?') return null;
  const dataStart = charsetEnd + 3;
  const end = text.indexOf('?=', dataStart);
  if (end === -1) return null;
  const charset = text.slice(start + 2, charsetEnd);
  if (/[\s=?()<>@,;:"]/.test(charset)) return null;
  // `=?utf-8?Q?=41?=`: the `?=` right behind the encoding may begin the data.
  const from = end === dataStart && encoding === 'q' ? text.indexOf('?=', dataStart + 1) : end;
  const real = from === -1 || !/^=[0-9A-Fa-f]{2}/.test(text.slice(dataStart + 1)) ? end : from;
  return { start, end: real + 2, charset, encoding, data: text.slice(dataStart, real) };
}

function hexDigit(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  const letter = code | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}

/** The Q encoding (RFC 2047 section 4.2). Characters over 0x7F, which do not belong there, are kept as UTF-8. */
function decodeQ(data: string): Uint8Array {
  const out: number[] = [];
  for (let at = 0; at < data.length; at += 1) {
    const code = data.charCodeAt(at);
    const high = code === 61 ? hexDigit(data.charCodeAt(at + 1)) : -1;
    const low = high >= 0 ? hexDigit(data.charCodeAt(at + 2)) : -1;
    if (low >= 0) {
      out.push((high << 4) | low);
      at += 2;
    } else if (code > 0x7f) {
      out.push(...new TextEncoder().encode(data.charAt(at)));
    } else {
      out.push(code === 95 ? 32 : code);
    }
  }
  return Uint8Array.from(out);
}

function bytesOf(word: EncodedWord): Uint8Array {
  // White space may not stand in a word. One who writes spaces as underscores did not mean it: a
  // line was folded there. Another means it as a space.
  const folded = word.encoding === 'b' || /_|=20/.test(word.data);
  const data = folded ? word.data.replaceAll(/\s/g, '') : word.data;
  return word.encoding === 'q' ? decodeQ(data) : decodeBase64(data);
}

/** Neighbours of one charset and encoding, decoded together: a character may be cut between them. */
function decodeRun(words: readonly EncodedWord[]): string {
  let out = '';
  let at = 0;
  while (at < words.length) {
    const first = words[at];
    if (first === undefined) break;
    let next = at + 1;
    while (words[next]?.charset === first.charset && words[next]?.encoding === first.encoding) {
      next += 1;
    }
    out += decodeText(concat(words.slice(at, next).map(bytesOf)), first.charset);
    at = next;
  }
  return out;
}

const STUCK_TO = new Set([']', ')', ':', ';', ',', '!', '.']);
const LINE_BREAKS = /[\r\n]+/g;

/**
 * Decodes the encoded words of an unstructured value. White space between two of them goes
 * (RFC 2047 section 6.2); a word stuck to a gateway's tag (`[SPAM]=?…`) gets the space it lacks.
 */
export function decodeWords(value: string): string {
  let start = value.indexOf('=?');
  if (start === -1) return value;
  let out = '';
  let at = 0;
  let run: EncodedWord[] = [];
  while (start !== -1) {
    const word = wordAt(value, start);
    if (word === null) {
      start = value.indexOf('=?', start + 2);
      continue;
    }
    const between = value.slice(at, start);
    if (run.length === 0 || between.trim() !== '') {
      out += decodeRun(run) + between;
      if (STUCK_TO.has(out.at(-1) ?? '')) out += ' ';
      run = [];
    }
    run.push(word);
    at = word.end;
    start = value.indexOf('=?', at);
  }
  return (out + decodeRun(run) + value.slice(at)).replaceAll(LINE_BREAKS, ' ');
}
