import type { CalendarTime } from '../../../../core/records/calendar-component.ts';
import type { JsonValue } from '../../../../core/records/structured-data.ts';
import { isObject } from './items.ts';

const WRITTEN =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d{1,9})?\s?(Z|[+-]\d{2}:?\d{2})?)?/i;

/** A date, or date and time, of schema.org (ISO 8601); an item may name its zone. Null for what is neither. */
export function timeOf(value: JsonValue | undefined): CalendarTime | null {
  const stated = isObject(value) ? (value['value'] ?? value['@value']) : value;
  const named = isObject(value) ? value['timezone'] : null;
  const [, date, time, offset] =
    WRITTEN.exec(typeof stated === 'string' ? stated.trim() : '') ?? [];
  if (date === undefined) return null;
  try {
    if (time === undefined)
      return { local: Temporal.PlainDate.from(date).toString(), zone: null, instant: null };
    const local = Temporal.PlainDateTime.from(`${date}T${time}`);
    const zone = typeof named === 'string' && named !== '' ? named : null;
    const written = { local: local.toString({ smallestUnit: 'second' }), zone };
    if (zone !== null)
      return { ...written, instant: local.toZonedDateTime(zone).toInstant().toString() };
    if (offset === undefined) return { ...written, instant: null };
    const shift = /^z$/i.test(offset) ? 'Z' : offset.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2');
    return { ...written, instant: Temporal.Instant.from(`${date}T${time}${shift}`).toString() };
  } catch {
    // No such day, or no such zone.
    return null;
  }
}
