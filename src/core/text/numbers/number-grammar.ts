import { RuleBook } from '../grammar/rule.ts';
import type { Language } from '../words.ts';
import {
  DECIMALS,
  FRACTION,
  NTH,
  NTHS,
  NUMBER,
  ODDS,
  PERCENT,
  SCALE,
  SCALE_NTH,
} from './categories.ts';
import type { Numeral } from './categories.ts';
import {
  added,
  closed,
  digit,
  leads,
  mixed,
  point,
  ratio,
  reversed,
  scaled,
  withFigures,
  whole,
} from './put-together.ts';

/** Rules by which numbers are put together from words, figures and scales. */
export function numberRules(language: Language): RuleBook {
  const book = new RuleBook();
  const rule = book.rule.bind(book);
  rule(NUMBER)`${NUMBER} ${SCALE}`((of, { factor }) => scaled(of, factor));
  rule(NUMBER)`${SCALE}`(({ factor, open }) => (open ? null : whole(factor)));
  rule(NUMBER)`${SCALE} ${SCALE}`((first, second) =>
    first.open || first.factor >= second.factor ? null : whole(first.factor * second.factor),
  );
  rule(FRACTION)`${NUMBER} / ${NUMBER}`((part, all) =>
    part.figures || all.figures ? null : ratio(part.n, all.n),
  );
  rule(FRACTION)`${NUMBER} (-|/)? ${NTHS}`((part, all) => partOf(part, all, language));
  rule(NUMBER)`${FRACTION}`((n) => closed(n));
  rule(NUMBER)`${ODDS}`((n) => closed(n));
  rule(NUMBER)`${FRACTION} ${SCALE}`((part, { factor, open }) =>
    open ? null : scaled(closed(part), factor),
  );
  rule(NUMBER)`${NUMBER} ( ${NUMBER} )`((of, again) => (of.n === again.n ? of : null));
  rule(NTH)`${NUMBER} (-|and|en)? ${NTH}`((of, nth) =>
    of.figures || !leads(of.n, nth) ? null : of.n + nth,
  );
  rule(NTH)`${NUMBER} (-)? ${SCALE_NTH}`((of, factor) =>
    of.figures || of.n < 0 ? null : (scaled(of, factor)?.n ?? null),
  );
  rule(NTH, { rank: -1 })`${SCALE_NTH}`((factor) => factor);
  rule(PERCENT)`${NUMBER} (%|procent|percent|pct|percents|percentage|per cent|per - cent)`(
    (of) => of.n,
  );
  rule(PERCENT)`${NUMBER} (‰|promille|per mille)`((of) => of.n / 10);
  rule(DECIMALS)`${NUMBER}`(({ n, figures }) =>
    Number.isInteger(n) && n >= 0 && n < 100 && !figures ? String(n) : null,
  );
  rule(DECIMALS)`${NUMBER} (-)? ${DECIMALS}`((of, rest) => digit(of, rest));
  if (language === 'nl') dutchRules(book);
  else englishRules(book);
  return book;
}

/**
 * "Five eighths", "twintig vijfde". Behind hundreds a Dutch ordinal, which looks the same, is part of a
 * longer one: "tweeduizend zestiende" is number 2016.
 */
function partOf(part: Numeral, all: number, language: Language): number | null {
  if (all <= 2 || !Number.isInteger(part.n)) return null;
  // "3 fifths"; but "100 millionths" may be a hundred things, and "3 vierde" two places in a row.
  if (part.figures && (language === 'nl' || part.n >= all || all >= 100)) return null;
  return language === 'nl' && part.n % 100 === 0 && leads(part.n, all) ? null : ratio(part.n, all);
}

function dutchRules(book: RuleBook): void {
  const rule = book.rule.bind(book);
  rule(NUMBER)`${NUMBER} (en|-|- en -)? ${NUMBER}`(added);
  rule(NUMBER)`${NUMBER} en ${NUMBER}`(withFigures);
  rule(NUMBER)`${NUMBER} en ${NUMBER}`(reversed);
  rule(NUMBER)`${NUMBER} - en - ${NUMBER}`(reversed);
  rule(NUMBER)`(anderhalf|anderhalve)`(() => whole(1.5));
  rule(NUMBER)`(anderhalf|anderhalve) ${SCALE}`(({ factor }) => whole(1.5 * factor));
  rule(FRACTION, { rank: 1 })`(een|één)? (half|halve)`(() => 0.5);
  rule(FRACTION, { rank: 3 })`(twee|2) (-)? (kwart|kwarten)`(() => 0.5);
  rule(FRACTION, { rank: 3 })`(drie|3) (-)? (kwart|kwarten)`(() => 0.75);
  rule(FRACTION, { rank: 1 })`(een|één)? kwart`(() => 0.25);
  rule(NUMBER, { rank: 1 })`${FRACTION} van (een|één) ${SCALE}`((part, { factor, open }) =>
    open ? null : whole(part * factor),
  );
  // Behind "een" a part alone is meant: "een twee derde meerderheid".
  rule(NUMBER, { rank: 1 })`${NUMBER} ${FRACTION}`((of, part) =>
    of.n >= 2 && !of.figures ? mixed(of, part) : null,
  );
  rule(NUMBER, { rank: 1 })`${NUMBER} en ${FRACTION}`(mixed);
  rule(FRACTION, { rank: 1 })`(een|één) (-)? ${SCALE_NTH}`((all) => 1 / all);
  rule(NUMBER)`(min|minus|negatief) ${NUMBER}`((of) => ({ ...of, n: -of.n }));
  rule(NUMBER)`${NUMBER} (komma|punt) ${DECIMALS}`(point);
  rule(ODDS)`${NUMBER} (uit|uit de|op de|op elke|van de) ${NUMBER}`((part, all) =>
    part.n < all.n ? ratio(part.n, all.n) : null,
  );
  rule(PERCENT)`(percentage|procent) van ${NUMBER}`((of) => of.n);
}

function englishRules(book: RuleBook): void {
  const rule = book.rule.bind(book);
  rule(NUMBER)`${NUMBER} (and|-|,|- and -)? ${NUMBER}`(added);
  rule(NUMBER)`${NUMBER} and ${NUMBER}`(withFigures);
  rule(NUMBER)`${NUMBER} (-|,)? ${SCALE} (-)? ${NUMBER}`((of, { factor }, rest) => {
    const first = of.n < factor && !of.figures ? whole(of.n * factor) : null;
    return first === null ? null : added(first, rest);
  });
  rule(NUMBER)`${NUMBER} - ${SCALE}`((of, { factor, open }) =>
    open || of.figures ? null : scaled(of, factor),
  );
  // "One twenty two" is said for 122.
  rule(NUMBER, { rank: -1 })`${NUMBER} ${NUMBER}`((hundreds, rest) =>
    isSpoken(hundreds, rest) ? whole(hundreds.n * 100 + rest.n) : null,
  );
  rule(NUMBER)`(a|an) ${SCALE}`(({ factor }) => whole(factor));
  rule(NUMBER)`a couple (of)?`(() => whole(2));
  rule(NUMBER)`(nought|naught|nil)`(() => whole(0));
  rule(NUMBER, { rank: 1 })`(a|one)? half a ${SCALE}`(({ factor }) => whole(factor / 2));
  rule(NUMBER, { rank: 1 })`(a|one)? quarter (a|of a)? ${SCALE}`(({ factor, open }) =>
    open ? null : whole(factor / 4),
  );
  rule(NUMBER, { rank: 1 })`${FRACTION} of (a|one) ${SCALE}`((part, { factor, open }) =>
    open ? null : whole(part * factor),
  );
  rule(FRACTION, { rank: 1 })`(a|one)? half`(() => 0.5);
  rule(FRACTION, { rank: 1 })`(a|one) (-)? quarter`(() => 0.25);
  rule(FRACTION, { rank: 1 })`three (quarters|- quarters|- quarter)`(() => 0.75);
  // Only where nothing else reads the same: "one hundred and sixtieth" is number 160.
  rule(FRACTION, { rank: -3 })`(a|one) (-)? ${NTH}`((all) => (all < 3 ? null : 1 / all));
  rule(FRACTION)`(a|one) (-)? ${SCALE_NTH}`((all) => 1 / all);
  // "Three twenty-firsts" are three of twenty-one.
  rule(NTHS, { rank: 1 })`${NUMBER} (-)? ${NTHS}`((tens, units) =>
    !tens.figures && units < 10 && tens.n < 100 && leads(tens.n, units) ? tens.n + units : null,
  );
  rule(NTHS, { rank: 1 })`ten - ${NTHS}`((all) => (all < 1000 ? null : 10 * all));
  rule(NTHS, { rank: 1 })`hundred - ${NTHS}`((all) => (all < 1000 ? null : 100 * all));
  rule(NUMBER, { rank: 1 })`${NUMBER} and ${FRACTION}`(mixed);
  rule(NUMBER)`(minus|negative) ${NUMBER}`((of) => ({ ...of, n: -of.n }));
  rule(NUMBER)`${NUMBER} point ${DECIMALS}`(point);
  rule(DECIMALS)`(oh|o) ${DECIMALS}`((rest) => digit(whole(0), rest));
  rule(ODDS)`${NUMBER} (out of|out of every) ${NUMBER}`((part, all) =>
    part.n < all.n ? ratio(part.n, all.n) : null,
  );
  rule(ODDS)`${NUMBER} over ${NUMBER}`((part, all) => ratio(part.n, all.n));
  rule(ODDS)`${NUMBER} (in|in every) ${NUMBER}`((part, all) =>
    part.n === 1 && all.n > 1 && Number.isInteger(all.n) ? 1 / all.n : null,
  );
  rule(PERCENT)`${FRACTION} (of)? (a|one) (percent|per cent)`((of) => of);
  rule(PERCENT)`(percent|per cent|percents|percentage) of ${NUMBER}`((of) => of.n);
}

function isSpoken(hundreds: Numeral, rest: Numeral): boolean {
  if (hundreds.figures || rest.figures) return false;
  if (!Number.isInteger(hundreds.n) || hundreds.n < 1 || hundreds.n > 9) return false;
  return rest.n > 20 && rest.n < 100 && Number.isInteger(rest.n) && rest.n % 10 !== 0;
}
