import {
  CLOCK,
  COUNT,
  DATE,
  HOUR_POINT,
  INTERVAL,
  LENGTH,
  MOMENT,
  MONTH,
  ORDINAL,
  PERIOD,
  POINT,
  UNIT,
  WEEKDAY,
  YEAR,
} from '../categories.ts';

import { alike, daysIn, daysOf, run } from '../make-range.ts';
import { RuleBook, pattern } from '../../../text/grammar/rule.ts';
import type { Clock, DateExpression, Interval, Length } from '../expressions.ts';
import { at, between, both, day, inside, isPeriod, open, shift, weekday } from '../make.ts';
import { DASHED_DATE } from '../shapes/weak.ts';

/** Stretches of days with two ends or one in English: "13 to 15 July", "by Friday", "after Easter". */
export const INTERVAL_RULES = new RuleBook();
const rule = INTERVAL_RULES.rule.bind(INTERVAL_RULES);

rule(POINT)`${DATE}`((date) => ({ date }));
rule(POINT)`${MOMENT}`((moment) => moment);
rule(POINT, { rank: -1 })`${DASHED_DATE}`((date) => ({ date }));
rule(POINT, { rank: -1 })`${YEAR}`(({ year }) => ({ date: { k: 'year', year } }));
rule(POINT, { rank: -1 })`${PERIOD}`((date) => ({ date }));

const TO =
  '(to|until|untill|till|til|through|thru|-|up to|up until|up to and including|until and including)';
rule(INTERVAL)(pattern('(from|between) (the)? ', ` ${TO} (the)? `, ''), POINT, POINT)((from, to) =>
  between(from, to, true),
);
rule(INTERVAL)`(between|in between) (the)? ${POINT} and (the)? ${POINT}`((from, to) =>
  between(from, to, true),
);
rule(INTERVAL, { rank: -1 })(pattern('', ` ${TO} (the)? `, ''), POINT, POINT)((from, to) =>
  alike(from, to) ? between(from, to, true) : null,
);
rule(INTERVAL)(pattern('(from)? ', ` ${TO} `, ''), MOMENT, HOUR_POINT)((from, to) =>
  from.clock === undefined ? null : between(from, to),
);
rule(INTERVAL)(pattern('(from)? ', ' (,|on)? ', ` ${TO} `, ''), HOUR_POINT, DATE, POINT)(
  (from, date, to) => (isPeriod(date) ? null : between({ ...from, date }, to)),
);

// Days that share a month.
for (const first of [COUNT, ORDINAL]) {
  for (const last of [COUNT, ORDINAL]) {
    rule(INTERVAL, { rank: 1 })(
      pattern(
        '(from|between)? (the)? ',
        ` (to|through|thru|-|until|till|and) (the)? `,
        ' (of)? ',
        '',
      ),
      first,
      last,
      MONTH,
    )((from, to, month) => daysOf(from, to, month, undefined));
    rule(INTERVAL, { rank: 2 })(
      pattern(
        '(from|between)? (the)? ',
        ` (to|through|thru|-|until|till|and) (the)? `,
        ' (of)? ',
        ' ,? ',
        '',
      ),
      first,
      last,
      MONTH,
      YEAR,
    )((from, to, month, year) => daysOf(from, to, month, year));
    rule(INTERVAL, { rank: 1 })(
      pattern('(from|between)? ', ' (the)? ', ` (to|through|thru|-|until|till|and) (the)? `, ''),
      MONTH,
      first,
      last,
    )((month, from, to) => daysOf(from, to, month, undefined));
    rule(INTERVAL, { rank: 2 })(
      pattern(
        '(from|between)? ',
        ' (the)? ',
        ` (to|through|thru|-|until|till|and) (the)? `,
        ' ,? ',
        '',
      ),
      MONTH,
      first,
      last,
      YEAR,
    )((month, from, to, year) => daysOf(from, to, month, year));
  }
}

rule(INTERVAL, { rank: 1 })`${PERIOD} (from|between|,)? ${COUNT} (to|-|and|through|until) ${COUNT}`(
  (of, from, to) => daysIn(of, from, to),
);
rule(INTERVAL, {
  rank: 1,
})`(from|between)? ${COUNT} (to|-|and|through|until|till) ${COUNT} (of|in)? ${PERIOD}`(
  (from, to, of) => daysIn(of, from, to),
);

rule(INTERVAL)`(from)? ${WEEKDAY} ${COUNT} (to|-|until|through) ${WEEKDAY} ${DATE}`(
  (w, from, last, date) => {
    const [first, end] = [day(from), both(last, date)];
    const start = first === null ? null : both(w, first);
    return end === null || start === null ? null : between({ date: start }, { date: end }, true);
  },
);
rule(INTERVAL)(pattern('(from|between)? ', ` ${TO} `, ''), WEEKDAY, WEEKDAY)((from, to) =>
  between({ date: weekday(from, 'bare') }, { date: weekday(to, 'bare') }, true),
);
rule(INTERVAL)`${PERIOD} (from|between|,)? ${WEEKDAY} (to|-|and|through) ${WEEKDAY}`(
  (of, from, to) => {
    const [first, last] = [inside(weekday(from, 'bare'), of), inside(weekday(to, 'bare'), of)];
    return first === null || last === null ? null : between({ date: first }, { date: last }, true);
  },
);
rule(INTERVAL)(
  pattern('(from|between)? ', ` (to|-|through|until|and) `, ' ,? ', ''),
  MONTH,
  MONTH,
  YEAR,
)((from, to, { year }) =>
  between(
    { date: { k: 'month', month: from.month } },
    { date: { k: 'month', month: to.month, year } },
    true,
  ),
);
rule(INTERVAL)`(from|between) ${MONTH} (to|-|through|until|and) ${MONTH}`((from, to) =>
  between(
    { date: { k: 'month', month: from.month } },
    { date: { k: 'month', month: to.month } },
    true,
  ),
);
rule(INTERVAL)`(between now and|from now until|from now to|from now till) ${POINT}`((to) =>
  between({ date: shift('day', 0) }, to, true),
);

// One end.
rule(INTERVAL)`(after|later than|anytime after|any time after|following) (the)? ${POINT}`((of) =>
  open('after', of),
);
rule(
  INTERVAL,
)`(since|from|as of|as from|starting|starting on|starting from|beginning|beginning on|effective|no earlier than|not before|on or after|with effect from) (the)? ${POINT}`(
  (of) => open('since', of),
);
rule(
  INTERVAL,
)`(from|starting|as of)? ${POINT} (onwards|onward|or later|at the earliest|and after|and later)`(
  (of) => open('since', of),
);
rule(
  INTERVAL,
)`(before|earlier than|prior to|anytime before|sometime before|sometimes before|ahead of) (the)? ${POINT}`(
  (of) => open('before', of),
);
rule(INTERVAL)`(until|till|til|up to|through) (the)? ${POINT}`((of) => ({
  k: 'open',
  side: 'before',
  of,
  upTo: true,
}));
rule(
  INTERVAL,
)`(by|no later than|not later than|on or before|until and including|up to and including|by no later than|due by|due on|by the latest|no later than by|before the end of|by the end of|at the latest by) (the)? ${POINT}`(
  (of) => open('by', of),
);
rule(INTERVAL)`(before|by|no later than) (the)? end of (the|this)? ${UNIT}`(({ unit, plural }) =>
  plural ? null : open('by', { date: shift(unit, 0) }),
);
rule(INTERVAL)`(before|by|no later than|until|till) (the)? end of ${PERIOD}`((date) =>
  open('by', { date }),
);
rule(INTERVAL)`(by) (the)? (eom|end of month)`(() => open('by', { date: shift('month', 0) }));
rule(INTERVAL)`(by) (the)? (eoy|end of year)`(() => open('by', { date: shift('year', 0) }));
rule(INTERVAL)`${POINT} (at the latest|or earlier|or before|latest)`((of) => open('by', of));
rule(
  INTERVAL,
)`(before or on|on or earlier than|before or in|ending on|ending with|up to and including) (the)? ${POINT}`(
  (of) => open('by', of),
);
rule(INTERVAL)`(sooner than|in advance of) (the)? ${POINT}`((of) => open('before', of));
rule(
  INTERVAL,
)`(later than or on|later than or at|later than or in|after or on|after or equal to|at or after) (the)? ${POINT}`(
  (of) => open('since', of),
);
rule(INTERVAL)`${YEAR} (or after|or later|and after)`(({ year }) =>
  open('since', { date: { k: 'year', year } }),
);
rule(INTERVAL)`between (the)? ${POINT} and (now|today)`((from) =>
  between(from, { date: shift('day', 0) }, true),
);
rule(
  INTERVAL,
)`within (the next|the coming|the following|next|the|the upcoming|upcoming)? ${LENGTH}`(
  (length) => ({
    k: 'within',
    length,
  }),
);
rule(INTERVAL, { rank: 1 })`within ${LENGTH} (of|from|after|following) (the)? ${POINT}`(
  (length, of) => ({ k: 'within', length, of }),
);
rule(INTERVAL)`(more than|over) ${LENGTH} (after|from) ${POINT}`((length, of) =>
  open('after', { counted: { length, sign: 1, of } }),
);
rule(INTERVAL)`less than ${LENGTH} (after|from) ${POINT}`((length, of) => ({
  k: 'within',
  length,
  of,
}));
rule(INTERVAL)`(more than|over) ${LENGTH} (before|prior to) ${POINT}`((length, of) =>
  open('before', { counted: { length, sign: -1, of } }),
);
rule(INTERVAL)`(from)? ${DATE} for ${LENGTH}`((date, length) =>
  isPeriod(date) ? null : { k: 'within', length, of: { date } },
);
rule(INTERVAL)`(for)? ${LENGTH} (starting|beginning|starting on|starting from|as of) ${POINT}`(
  (length, of) => (of.counted === undefined ? { k: 'within', length, of, exact: true } : null),
);
rule(INTERVAL)`for ${LENGTH} (,)? from ${POINT}`((length, of) => ({
  k: 'within',
  length,
  of,
  exact: true,
}));
rule(INTERVAL)`${DATE} (for)? ${LENGTH} (from|starting at) ${CLOCK}`((date, length, clock) =>
  dayFrom(date, clock, length),
);
rule(INTERVAL)`${DATE} from ${CLOCK} for ${LENGTH}`((date, clock, length) =>
  dayFrom(date, clock, length),
);

/** "On 14 February from 9.30am for two hours". */
function dayFrom(date: DateExpression, clock: Clock, length: Length): Interval | null {
  const of = at(date, clock);
  return of === null ? null : { k: 'within', length, of, exact: true };
}

// Runs of periods.
for (const [sign, words] of [
  [1, '(next|coming|following|upcoming)'],
  [-1, '(last|past|previous|preceding)'],
] as const) {
  rule(INTERVAL, { rank: 1 })(pattern(`${words} `, ' ', ''), COUNT, UNIT)(({ n }, { unit }) =>
    run(n, unit, sign),
  );
  rule(INTERVAL, { rank: 1 })(pattern('', ` ${words} `, ''), COUNT, UNIT)(({ n }, { unit }) =>
    run(n, unit, sign),
  );
  rule(INTERVAL, { rank: 1 })(pattern(`${words} (few|several) `, ''), UNIT)(({ unit }) =>
    run(3, unit, sign),
  );
  rule(INTERVAL, { rank: 1 })(pattern(`${words} (couple of|couple) `, ''), UNIT)(({ unit }) =>
    run(2, unit, sign),
  );
  rule(INTERVAL)(pattern(`${words} `, ''), UNIT)(({ unit, plural }) =>
    plural || !['hour', 'minute', 'second'].includes(unit) ? null : run(1, unit, sign),
  );
}
