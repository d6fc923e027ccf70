import { instanceOf, partOf, partsOf, withPart } from '../../../core/diary/invitations/meeting.ts';
import { differencesOf } from '../../../core/diary/invitations/differences.ts';
import type { CalendarObject } from '../../../core/diary/calendar-object.ts';
import type { CalendarComponent } from '../../../core/records/calendar-component.ts';

/** Whether two versions of a part are one to whoever meets; answers that came in are no change. */
export function isUnchanged(one: CalendarComponent, other: CalendarComponent): boolean {
  return differencesOf(one, other).every(
    (difference) => difference === 'people' || difference === 'words' || difference === 'other',
  );
}

/**
 * The single instances of a series that differ between two versions of it, as the first has them. None where the series
 * itself differs, or where it is no series.
 */
export function instancesBetween(
  before: CalendarObject,
  after: CalendarObject,
): readonly CalendarComponent[] {
  const { main } = before;
  if (main === null || main.rule === null || after.main === null) return [];
  if (!isUnchanged(main, after.main)) return [];
  const times = [...before.overrides, ...after.overrides].map(({ recurrenceId }) => recurrenceId);
  const found = times.flatMap((time): readonly CalendarComponent[] => {
    if (time === null) return [];
    const was = partOf(before, time) ?? instanceOf(main, time);
    const is = partOf(after, time) ?? instanceOf(main, time);
    return isUnchanged(was, is) ? [] : [was];
  });
  return partsOf(found.reduce(withPart, { main: null, overrides: [] }));
}

/** A series with these instances standing by themselves: a message about one of them names it (RFC 5546 section 3.2.2). */
export function withInstances(
  series: CalendarObject,
  instances: readonly CalendarComponent[],
): CalendarObject {
  return { ...series, ...instances.reduce(withPart, series) };
}
