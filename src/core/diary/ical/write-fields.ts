import type {
  EventAlarm,
  EventAttendee,
  EventFields,
  EventPerson,
  EventTime,
  WrittenField,
} from './event-fields.ts';
import { compactText, wallOfText } from './wall-text.ts';

/** Characters that no text of a calendar may hold: controls but tab and line feed, and halves of characters. */
const UNWRITABLE = /(?![\t\n])[\p{Cc}\p{Cs}]/gu;

/** A TEXT value (RFC 5545 section 3.3.11). */
export function textValue(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(UNWRITABLE, '')
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** A value that stands as it is (URI, RRULE): on one line. */
function plainValue(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cs}]/gu, '').trim();
}

/** The value of a parameter: in quotes where it must be, with what quotes cannot hold written as RFC 6868 says. */
export function parameterValue(text: string): string {
  const written = text
    .replaceAll(UNWRITABLE, '')
    .replaceAll('^', '^^')
    .replaceAll(/\r\n?|\n/g, '^n')
    .replaceAll('"', "^'");
  // A backslash before the closing quote is taken for an escape by more readers than not.
  return /[:;,]/.test(written) ? `"${written.replace(/\\+$/, '')}"` : written;
}

function addressValue(address: string): string {
  const plain = plainValue(address);
  return /^[a-z][a-z0-9+.-]*:/i.test(plain) ? plain : `mailto:${plain}`;
}

/** An address as a parameter has it. */
function quotedAddress(address: string): string {
  return `"${addressValue(address).replaceAll('"', '')}"`;
}

function compact(time: EventTime): { readonly text: string; readonly isDay: boolean } {
  const read = wallOfText(time.local);
  if (read === null) throw new RangeError(`no time: ${time.local}`);
  const text = compactText(read.wall);
  return { text: read.isDay ? text.slice(0, 8) : text, isDay: read.isDay };
}

/**
 * A line of a date or time: a whole day, UTC, a zone, or floating.
 * @throws RangeError when it is no time
 */
export function timeLine(name: string, time: EventTime, parameters = ''): string {
  const { text, isDay } = compact(time);
  if (isDay) return `${name};VALUE=DATE${parameters}:${text}`;
  if (time.zone === 'UTC') return `${name}${parameters}:${text}Z`;
  return time.zone === null
    ? `${name}${parameters}:${text}`
    : `${name};TZID=${parameterValue(time.zone)}${parameters}:${text}`;
}

function personLine(name: string, person: EventPerson, parameters = ''): string {
  const named = person.name ?? null;
  const sentBy = person.sentBy ?? null;
  return [
    name,
    named === null || named === '' ? '' : `;CN=${parameterValue(named)}`,
    sentBy === null ? '' : `;SENT-BY=${quotedAddress(sentBy)}`,
    parameters,
    `:${addressValue(person.address)}`,
  ].join('');
}

function attendeeLine(attendee: EventAttendee): string {
  const { type, role, answer, answerAsked, delegatedTo = [], delegatedFrom = [] } = attendee;
  const word = (name: string, value: string | undefined): string =>
    value === undefined ? '' : `;${name}=${parameterValue(value)}`;
  const asked = answerAsked === undefined ? '' : `;RSVP=${answerAsked ? 'TRUE' : 'FALSE'}`;
  const others = (name: string, addresses: readonly string[]): string =>
    addresses.length === 0 ? '' : `;${name}=${addresses.map(quotedAddress).join(',')}`;
  const parameters = [
    ...[word('CUTYPE', type), word('ROLE', role), word('PARTSTAT', answer), asked],
    ...[others('DELEGATED-TO', delegatedTo), others('DELEGATED-FROM', delegatedFrom)],
  ].join('');
  return personLine('ATTENDEE', attendee, parameters);
}

type Writers = {
  readonly [Field in WrittenField]: (value: EventFields[Field]) => readonly string[];
};

const times =
  (name: string) =>
  (value: EventTime | null): readonly string[] =>
    value === null ? [] : [timeLine(name, value)];
const allTimes =
  (name: string) =>
  (value: readonly EventTime[]): readonly string[] =>
    value.map((time) => timeLine(name, time));
const texts =
  (name: string) =>
  (value: string | null): readonly string[] =>
    value === null ? [] : [`${name}:${textValue(value)}`];
const plain =
  (name: string) =>
  (value: string | null): readonly string[] =>
    value === null ? [] : [`${name}:${plainValue(value)}`];

const WRITERS: Writers = {
  start: times('DTSTART'),
  end: times('DTEND'),
  duration: plain('DURATION'),
  rule: plain('RRULE'),
  recurrenceId: times('RECURRENCE-ID'),
  extraDates: allTimes('RDATE'),
  exceptedDates: allTimes('EXDATE'),
  summary: texts('SUMMARY'),
  description: texts('DESCRIPTION'),
  location: texts('LOCATION'),
  conference: (value) => (value === null ? [] : [`CONFERENCE;VALUE=URI:${plainValue(value)}`]),
  url: plain('URL'),
  comment: texts('COMMENT'),
  status: plain('STATUS'),
  transparent: (value) => [value ? 'TRANSP:TRANSPARENT' : 'TRANSP:OPAQUE'],
  confidentiality: plain('CLASS'),
  organizer: (value) => (value === null ? [] : [personLine('ORGANIZER', value)]),
  attendees: (value) => value.map(attendeeLine),
  parent: (value) => (value === null ? [] : [`RELATED-TO;RELTYPE=PARENT:${textValue(value)}`]),
  categories: (value) =>
    value.length === 0 ? [] : [`CATEGORIES:${value.map(textValue).join(',')}`],
};

/** The lines of one field; none where it says nothing. */
export function fieldLines<Field extends WrittenField>(
  field: Field,
  value: EventFields[Field],
): readonly string[] {
  return WRITERS[field](value);
}

/** A VALARM as lines. */
export function alarmLines({ minutesBefore, words }: EventAlarm): readonly string[] {
  const minutes = Math.max(0, Math.round(minutesBefore));
  return [
    ...['BEGIN:VALARM', 'ACTION:DISPLAY', `TRIGGER:-PT${minutes}M`],
    ...[`DESCRIPTION:${textValue(words)}`, 'END:VALARM'],
  ];
}
