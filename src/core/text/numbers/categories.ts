import { category } from '../grammar/category.ts';
import type { Scale } from './scales.data.ts';

/** A number as it is being put together. */
export interface Numeral {
  readonly n: number;
  /** Written in figures: these are not added to others. */
  readonly figures: boolean;
  /** Decimals written, so that 12.50 is told from 12.5. */
  readonly decimals: number;
  /** A fraction or decimals were said: nothing more is added to it. */
  readonly closed?: true;
}

export const NUMBER = category<Numeral>('number');
export const NTH = category<number>('nth');
/** "Thirds", "derde": one of so many. */
export const NTHS = category<number>('nths');
export const FRACTION = category<number>('number fraction');
/** So many out of so many: "één op de drie". */
export const ODDS = category<number>('odds');
/** "Miljoenste", "thousandth". */
export const SCALE_NTH = category<number>('scale nth');
/** "Honderd", "million", "k": so many times. `open` ones need a number before them. */
export const SCALE = category<Scale>('scale');
/** Decimals said one after another: "nought three" is 03. */
export const DECIMALS = category<string>('decimals');
export const PERCENT = category<number>('percent');

/** A place in a row, counted from its end or from where one is: "the last but one" is the end, less one. */
export interface RelativePlace {
  readonly from: 'end' | 'current';
  readonly offset: number;
}

export const RELATIVE = category<RelativePlace>('relative place');
