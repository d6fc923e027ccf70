import type { Decision } from '../../decision.ts';
import type { CalendarObject } from '../calendar-object.ts';
import type { DiaryCalendar, DiaryObject } from '../desk-diary.ts';
import {
  instanceOf,
  partOf,
  partsOf,
  sameInstance,
  type MeetingState,
} from '../invitations/meeting.ts';
import type { EventRef } from '../../orders/order.ts';
import type { CalendarComponent, CalendarTime } from '../../records/calendar-component.ts';
import { sentence } from '../../text/words.ts';
import { objectIn } from './acting.ts';
import { calendarNamed, note, type Deciding } from './deciding.ts';
import { calendarTime } from './times.ts';

/** An event that stands, to be changed or spoken of. */
export interface Standing {
  readonly stored: DiaryObject;
  readonly object: CalendarObject;
  /** Null: the calendar itself is not known any more. */
  readonly calendar: DiaryCalendar | null;
}

/** What stands under a UID; of several copies the one that can be written. Null when it is not there any more. */
export function standingUnder({ diary }: Deciding, uid: string): Standing | null {
  const found = diary.objects
    .filter((object) => object.uid === uid && !object.gone)
    .flatMap((stored): Standing[] => {
      const object = objectIn(stored.text);
      const calendar = calendarNamed(diary, stored.calendar);
      return object === null ? [] : [{ stored, object, calendar }];
    });
  return found.find(({ calendar }) => calendar?.readOnly === false) ?? found[0] ?? null;
}

/** The event an order is about, where it can be changed; or why it cannot. */
export function toChange(deciding: Deciding, event: EventRef): Standing | Decision {
  const title = event.summary;
  const standing = standingUnder(deciding, event.uid);
  if (standing === null) return note(deciding, sentence('diary.gone', { title }));
  if (standing.calendar === null || standing.calendar.readOnly)
    return note(deciding, sentence('diary.read-only', { title }));
  return standing;
}

/** The instance of a series that a RECURRENCE-ID as text names, as a time. */
export function timeFor(
  { main, overrides }: MeetingState,
  instance: string | null,
): CalendarTime | null {
  if (instance === null) return null;
  const local = instance.replace(/Z$/, '');
  const zone = instance.endsWith('Z') ? 'UTC' : (main?.start?.zone ?? null);
  const named = zone === null ? { local, zone: null, instant: null } : calendarTime(local, zone);
  return overrides.find((one) => sameInstance(one.recurrenceId, named))?.recurrenceId ?? named;
}

/** How one instance stands: by itself, or as its series has it on that time. Of null the series, or what stands alone. */
export function partAt(object: MeetingState, instance: string | null): CalendarComponent | null {
  if (instance === null) return object.main ?? object.overrides[0] ?? null;
  const at = timeFor(object, instance);
  const own = partOf(object, at);
  if (own !== null || at === null) return own;
  return object.main === null ? null : instanceOf(object.main, at);
}

/** Everybody asked to any part of it. */
export function guestsIn({ main, overrides }: MeetingState): number {
  const parts = main === null ? overrides : [main, ...overrides];
  return parts.reduce((count, { attendees }) => count + attendees.length, 0);
}

/** A RECURRENCE-ID as its occurrence has it: on the series' own clock, however a message wrote it. */
export function instanceText(
  { main }: MeetingState,
  { local, zone, instant }: CalendarTime,
): string {
  const own = main?.start?.zone ?? zone;
  if (instant === null || own === null || !local.includes('T')) return local;
  const wall = Temporal.Instant.from(instant).toZonedDateTimeISO(own).toPlainDateTime();
  return `${wall.toString({ smallestUnit: 'second' })}${own === 'UTC' ? 'Z' : ''}`;
}

/** Addresses of everybody asked to what stands under a UID. */
export function guestsOf(deciding: Deciding, uid: string): readonly string[] {
  const object = standingUnder(deciding, uid)?.object ?? null;
  if (object === null) return [];
  return [...new Set(partsOf(object).flatMap((part) => part.attendees.map((one) => one.address)))];
}
