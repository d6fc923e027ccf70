import { findWhen } from '../../time/when/when.ts';
import type { WhenFind } from '../../time/when/find.ts';
import type { OrderContext } from '../context.ts';

/** Words with the day taken out of them. */
export interface Dated {
  /** ISO 8601 date; null when none is said, or more than one. */
  readonly day: string | null;
  readonly rest: string;
}

/** Small words that belong to the day behind them. */
const BEFORE_DAY =
  /\s*(?:,\s*)?\b(?:(?:uiterlijk|ten laatste)(?: op)?|vóór|voor|van|op|tegen|by|before|no later than|of|on|for|from|dated|d\.d\.)\s*$/i;

/** The one day that words speak of. `past`: the last that fits, as of papers that came; else the next. */
export function dayIn(words: string, context: OrderContext, which: 'past' | 'coming'): Dated {
  const { now, zone, language } = context;
  const found = findWhen(words, { now, zone, language });
  const finds = found.flatMap((find) => {
    const day = dayOf(find, which);
    return day === null ? [] : [{ find, day }];
  });
  const [one, ...more] = finds;
  if (one === undefined || more.length > 0) return { day: null, rest: words };
  const { find: only, day } = one;
  const before = words.slice(0, only.start).replace(BEFORE_DAY, '');
  const rest = `${before}${words.slice(only.end)}`.replace(/\s+/g, ' ').trim();
  return { day: which === 'past' ? lastOf(day, only, context) : day, rest };
}

/** The day that a find is; of a term its last day, where one is looked for. */
function dayOf(
  { kind, precision, from, until }: WhenFind,
  which: 'past' | 'coming',
): string | null {
  const isOne = kind === 'date' || kind === 'datetime';
  const isFine = precision !== 'month' && precision !== 'year' && precision !== 'week';
  if (isOne && from !== null && isFine) return from.slice(0, 10);
  if (which === 'past' || kind !== 'range' || from !== null || until === null) return null;
  if (until.length > 10) return until.slice(0, 10);
  return Temporal.PlainDate.from(until).subtract({ days: 1 }).toString();
}

/** "Van maandag" said of what came is the Monday that was. */
function lastOf(day: string, { text }: WhenFind, { now }: OrderContext): string {
  const today = Temporal.PlainDate.from(now.slice(0, 10));
  let date = Temporal.PlainDate.from(day);
  if (Temporal.PlainDate.compare(date, today) <= 0) return day;
  if (/\d/.test(text)) return date.subtract({ years: 1 }).toString();
  while (Temporal.PlainDate.compare(date, today) > 0) date = date.subtract({ days: 7 });
  return date.toString();
}
