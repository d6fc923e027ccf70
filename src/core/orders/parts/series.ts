import type { WhenFind } from '../../time/when/find.ts';
import type { Clause } from '../reading/clause.ts';
import type { Gathered } from './gather.ts';
import { dayAfter, localNow, minutesAfter } from './resolve.ts';

/** Times with the rule that repeats them taken out: what is left is the first time. */
export interface Series {
  readonly gathered: Gathered;
  /** RRULE, its UNTIL or COUNT last; null for once. */
  readonly rule: string | null;
}

/** A rule written one way, whatever order its parts came in. */
function ordered(rule: string, until: string | null): string {
  const parts = rule.split(';').filter((part) => until === null || !part.startsWith('UNTIL='));
  const ends = parts.filter((part) => /^(?:UNTIL|COUNT)=/.test(part));
  const rest = parts.filter((part) => !/^(?:UNTIL|COUNT)=/.test(part));
  return [...rest, ...ends, ...(until === null ? [] : [`UNTIL=${until}`])].join(';');
}

/** Takes a series apart into its first time and its rule; null when it has no hour. */
export function seriesOf(clause: Clause, gathered: Gathered): Series | null {
  const { find, series, last } = gathered;
  if (series?.rule !== undefined) return { gathered, rule: ordered(series.rule, null) };
  if (find?.kind !== 'recurrence') return last === null ? { gathered, rule: null } : null;
  if (find.from === null || find.from.length === 10 || find.rule === undefined) return null;
  const until = last?.until?.slice(0, 10) ?? null;
  const rule = ordered(find.rule, until === null ? null : dayAfter(until, -1).replaceAll('-', ''));
  const from = begins(find.from, find.rule, clause);
  const first: WhenFind = {
    ...find,
    kind: find.duration === undefined ? 'datetime' : 'range',
    from,
    until: find.duration === undefined ? null : minutesAfter(from, lengthOf(find.duration)),
    alternatives: [],
    assumptions: [],
  };
  if (find.assumptions.includes('half-of-day') && find.text !== '')
    clause.rest('when', gathered.start, gathered.end);
  return { gathered: { ...gathered, find: first, last: null }, rule };
}

/** What comes every day begins tomorrow when today's hour has passed. */
function begins(from: string, rule: string, clause: Clause): string {
  const isPast = from < localNow(clause.context);
  return isPast && rule === 'FREQ=DAILY' ? `${dayAfter(from)}${from.slice(10)}` : from;
}

function lengthOf(duration: string): number {
  return Temporal.Duration.from(duration).total('minutes');
}
