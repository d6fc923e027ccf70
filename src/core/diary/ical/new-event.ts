import type { CalendarMethod } from '../../records/calendar-component.ts';
import type { Instant } from '../../time/instant.ts';
import { vtimezoneLines } from '../zones/write-vtimezone.ts';
import { setVersion } from './change-object.ts';
import { stampText } from './wall-text.ts';
import { editPart } from './editing/edit-part.ts';
import { TreeBlock } from './editing/tree.ts';
import type { EventFields, EventTime } from './event-fields.ts';
import { linesText } from './fold.ts';
import { textValue } from './write-fields.ts';

/** PRODID of what the office writes. */
export const PRODUCT = '-//Secretaris//Diary//EN';

/** An event or task of the office's own making. What is left out, it does not say. */
export interface NewEvent extends Partial<EventFields> {
  readonly component?: 'VEVENT' | 'VTODO';
  readonly uid: string;
  readonly start: EventTime | null;
  readonly stamp: Instant;
  readonly sequence?: number;
  /** METHOD, for a message (RFC 5546); left out for what is kept. */
  readonly method?: CalendarMethod;
}

function zonesNamed(event: NewEvent): readonly string[] {
  const times = [
    ...[event.start, event.end, event.recurrenceId],
    ...(event.extraDates ?? []),
    ...(event.exceptedDates ?? []),
  ];
  const zones = times
    .map((time) => (time?.local.includes('T') === true ? time.zone : null))
    .filter((zone) => zone !== null);
  return [...new Set(zones)].filter((zone) => zone !== 'UTC');
}

/**
 * A whole VCALENDAR with one event or task: lines folded at 75 octets and ended by CR LF, with a VTIMEZONE for each zone
 * it names.
 * @throws RangeError when a time or a zone is none
 */
export function newEvent(event: NewEvent): string {
  const kind = event.component ?? 'VEVENT';
  const part = new TreeBlock(kind, `BEGIN:${kind}`);
  part.put('UID', [`UID:${textValue(event.uid)}`]);
  part.put('DTSTAMP', [`DTSTAMP:${stampText(event.stamp)}`]);
  editPart(part, { ...event, transparent: event.transparent ?? false });
  part.put('CREATED', [`CREATED:${stampText(event.stamp)}`]);
  setVersion(part, { stamp: event.stamp, sequence: event.sequence ?? 0 });
  if (kind === 'VTODO') part.put('TRANSP', []);
  const { method } = event;
  const head = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:${PRODUCT}`, 'CALSCALE:GREGORIAN'],
    ...(method === undefined ? [] : [`METHOD:${method}`]),
    ...zonesNamed(event).flatMap((zone) => vtimezoneLines(zone)),
  ];
  return `${linesText(head)}${part.text()}END:VCALENDAR\r\n`;
}
