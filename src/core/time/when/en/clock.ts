import {
  BARE_CLOCK,
  CLOCK,
  COUNT,
  DAY_PART,
  HOUR_POINT,
  MOMENT,
  ORDINAL,
  PART,
} from '../categories.ts';
import type { Clock } from '../expressions.ts';
import { RuleBook, before } from '../../../text/grammar/rule.ts';
import { past } from '../make.ts';
import { halfSaid } from './late.ts';
import { CLOCK_FIGURES } from '../shapes/weak.ts';

/** Times of the day in English: "half past two", "2.30pm", "quarter to five", "noon". */
export const CLOCK_RULES = new RuleBook();
const rule = CLOCK_RULES.rule.bind(CLOCK_RULES);

for (const [words, half] of [
  ['(am|a m|in the am)', 'am'],
  ['(pm|p m|in the pm)', 'pm'],
] as const) {
  rule(CLOCK, { rank: 1 })(Object.assign(['', ` ${words}`], { raw: [] }), COUNT)((count) =>
    twelve(count, half),
  );
  for (const figures of [CLOCK, CLOCK_FIGURES, BARE_CLOCK]) {
    rule(CLOCK, { rank: 1 })(Object.assign(['', ` ${words}`], { raw: [] }), figures)((clock) =>
      clock.hour > 12 || (clock.half !== 'open' && clock.half !== 'full')
        ? null
        : { ...clock, half },
    );
  }
}
// "3p", "9a": glued to their figures, so that "a" is no article.
rule(CLOCK)`${COUNT} p`((count) => (count.figures === 0 ? null : twelve(count, 'pm')));
rule(CLOCK)`${CLOCK} p`((clock) => (clock.minute === undefined ? null : { ...clock, half: 'pm' }));

function twelve({ n, figures }: { n: number; figures: number }, half: 'am' | 'pm'): Clock | null {
  if (figures > 2) {
    const [hour, minute] = [Math.floor(n / 100), n % 100];
    return hour >= 1 && hour <= 12 && minute < 60 ? { hour, minute, half } : null;
  }
  return n >= 1 && n <= 12 ? { hour: n, half } : null;
}

rule(CLOCK, { rank: 1 })`${COUNT} (o'clock|oclock|o clock)`(({ n }) =>
  n >= 1 && n <= 12 ? { hour: n, half: 'open' } : null,
);
rule(CLOCK)`${COUNT} (h|hrs|hours)`(({ n, figures }) =>
  figures === 4 && n % 100 < 60 && n < 2400
    ? { hour: Math.floor(n / 100), minute: n % 100, half: 'full' }
    : null,
);
rule(CLOCK)`${COUNT} h`(({ n, figures }) =>
  figures > 0 && figures < 3 && n <= 24 ? { hour: n, half: 'full' } : null,
);
rule(CLOCK)`(noon|midday|mid day|mid - day|12 noon|twelve noon|high noon|12 midday)`(() => ({
  hour: 12,
  half: 'full',
}));
rule(CLOCK)`(midnight|12 midnight|twelve midnight|mid - night)`(() => ({ hour: 24, half: 'full' }));

// Past and to. An hour may itself be "3pm".
for (const hour of [BARE_CLOCK, CLOCK] as const) {
  rule(CLOCK, { rank: 1 })`(half past|half-past|half) ${hour}`((clock) => moved(clock, 30));
  rule(CLOCK, { rank: 1 })`(a)? quarter (past|after) ${hour}`((clock) => moved(clock, 15));
  rule(CLOCK, { rank: 1 })`(a)? quarter (to|of|before|till|til) ${hour}`((clock) =>
    moved(clock, -15),
  );
  rule(CLOCK)`${COUNT} (minutes|mins|minute)? (past|after) ${hour}`(({ n, figures }, clock) =>
    n < 60 && figures < 3 ? moved(clock, n) : null,
  );
  rule(CLOCK)`${COUNT} (minutes|mins|minute) (to|before|till|til) ${hour}`(
    ({ n, figures }, clock) => (n < 60 && figures < 3 ? moved(clock, -n) : null),
  );
  // "10 to 11am" in figures is a stretch of an hour, "ten to eleven" a time.
  rule(CLOCK)`${COUNT} (to|before|till|til) ${hour}`(({ n, figures }, clock) =>
    n < 60 && n % 5 === 0 && figures < 3 && (figures === 0 || clock.half === 'open')
      ? moved(clock, -n)
      : null,
  );
}

function moved(clock: Clock, minutes: number): Clock | null {
  if (clock.minute !== undefined) return null;
  const found = past(clock.hour, minutes);
  if (found === null) return null;
  if (clock.half === 'open') return found;
  const crosses = minutes < 0 && clock.hour === 12 && clock.half !== 'full';
  return crosses ? found : { ...found, half: clock.half === 'full' ? found.half : clock.half };
}

// "Twenty five", "twenty-first": numbers of two words.
rule(COUNT)`${COUNT} (-)? ${COUNT}`((tens, units) => {
  if (tens.figures > 0 || units.figures > 0) return null;
  const isTens = tens.n >= 20 && tens.n < 100 && tens.n % 10 === 0;
  return isTens && units.n >= 1 && units.n <= 9 ? { n: tens.n + units.n, figures: 0 } : null;
});
rule(COUNT)`${COUNT} thousand (and)? ${COUNT}`((thousands, rest) =>
  thousands.figures > 0 || rest.figures > 0 || rest.n > 999
    ? null
    : { n: thousands.n * 1000 + rest.n, figures: 0 },
);
rule(COUNT)`${COUNT} (thousand)`(({ n, figures }) =>
  figures > 0 ? null : { n: n * 1000, figures: 0 },
);
rule(COUNT)`${COUNT} hundred (and)? ${COUNT}`((hundreds, rest) =>
  hundreds.figures > 0 || rest.figures > 0 || rest.n > 99
    ? null
    : { n: hundreds.n * 100 + rest.n, figures: 0 },
);
rule(ORDINAL)`${COUNT} (-)? ${ORDINAL}`((tens, units) => {
  if (tens.figures > 0 || units.figures > 0) return null;
  const isTens = tens.n >= 20 && tens.n < 100 && tens.n % 10 === 0;
  return isTens && units.n >= 1 && units.n <= 9 ? { n: tens.n + units.n, figures: 0 } : null;
});

// "Three thirty", "twelve oh five": hours and minutes in words.
rule(CLOCK, { rank: -1 })`${COUNT} (-)? ${COUNT}`(({ n, figures }, minutes) =>
  figures === 0 && minutes.figures === 0 && n >= 1 && n <= 12 && minutes.n >= 10 && minutes.n < 60
    ? { hour: n, minute: minutes.n, half: 'open' }
    : null,
);
rule(CLOCK, { rank: -1 })`${COUNT} (oh|o|ou|zero) ${COUNT}`(({ n, figures }, minutes) =>
  figures === 0 && minutes.figures === 0 && n >= 1 && n <= 12 && minutes.n < 10
    ? { hour: n, minute: minutes.n, half: 'open' }
    : null,
);

// Parts of the day.
rule(DAY_PART)`(in the|during the) ${PART}`((part) => part);
for (const [edge, words] of [
  [
    'early',
    '(early in the|in the early|during the early|the early|early|early -|in the early -|the early -|beginning of the|at the beginning of the|in the early hours of the|the early hours of the)',
  ],
  [
    'late',
    '(late in the|later in the|in the late|in the later|during the late|late|late -|in the late -|the late -|end of the|the late|late at)',
  ],
  ['mid', '(mid|mid -|in the mid -|in the mid|the middle of the|in the middle of the)'],
] as const) {
  rule(DAY_PART)(before(words), PART)((part) => ({ ...part, edge: halfSaid(part, edge) }));
}

rule(DAY_PART)`(at night|by night|overnight)`(() => ({ part: 'night' }));
rule(
  DAY_PART,
)`(at lunch|over lunch|at lunchtime|around lunchtime|around noon|around midday|over lunchtime|at lunch time|during lunch)`(
  () => ({ part: 'noon' }),
);
rule(MOMENT, { rank: -1 })`${DAY_PART}`((part) => ({ part }));

rule(CLOCK, { rank: 1 })`${CLOCK} ${DAY_PART}`(halfOf);
rule(CLOCK)`${BARE_CLOCK} ${DAY_PART}`(halfOf);
rule(CLOCK)`${CLOCK} (at night)`((clock) => halfOf(clock, { part: 'evening' }));
rule(CLOCK, { rank: 1 })`${DAY_PART} (at|@|around)? ${CLOCK}`((part, clock) => halfOf(clock, part));

function halfOf(clock: Clock, { part }: { readonly part: string }): Clock | null {
  if (clock.half !== 'open') return clock.half === 'full' && clock.hour > 12 ? clock : null;
  if (part === 'evening' && clock.hour === 12) return { ...clock, hour: 24, half: 'full' };
  const night = part === 'night' && clock.hour >= 7 && clock.hour < 12;
  const pm = part === 'afternoon' || part === 'evening' || part === 'noon' || night;
  return { ...clock, half: pm ? 'pm' : 'am' };
}

rule(MOMENT)`(around|about|approximately|approx|roughly|circa|c .|ca .) (at)? ${CLOCK}`(
  (clock) => ({ clock, about: true }),
);
rule(MOMENT)`(at about|at around|at approximately|somewhere around) ${CLOCK}`((clock) => ({
  clock,
  about: true,
}));
rule(MOMENT)`(around|about|approximately|at about|at around) ${BARE_CLOCK} ish`((clock) => ({
  clock,
  about: true,
}));
rule(MOMENT)`${CLOCK} (ish|-ish|or so|or thereabouts|approximately)`((clock) => ({
  clock,
  about: true,
}));
rule(CLOCK)`(exactly|precisely|promptly|sharp) (at)? ${CLOCK}`((clock) => clock);
rule(CLOCK)`${CLOCK} (sharp|exactly|precisely|prompt|on the dot)`((clock) => clock);
rule(HOUR_POINT)`${CLOCK}`((clock) => ({ clock }));
rule(HOUR_POINT)`${CLOCK_FIGURES}`((clock) => ({ clock }));
rule(HOUR_POINT, { rank: -1 })`${BARE_CLOCK}`((clock) => ({ clock }));
