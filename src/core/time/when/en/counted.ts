import { CLOCK, COUNT, DATE, FRACTION, LENGTH, MOMENT, UNIT } from '../categories.ts';
import type { DateExpression } from '../expressions.ts';
import { RuleBook } from '../../../text/grammar/rule.ts';
import { hasHours } from '../resolve/periods.ts';
import { beside, isPeriod, length, sum, counted } from '../make.ts';

/** Lengths of time in English and what is counted with them: "an hour and a half", "two weeks ago". */
export const COUNTED_RULES = new RuleBook();
const rule = COUNTED_RULES.rule.bind(COUNTED_RULES);

/** "A couple" is two, "a few" three. */
const COUPLE = 2;
const FEW = 3;

rule(LENGTH)`${COUNT} (-)? (business|working) (days|day)`(({ n }) => ({ counts: { workday: n } }));
rule(LENGTH)`(a|one) (business|working) day`(() => ({ counts: { workday: 1 } }));
rule(LENGTH)`${COUNT} (-|full|whole|more|calendar)? ${UNIT}`(({ n, figures }, unit) =>
  figures === 0 && unit.letter === true ? null : length(unit, n),
);
rule(LENGTH)`${FRACTION} (-)? ${UNIT}`((n, unit) => length(unit, n));
rule(LENGTH)`(a|an|one|one more|another) ${UNIT}`((unit) =>
  unit.plural || unit.letter === true ? null : length(unit, 1),
);
rule(LENGTH, { rank: 1 })`${COUNT} and (a half|an half|½) ${UNIT}`(({ n }, unit) =>
  length(unit, n + 0.5),
);
rule(LENGTH, { rank: 1 })`(a|an|one) ${UNIT} and (a)? half`((unit) => length(unit, 1.5));
rule(LENGTH, { rank: 1 })`${COUNT} ${UNIT} and a half`(({ n }, unit) => length(unit, n + 0.5));
rule(LENGTH, { rank: 1 })`(half a|half an|a half|half) ${UNIT}`((unit) =>
  unit.plural ? null : length(unit, 0.5),
);
rule(LENGTH)`half (-)? hour`(() => ({ counts: { minute: 30 } }));
rule(LENGTH)`(a)? quarter (of an|of the|-)? hour`(() => ({ counts: { minute: 15 } }));
rule(LENGTH)`(three|3) (-)? quarters of an hour`(() => ({ counts: { minute: 45 } }));
rule(LENGTH)`(a|one)? fortnight`(() => ({ counts: { week: 2 } }));
rule(LENGTH)`(a)? (couple of|couple|pair of) ${UNIT}`((unit) => ({
  ...length(unit, COUPLE),
  about: true,
}));
rule(LENGTH)`(a few|few|several|some) ${UNIT}`((unit) =>
  unit.plural ? { ...length(unit, FEW), about: true } : null,
);
rule(LENGTH)`${LENGTH} (and|, and) ${LENGTH}`((first, second) => sum(first, second));
rule(LENGTH)`${LENGTH} , ${LENGTH}`((first, second) => beside(first, second));
rule(LENGTH)`${LENGTH} ${COUNT} ${UNIT}`((first, { n }, unit) => beside(first, length(unit, n)));
rule(LENGTH, { rank: 1 })`(an|one) hour and a quarter`(() => ({ counts: { minute: 75 } }));
rule(LENGTH)`(a|an) ${UNIT} or ${COUNT}`((unit, { n }) =>
  unit.plural || unit.letter === true ? null : { ...length(unit, n), about: true },
);
rule(LENGTH)`${LENGTH} or so`((of) => ({ ...of, about: true }));
rule(LENGTH)`(about|around|approximately|approx|roughly|some|nearly|almost|exactly|just) ${LENGTH}`(
  (of) => ({ ...of, about: true }),
);
rule(LENGTH)`(more than|over|longer than|at least|no less than|a minimum of) ${LENGTH}`((of) => ({
  ...of,
  bound: 'more',
}));
rule(
  LENGTH,
)`(less than|under|at most|up to|no more than|not more than|a maximum of|shorter than) ${LENGTH}`(
  (of) => ({ ...of, bound: 'less' }),
);
rule(LENGTH)`(the|a)? (whole|entire|full|all) (-)? ${UNIT}`((unit) =>
  unit.plural ? null : length(unit, 1),
);
rule(LENGTH)`all (-)? ${UNIT}`((unit) => (unit.plural ? null : length(unit, 1)));

rule(MOMENT, { rank: 1 })`in ${LENGTH} ('|'s)? (time)?`((of) => counted(of, 1));
rule(MOMENT, {
  rank: 1,
})`${LENGTH} (from now|from right now|hence|from today|from this moment|out|away)`((of) =>
  counted(of, 1),
);
rule(MOMENT, { rank: 1 })`${LENGTH} (ago|back|earlier|previously)`((of) => counted(of, -1));
rule(MOMENT)`after ${LENGTH}`((of) => counted(of, 1));
rule(MOMENT, { rank: 1 })`${LENGTH} (from|after|following|past|since) (the)? ${DATE}`((of, date) =>
  counted(of, 1, { date }),
);
rule(MOMENT, { rank: 1 })`${LENGTH} (before|prior to|ahead of|preceding) (the)? ${DATE}`(
  (of, date) => counted(of, -1, { date }),
);
rule(MOMENT, { rank: 1 })`${LENGTH} (from|after) (the)? ${MOMENT}`((of, moment) =>
  counted(of, 1, moment),
);
rule(MOMENT, { rank: 1 })`${LENGTH} (before|prior to) (the)? ${MOMENT}`((of, moment) =>
  counted(of, -1, moment),
);
rule(MOMENT, { rank: 1 })`${LENGTH} (later|afterwards|thereafter)`((of) =>
  counted(of, 1, { date: { k: 'earlier' } }),
);
rule(MOMENT, { rank: 1 })`${LENGTH} (beforehand|before that)`((of) =>
  counted(of, -1, { date: { k: 'earlier' } }),
);
rule(MOMENT, { rank: 2 })`${DATE} in ${LENGTH}`((date, of) => {
  if (isPeriod(date)) return null;
  // "Today in an hour" counts from now.
  return isToday(date) && hasHours(of) ? counted(of, 1) : counted(of, 1, { date });
});
// "A quarter past 3pm" is a time of the clock, never three months from it.
rule(MOMENT, { rank: 1 })`${LENGTH} (from|after|past) ${CLOCK}`((of, clock) =>
  of.counts.quarter === undefined ? counted(of, 1, { clock }) : null,
);
rule(MOMENT, { rank: 1 })`${LENGTH} before ${CLOCK}`((of, clock) =>
  of.counts.quarter === undefined ? counted(of, -1, { clock }) : null,
);

function isToday(date: DateExpression): boolean {
  return date.k === 'shift' && date.unit === 'day' && date.n === 0;
}
rule(MOMENT)`${MOMENT} at ${CLOCK}`((moment, clock) =>
  moment.counted === undefined || moment.clock !== undefined ? null : { ...moment, clock },
);
