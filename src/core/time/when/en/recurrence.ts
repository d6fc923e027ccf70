import {
  CLOCK,
  COUNT,
  DATE,
  DAY_PART,
  HOURS,
  MONTH,
  ORDINAL,
  PART,
  POINT,
  RECURRENCE,
  UNIT,
  WEEKDAY,
} from '../categories.ts';

import type { Recurrence } from '../expressions.ts';
import { category } from '../../../text/grammar/category.ts';
import { every, span, timed } from '../make-recurrence.ts';
import { RuleBook, pattern } from '../../../text/grammar/rule.ts';
import { CLOCK_FIGURES } from '../shapes/weak.ts';

/** What comes again in English: "every first Monday of the month", "every other Tuesday", "weekly". */
export const RECURRENCE_RULES = new RuleBook();
const rule = RECURRENCE_RULES.rule.bind(RECURRENCE_RULES);

/** Weekdays one after another: "Monday, Wednesday and Friday". */
const WEEKDAYS = category<readonly number[]>('english weekdays');
rule(WEEKDAYS)`${WEEKDAY}`(({ weekday }) => [weekday]);
rule(WEEKDAYS)`${WEEKDAYS} (,|and|, and|&|or|+) (every|each|on)? ${WEEKDAY}`((all, { weekday }) =>
  all.includes(weekday) ? null : [...all, weekday],
);
rule(WEEKDAYS)`${WEEKDAY} (to|through|thru|-|until) ${WEEKDAY}`((from, to) => span(from, to));

const EACH = '(every|each)';
rule(RECURRENCE)(pattern(`${EACH} (single)? `, ''), UNIT)(({ unit, plural }) =>
  plural ? null : every(unit),
);
rule(RECURRENCE)(pattern(`${EACH} `, ' ', ''), COUNT, UNIT)(({ n }, { unit }) =>
  n < 1 || n > 366 ? null : every(unit, { interval: n }),
);
rule(RECURRENCE)(pattern(`${EACH} `, ' ', ''), ORDINAL, UNIT)(({ n }, { unit, plural }) =>
  plural || n < 2 || n > 366 ? null : every(unit, { interval: n }),
);
rule(RECURRENCE)`(every|each) (other|second|alternate) ${UNIT}`(({ unit, plural }) =>
  plural ? null : every(unit, { interval: 2 }),
);
rule(RECURRENCE)`(once|one time) (a|an|per|every|each) ${UNIT}`(({ unit, plural }) =>
  plural ? null : every(unit),
);
for (const [words, unit, interval] of [
  ['(daily)', 'day', 1],
  ['(weekly)', 'week', 1],
  ['(fortnightly|every fortnight|biweekly|bi-weekly|bi - weekly)', 'week', 2],
  ['(monthly)', 'month', 1],
  ['(bimonthly|bi-monthly|bi - monthly)', 'month', 2],
  ['(quarterly)', 'month', 3],
  ['(half-yearly|half yearly|semi-annually|semiannually|biannually)', 'month', 6],
  ['(annually|yearly|annual)', 'year', 1],
] as const) {
  rule(RECURRENCE)(pattern(words))(() => every(unit, { interval }));
}
rule(
  RECURRENCE,
)`(on weekdays|every weekday|each weekday|weekdays|every business day|every working day|on working days)`(
  () => every('workday'),
);
rule(RECURRENCE)`(on weekends|every weekend|each weekend|at weekends|weekends)`(() =>
  every('weekend'),
);

rule(RECURRENCE)(pattern(`${EACH} (single|week on)? `, ''), WEEKDAYS)((weekdays) =>
  every('week', { weekdays }),
);
rule(RECURRENCE)`(on)? ${WEEKDAY}`((w) =>
  w.plural === true ? every('week', { weekdays: [w.weekday] }) : null,
);
rule(RECURRENCE)`(on)? ${WEEKDAY} (and|,) ${WEEKDAY}`((w, other) =>
  w.plural === true && other.plural === true
    ? every('week', { weekdays: [w.weekday, other.weekday] })
    : null,
);
rule(RECURRENCE)`(every|each) (other|second|alternate) ${WEEKDAYS}`((weekdays) =>
  every('week', { weekdays, interval: 2 }),
);
rule(RECURRENCE)`(on)? (alternate|alternating) ${WEEKDAYS}`((weekdays) =>
  every('week', { weekdays, interval: 2 }),
);
rule(RECURRENCE)`(monthly|every month|each month) (,|on)? (the)? ${ORDINAL} ${WEEKDAY}`(
  ({ n }, w) => (n > 5 ? null : every('month', { weekdays: [w.weekday], nth: [n] })),
);
rule(RECURRENCE)`(every|each) ${COUNT} weeks on ${WEEKDAYS}`(({ n }, weekdays) =>
  every('week', { weekdays, interval: n }),
);
rule(RECURRENCE)`(every|each) ${WEEKDAY} ${PART}`((w, part) =>
  every('week', { weekdays: [w.weekday], part }),
);
rule(RECURRENCE)`${RECURRENCE} (on|, on) (a)? ${WEEKDAYS}`((of, weekdays) =>
  of.every === 'week' && of.weekdays === undefined ? { ...of, weekdays } : null,
);
rule(RECURRENCE, {
  rank: 1,
})`(every|each|on the|the)? ${ORDINAL} ${WEEKDAY} (of|in) (each|every) month`(({ n }, w) =>
  n > 5 ? null : every('month', { weekdays: [w.weekday], nth: [n] }),
);
rule(RECURRENCE, { rank: 1 })`(every|each) ${ORDINAL} ${WEEKDAY} (of|in) the month`(({ n }, w) =>
  n > 5 ? null : every('month', { weekdays: [w.weekday], nth: [n] }),
);
rule(RECURRENCE, {
  rank: 1,
})`(every|each|on the|the) ${ORDINAL} and ${ORDINAL} ${WEEKDAY} (of|in) (the|each|every) month`(
  (one, two, w) => every('month', { weekdays: [w.weekday], nth: [one.n, two.n] }),
);
rule(RECURRENCE, { rank: 1 })`(every|each|on the|the)? last ${WEEKDAY} (of|in) (each|every) month`(
  (w) => every('month', { weekdays: [w.weekday], nth: [-1] }),
);
rule(RECURRENCE, { rank: 1 })`(every|each) last ${WEEKDAY} (of|in) the month`((w) =>
  every('month', { weekdays: [w.weekday], nth: [-1] }),
);
rule(RECURRENCE)`(every|each) ${ORDINAL} ${WEEKDAY} (of|in) ${MONTH}`(({ n }, w, { month }) =>
  every('year', { weekdays: [w.weekday], nth: [n], month }),
);
rule(RECURRENCE)`(on)? the ${ORDINAL} (day)? of (each|every) month`(({ n }) =>
  n > 31 ? null : every('month', { monthDays: [n] }),
);
rule(RECURRENCE)`(every|each) ${ORDINAL} of (the|each|every) month`(({ n }) =>
  n > 31 ? null : every('month', { monthDays: [n] }),
);
rule(RECURRENCE)`(on)? the last day of (each|every) month`(() =>
  every('month', { monthDays: [-1] }),
);
rule(RECURRENCE)`(every|each) (year on)? ${DATE}`((date) =>
  date.k === 'day' && date.month !== undefined && date.year === undefined
    ? every('year', { monthDays: [date.day], month: date.month })
    : null,
);

rule(RECURRENCE)(pattern(`${EACH} `, ''), PART)((part) => every('day', { part }));
rule(RECURRENCE)`(mornings|in the mornings)`(() => every('day', { part: { part: 'morning' } }));
rule(RECURRENCE)`(afternoons|in the afternoons)`(() =>
  every('day', { part: { part: 'afternoon' } }),
);
rule(RECURRENCE)`(evenings|in the evenings)`(() => every('day', { part: { part: 'evening' } }));
rule(RECURRENCE)`(nightly|every night)`(() => every('day', { part: { part: 'night' } }));
rule(RECURRENCE)`${RECURRENCE} (at|,|around|@)? ${CLOCK}`((of, clock) => timed(of, clock));
rule(RECURRENCE)`${RECURRENCE} (at|,)? ${CLOCK_FIGURES}`((of, clock) => timed(of, clock));
rule(RECURRENCE)`${CLOCK} (,|on)? ${RECURRENCE}`((clock, of) => timed(of, clock));
rule(RECURRENCE)`${RECURRENCE} ,? ${DAY_PART}`((of, part) =>
  of.clock === undefined && of.part === undefined ? { ...of, part } : null,
);
rule(RECURRENCE)`${RECURRENCE} ,? ${HOURS}`((of, hours) => lasting(of, hours));
rule(RECURRENCE)`${HOURS} (on|,)? ${RECURRENCE}`((hours, of) => lasting(of, hours));
rule(RECURRENCE, { rank: 1 })`${WEEKDAYS} (,|:|from)? ${HOURS}`((weekdays, hours) =>
  weekdays.length > 1 ? lasting(every('week', { weekdays }), hours) : null,
);

function lasting(of: Recurrence, hours: NonNullable<Recurrence['hours']>): Recurrence | null {
  if (hours.k !== 'between' || of.clock !== undefined || of.hours !== undefined) return null;
  return { ...of, hours };
}

rule(RECURRENCE)`${RECURRENCE} (until|till|til|through|up to|ending) ${POINT}`((of, end) =>
  of.end === undefined && end.clock === undefined ? { ...of, end } : null,
);
rule(
  RECURRENCE,
)`${RECURRENCE} (from|starting|starting on|beginning|as of|beginning on|commencing) ${POINT}`(
  (of, start) => (of.start === undefined ? { ...of, start } : null),
);
rule(RECURRENCE)`${RECURRENCE} (,|for) ${COUNT} (times|occurrences)`((of, { n }) =>
  of.count === undefined && n > 1 ? { ...of, count: n } : null,
);
