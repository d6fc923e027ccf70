import type { Token } from '../../text/grammar/tokens.ts';
import type { Piece } from './piece.ts';

const OPENS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '”'],
  ['"', '"'],
  ['«', '»'],
  ['‘', '’'],
]);

const LINK = /https?:\/\/[^\s"<>“”]{1,500}/y;

/** What stands between quotation marks, taken as it is written, and links. */
export function quotesIn(text: string, tokens: readonly Token[]): readonly Piece[] {
  const found: Piece[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const piece = quoteAt(text, tokens, at, token) ?? linkAt(text, tokens, at, token);
    if (piece === null) continue;
    found.push(piece);
    at = piece.end - 1;
  }
  return found;
}

function quoteAt(text: string, tokens: readonly Token[], at: number, token: Token): Piece | null {
  const closing = token.norm === "'" && isOpening(text, token) ? "'" : OPENS.get(token.norm);
  if (closing === undefined) return null;
  const end = tokens.findIndex((each, place) => place > at && each.norm === closing);
  if (end <= at + 1) return null;
  const inside = text.slice(token.end, tokens[end]?.start ?? token.end);
  return { is: 'quote', text: inside.trim(), start: at, end: end + 1 };
}

/** "'catch-up'": an apostrophe that stands before a word, behind nothing. */
function isOpening(text: string, { start, end }: Token): boolean {
  return !/[\p{L}\p{N}]/u.test(text.charAt(start - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(end));
}

function linkAt(text: string, tokens: readonly Token[], at: number, token: Token): Piece | null {
  if (token.norm !== 'http' && token.norm !== 'https') return null;
  LINK.lastIndex = token.start;
  const link = LINK.exec(text)?.[0].replace(/[.,;:!?)]+$/, '');
  if (link === undefined) return null;
  const end = tokens.findIndex((each) => each.start >= token.start + link.length);
  return { is: 'link', link, start: at, end: end < 0 ? tokens.length : end };
}
