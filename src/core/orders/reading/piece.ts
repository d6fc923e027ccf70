import type { WhenFind } from '../../time/when/find.ts';
import type { DiaryEvent, KnownPerson } from '../context.ts';
import type { Mark } from './marks/marks.ts';

/** What some tokens of an order are, from `start` up to `end`. */
export type Piece = { readonly start: number; readonly end: number } & PieceValue;

export type PieceValue =
  | { readonly is: 'when'; readonly find: WhenFind }
  /** By how much something moves: ISO 8601 with its sign. */
  | { readonly is: 'shift'; readonly by: string }
  /** Somebody known; several where the words fit several. */
  | { readonly is: 'who'; readonly people: readonly KnownPerson[] }
  /** Somebody nobody here knows, by his whole name. */
  | { readonly is: 'stranger' }
  /** Everybody of a role: "de directeuren". */
  | { readonly is: 'group'; readonly people: readonly KnownPerson[] }
  | { readonly is: 'place'; readonly place: string }
  /** Events by their whole title. */
  | { readonly is: 'event'; readonly events: readonly DiaryEvent[] }
  | { readonly is: 'quote'; readonly text: string }
  | { readonly is: 'link'; readonly link: string }
  | { readonly is: 'number'; readonly n: number }
  | { readonly is: 'mark'; readonly mark: Mark }
  | { readonly is: 'word'; readonly norm: string };

export type PieceOf<I extends Piece['is']> = Extract<Piece, { readonly is: I }>;

/** Whether a piece is of a sort. */
export function isPiece<I extends Piece['is']>(is: I): (piece: Piece) => piece is PieceOf<I> {
  return (piece): piece is PieceOf<I> => piece.is === is;
}
