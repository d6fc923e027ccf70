import type { Zone } from '../../time/instant.ts';
import type { BusySpan } from '../busy.ts';
import type { CalendarObject } from '../calendar-object.ts';
import { planOf } from '../ical/read-calendar.ts';
import type { Span } from '../span.ts';
import { clockOf } from '../zones/clock.ts';
import { everyInstanceOf } from './rule-anew.ts';

/**
 * The time that events take of their owner within a window, by its start, each stretch with the event that takes it;
 * not merged. Cancelled and transparent events, tasks and journals take none. What nobody can tell, because a limit
 * was met or a rule is not understood, is `unknown` to the end of the window: unknown is never free.
 * @throws RangeError when `zone` is none
 */
export function busySpansOf(
  objects: Iterable<CalendarObject>,
  window: Span,
  zone: Zone,
): readonly BusySpan[] {
  const clock = clockOf(zone);
  const spans: BusySpan[] = [];
  for (const object of objects) {
    if (object.component !== 'VEVENT') continue;
    const { instances, cut } = everyInstanceOf(planOf(object), window, clock);
    for (const { part, startAt, endAt } of instances) {
      if (part.busy === null || endAt <= startAt) continue;
      const from = Math.max(startAt, window.from);
      const until = Math.min(endAt, window.until);
      spans.push({ from, until, kind: part.busy, by: object.uid });
    }
    if (cut !== null && cut < window.until) {
      const from = Math.max(cut, window.from);
      spans.push({ from, until: window.until, kind: 'unknown', by: object.uid });
    }
  }
  return spans.toSorted((a, b) => a.from - b.from || a.until - b.until);
}
