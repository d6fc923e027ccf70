import type { Language } from '../words.ts';
import { categoryCount } from '../grammar/category.ts';
import { grammarOf } from '../grammar/grammar.ts';
import type { Grammar } from '../grammar/grammar.ts';
import { readRun, runsOf } from '../grammar/runs.ts';
import { tokenise } from '../grammar/tokens.ts';
import type { Token } from '../grammar/tokens.ts';
import { NTH, NUMBER, PERCENT } from './categories.ts';
import type { Numeral } from './categories.ts';
import { numberRules } from './number-grammar.ts';
import { numberLexicon } from './number-lexicon.ts';
import { isInNumber, isMeantOtherwise } from './number-surroundings.ts';

/** A number in a text; `start` and `end` count UTF-16 units, half-open. */
export interface NumberFind {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'number' | 'ordinal' | 'percent';
  readonly value: number;
}

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly rank: number;
  readonly kind: NumberFind['kind'];
  readonly value: number;
}

const BOOKS = { nl: numberRules('nl'), en: numberRules('en') } as const;

function grammarFor(text: string, language: Language): Grammar {
  return grammarOf([BOOKS[language]], numberLexicon(text, language), categoryCount());
}

/** Numbers in words and figures, ordinals and percentages in a text, in order. Pure. */
export function findNumbers(text: string, language: Language): readonly NumberFind[] {
  const tokens = tokenise(text);
  const grammar = grammarFor(text, language);
  const found: NumberFind[] = [];
  for (const run of runsOf(tokens, grammar, (at) => isInNumber(tokens, at))) {
    readRun<Candidate>(tokens, grammar, run, {
      meanings: (at) => grammar.lexicon.meaningsAt(tokens, at),
      spansAt: (chart, cell, start) => {
        const readings = chart.cells[cell];
        return KINDS.flatMap(({ id, kind, rank, value }) =>
          (readings?.[id] ?? []).map((each) => ({
            start,
            end: each.end,
            rank: each.rank + rank,
            kind,
            value: value(each.value),
          })),
        );
      },
      accepts: (candidate) => {
        if (isMeantOtherwise(tokens, candidate)) return false;
        const sign = signBefore(tokens, candidate.start);
        const start = tokens[candidate.start - (sign ? 1 : 0)]?.start ?? 0;
        const end = tokens[candidate.end - 1]?.end ?? start;
        const value = sign ? -candidate.value : candidate.value;
        found.push({ text: text.slice(start, end), start, end, kind: candidate.kind, value });
        return true;
      },
    });
  }
  return found;
}

const KINDS: readonly {
  readonly id: number;
  readonly kind: NumberFind['kind'];
  readonly rank: number;
  readonly value: (value: unknown) => number;
}[] = [
  { id: PERCENT.id, kind: 'percent', rank: 0.2, value: Number },
  { id: NUMBER.id, kind: 'number', rank: 0.1, value: (value) => numeralOf(value).n },
  { id: NTH.id, kind: 'ordinal', rank: 0, value: Number },
];

function numeralOf(value: unknown): Numeral {
  // An item's value was made as its category's type.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return value as Numeral;
}

/** A minus glued to figures, and to nothing before it. */
function signBefore(tokens: readonly Token[], at: number): boolean {
  const sign = tokens[at - 1];
  const figures = tokens[at];
  if (sign?.norm !== '-' || figures === undefined) return false;
  // "10 - 20" has no sign, "- 10" on a line of its own has.
  const isFigures = figures.kind === 'digits' || /^[.,]$/.test(figures.norm);
  if (!figures.glued || !isFigures) return tokens[at - 2] === undefined;
  return !sign.glued || tokens[at - 2] === undefined;
}
