import type { Laid } from './lay.ts';
import type { Mark } from './marks/marks.ts';
import type { Piece } from './piece.ts';

/** Behind which small word a name stands, and whether it goes on to the end of the order. */
export interface Naming {
  readonly mark: Mark;
  readonly whole: boolean;
}

/** Small words that may stand in a name: "Board of Directors", "Health & Wellness", "Introduction to the new office". */
const INSIDE: ReadonlySet<Mark> = new Set<Mark>([
  ...([
    'of',
    'for',
    'about',
    'in',
    'at',
    'on',
    'by',
    'to',
    'and',
    'article',
    'after',
    'before',
  ] as const),
  ...(['comma', 'bracket', 'all', 'times', 'some', 'private', 'online', 'back', 'self'] as const),
]);

/**
 * "An event called Board of Directors on Friday": what follows is a name, whatever its words are, up to the time, the
 * company or the place; the new name of something goes on to the end. It becomes one piece, taken as it is written.
 */
export function withName(
  laid: Laid,
  pieces: readonly Piece[],
  { mark, whole }: Naming,
): readonly Piece[] {
  const opens = pieces.findIndex((piece) => piece.is === 'mark' && piece.mark === mark);
  if (opens < 0) return pieces;
  const end = whole ? endOf(pieces) : nameEnd(pieces, opens + 1);
  const inside = pieces.slice(opens + 1, end);
  const [first, last] = [inside[0], inside.at(-1)];
  if (first === undefined || last === undefined) return pieces;
  if (first.is === 'quote') return pieces;
  const from = laid.tokens[first.start]?.start ?? 0;
  const text = laid.text.slice(from, laid.tokens[last.end - 1]?.end ?? from);
  const name: Piece = { is: 'quote', text, start: first.start, end: last.end };
  return [...pieces.slice(0, opens + 1), name, ...pieces.slice(end)];
}

/** The end of the order without what is only said to be polite. */
function endOf(pieces: readonly Piece[]): number {
  let end = pieces.length;
  for (let last = pieces[end - 1]; last?.is === 'mark'; last = pieces[end - 1]) {
    if (last.mark !== 'filler' && last.mark !== 'comma' && last.mark !== 'stop') break;
    end -= 1;
  }
  return end;
}

function nameEnd(pieces: readonly Piece[], from: number): number {
  let end = from;
  for (let at = from; at < pieces.length; at += 1) {
    const piece = pieces[at];
    // "Called daily stand-up": what a name begins with is part of it.
    if (piece === undefined || (at > from && isEnd(piece))) break;
    if (piece.is !== 'mark') end = at + 1;
  }
  return end;
}

function isEnd(piece: Piece): boolean {
  if (piece.is === 'mark') return !INSIDE.has(piece.mark);
  return piece.is === 'when' || piece.is === 'shift' || piece.is === 'place' || piece.is === 'link';
}
