import {
  BARE_CLOCK,
  CLOCK,
  COUNT,
  DATE,
  DAY_PART,
  MOMENT,
  PART,
  WEEKDAY,
  ZONE,
} from '../categories.ts';
import type { Clock, Moment } from '../expressions.ts';
import { RuleBook } from '../../../text/grammar/rule.ts';
import { at, isPeriod, joined, shift, weekday, edged } from '../make.ts';
import { CLOCK_FIGURES } from '../shapes/weak.ts';
import { halfSaid } from './late.ts';

/** Dates with times in English: "Tuesday at 3pm", "tomorrow morning", "noon on Friday". */
export const MOMENT_RULES = new RuleBook();
const rule = MOMENT_RULES.rule.bind(MOMENT_RULES);

rule(MOMENT)`${DATE} (, at|at|, around|,|@|for|-|by|starting at)? ${CLOCK}`((date, clock) =>
  at(date, clock),
);
rule(MOMENT)`${CLOCK} (, on|on|,|of)? ${DATE}`((clock, date) => at(date, clock));
rule(MOMENT)`${DATE} (at|,|, at) ${BARE_CLOCK}`((date, clock) => at(date, clock));
rule(MOMENT)`${BARE_CLOCK} ${DATE}`((clock, date) => (date.k === 'shift' ? at(date, clock) : null));
rule(MOMENT)`${DATE} (at|,|, at)? ${CLOCK_FIGURES}`((date, clock) => at(date, clock));
rule(MOMENT)`${CLOCK_FIGURES} (on|,)? ${DATE}`((clock, date) => at(date, clock));
rule(MOMENT)`${DATE} (,|on)? ${DAY_PART}`((date, part) => joined({ date }, { part }));
rule(MOMENT)`${DAY_PART} (,|of|on|, on)? ${DATE}`((part, date) => joined({ date }, { part }));
rule(MOMENT)`${DATE} (,|'s)? ${PART}`((date, part) => joined({ date }, { part }));
rule(MOMENT)`(the)? ${PART} (of|on) ${DATE}`((part, date) => joined({ date }, { part }));
rule(MOMENT)`${PART} of ${DATE}`((part, date) => joined({ date }, { part }));
rule(MOMENT)`(this|that) ${PART}`((part) => ({ date: shift('day', 0), part }));
rule(MOMENT)`(this|that) (early|late) ${PART}`((part) => ({ date: shift('day', 0), part }));
rule(MOMENT)`last ${PART}`((part) => ({ date: shift('day', -1), part: nightly(part) }));
rule(MOMENT)`next ${PART}`((part) => ({ date: shift('day', 1), part }));
rule(MOMENT)`(late|later) (tonight|tonite)`(() => ({
  date: shift('day', 0),
  part: { part: 'evening', edge: 'late' },
}));
rule(MOMENT)`early (tonight|tonite|this evening)`(() => ({
  date: shift('day', 0),
  part: { part: 'evening', edge: 'early' },
}));
rule(MOMENT)`(late|later) (in|on)? (the)? ${MOMENT}`((moment) => edged(moment, late(moment)));
rule(MOMENT)`(early|earlier) (in|on)? (the)? ${MOMENT}`((moment) => edged(moment, 'early'));
rule(MOMENT)`(at the)? (beginning|start) of ${MOMENT}`((moment) => edged(moment, 'early'));
rule(MOMENT)`(at the)? end of ${MOMENT}`((moment) => edged(moment, 'late'));

function late({ part }: Moment): 'early' | 'late' {
  return part !== undefined && halfSaid(part, 'late') === 'early' ? 'early' : 'late';
}

/** "Last night" is the evening of yesterday and the night that followed. */
function nightly(part: NonNullable<Moment['part']>): NonNullable<Moment['part']> {
  return part.part === 'night' ? { part: 'night' } : part;
}

rule(MOMENT)`${MOMENT} (at|, at|around|,|@)? ${CLOCK}`((moment, clock) =>
  joined(moment, { clock }),
);
rule(MOMENT)`${MOMENT} (at|,|@) ${BARE_CLOCK}`((moment, clock) => joined(moment, { clock }));
rule(MOMENT)`${BARE_CLOCK} ${MOMENT}`((clock, moment) =>
  moment.part === undefined || moment.date === undefined ? null : joined(moment, { clock }),
);
rule(MOMENT)`${CLOCK} (on|,)? ${MOMENT}`((clock, moment) => joined(moment, { clock }));
rule(MOMENT)`${MOMENT} (on|,|of)? ${DATE}`((moment, date) => joined(moment, { date }));
rule(MOMENT)`${DATE} (,|at)? ${MOMENT}`((date, moment) => joined({ date }, moment));
rule(MOMENT, { rank: 1 })`${WEEKDAY} ${PART} ,? (the)? ${DATE}`((w, part, date) =>
  date.k === 'day' ? { date: { k: 'both', weekday: w.weekday, date }, part } : null,
);
rule(MOMENT)`${WEEKDAY} ${PART}`((w, part) => ({ date: weekday(w, 'bare'), part }));
rule(MOMENT)`(the)? (end of the day|close of business|cob|eod|end of business)`(() =>
  endOf(shift('day', 0)),
);
rule(
  MOMENT,
)`(the)? (end of day|end of the day|close of business|close of play|cob|eod|end of business|end of play) (on|,)? ${DATE}`(
  endOf,
);
rule(MOMENT)`(the)? end of (the)? ${DATE}`(endOf);

function endOf(date: Parameters<typeof at>[0]): Moment | null {
  return isPeriod(date) ? null : at(date, { hour: 23, minute: 59, half: 'full' });
}

rule(MOMENT, { rank: 1 })`${MOMENT} (()? ${ZONE}`((moment, zone) =>
  moment.zone === undefined && moment.clock !== undefined ? { ...moment, zone } : null,
);
rule(MOMENT, { rank: 1 })`${MOMENT} ( ${ZONE} )`((moment, zone) =>
  moment.zone === undefined && moment.clock !== undefined ? { ...moment, zone } : null,
);
rule(MOMENT, { rank: 1 })`${CLOCK} ${ZONE}`((clock, zone) => ({ clock, zone }));

rule(MOMENT)`${WEEKDAY} (.)? (at|,|, at)? ${CLOCK}`((w, clock) => ({
  date: weekday(w, 'bare'),
  clock,
}));
rule(MOMENT)`${MOMENT} ${COUNT}`((moment, { n, figures }) => {
  const clock = figures === 3 || figures === 4 ? hoursMinutes(n) : null;
  return clock === null || moment.part === undefined ? null : joined(moment, { clock });
});

/** "815", "1030": hours and minutes without a mark between. */
function hoursMinutes(n: number): Clock | null {
  const [hour, minute] = [Math.floor(n / 100), n % 100];
  if (hour < 1 || hour > 23 || minute > 59) return null;
  return { hour, minute, half: hour <= 12 ? 'open' : 'full' };
}
