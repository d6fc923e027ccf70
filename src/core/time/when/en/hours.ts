import {
  BARE_CLOCK,
  CLOCK,
  COUNT,
  DATE,
  DAY_PART,
  HOURS,
  HOUR_POINT,
  INTERVAL,
  LENGTH,
  MOMENT,
  PART,
  ZONE,
} from '../categories.ts';
import type { Count } from '../categories.ts';
import type { DateExpression, Interval, Moment } from '../expressions.ts';
import { LUNCH_ENDS, AFTERNOON_ENDS, hours, inMoment, inPart, zoned } from '../make-range.ts';
import { RuleBook, pattern } from '../../../text/grammar/rule.ts';
import { between, onDate, open } from '../make.ts';

/** Stretches of hours in English, with a date or without: "from 9 to 5", "after 3pm". */
export const HOUR_RULES = new RuleBook();
const rule = HOUR_RULES.rule.bind(HOUR_RULES);

rule(HOURS)`${HOUR_POINT} (to|until|untill|till|til|through|thru|up to) ${HOUR_POINT}`(hours);
rule(HOURS)`${HOUR_POINT} - ${HOUR_POINT}`(dashed);
// "From 10 to 12" is two hours, whatever "10 to 12" is by itself.
rule(HOURS, {
  rank: 3,
})`(from|between) ${HOUR_POINT} (to|until|untill|till|til|-|through|and|up to) ${HOUR_POINT}`(
  (from, to) => between(from, to),
);
// "10 to 11am": both in the half that the last names.
for (const [words, half, other] of [
  ['(am|a m)', 'am', 'pm'],
  ['(pm|p m)', 'pm', 'am'],
] as const) {
  rule(HOURS, { rank: 3 })(
    pattern('(from|between)? ', ' (to|-|till|until) ', ` ${words}`),
    COUNT,
    COUNT,
  )((from, to) =>
    from.figures === 0 || to.figures === 0 || from.n < 1 || from.n >= to.n || to.n > 12
      ? null
      : between(
          { clock: { hour: from.n, half: to.n === 12 ? other : half } },
          { clock: { hour: to.n, half } },
        ),
  );
}
rule(HOURS)`(in between) ${HOUR_POINT} (-|and) ${HOUR_POINT}`((from, to) => between(from, to));
rule(HOURS)`(after|later than) ${HOUR_POINT} (and|but)? (before) ${HOUR_POINT}`((from, to) =>
  between(from, to),
);
rule(HOURS)`${HOURS} ${DAY_PART}`((of, part) => inPart(of, part));
rule(HOURS)`${DAY_PART} ${HOURS}`((part, of) => inPart(of, part));

function figuresOn(from: Count, to: Count, date: DateExpression): Interval | null {
  if ([from, to].some(({ n, figures }) => figures > 2 || n < 1 || n > 24)) return null;
  const hour = ({ n }: Count): Moment => ({ clock: { hour: n, half: n <= 12 ? 'open' : 'full' } });
  return onDate(between(hour(from), hour(to)), date);
}

/** A dash between bare numbers is no stretch of hours ("3-1"). */
function dashed(from: Moment, to: Moment): Interval | null {
  const sure = [from, to].some(
    ({ clock }) => clock?.minute !== undefined || clock?.half === 'am' || clock?.half === 'pm',
  );
  return sure ? between(from, to) : null;
}

rule(HOURS)`(after|later than|anytime after|any time after) (about)? ${HOUR_POINT}`((of) =>
  open('after', of),
);
rule(HOURS)`past ${CLOCK}`((clock) => open('after', { clock }));
rule(
  HOURS,
)`(from|since|starting at|starting from|beginning at|no earlier than|not before|as of) ${HOUR_POINT}`(
  (of) => open('since', of),
);
rule(HOURS)`(from)? ${CLOCK} (onwards|onward|or later|at the earliest)`((clock) =>
  open('since', { clock }),
);
rule(HOURS)`from ${CLOCK} on`((clock) => open('since', { clock }));
rule(HOURS)`(at or after|on or after) ${HOUR_POINT}`((of) => open('since', of));
rule(HOURS)`(in advance of|sooner than|at or before) ${HOUR_POINT}`((of) => open('before', of));
// "From 5 to 6" is an hour, and never five to six.
rule(INTERVAL, {
  rank: 2,
})`(from|between) ${COUNT} (to|and|-|until|till) ${COUNT} (on|of|,)? ${DATE}`((from, to, date) =>
  figuresOn(from, to, date),
);
rule(
  HOURS,
)`(before|earlier than|until|till|til|through|anytime before|prior to|up to) (about)? ${HOUR_POINT}`(
  (of) => open('before', of),
);
rule(HOURS)`(by|no later than|not later than|at the latest by|at latest) (about)? ${HOUR_POINT}`(
  (of) => open('by', of),
);
rule(HOURS)`${CLOCK} (at the latest|or earlier|latest)`((clock) => open('by', { clock }));

// "14.00 - 15.00 uur CET", "from 2 to 3pm (GMT)": a zone behind is of both ends.
rule(HOURS, { rank: 1 })`${HOURS} ${ZONE}`(zoned);
rule(HOURS, { rank: 1 })`${HOURS} ( ${ZONE} )`(zoned);
rule(INTERVAL, { rank: -1 })`${HOURS}`((of) => of);
rule(INTERVAL)`${DATE} (,|, from|at|in|on)? ${HOURS}`((date, of) => onDate(of, date));
rule(INTERVAL)`${DATE} ,? ${DAY_PART} ,? ${HOURS}`((date, part, of) => onDate(of, date, part));
rule(INTERVAL)`${DATE} ${PART} ,? ${HOURS}`((date, part, of) => onDate(of, date, part));
rule(INTERVAL)`${HOURS} (on|,|of)? ${DATE}`((of, date) => onDate(of, date));
rule(INTERVAL)`${MOMENT} (,)? ${HOURS}`((moment, of) => inMoment(of, moment));
rule(INTERVAL)`${HOURS} (on|,)? ${MOMENT}`((of, moment) => inMoment(of, moment));
rule(INTERVAL)`${DATE} ${BARE_CLOCK} (to|-) ${BARE_CLOCK}`((date, from, to) =>
  onDate(between({ clock: from }, { clock: to }), date),
);

// "4pm for 30 minutes": a length from a time on.
rule(INTERVAL)`(from)? ${CLOCK} for ${LENGTH}`((clock, length) => ({
  k: 'within',
  length,
  of: { clock },
}));
rule(INTERVAL)`(from)? ${MOMENT} for ${LENGTH}`((of, length) =>
  of.clock === undefined ? null : { k: 'within', length, of },
);
rule(INTERVAL)`for ${LENGTH} (from|starting|starting from|beginning|starting at) ${CLOCK}`(
  (length, clock) => ({ k: 'within', length, of: { clock } }),
);

rule(INTERVAL)`(after|just after|straight after) lunch`(() =>
  between({ clock: LUNCH_ENDS }, { clock: AFTERNOON_ENDS }),
);
rule(INTERVAL)`${DATE} after lunch`((date) =>
  onDate(between({ clock: LUNCH_ENDS }, { clock: AFTERNOON_ENDS }), date),
);
