import type { EventAttendee, EventFields, WrittenField } from '../event-fields.ts';
import { PROPERTY_OF } from '../event-fields.ts';
import { alarmLines, fieldLines } from '../write-fields.ts';
import { joinLine, splitLine } from '../line-parts.ts';
import type { LineParts } from '../line-parts.ts';
import type { TreeBlock } from './tree.ts';
import { treeOf } from './tree.ts';

/** What other programs write beside a property, and would be read instead of it or deny it. */
const SHADOWS: Partial<Record<WrittenField, readonly string[]>> = {
  description: ['X-ALT-DESC'],
  status: ['X-MICROSOFT-CDO-BUSYSTATUS', 'X-MICROSOFT-CDO-INTENDEDSTATUS'],
  transparent: ['X-MICROSOFT-CDO-BUSYSTATUS', 'X-MICROSOFT-CDO-INTENDEDSTATUS'],
  duration: ['DTEND', 'DUE'],
  end: ['DURATION', 'DTEND', 'DUE'],
};

/** The mail address a line of a person is about, in lower case. */
export function addressIn({ parameters, value }: LineParts): string {
  const plain = value
    .trim()
    .replace(/^mailto:/i, '')
    .toLowerCase();
  const email = parameters.find(([name]) => name.toUpperCase() === 'EMAIL')?.[1] ?? '';
  return plain.includes('@') || email === '' ? plain : email.replaceAll('"', '').toLowerCase();
}

/** The line of somebody who was there already, with what is said of him now; what is not said stays. */
function mergedLine(written: string, known: readonly LineParts[]): string {
  const now = splitLine(written);
  const before = known.find((line) => addressIn(line) === addressIn(now));
  if (before === undefined) return written;
  const said = new Map(now.parameters.map(([name, value]) => [name.toUpperCase(), value]));
  const kept = before.parameters.map(([name, value]): readonly [string, string] => {
    const given = said.get(name.toUpperCase());
    said.delete(name.toUpperCase());
    return [name, given ?? value];
  });
  return joinLine({ ...before, parameters: [...kept, ...said] });
}

function people(part: TreeBlock, name: string, lines: readonly string[]): void {
  const known = part.all(name).map(splitLine);
  part.put(
    name,
    lines.map((line) => mergedLine(line, known)),
  );
}

/** The parent is one of the relations an event may have; the others stay. */
function parent(part: TreeBlock, lines: readonly string[]): void {
  const others = part.all('RELATED-TO').filter((line) => {
    const found = splitLine(line).parameters.find(([name]) => name.toUpperCase() === 'RELTYPE');
    return found !== undefined && found[1].toUpperCase() !== 'PARENT';
  });
  part.put('RELATED-TO', [...others, ...lines]);
}

function setField<Field extends WrittenField>(
  part: TreeBlock,
  field: Field,
  fields: { readonly [Each in Field]?: EventFields[Each] },
): void {
  const value = fields[field];
  if (value === undefined) return;
  for (const shadow of SHADOWS[field] ?? []) part.put(shadow, []);
  const lines = fieldLines(field, value);
  const name = field === 'end' && part.name === 'VTODO' ? 'DUE' : PROPERTY_OF[field];
  const named = name === 'DUE' ? lines.map((line) => line.replace(/^DTEND/, 'DUE')) : lines;
  if (field === 'attendees' || field === 'organizer') people(part, name, named);
  else if (field === 'parent') parent(part, named);
  else part.put(name, named);
}

/** The fields in the order in which they are written. */
const FIELDS: readonly WrittenField[] = [
  ...(['start', 'end', 'duration', 'rule', 'recurrenceId', 'extraDates', 'exceptedDates'] as const),
  ...(['summary', 'description', 'location', 'conference', 'url', 'comment', 'status'] as const),
  ...([
    'transparent',
    'confidentiality',
    'organizer',
    'attendees',
    'parent',
    'categories',
  ] as const),
];

/** Writes the fields that are given into a component; what is not given stays as it came. */
export function editPart(part: TreeBlock, fields: Partial<EventFields>): void {
  for (const field of FIELDS) setField(part, field, fields);
  if (fields.alarms === undefined) return;
  const alarms = fields.alarms.map((alarm) => treeOf(alarmLines(alarm).join('\r\n')));
  part.blocks = [...part.blocks.filter(({ name }) => name !== 'VALARM'), ...alarms];
}

/** An attendee as the answer of a list is compared: by address. */
export function isAttendee(line: string, address: EventAttendee['address']): boolean {
  return (
    addressIn(splitLine(line)) ===
    address
      .trim()
      .replace(/^mailto:/i, '')
      .toLowerCase()
  );
}
