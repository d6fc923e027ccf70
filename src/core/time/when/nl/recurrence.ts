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
  WEEKDAY_PART,
} from '../categories.ts';

import { category } from '../../../text/grammar/category.ts';
import { every, span, timed } from '../make-recurrence.ts';
import { RuleBook, pattern } from '../../../text/grammar/rule.ts';
import { CLOCK_FIGURES } from '../shapes/weak.ts';

/** What comes again: "elke eerste maandag van de maand", "om de week", "wekelijks op dinsdag". */
export const RECURRENCE_RULES = new RuleBook();
const rule = RECURRENCE_RULES.rule.bind(RECURRENCE_RULES);

/** Weekdays one after another: "maandag, woensdag en vrijdag". */
const WEEKDAYS = category<readonly number[]>('weekdays');
rule(WEEKDAYS)`${WEEKDAY}`(({ weekday }) => [weekday]);
rule(WEEKDAYS)`${WEEKDAYS} (,|en|, en|&|of|+) (elke|iedere)? ${WEEKDAY}`((all, { weekday }) =>
  all.includes(weekday) ? null : [...all, weekday],
);
rule(WEEKDAYS)`${WEEKDAY} (t/m|tot en met|-|tm) ${WEEKDAY}`((from, to) => span(from, to));

/** "'s Maandags": each Monday. */
const DAY_NAMES = 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'.split(' ');

const EACH = '(elke|iedere|elk|ieder|alle)';
const each = pattern(`${EACH} `, '');
const eachTwo = pattern(`${EACH} `, ' ', '');

rule(RECURRENCE)(each, UNIT)(({ unit, plural }) => (plural ? null : every(unit)));
rule(RECURRENCE)(eachTwo, COUNT, UNIT)(({ n }, { unit }) =>
  n < 1 || n > 366 ? null : every(unit, { interval: n }),
);
rule(RECURRENCE)(eachTwo, ORDINAL, UNIT)(({ n }, { unit, plural }) =>
  plural || n < 2 || n > 366 ? null : every(unit, { interval: n }),
);
rule(RECURRENCE)`(elke|iedere) andere ${UNIT}`(({ unit, plural }) =>
  plural ? null : every(unit, { interval: 2 }),
);
rule(RECURRENCE)`om de (andere)? ${UNIT}`(({ unit, plural }) =>
  plural || unit === 'hour' ? null : every(unit, { interval: 2 }),
);
rule(RECURRENCE)`om de ${COUNT} weken ${WEEKDAYS}`(({ n }, weekdays) =>
  n < 2 || n > 52 ? null : every('week', { weekdays, interval: n }),
);
rule(RECURRENCE)`(maandelijks|elke maand|iedere maand) (,|op)? (de)? ${ORDINAL} ${WEEKDAY}`(
  ({ n }, w) => (n > 5 ? null : every('month', { weekdays: [w.weekday], nth: [n] })),
);
rule(RECURRENCE)`om de ${COUNT} ${UNIT}`(({ n }, { unit }) =>
  n < 2 || n > 366 ? null : every(unit, { interval: n }),
);
rule(RECURRENCE)`(eens|een keer|één keer|eenmaal|1 keer|1x) (per|in de|in het) ${UNIT}`(
  ({ unit, plural }) => (plural ? null : every(unit)),
);
rule(RECURRENCE)`(eens|een keer|één keer|eenmaal) (per|in de|in het) ${COUNT} ${UNIT}`(
  ({ n }, { unit }) => every(unit, { interval: n }),
);
for (const [words, unit, interval] of [
  ['(dagelijks|dagelijkse)', 'day', 1],
  ['(wekelijks|wekelijkse)', 'week', 1],
  ['(tweewekelijks|tweewekelijkse|veertiendaags|veertiendaagse)', 'week', 2],
  ['(driewekelijks|driewekelijkse)', 'week', 3],
  ['(maandelijks|maandelijkse)', 'month', 1],
  ['(tweemaandelijks|tweemaandelijkse)', 'month', 2],
  ['(driemaandelijks|driemaandelijkse)', 'month', 3],
  ['(halfjaarlijks|halfjaarlijkse)', 'month', 6],
  ['(jaarlijks|jaarlijkse)', 'year', 1],
  ['(tweejaarlijks|tweejaarlijkse)', 'year', 2],
] as const) {
  rule(RECURRENCE)(pattern(words))(() => every(unit, { interval }));
}
rule(RECURRENCE)`(per kwartaal|elk kwartaal|ieder kwartaal)`(() => every('quarter'));
rule(
  RECURRENCE,
)`(op werkdagen|elke werkdag|iedere werkdag|doordeweeks|op doordeweekse dagen|door de week)`(() =>
  every('workday'),
);
rule(RECURRENCE)`(in de weekenden|elk weekend|ieder weekend|in de weekeinden)`(() =>
  every('weekend'),
);

// Weekdays.
rule(RECURRENCE)(each, WEEKDAYS)((weekdays) => every('week', { weekdays }));
rule(RECURRENCE)`(op)? ${WEEKDAY}`((w) =>
  w.plural === true ? every('week', { weekdays: [w.weekday] }) : null,
);
for (const [index, name] of DAY_NAMES.entries()) {
  rule(RECURRENCE)(pattern(`(')? s (${name}s)`))(() => every('week', { weekdays: [index + 1] }));
  rule(RECURRENCE)(pattern(`('s)? (${name}s)`))(() => every('week', { weekdays: [index + 1] }));
}
rule(RECURRENCE)`${RECURRENCE} (op|, op) ${WEEKDAY_PART}`((of, { weekday, part }) =>
  of.every === 'week' && of.weekdays === undefined && of.part === undefined
    ? { ...of, weekdays: [weekday], part }
    : null,
);
rule(RECURRENCE)`(op)? ${WEEKDAY} en ${WEEKDAY}`((w, other) =>
  w.plural === true && other.plural === true
    ? every('week', { weekdays: [w.weekday, other.weekday] })
    : null,
);
rule(RECURRENCE)(each, WEEKDAY_PART)(({ weekday, part }) =>
  every('week', { weekdays: [weekday], part }),
);
rule(RECURRENCE)`(elke|iedere) (andere|tweede) ${WEEKDAYS}`((weekdays) =>
  every('week', { weekdays, interval: 2 }),
);
rule(RECURRENCE)`om de (andere)? ${WEEKDAY}`((w) =>
  every('week', { weekdays: [w.weekday], interval: 2 }),
);
rule(RECURRENCE)`(elke|iedere) ${COUNT} weken op ${WEEKDAYS}`(({ n }, weekdays) =>
  every('week', { weekdays, interval: n }),
);
rule(RECURRENCE)`${WEEKDAYS} (om de week|om de andere week|tweewekelijks|eens in de twee weken)`(
  (weekdays) => every('week', { weekdays, interval: 2 }),
);
rule(RECURRENCE)`${RECURRENCE} (op|, op) ${WEEKDAYS}`((of, weekdays) =>
  of.every === 'week' && of.weekdays === undefined ? { ...of, weekdays } : null,
);
rule(RECURRENCE, {
  rank: 1,
})`(elke|iedere|elke maand de|iedere maand de) ${ORDINAL} ${WEEKDAY} van (de|elke|iedere) maand`(
  ({ n }, w) => (n > 5 ? null : every('month', { weekdays: [w.weekday], nth: [n] })),
);
rule(RECURRENCE, {
  rank: 1,
})`(elke|iedere|elke maand de|iedere maand de) laatste ${WEEKDAY} van (de|elke|iedere) maand`((w) =>
  every('month', { weekdays: [w.weekday], nth: [-1] }),
);
rule(RECURRENCE, {
  rank: 1,
})`(elke|iedere|op de|de)? ${ORDINAL} en ${ORDINAL} ${WEEKDAY} van (de|elke|iedere) maand`(
  (one, two, w) => every('month', { weekdays: [w.weekday], nth: [one.n, two.n] }),
);
rule(RECURRENCE)`(elke|iedere) ${ORDINAL} ${WEEKDAY} (in|van) ${MONTH}`(({ n }, w, { month }) =>
  every('year', { weekdays: [w.weekday], nth: [n], month }),
);

// Days of the month and year.
rule(RECURRENCE)`(elke|iedere|op de|de) ${ORDINAL} (dag)? van (de|elke|iedere) maand`(({ n }) =>
  n > 31 ? null : every('month', { monthDays: [n] }),
);
rule(RECURRENCE)`(elke|iedere|op de|de) laatste dag van (de|elke|iedere) maand`(() =>
  every('month', { monthDays: [-1] }),
);
rule(RECURRENCE)`(elke|iedere) (maand op de|maand de) ${ORDINAL}`(({ n }) =>
  n > 31 ? null : every('month', { monthDays: [n] }),
);
rule(RECURRENCE)`(elke|ieder|elk|iedere) (jaar op)? ${DATE}`((date) =>
  date.k === 'day' && date.month !== undefined && date.year === undefined
    ? every('year', { monthDays: [date.day], month: date.month })
    : null,
);
rule(RECURRENCE)`(jaarlijks|ieder jaar|elk jaar) op ${DATE}`((date) =>
  date.k === 'day' && date.month !== undefined
    ? every('year', { monthDays: [date.day], month: date.month })
    : null,
);

// Parts, times, hours.
rule(RECURRENCE)(each, PART)((part) => every('day', { part }));
rule(RECURRENCE)`(elke|iedere) morgen`(() => every('day', { part: { part: 'morning' } }));
rule(RECURRENCE)`(ochtenden|'s ochtends altijd)`(() => every('day', { part: { part: 'morning' } }));
rule(RECURRENCE)`(avonden)`(() => every('day', { part: { part: 'evening' } }));
rule(RECURRENCE)`(middagen)`(() => every('day', { part: { part: 'afternoon' } }));
rule(RECURRENCE)`${RECURRENCE} (,)? (om|vanaf|,|rond)? ${CLOCK}`((of, clock) => timed(of, clock));
rule(RECURRENCE)`${RECURRENCE} (,)? (om|,)? ${CLOCK_FIGURES}`((of, clock) => timed(of, clock));
rule(RECURRENCE)`${CLOCK} (,)? ${RECURRENCE}`((clock, of) => timed(of, clock));
rule(RECURRENCE)`${CLOCK_FIGURES} (,)? ${RECURRENCE}`((clock, of) => timed(of, clock));
rule(RECURRENCE)`${RECURRENCE} ,? ${DAY_PART}`((of, part) =>
  of.clock === undefined && of.part === undefined ? { ...of, part } : null,
);
rule(RECURRENCE)`${RECURRENCE} (,)? ${HOURS}`((of, hours) =>
  hours.k === 'between' && of.clock === undefined && of.hours === undefined
    ? { ...of, hours }
    : null,
);
rule(RECURRENCE, { rank: 1 })`${WEEKDAYS} (van|,|:)? ${HOURS}`((weekdays, hours) =>
  weekdays.length > 1 && hours.k === 'between' ? every('week', { weekdays, hours }) : null,
);
rule(RECURRENCE)`${HOURS} (op)? ${RECURRENCE}`((hours, of) =>
  hours.k === 'between' && of.clock === undefined && of.hours === undefined
    ? { ...of, hours }
    : null,
);

// Ends.
rule(RECURRENCE)`${RECURRENCE} (tot en met|t/m|tot|tot aan) ${POINT}`((of, end) =>
  of.end === undefined && end.clock === undefined ? { ...of, end } : null,
);
rule(
  RECURRENCE,
)`${RECURRENCE} (vanaf|met ingang van|te beginnen op|ingaande|beginnend op) ${POINT}`((of, start) =>
  of.start === undefined ? { ...of, start } : null,
);
rule(RECURRENCE)`${RECURRENCE} , ${COUNT} (keer|maal)`((of, { n }) =>
  of.count === undefined && n > 1 ? { ...of, count: n } : null,
);
rule(RECURRENCE, { rank: 1 })`(op de|de)? ${ORDINAL} ${WEEKDAY} van (elke|iedere) maand`(
  ({ n }, w) => (n > 5 ? null : every('month', { weekdays: [w.weekday], nth: [n] })),
);
rule(RECURRENCE, { rank: 1 })`(op de|de)? laatste ${WEEKDAY} van (elke|iedere) maand`((w) =>
  every('month', { weekdays: [w.weekday], nth: [-1] }),
);
