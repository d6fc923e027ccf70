import { compareDays, todayOf } from './days.ts';
import type { DateExpression, Season } from '../expressions.ts';
import type { Stretch, Surroundings } from './surroundings.ts';

/** First days of the seasons by the calendar, as people write them down; astronomy moves them by a day. */
const STARTS: Readonly<Record<Season, readonly [number, number]>> = {
  spring: [3, 20],
  summer: [6, 21],
  autumn: [9, 23],
  winter: [12, 21],
};

const NEXT: Readonly<Record<Season, Season>> = {
  spring: 'summer',
  summer: 'autumn',
  autumn: 'winter',
  winter: 'spring',
};

function seasonFrom(season: Season, year: number): Stretch {
  const [month, day] = STARTS[season];
  const [endMonth, endDay] = STARTS[NEXT[season]];
  return {
    start: new Temporal.PlainDate(year, month, day),
    end: new Temporal.PlainDate(season === 'winter' ? year + 1 : year, endMonth, endDay),
    precision: 'day',
  };
}

/** The season that a day is in, or one so many after it. */
function seasonAfter(today: Temporal.PlainDate, n: number): Stretch {
  const all = [-2, -1, 0, 1, 2].flatMap((years) =>
    ORDER.map((season) => seasonFrom(season, today.year + years)),
  );
  const now = all.findIndex(({ end }) => compareDays(end, today) > 0);
  return all[now + n] ?? seasonFrom('spring', today.year);
}

const ORDER: readonly Season[] = ['spring', 'summer', 'autumn', 'winter'];

/** The season that is now or comes next (n 0), the one after it (1), or the last (-1). */
export function resolveSeason(
  { season, n, year }: Extract<DateExpression, { k: 'season' }>,
  around: Surroundings,
): Stretch {
  const today = todayOf(around.now);
  if (season === 'any') return seasonAfter(today, n);
  if (year !== undefined) return seasonFrom(season, year);
  const first = [-1, 0, 1]
    .map((years) => seasonFrom(season, today.year + years))
    .find(({ end }) => compareDays(end, today) > 0);
  const found = first ?? seasonFrom(season, today.year);
  const now = compareDays(found.start, today) <= 0;
  // "Last summer" in winter is the one just gone; "next summer" in winter is the coming one.
  const moved = n < 0 ? n : now ? n : Math.max(0, n - 1);
  return seasonFrom(season, found.start.year + moved);
}
