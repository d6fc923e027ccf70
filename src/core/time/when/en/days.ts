import { ALONE, COUNT, DATE, MONTH, ORDINAL, PERIOD, WEEKDAY, YEAR } from '../categories.ts';
import type { Which } from '../expressions.ts';
import { RuleBook, before, behindOf } from '../../../text/grammar/rule.ts';
import { both, day, dayAlone, nth, shift, unitOf, weekday, bothDay } from '../make.ts';
import { DASHED_DATE } from '../shapes/weak.ts';

/** Weekdays, days of months and named days in English. */
export const DAY_RULES = new RuleBook();
const rule = DAY_RULES.rule.bind(DAY_RULES);

rule(DATE)`${WEEKDAY}`((w) => (w.weak || w.plural === true ? null : weekday(w, 'bare')));
rule(DATE, { rank: -1 })`${WEEKDAY}`((w) =>
  w.weak && w.word !== true
    ? { k: 'weekday', weekday: w.weekday, which: 'bare', weak: true }
    : null,
);
rule(ALONE)`${WEEKDAY}`((w) => (w.weak ? { date: weekday(w, 'bare') } : null));
rule(ALONE)`the ${ORDINAL}`((n) => dayAlone(n));
rule(DATE)`${WEEKDAY} .`((w) => (w.weak ? weekday(w, 'bare') : null));

const NAMED: readonly (readonly [which: Which, front: string, behind: string | null])[] = [
  ['coming', '(coming|this coming|the coming|upcoming|this upcoming)', '(coming|this coming)'],
  ['this', '(this|the current)', '(this week)'],
  ['next', '(next|the following)', null],
  ['past', '(last|past|this past|the last|the past|previous|the previous)', '(last|past)'],
  ['last', '', '(last week|of last week|from last week)'],
];
for (const [which, front, behind] of NAMED) {
  if (front !== '') rule(DATE)(before(front), WEEKDAY)((w) => weekday(w, which));
  if (behind !== null) rule(DATE)(behindOf(behind), WEEKDAY)((w) => weekday(w, which));
}
rule(DATE)`${WEEKDAY} next`((w) => weekday(w, 'coming'));
rule(DATE)`${WEEKDAY} after next`((w) => ({
  k: 'nth-after',
  n: 2,
  weekday: w.weekday,
  of: shift('day', 0),
}));
rule(DATE)`${WEEKDAY} week`((w) => ({
  k: 'nth-after',
  n: 2,
  weekday: w.weekday,
  of: shift('day', 0),
}));
rule(DATE)`(a|one) week (on|from) ${WEEKDAY}`((w) => ({
  k: 'nth-after',
  n: 2,
  weekday: w.weekday,
  of: shift('day', 0),
}));
rule(DATE)`${COUNT} weeks (on|from) ${WEEKDAY}`(({ n }, w) =>
  n > 60 ? null : { k: 'nth-after', n: n + 1, weekday: w.weekday, of: shift('day', 0) },
);
rule(DATE)`${COUNT} ${WEEKDAY} (from now|hence|later)`(({ n }, w) =>
  w.plural === true && n > 0 && n < 60
    ? { k: 'nth-after', n, weekday: w.weekday, of: shift('day', 0) }
    : null,
);
rule(DATE)`${COUNT} ${WEEKDAY} (ago|back)`(({ n }, w) =>
  w.plural === true && n > 0 && n < 60
    ? { k: 'nth-after', n: -n, weekday: w.weekday, of: shift('day', 0) }
    : null,
);

// Days of months.
rule(DATE)`${COUNT} (of|-|/|.)? ${MONTH}`((n, month) => (n.figures > 2 ? null : day(n, month)));
rule(DATE)`(the)? ${ORDINAL} (day)? (of|-)? ${MONTH}`((n, month) => day(n, month));
rule(DATE, { rank: 1 })`${COUNT} (of|-|/|.)? ${MONTH} (,|of|-|/|.)? ${YEAR}`((n, month, year) =>
  n.figures > 2 ? null : day(n, month, year),
);
rule(DATE, { rank: 1 })`(the)? ${ORDINAL} (day)? (of)? ${MONTH} (,|of|in)? ${YEAR}`(
  (n, month, year) => day(n, month, year),
);
rule(DATE)`${MONTH} (-|the)? ${COUNT}`((month, n) => (n.figures > 2 ? null : day(n, month)));
rule(DATE)`${MONTH} (the)? ${ORDINAL}`((month, n) => day(n, month));
rule(DATE, { rank: 1 })`${MONTH} (-)? ${COUNT} (,|-|of)? ${YEAR}`((month, n, year) =>
  n.figures > 2 ? null : day(n, month, year),
);
rule(DATE, { rank: 1 })`${MONTH} (the)? ${ORDINAL} (,|of|in)? ${YEAR}`((month, n, year) =>
  day(n, month, year),
);
rule(DATE, { rank: 2 })`${YEAR} (-|/) ${MONTH} (-|/) ${COUNT}`((year, month, n) =>
  n.figures > 2 ? null : day(n, month, year),
);
rule(DATE, { rank: 1 })`${YEAR} ,? ${MONTH} ${COUNT}`((year, month, n) => day(n, month, year));
rule(DATE)`${WEEKDAY} (,|.,)? (the)? ${DATE}`((w, date) => both(w, date));
rule(DATE)`${DATE} ,? (a|is a|being a)? ${WEEKDAY}`((date, w) => both(w, date));
rule(DATE)`${DATE} ( ${WEEKDAY} )`((date, w) => both(w, date));
rule(DATE)`${WEEKDAY} ,? (the)? ${ORDINAL}`((w, n) => bothDay(w, n));
rule(DATE, { rank: -1 })`${WEEKDAY} ,? (the)? ${COUNT}`((w, n) =>
  n.figures === 0 || n.figures > 2 ? null : bothDay(w, n),
);
rule(DATE)`${WEEKDAY} ,? the ${COUNT}`((w, n) => (n.n < 1 || n.n > 31 ? null : bothDay(w, n)));
rule(DATE)`${WEEKDAY} ,? ${DASHED_DATE}`((w, date) => both(w, date));
rule(DATE)`(the)? ${ORDINAL} (of|day of|day in) ${PERIOD}`((n, of) =>
  nth(n.n, { unit: 'day' }, of),
);
rule(DATE)`(the)? ${ORDINAL} ${PERIOD}`((n, of) =>
  unitOf(of) === 'month' && of.k === 'shift' ? nth(n.n, { unit: 'day' }, of) : null,
);
rule(DATE)`${DATE} inst`((date) => (date.k === 'day' ? date : null));

// Around tomorrow.
rule(DATE)`(the)? day after tomorrow`(() => shift('day', 2));
rule(DATE)`(the)? day before yesterday`(() => shift('day', -2));
rule(DATE)`(the)? (day|day immediately) (after|following) ${DATE}`((date) => shift('day', 1, date));
rule(DATE)`(the)? day (before|prior to|preceding) ${DATE}`((date) => shift('day', -1, date));
rule(DATE)`(the)? (next|following) day`(() => shift('day', 1, { k: 'earlier' }));
rule(DATE)`(the)? (previous|preceding) day`(() => shift('day', -1, { k: 'earlier' }));
rule(DATE)`(the same day|that day|that same day)`(() => shift('day', 0, { k: 'earlier' }));

// Years in words.
rule(YEAR)`${COUNT} ${COUNT}`((first, second) => {
  // "Twenty one" is no year; "twenty ten" is.
  if (first.figures > 0 || second.figures > 0 || second.n < 10 || second.n > 99) return null;
  return first.n >= 15 && first.n <= 20 ? { year: first.n * 100 + second.n } : null;
});
rule(YEAR)`${COUNT}`(({ n, figures }) =>
  figures === 0 && n >= 1700 && n <= 2120 ? { year: n } : null,
);
rule(YEAR)`' ${COUNT}`(({ n, figures }) =>
  figures === 2 ? { year: n < 60 ? 2000 + n : 1900 + n, century: true } : null,
);
rule(YEAR)`${YEAR} (ad|a . d .|ce)`((year) => year);
rule(DATE)`${DASHED_DATE} ,? ${YEAR}`((date, year) =>
  date.k === 'day' ? { ...date, ...year } : null,
);

rule(DATE)`${COUNT} - ${MONTH} - ${COUNT}`((n, month, year) =>
  n.figures > 2 || year.figures !== 2
    ? null
    : day(n, month, { year: year.n < 60 ? 2000 + year.n : 1900 + year.n, century: true }),
);
rule(DATE)`(the)? ${COUNT} of ${PERIOD}`((n, of) =>
  unitOf(of) === 'month' && of.k === 'shift' ? nth(n.n, { unit: 'day' }, of) : null,
);
rule(ALONE)`${WEEKDAY}`((w) => (w.weak ? { date: weekday(w, 'bare') } : null));
rule(ALONE)`(now|right now|just now|at the moment|at this moment|immediately|atm)`(() => ({
  counted: { length: { counts: { second: 0 } }, sign: 1 },
}));
