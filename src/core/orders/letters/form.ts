import type { OrderContext } from '../context.ts';
import type { LetterWish } from '../order.ts';

/** The parts of an order that a form's expression names. */
export type Parts = Readonly<Record<string, string | undefined>>;

/** A way to ask for a letter. */
export interface LetterForm {
  /** The whole order; `who` is whom it is for. */
  readonly said: RegExp;
  /** Nothing of the diary is said in these words, so that they are a letter before they are anything else. */
  readonly sure: boolean;
  /** It asks for paper by its own words: "schrijf een brief". */
  readonly paper?: boolean;
  /** The words behind it are the letter's own, to the last. */
  readonly dictated?: boolean;
  /** Null where the parts make no such letter after all. */
  readonly wish: (parts: Parts, context: OrderContext) => LetterWish | null;
}

/** Words without the stop and the plea behind them. */
export function trimmed(words: string): string {
  return words
    .trim()
    .replace(/[\s.,;!?]+$/, '')
    .trim();
}
