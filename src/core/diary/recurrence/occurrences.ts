import type { Instant, Zone } from '../../time/instant.ts';
import type { CalendarComponent } from '../../records/calendar-component.ts';
import type { CalendarObject } from '../calendar-object.ts';
import { planOf } from '../ical/read-calendar.ts';
import { dayText, timeText } from '../ical/wall-text.ts';
import { DAY_MS } from '../../time/instant.ts';
import type { Occurrence } from '../occurrence.ts';
import type { Span } from '../span.ts';
import { clockOf, offsetName } from '../zones/clock.ts';
import type { Instance } from './instances.ts';
import { everyInstanceOf } from './rule-anew.ts';
import type { PlannedPart } from './plan.ts';
import { recurrenceIdText } from './recurrence-id.ts';

/** What takes place, and the component of its object whose words hold for it. */
export interface SpokenFor {
  readonly occurrence: Occurrence;
  /** Its own, else the last change that goes on from before it, else that of the series. */
  readonly component: CalendarComponent | null;
}

/** What takes place in a window. */
export interface Occurrences {
  /** By their start. Cancelled ones are there, with that status. */
  readonly occurrences: readonly Occurrence[];
  /** From that instant on nothing is known, since a limit was met or a rule is not understood; null when it is whole. */
  readonly cut: Instant | null;
  /** Why it was cut, in the words of the format. */
  readonly why: string | null;
}

function occurrenceOf(uid: string, instance: Instance, zone: Zone): Occurrence {
  const { part, id, wall, isDay, clock, length, startAt, endAt } = instance;
  const { summary, status, transparent } = part;
  const offset = wall - startAt;
  // A zone that only the file knows has no name: its offset stands for it.
  const named = isDay ? zone : (clock.zone ?? offsetName(offset));
  const shown = clock.wallOf(startAt);
  const ends = clock.zone === null ? endAt + (shown - startAt) : clock.wallOf(endAt);
  return {
    uid,
    recurrenceId: id === null ? null : recurrenceIdText(id),
    start: isDay ? dayText(wall) : timeText(shown),
    end: isDay ? dayText(wall + length.days * DAY_MS) : timeText(ends),
    startAt,
    endAt,
    zone: named,
    allDay: isDay,
    summary,
    status,
    transparent,
  };
}

/**
 * When an object takes place within a window (RFC 5545 section 3.8.5): rules, days more and days less, instances that
 * differ, also those that come into the window from elsewhere. Whole days and floating times are placed in `zone`.
 * What begins before the window and lasts into it is part of it.
 *
 * The policy: a start that does not exist on its day is read with the offset before the gap and takes place an hour
 * later by the clock; one that exists twice is the first; hours, minutes and seconds of a rule are counted as they
 * pass. The series' own start is an instance, whether the rule names it or not; COUNT counts what the rule names.
 * @throws RangeError when `zone` is none
 */
export function occurrencesOf(object: CalendarObject, window: Span, zone: Zone): Occurrences {
  const { instances, cut, why } = everyInstanceOf(planOf(object), window, clockOf(zone));
  return { occurrences: instances.map((each) => occurrenceOf(object.uid, each, zone)), cut, why };
}

/**
 * The same, each with the component that speaks for it.
 * @throws RangeError when `zone` is none
 */
export function spokenForOf(
  object: CalendarObject,
  window: Span,
  zone: Zone,
): { readonly found: readonly SpokenFor[]; readonly cut: Instant | null } {
  const plan = planOf(object);
  const components = new Map<PlannedPart, CalendarComponent | null>(
    plan.overrides.map((part, at) => [part, object.overrides[at] ?? null]),
  );
  const { instances, cut } = everyInstanceOf(plan, window, clockOf(zone));
  const found = instances.map((each) => ({
    occurrence: occurrenceOf(object.uid, each, zone),
    component: components.get(each.part) ?? object.main,
  }));
  return { found, cut };
}
