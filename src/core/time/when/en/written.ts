import {
  ALONE,
  BARE_CLOCK,
  CLOCK,
  COUNT,
  DATE,
  HOURS,
  INTERVAL,
  LENGTH,
  MOMENT,
  MONTH,
  ORDINAL,
  PERIOD,
  UNIT,
  YEAR,
} from '../categories.ts';
import type { Count } from '../categories.ts';
import type { Clock, Interval, Moment } from '../expressions.ts';
import { RuleBook, pattern } from '../../../text/grammar/rule.ts';
import { at, between, counted, day, past, quarter, shift } from '../make.ts';

/** Ways to write a time in English that are neither a phrase nor plain figures: "3ish pm", "15 to noon", "9a to 11a". */
export const WRITTEN_RULES = new RuleBook();
const rule = WRITTEN_RULES.rule.bind(WRITTEN_RULES);

const ISH = '(ish|- ish)';
for (const [words, half] of [
  ['(am|a m)', 'am'],
  ['(pm|p m)', 'pm'],
] as const) {
  rule(MOMENT, { rank: 1 })(pattern('', ` ${ISH} ${words}`), COUNT)((count) => about(count, half));
}
rule(MOMENT)`${BARE_CLOCK} (ish|- ish)`((clock) => ({ clock, about: true }));
rule(MOMENT)`noonish`(() => ({ clock: { hour: 12, half: 'full' }, about: true }));

function about({ n, figures }: Count, half: 'am' | 'pm'): Moment | null {
  return figures > 2 || n < 1 || n > 12 ? null : { clock: { hour: n, half }, about: true };
}

// Noon and midnight are hours one counts to, whatever half of the day they begin.
for (const [words, hour] of [
  ['(noon|midday|12 noon)', 12],
  ['(midnight|12 midnight)', 24],
] as const) {
  rule(CLOCK, { rank: 2 })(pattern('', ` (minutes|mins)? (to|before|till|til) ${words}`), COUNT)(
    ({ n }) => fromNoon(hour, -n),
  );
  rule(CLOCK, { rank: 2 })(pattern('', ` (minutes|mins)? (past|after) ${words}`), COUNT)(({ n }) =>
    fromNoon(hour % 24, n),
  );
}

function fromNoon(hour: number, minutes: number): Clock | null {
  if (minutes === 0) return null;
  const clock = past(hour, minutes);
  return clock === null ? null : { ...clock, half: hour === 12 && minutes > 0 ? 'pm' : 'am' };
}

// "At 3 15": hours and minutes with a space, where the word before says that they are.
rule(MOMENT, { rank: -1 })`at ${COUNT} ${COUNT}`((hour, minute) =>
  hour.figures === 0 || hour.n < 1 || hour.n > 24 || minute.figures !== 2 || minute.n % 5 !== 0
    ? null
    : minute.n > 59
      ? null
      : { clock: { hour: hour.n, minute: minute.n, half: hour.n > 12 ? 'full' : 'open' } },
);

// "9a to 11a": the letter alone is an article elsewhere.
for (const [first, from] of [
  ['(a)', 'am'],
  ['(p)', 'pm'],
] as const) {
  for (const [second, until] of [
    ['(a|am)', 'am'],
    ['(p|pm)', 'pm'],
  ] as const) {
    rule(HOURS, { rank: 2 })(
      pattern('(from|between)? ', ` ${first} (to|-|until|till|and) `, ` ${second}`),
      COUNT,
      COUNT,
    )((one, other) => letters(one, from, other, until));
  }
}

function letters(one: Count, from: 'am' | 'pm', other: Count, until: 'am' | 'pm'): Interval | null {
  const isHour = ({ n, figures }: Count): boolean => figures > 0 && figures < 3 && n > 0 && n <= 12;
  if (!isHour(one) || !isHour(other)) return null;
  return between({ clock: { hour: one.n, half: from } }, { clock: { hour: other.n, half: until } });
}

// "In 15'", "for 30' from 4pm": minutes and seconds by their marks.
for (const [mark, unit] of [
  ["'", 'minute'],
  ['"', 'second'],
] as const) {
  rule(MOMENT)(pattern('in ', ` ${mark}`), COUNT)(({ n, figures }) =>
    figures === 0 ? null : counted({ counts: { [unit]: n } }, 1),
  );
  rule(INTERVAL)(
    pattern('for ', ` ${mark} (from|starting|starting from|starting at) `, ''),
    COUNT,
    CLOCK,
  )(({ n, figures }, clock) =>
    figures === 0 ? null : { k: 'within', length: { counts: { [unit]: n } }, of: { clock } },
  );
}

// A span and a moment as machines write them (ISO 8601).
rule(INTERVAL, { rank: 1 })`${MOMENT} / ${MOMENT}`((from, to) =>
  isWhole(from) && isWhole(to) ? between(from, to) : null,
);
rule(MOMENT, { rank: 1 })`${DATE} t ${CLOCK}`((date, clock) => at(date, clock));
// "Wed Oct 26 15:50:06 2016", as mail programs and logs have it.
rule(MOMENT, { rank: 2 })`${MOMENT} ${YEAR}`(({ date, clock, ...rest }, { year }) => {
  if (date === undefined || clock?.minute === undefined) return null;
  if (date.k === 'day' && date.year === undefined && date.month !== undefined) {
    return { ...rest, clock, date: { ...date, year } };
  }
  const isOpen = date.k === 'both' && date.date.k === 'day' && date.date.year === undefined;
  return isOpen && date.date.k === 'day'
    ? { ...rest, clock, date: { ...date, date: { ...date.date, year } } }
    : null;
});

function isWhole({ date, clock }: Moment): boolean {
  return date !== undefined && clock !== undefined;
}

// "A day from right now": to the minute.
rule(MOMENT, { rank: 2 })`${LENGTH} from (right now|this moment)`((of) =>
  counted({ ...of, counts: { ...of.counts, second: 0 } }, 1),
);

rule(UNIT)`(week - end|week end)`(() => ({ unit: 'weekend', plural: false }));
rule(UNIT)`(week - ends|week ends)`(() => ({ unit: 'weekend', plural: true }));

/** Months whose ides are on the fifteenth; of the others they are on the thirteenth. */
const LATE_IDES = [3, 5, 7, 10];
rule(DATE, { rank: 1 })`(the)? ides of ${MONTH}`((month) =>
  day({ n: LATE_IDES.includes(month.month) ? 15 : 13, figures: 2 }, month),
);
rule(PERIOD, { rank: 1 })`${COUNT} q ${COUNT}`((year, { n }) =>
  year.figures === 2 ? quarter(n, 2000 + year.n) : null,
);
rule(MOMENT)`${DATE} (lunch|lunchtime|lunch time)`((date) =>
  date.k === 'shift' && date.unit !== 'day' ? null : { date, part: { part: 'noon' } },
);

// What is a time only when nothing else is said.
rule(ALONE)`the ${ORDINAL}`((n) => {
  const date = n.figures > 0 ? day(n) : null;
  return date === null ? null : { date };
});
rule(ALONE)`(asap|as soon as possible)`(() => ({
  counted: { length: { counts: { second: 0 } }, sign: 1 },
}));
rule(ALONE)`the ${COUNT}`((n) => {
  const date = n.figures > 0 && n.figures < 3 ? day(n) : null;
  return date === null ? null : { date };
});
// "The rest of the day": from now until midnight.
rule(INTERVAL, { rank: 1 })`(the)? rest of (the|my|this|current|the current)? (day|today)`(() =>
  between(
    { counted: { length: { counts: { second: 0 } }, sign: 1 } },
    { date: shift('day', 0), clock: { hour: 24, half: 'full' } },
  ),
);
