import type { Numeral } from './categories.ts';

/** A number in words, or one put together, to which others may be added. */
export function whole(n: number): Numeral {
  return { n, figures: false, decimals: 0 };
}

/** A number to which nothing is added: three fifths, two point five. */
export function closed(n: number): Numeral {
  return { ...whole(n), closed: true };
}

/** So many times a scale: "2 million", "322 hundred". Words stop below it: "two hundred", "thousand". */
export function scaled(of: Numeral, factor: number): Numeral | null {
  const isBelow = Math.abs(of.n) < (factor === 100 ? 100 : factor);
  if (!of.figures && !isBelow && (factor >= 1000 || factor === 100)) return null;
  // 1.2 million is 1,200,000 and not 1,199,999.9999999998.
  return whole(Number((of.n * factor).toPrecision(15)));
}

/** Whether a number goes before an ordinal as its larger part: "tweeduizend zestiende" is number 2016. */
export function leads(n: number, nth: number): boolean {
  return n >= 20 && n % 10 ** String(nth).length === 0;
}

/** So many of so many; null of none. */
export function ratio(part: number, all: number): number | null {
  return all === 0 ? null : part / all;
}

/** Scales of which a part may be meant by the fraction behind them. */
const LARGE = [1e12, 1e9, 1e6] as const;

/** "Three and a half"; "three million and a half" has half a million more. */
export function mixed(of: Numeral, part: number | null): Numeral | null {
  if (part === null || part >= 1 || of.n < 0 || !Number.isInteger(of.n)) return null;
  const scale = of.figures ? undefined : LARGE.find((each) => of.n >= each && of.n % each === 0);
  return closed(of.n + part * (scale ?? 1));
}

/** Scales below which what is added to them stays: ten billion and four billion are two numbers. */
const SCALES_ADDED_TO = [1e12, 1e9, 1e7, 1e6, 1e5, 1e3] as const;

/** "Honderd tweeëntwintig", "two hundred and five": the second is below the first's last unit. */
export function added(first: Numeral, second: Numeral): Numeral | null {
  if (first.figures || second.figures || first.n < 20 || second.n < 1) return null;
  if (first.closed === true || second.closed === true) return null;
  const magnitude = 10 ** Math.floor(Math.log10(second.n) + 1);
  if (first.n % magnitude !== 0 || !Number.isInteger(second.n)) return null;
  const scale = SCALES_ADDED_TO.find((each) => first.n >= each && first.n % each === 0);
  if (scale !== undefined && second.n >= scale) return null;
  return whole(first.n + second.n);
}

/** "3 hundred and 21": figures behind a scale, with "and" between. */
export function withFigures(first: Numeral, second: Numeral): Numeral | null {
  if (!second.figures || second.decimals > 0 || first.n < 100) return null;
  return added(first, { ...second, figures: false });
}

/** "Drie en dertig": units before tens. */
export function reversed(units: Numeral, tens: Numeral): Numeral | null {
  if (units.n < 1 || units.n > 9 || tens.n < 20 || tens.n % 10 !== 0) return null;
  return tens.n >= 100 || units.figures !== tens.figures ? null : whole(tens.n + units.n);
}

/** Nobody says more decimals one by one. */
const MAX_DECIMALS = 9;

/** A digit before other decimals: "nought three", "one four one five". */
export function digit(of: Numeral, rest: string): string | null {
  if (of.n < 0 || of.n > 9 || !Number.isInteger(of.n) || of.figures) return null;
  return rest.length < MAX_DECIMALS ? `${of.n}${rest}` : null;
}

/** "One point three", "two hundred point zero three". */
export function point(before: Numeral, decimals: string): Numeral | null {
  // The minus goes before the whole: "minus nought point five" is not nought.
  const isWhole = Number.isInteger(before.n) && before.n >= 0 && !Object.is(before.n, -0);
  return isWhole ? closed(Number(`${before.n}.${decimals}`)) : null;
}
