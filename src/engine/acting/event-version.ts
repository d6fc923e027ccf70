import { readCalendar } from '../../core/diary/ical/read-calendar.ts';
import type { EventChange } from '../../core/diary/event-change.ts';
import type { CalendarComponent } from '../../core/records/calendar-component.ts';

/**
 * Whether what stands there is what a change was made from. A server may have written it anew since: then the same
 * must be said in it, in whatever form.
 */
export function restsOn(
  { etag, before }: Pick<EventChange, 'etag' | 'before'>,
  stands: { readonly etag: string; readonly text: string } | null,
): boolean {
  if (stands === null) return etag === null && before === null;
  if (stands.etag === etag) return true;
  return before !== null && says(stands.text) === says(before);
}

/** All that is understood of a text, to be compared with another. */
function says(text: string): string {
  return JSON.stringify(
    readCalendar(text).objects.map(({ uid, main, overrides }) => [uid, main, overrides]),
  );
}

/**
 * Whether two texts are the same version of an event. Servers write a text anew, so it is compared by what makes a
 * version (UID, SEQUENCE and DTSTAMP, RFC 5546 section 2.1.5) and by what a person would see of it.
 */
export function isSameVersion(one: string, other: string): boolean {
  return versionOf(one) === versionOf(other);
}

function versionOf(text: string): string {
  return JSON.stringify(
    readCalendar(text).objects.map(({ uid, main, overrides }) => [
      uid,
      main === null ? null : partOf(main),
      overrides.map(partOf).toSorted(),
    ]),
  );
}

function partOf(part: CalendarComponent): string {
  const { recurrenceId, sequence, stamp, start, end, summary, location, status } = part;
  return JSON.stringify([
    recurrenceId?.local,
    sequence,
    stamp,
    start?.local,
    end?.local,
    summary,
    location,
    status,
  ]);
}
