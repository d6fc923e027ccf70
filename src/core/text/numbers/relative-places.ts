import { RuleBook } from '../grammar/rule.ts';
import type { Language } from '../words.ts';
import { NTH, NUMBER, RELATIVE } from './categories.ts';
import type { RelativePlace } from './categories.ts';

function end(offset: number): RelativePlace {
  return { from: 'end', offset };
}

function current(offset: number): RelativePlace {
  return { from: 'current', offset };
}

/** So many before the last: a whole number of them, written or said. */
function beforeLast(n: number): RelativePlace | null {
  return Number.isInteger(n) && n >= 1 && n < 1000 ? end(-n) : null;
}

/** "Third to last" is the end, less two. */
function fromEnd(nth: number): RelativePlace | null {
  return nth >= 2 ? end(1 - nth) : null;
}

/** Rules by which a place in a row is told from its end, or from where one is: "laatste", "second to last", "next". */
export function relativeRules(language: Language): RuleBook {
  const book = new RuleBook();
  if (language === 'nl') dutchRules(book);
  else englishRules(book);
  return book;
}

function dutchRules(book: RuleBook): void {
  const rule = book.rule.bind(book);
  rule(RELATIVE)`laatste`(() => end(0));
  rule(RELATIVE)`(voorlaatste|eennalaatste|éénnalaatste)`(() => end(-1));
  rule(RELATIVE)`(de)? (een|één) voor de laatste`(() => end(-1));
  rule(RELATIVE)`die voor de laatste`(() => end(-1));
  rule(RELATIVE)`${NUMBER} (-)? na (-)? laatste`(({ n }) => beforeLast(n));
  rule(RELATIVE)`(de)? op ${NUMBER} na (de)? laatste`(({ n }) => beforeLast(n));
  rule(RELATIVE)`${NTH} van achteren`(fromEnd);
  rule(RELATIVE)`(volgende|eerstvolgende)`(() => current(1));
  rule(RELATIVE)`(vorige|voorgaande)`(() => current(-1));
  rule(RELATIVE)`voorvorige`(() => current(-2));
  rule(RELATIVE)`huidige`(() => current(0));
}

function englishRules(book: RuleBook): void {
  const rule = book.rule.bind(book);
  rule(RELATIVE)`last (one)?`(() => end(0));
  rule(RELATIVE)`penultimate (one)?`(() => end(-1));
  rule(RELATIVE)`antepenultimate (one)?`(() => end(-2));
  rule(RELATIVE)`next (-)? to (-)? last (one)?`(() => end(-1));
  rule(RELATIVE)`(the)? one before the last (one)?`(() => end(-1));
  rule(RELATIVE)`(the)? last but ${NUMBER}`(({ n }) => beforeLast(n));
  rule(RELATIVE)`(the)? ${NTH} (-)? to (-)? last (one)?`(fromEnd);
  rule(RELATIVE)`(the)? ${NTH} (-)? last (one)?`(fromEnd);
  rule(RELATIVE)`(the)? ${NTH} from the end`(fromEnd);
  rule(RELATIVE)`next (one)?`(() => current(1));
  rule(RELATIVE)`(the)? (next but one|one after next)`(() => current(2));
  rule(RELATIVE)`previous (one)?`(() => current(-1));
  rule(RELATIVE)`current (one)?`(() => current(0));
}
