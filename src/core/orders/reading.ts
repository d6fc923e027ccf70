import type { Sentence } from '../text/words.ts';
import type { Order } from './order.ts';

/** All of the text was understood; in the order it was said. */
export interface Understood {
  readonly understood: true;
  readonly orders: readonly Order[];
}

/** One way to take words that can be taken in several, said so that it reads as that alone. */
export interface NearReading {
  readonly said: string;
  readonly order: Order;
}

/** Something was not clear. Nothing may be done about any of the text, what was clear of it included. */
export interface Question {
  readonly understood: false;
  /** A sentence of `words.ts`. */
  readonly question: Sentence;
  /** The words that it is about. */
  readonly start: number;
  readonly end: number;
  /** The nearest readings, at most `MAX_READINGS_SHOWN`; none where there is none. */
  readonly readings: readonly NearReading[];
  /** What of the text was clear. */
  readonly orders: readonly Order[];
}

export type OrderReading = Understood | Question;
