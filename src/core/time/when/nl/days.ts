import {
  ALONE,
  CLOCK,
  COUNT,
  DATE,
  MOMENT,
  HOLIDAY,
  MONTH,
  ORDINAL,
  PERIOD,
  WEEKDAY,
  YEAR,
} from '../categories.ts';
import { RuleBook } from '../../../text/grammar/rule.ts';
import { at, both, day, nth, unitOf, bothDay } from '../make.ts';
import { DASHED_DATE } from '../shapes/weak.ts';

/** Days of months in Dutch, with or without weekday and year; named days. */
export const DAY_RULES = new RuleBook();
const rule = DAY_RULES.rule.bind(DAY_RULES);

// Days of months.
rule(DATE)`${COUNT} (van|de)? ${MONTH}`((n, month) => (n.figures > 2 ? null : day(n, month)));
rule(DATE)`${COUNT} (-|/) ${MONTH}`((n, month) => (n.figures > 2 ? null : day(n, month)));
rule(DATE)`(de|den)? ${ORDINAL} (van|dag van|dag in)? (de maand)? ${MONTH}`((n, month) =>
  day(n, month),
);
rule(DATE, { rank: 1 })`${COUNT} (van)? ${MONTH} (,|van|in|')? ${YEAR}`((n, month, year) =>
  n.figures > 2 ? null : day(n, month, year),
);
rule(DATE, { rank: 1 })`${COUNT} (-|/) ${MONTH} (-|/) ${YEAR}`((n, month, year) =>
  n.figures > 2 ? null : day(n, month, year),
);
rule(DATE, {
  rank: 1,
})`(de|den)? ${ORDINAL} (van|dag van)? (de maand)? ${MONTH} (,|van|')? ${YEAR}`((n, month, year) =>
  day(n, month, year),
);
// In words it is a number of something: "in februari drie gesprekken".
rule(DATE, { rank: -1 })`${MONTH} ${COUNT}`((month, n) =>
  n.figures === 0 || n.figures > 2 ? null : day(n, month),
);
rule(DATE)`${MONTH} (de)? ${ORDINAL}`((month, n) => day(n, month));
rule(DATE, { rank: 1 })`${MONTH} ${COUNT} ,? ${YEAR}`((month, n, year) =>
  n.figures > 2 ? null : day(n, month, year),
);
rule(DATE, { rank: 1 })`${YEAR} ,? ${MONTH} ${COUNT}`((year, month, n) => day(n, month, year));
rule(DATE, { rank: 2 })`${MONTH} (-|/) ${COUNT} (-|/) ${YEAR}`((month, n, year) =>
  n.figures > 2 ? null : day(n, month, year),
);
rule(DATE, { rank: 2 })`${YEAR} (-|/) ${MONTH} (-|/) ${COUNT}`((year, month, n) =>
  n.figures > 2 ? null : day(n, month, year),
);
rule(DATE, { rank: 1 })`${YEAR} , ${COUNT} ${MONTH}`((year, n, month) => day(n, month, year));
rule(DATE)`${WEEKDAY} ,? (de|den)? ${DATE}`((w, date) => both(w, date));
rule(DATE)`${WEEKDAY} ,? (de|den)? ${ORDINAL}`((w, n) => bothDay(w, n));
rule(DATE, { rank: -1 })`${WEEKDAY} (de)? ${COUNT}`((w, n) =>
  n.figures === 0 || n.figures > 2 ? null : bothDay(w, n),
);
rule(DATE)`${WEEKDAY} ,? ${DASHED_DATE}`((w, date) => both(w, date));
rule(DATE)`${DATE} ,? ( ${WEEKDAY} )`((date, w) => both(w, date));
rule(DATE)`${DATE} (, zijnde|(zijnde)) ${WEEKDAY}`((date, w) => both(w, date));
rule(DATE, { rank: 1 })`${DATE} (a.s.|aanstaande|jl|jl.|j.l.|jongstleden|dezes)`((date) =>
  date.k === 'day' || date.k === 'both' ? date : null,
);
rule(DATE)`(de)? ${ORDINAL} (van|dag van|dag in) (de|het)? ${PERIOD}`((n, of) =>
  nth(n.n, { unit: 'day' }, of),
);

// Holidays.
rule(DATE)`${HOLIDAY}`(({ id }) => ({ k: 'holiday', id }));
rule(DATE, { rank: 1 })`${HOLIDAY} (van|in|,)? ${YEAR}`(({ id }, { year }) => ({
  k: 'holiday',
  id,
  year,
}));
rule(DATE)`(volgende|komende|aanstaande|eerstvolgende) ${HOLIDAY}`(({ id }) => ({
  k: 'holiday',
  id,
  which: 'coming',
}));
rule(DATE)`(vorige|afgelopen|laatste) ${HOLIDAY}`(({ id }) => ({
  k: 'holiday',
  id,
  which: 'past',
}));
rule(DATE)`${HOLIDAY} (a.s.|aanstaande)`(({ id }) => ({ k: 'holiday', id, which: 'coming' }));
rule(DATE)`${HOLIDAY} ,? ${PERIOD}`(({ id }, of) =>
  unitOf(of) === 'year' ? { k: 'in', inner: { k: 'holiday', id }, outer: of } : null,
);
rule(DATE)`${DASHED_DATE} ,? ${YEAR}`((date, year) =>
  date.k === 'day' ? { ...date, ...year } : null,
);
rule(DATE)`(de)? ${MONTH} (de)? ${ORDINAL}`((month, n) => day(n, month));
rule(MOMENT)`${WEEKDAY} ,? ${COUNT} ${MONTH} ${CLOCK} ${YEAR}`((w, n, month, clock, year) => {
  const date = day(n, month, year);
  const named = date === null ? null : both(w, date);
  return named === null ? null : at(named, clock);
});
rule(YEAR)`${COUNT} ${COUNT}`((first, second) => {
  if (first.figures > 0 || second.figures > 0 || second.n < 1 || second.n > 99) return null;
  if (first.n === 2000) return { year: 2000 + second.n };
  return first.n >= 15 && first.n <= 20 ? { year: first.n * 100 + second.n } : null;
});
rule(YEAR)`${COUNT}`(({ n, figures }) =>
  figures === 0 && n >= 1700 && n <= 2120 ? { year: n } : null,
);
rule(YEAR)`' ${COUNT}`(({ n, figures }) =>
  figures === 2 ? { year: n < 60 ? 2000 + n : 1900 + n, century: true } : null,
);
rule(ALONE)`(nu|direct|zojuist|onmiddellijk|op dit moment|nu meteen)`(() => ({
  counted: { length: { counts: { second: 0 } }, sign: 1 },
}));
