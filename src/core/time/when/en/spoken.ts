import { BARE_CLOCK, CLOCK, COUNT, DATE, DAY_PART, MOMENT, PART } from '../categories.ts';
import type { Clock, DayPart } from '../expressions.ts';
import { RuleBook, before, behindOf } from '../../../text/grammar/rule.ts';
import { at, day, joined } from '../make.ts';

/** Times as they are spoken in English: "early-morning", "Tuesday AM", "afternoon at 7", "12 noon". */
export const SPOKEN_RULES = new RuleBook();
const rule = SPOKEN_RULES.rule.bind(SPOKEN_RULES);

// "Early-morning" as one word.
for (const edge of ['early', 'late', 'mid'] as const) {
  rule(DAY_PART)(before(`${edge} -`), PART)((part) => ({ ...part, edge }));
  rule(DAY_PART)(before(`(in the|during the|the) ${edge} -`), PART)((part) => ({ ...part, edge }));
}
for (const [words, part] of [
  ['am', 'morning'],
  ['pm', 'afternoon'],
] as const) {
  rule(MOMENT, { rank: -1 })(behindOf(words), DATE)((date) => joined({ date }, { part: { part } }));
}
rule(CLOCK)`(mid - day|mid - noon)`(() => ({ hour: 12, half: 'full' }));
rule(CLOCK)`(mid - night)`(() => ({ hour: 24, half: 'full' }));
rule(DAY_PART)`(midmorning)`(() => ({ part: 'morning', edge: 'mid' }));
rule(DAY_PART)`(midafternoon)`(() => ({ part: 'afternoon', edge: 'mid' }));
rule(DAY_PART)`(lunch time|over lunch time|at lunch time)`(() => ({ part: 'noon' }));
rule(CLOCK, { rank: 1 })`(12|twelve) (o'clock|oclock)? (noon|lunchtime|midday)`(() => ({
  hour: 12,
  half: 'full',
}));
rule(CLOCK, { rank: 1 })`(12|twelve) (o'clock|oclock)? midnight`(() => ({
  hour: 24,
  half: 'full',
}));
rule(CLOCK, { rank: 1 })`${CLOCK} ${PART}`(halfIn);
rule(CLOCK, { rank: 1 })`${PART} (at|,)? ${CLOCK}`((part, clock) => halfIn(clock, part));

/** "Half past seven afternoon": the part tells the half of the day. */
function halfIn(clock: Clock, { part, edge }: DayPart): Clock | null {
  if (clock.half !== 'open' || edge !== undefined || part === 'night') return null;
  const isMorning = part === 'morning' || (part === 'noon' && clock.hour === 11);
  return { ...clock, half: isMorning ? 'am' : 'pm' };
}

rule(MOMENT)`${CLOCK} on (the)? ${COUNT}`((clock, n) => {
  const date = n.figures === 0 || n.figures > 2 ? null : day(n);
  return date === null ? null : at(date, clock);
});
rule(MOMENT)`${BARE_CLOCK} , ${MOMENT}`((clock, moment) =>
  moment.part === undefined || moment.date === undefined ? null : joined(moment, { clock }),
);
