import type { CalendarTime } from '../../../../core/records/calendar-component.ts';
import { decodeText } from '../../../mime/charset.ts';
import { Cursor } from '../../../tnef/cursor.ts';
import type { Properties } from '../../../tnef/properties.ts';
import { bytesIn, textIn } from '../../../tnef/properties.ts';
import { zoneNamed } from '../../../../core/diary/zones/named-zone.ts';
import { KEY } from './meeting-keys.ts';

type Values = Properties['values'];

/** The clock that a meeting was planned on. */
export interface MeetingZone {
  /** IANA name, or `UTC` where the meeting names none that is known. */
  readonly zone: string;
  readonly assumption: string | null;
}

const HEADER_WITH_NAME = 2;

/** The name in a TZDEFINITION (MS-OXOCAL section 2.2.1.41), as Windows has it; null where none can be read. */
function definedName(bytes: Uint8Array | null): string | null {
  if (bytes === null) return null;
  const cursor = new Cursor(bytes, 4);
  const flags = cursor.short();
  const length = cursor.short();
  if ((flags & HEADER_WITH_NAME) === 0 || length > 260) return null;
  const name = decodeText(cursor.bytes(length * 2), 'utf-16le').trim();
  return cursor.broken || name === '' ? null : name;
}

/** The zone of a meeting: by the name that Windows has for it, then by what Windows displays. */
export function zoneOfMeeting(values: Values): MeetingZone {
  const names = [
    definedName(bytesIn(values, KEY.zoneDefinition)),
    definedName(bytesIn(values, KEY.zoneDefinitionOfSeries)),
    textIn(values, KEY.zoneDescription),
  ].filter((name) => name !== null);
  for (const name of names) {
    const { zone, assumption } = zoneNamed(name);
    if (zone !== null) return { zone, assumption };
  }
  const unknown = names[0];
  return { zone: 'UTC', assumption: unknown === undefined ? null : `zone unknown: ${unknown}` };
}

/** A property that holds an instant, on the clock of the meeting; of a meeting of whole days the date there. */
export function timeIn(
  values: Values,
  keys: readonly string[],
  { zone }: MeetingZone,
  wholeDays: boolean,
): CalendarTime | null {
  const written = keys.map((key) => textIn(values, key)).find((each) => each !== null) ?? null;
  const instant = written === null ? null : instantOf(written);
  if (instant === null) return null;
  const local = instant.toZonedDateTimeISO(zone).toPlainDateTime();
  if (wholeDays) return { local: local.toPlainDate().toString(), zone: null, instant: null };
  return { local: local.toString({ smallestUnit: 'second' }), zone, instant: instant.toString() };
}

function instantOf(written: string): Temporal.Instant | null {
  try {
    return Temporal.Instant.from(written);
  } catch {
    // Not every text that stands where a time should is one.
    return null;
  }
}

/** A local date of a series at the time of day at which it begins; a whole day where it has none. */
export function onDay(day: string, start: CalendarTime | null): CalendarTime {
  const { zone } = start ?? { zone: null };
  const time = start?.local.split('T')[1];
  if (time === undefined || zone === null) return { local: day, zone: null, instant: null };
  const local = Temporal.PlainDateTime.from(`${day}T${time}`);
  const instant = local.toZonedDateTime(zone).toInstant();
  return { local: local.toString({ smallestUnit: 'second' }), zone, instant: instant.toString() };
}
