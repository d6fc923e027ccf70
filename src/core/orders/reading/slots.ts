import { reread } from '../parts/gather.ts';
import { numberAt } from './lay.ts';
import type { Laid } from './lay.ts';
import type { Range } from './heads.ts';
import { roleOf } from './marks/marks.ts';
import type { Mark, Role } from './marks/marks.ts';
import type { Piece } from './piece.ts';

/** A part of an order: what stands behind one small word, or before any. */
export interface Slot {
  readonly role: Role | null;
  readonly pieces: readonly Piece[];
  /** Tokens, with an article before it. */
  readonly start: number;
  readonly end: number;
  /** A joining "of" stands before it. */
  readonly or: boolean;
}

/** The parts of an order and the marks that stand for themselves. */
export interface Slots {
  readonly slots: readonly Slot[];
  readonly marks: readonly { readonly mark: Mark; readonly start: number; readonly end: number }[];
}

/** What a range consists of besides its head; titles of events are known where an order speaks of events. */
export function piecesIn(
  laid: Laid,
  { from, to }: Range,
  head: ReadonlySet<number>,
  speaksOfEvents: boolean,
): readonly Piece[] {
  const found: Piece[] = [];
  let at = from;
  while (at < to) {
    if (head.has(at)) {
      at += 1;
      continue;
    }
    const piece = pieceAt(laid, at, speaksOfEvents, head);
    found.push(piece);
    at = piece.end;
  }
  return found;
}

function pieceAt(
  laid: Laid,
  at: number,
  speaksOfEvents: boolean,
  head: ReadonlySet<number>,
): Piece {
  const solid = laid.solid.get(at);
  const title = speaksOfEvents ? titleAt(laid, at, head) : null;
  if (title !== null && title.end - at >= (solid?.end ?? at) - at) return title;
  const titled = speaksOfEvents && solid !== undefined ? titleIn(laid, solid) : null;
  if (solid !== undefined && titled === null) return solid;
  const before = titled === null ? null : timeBefore(laid, at, titled);
  if (before !== null) return before;
  const mark = laid.marksAt(at);
  // "Momenten" and "opties" are offered; in a diary they are what something is called.
  const isCalled =
    (speaksOfEvents && (mark?.mark === 'times' || mark?.mark === 'some')) ||
    (mark?.mark === 'same' && !isSameTimes(laid, at, mark.end));
  if (mark !== null && !isCalled && !isHyphened(laid, at) && !reaches(head, at, mark.end)) {
    return { is: 'mark', mark: mark.mark, start: at, end: mark.end };
  }
  const token = laid.tokens[at];
  const n = numberAt(token, laid.context.language);
  if (n !== null) return { is: 'number', n, start: at, end: at + 1 };
  return { is: 'word', norm: token?.norm ?? '', start: at, end: at + 1 };
}

/** "Dezelfde twee tijden", "the same hours": elsewhere the word belongs to what stands behind it. */
function isSameTimes(laid: Laid, at: number, end: number): boolean {
  const last = laid.tokens[end - 1]?.norm ?? '';
  if (HOURS.has(last)) return true;
  const counted = numberAt(laid.tokens[end], laid.context.language) === null ? end : end + 1;
  return laid.marksAt(counted)?.mark === 'times' && end > at;
}

const HOURS: ReadonlySet<string> = new Set([
  ...['uren', 'uur', 'tijd', 'tijdstip'],
  ...['hours', 'hour', 'time'],
]);

/**
 * The title that begins inside a time and goes on behind it: "na de lunch met Peter" is no time of the day where a lunch
 * with Peter stands in the diary.
 */
function titleIn(laid: Laid, solid: Piece): number | null {
  if (solid.is !== 'when') return null;
  for (let at = solid.start + 1; at < solid.end; at += 1) {
    if ((laid.known.titles.at(laid.tokens, at)?.end ?? 0) > solid.end) return at;
  }
  return null;
}

/** The time that is left before a title: the Friday of "Friday's lunch with Peter". */
function timeBefore(laid: Laid, start: number, end: number): Piece | null {
  const [first, last] = [laid.tokens[start], laid.tokens[end - 1]];
  const words = laid.text.slice(first?.start ?? 0, last?.end ?? 0);
  const find = reread(words, laid.context);
  return find === null ? null : { is: 'when', find, start, end };
}

/** "Catch-up" is one word, whatever its halves are. */
function isHyphened({ tokens }: Laid, at: number): boolean {
  const [before, here, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (here?.norm === '-') return here.glued && after?.glued === true;
  return before?.norm === '-' && before.glued && here?.glued === true;
}

function titleAt(laid: Laid, at: number, head: ReadonlySet<number>): Piece | null {
  const found = laid.known.titles.at(laid.tokens, at);
  if (found === null || reaches(head, at, found.end)) return null;
  // "Overleg met Els Bakker" is with her, also where another is called "Overleg met Els".
  for (let inside = at + 1; inside < found.end; inside += 1) {
    const solid = laid.solid.get(inside);
    if (solid !== undefined && solid.is === 'who' && solid.end > found.end) return null;
  }
  return { is: 'event', events: found.values, start: at, end: found.end };
}

function reaches(head: ReadonlySet<number>, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (head.has(at)) return true;
  return false;
}

/** Puts pieces together into parts; words of the form between two pieces part them. */
export function slotsOf(pieces: readonly Piece[], head: ReadonlySet<number>): Slots {
  return new Slotting(head).all(pieces);
}

class Slotting {
  readonly #slots: Slot[] = [];
  readonly #marks: { readonly mark: Mark; readonly start: number; readonly end: number }[] = [];
  #role: Role | null = null;
  #start: number | null = null;
  #pieces: Piece[] = [];
  #or = false;
  /** The last piece was an "en" or comma: what follows may go on the list before it. */
  #joined = false;
  readonly #head: ReadonlySet<number>;

  constructor(head: ReadonlySet<number>) {
    this.#head = head;
  }

  all(pieces: readonly Piece[]): Slots {
    for (const piece of pieces) {
      if (this.#pieces.length > 0 && this.#head.has(piece.start - 1)) this.#close();
      this.#next(piece);
    }
    this.#close();
    return { slots: this.#slots, marks: this.#marks };
  }

  #close(): void {
    const last = this.#pieces.at(-1);
    const [first] = this.#pieces;
    if (last !== undefined && first !== undefined) {
      const start = this.#start ?? first.start;
      const [role, pieces, or] = [this.#role, this.#pieces, this.#or];
      this.#slots.push({ role, pieces, start, end: last.end, or });
      this.#or = false;
    }
    this.#pieces = [];
    this.#role = null;
    this.#start = null;
    this.#joined = false;
  }

  #next(piece: Piece): void {
    if (piece.is === 'mark') this.#mark(piece.mark, piece.start, piece.end);
    else if (piece.is === 'when' || piece.is === 'shift') this.#time(piece);
    else this.#content(piece);
  }

  /** A time is a part by itself, with the small word right before it. */
  #time(piece: Piece): void {
    const role = this.#pieces.length === 0 ? this.#role : null;
    this.#close();
    this.#role = role;
    this.#pieces = [piece];
    this.#close();
  }

  #content(piece: Piece): void {
    const isPerson = isSomebody(piece);
    const last = this.#pieces.at(-1);
    const afterPerson = last !== undefined && isSomebody(last);
    // "Met Els een overleg": what is said behind a person is not with whom.
    if (afterPerson && !isPerson && this.#role !== null) this.#close();
    // "Els, dinsdag" ends a list; "Jan, Piet en ik" goes on.
    else if (this.#joined && last !== undefined && afterPerson !== isPerson) this.#close();
    this.#joined = false;
    this.#start ??= piece.start;
    this.#pieces.push(piece);
  }

  #mark(mark: Mark, start: number, end: number): void {
    const role = roleOf(mark);
    if (role !== null) {
      this.#close();
      this.#role = role;
      return;
    }
    switch (mark) {
      case 'article':
        if (this.#pieces.length > 0 && this.#role !== null && !this.#joined) this.#close();
        if (this.#pieces.length === 0) this.#start ??= start;
        return;
      case 'and':
        this.#joined = true;
        return;
      case 'comma':
        if (this.#pieces.length > 0) this.#joined = true;
        return;
      case 'or':
        this.#close();
        this.#or = true;
        return;
      case 'filler':
      case 'bracket':
      case 'self':
        return;
      default:
        this.#marks.push({ mark, start, end });
        if (mark !== 'times' && mark !== 'some') this.#close();
    }
  }
}

function isSomebody({ is }: Piece): boolean {
  return is === 'who' || is === 'group' || is === 'stranger';
}
