import { category } from '../grammar/category.ts';

/** A number as it is being put together. */
export interface Numeral {
  readonly n: number;
  /** Written in figures: these are not added to others. */
  readonly figures: boolean;
  /** Decimals written, so that 12.50 is told from 12.5. */
  readonly decimals: number;
}

export const NUMBER = category<Numeral>('number');
export const NTH = category<number>('nth');
/** "Thirds", "derde": one of so many. */
export const NTHS = category<number>('nths');
export const FRACTION = category<number>('number fraction');
/** "Miljoenste", "thousandth". */
export const SCALE_NTH = category<number>('scale nth');
/** "Honderd", "million", "k": so many times. `open` ones need a number before them. */
export const SCALE = category<{ readonly factor: number; readonly open: boolean }>('scale');
export const PERCENT = category<number>('percent');
