import type { Instant } from '../../time/instant.ts';
import { DAY_MS } from '../../time/instant.ts';
import type { Span } from '../span.ts';
import type { WallMs, ZoneClock } from '../zones/clock.ts';
import type { Generated } from './generated.ts';
import { isPlain, plainStarts } from './plain.ts';
import { rareStarts } from './rare.ts';
import { isSubDaily } from './rule.ts';
import type { Rule, Until } from './rule.ts';
import { subDailyStarts } from './sub-daily.ts';

/** No clock is set forward or back by more than this at once. */
const LARGEST_CHANGE_MS = DAY_MS;

/** The last instant that UNTIL lets through. */
function lastOf(until: Until | null, clock: ZoneClock): Instant {
  if (until === null) return Number.POSITIVE_INFINITY;
  if (until.is === 'utc') return until.wall;
  return until.is === 'local'
    ? clock.instantOf(until.wall)
    : clock.instantOf(until.wall + DAY_MS) - 1;
}

/**
 * The starts that a rule names from `start` on the wall of a clock, as instants: those that lie in the window. The start
 * of the series itself is among them only where the rule names it; COUNT counts what the rule names.
 */
export type FindStarts = (
  rule: Rule,
  at: { readonly start: WallMs; readonly clock: ZoneClock },
  window: Span,
) => Generated;

type ByWall = typeof plainStarts;

function byWall(
  find: ByWall,
  ...[rule, { start, clock }, window]: Parameters<FindStarts>
): Generated {
  const last = lastOf(rule.until, clock);
  const { starts, cut } = find(
    rule,
    start,
    {
      from: clock.wallOf(window.from) - LARGEST_CHANGE_MS,
      until: clock.wallOf(window.until) + LARGEST_CHANGE_MS,
    },
    Number.isFinite(last) ? clock.wallOf(last) + LARGEST_CHANGE_MS : last,
  );
  const instants: number[] = [];
  let inOrder = true;
  for (const wall of starts) {
    const at = clock.instantOf(wall);
    if (at < window.from || at >= window.until || at > last) continue;
    const before = instants.at(-1);
    if (before === at) continue;
    if (before !== undefined && before > at) inOrder = false;
    instants.push(at);
  }
  const sorted = inOrder ? instants : [...new Set(instants)].toSorted((a, b) => a - b);
  return { starts: sorted, cut: cut === null ? null : clock.instantOf(cut) };
}

/**
 * The general road. Rules by days or longer are followed on the clock of the wall: an hour that does not exist on its
 * day is read with the offset before the gap, so the meeting takes place an hour later by the clock and does not fall
 * out; one that exists twice is the first (RFC 5545 section 3.3.5). Two starts that come to the same instant are one.
 */
export const generalStarts: FindStarts = (rule, at, window) =>
  isSubDaily(rule)
    ? subDailyStarts(
        rule,
        at.clock,
        at.clock.instantOf(at.start),
        window,
        lastOf(rule.until, at.clock),
      )
    : byWall(rareStarts, rule, at, window);

/** The same by the shortest road: plain rules are reckoned here, the others by the general one. */
export const startsOf: FindStarts = (rule, at, window) =>
  isPlain(rule) ? byWall(plainStarts, rule, at, window) : generalStarts(rule, at, window);
