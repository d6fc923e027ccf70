import type { CalendarObject } from '../calendar-object.ts';
import type { Instant } from '../../time/instant.ts';
import { editPart, isAttendee } from './editing/edit-part.ts';
import { joinLine, splitLine, withParameters } from './line-parts.ts';
import { moveSeries, moveStart, writtenTime } from './editing/move-series.ts';
import { SeriesText, lineLike } from './editing/series-text.ts';
import type { TreeBlock } from './editing/tree.ts';
import type { EventFields } from './event-fields.ts';
import { stampText } from './wall-text.ts';
import { parameterValue } from './write-fields.ts';

/** Which version of an object a change makes (RFC 5546 section 2.1.5). */
export interface Version {
  /** DTSTAMP and LAST-MODIFIED of what is changed. */
  readonly stamp: Instant;
  /** SEQUENCE of what is changed; left out, it stays as it is. */
  readonly sequence?: number;
}

/**
 * A change of an object. `instance` names an instance as its occurrence does; null is the event or series itself. An
 * instance that did not differ yet does so from then on.
 */
export type ObjectChange =
  /** Fields that are given are written; null and empty lists take them away. A start alone keeps the length. */
  | {
      readonly kind: 'edit';
      readonly instance: string | null;
      readonly fields: Partial<EventFields>;
    }
  /** Takes an instance out without a trace (EXDATE). */
  | { readonly kind: 'except'; readonly instance: string }
  /** STATUS:CANCELLED: it stays to be seen that it was called off. */
  | { readonly kind: 'cancel'; readonly instance: string | null }
  /** Parameters of one attendee, as PARTSTAT; null takes one away. Nobody of that address: nothing changes. */
  | {
      readonly kind: 'answer';
      readonly instance: string | null;
      readonly address: string;
      readonly parameters: Readonly<Record<string, string | null>>;
    }
  /** Whole content lines in the place of all of that name, written as they are. */
  | {
      readonly kind: 'property';
      readonly instance: string | null;
      readonly name: string;
      readonly lines: readonly string[];
    };

/** Marks a component as this version. */
export function setVersion(part: TreeBlock, { stamp, sequence }: Version): void {
  part.put('DTSTAMP', [`DTSTAMP:${stampText(stamp)}`]);
  part.put('LAST-MODIFIED', [`LAST-MODIFIED:${stampText(stamp)}`]);
  if (sequence !== undefined) part.put('SEQUENCE', [`SEQUENCE:${Math.max(0, sequence)}`]);
}

function partOf(series: SeriesText, instance: string | null): TreeBlock | null {
  if (instance !== null) return series.makeOverride(instance);
  return series.main ?? series.parts[0] ?? null;
}

function edit(series: SeriesText, part: TreeBlock, fields: Partial<EventFields>): void {
  const { start, ...others } = fields;
  if (start !== undefined && start !== null) {
    const to = writtenTime(start);
    if (part === series.main) moveSeries(series, part, to);
    else moveStart(series, part, to);
  } else if (start === null) part.put('DTSTART', []);
  editPart(part, others);
}

function except(series: SeriesText, instance: string): TreeBlock | null {
  const override = series.override(instance);
  if (override !== null) series.remove(override);
  const { main } = series;
  if (main === null) return null;
  main.put('EXDATE', [...main.all('EXDATE'), lineLike('EXDATE', series.named(instance))]);
  return main;
}

function answer(part: TreeBlock, change: Extract<ObjectChange, { kind: 'answer' }>): void {
  const parameters = Object.fromEntries(
    Object.entries(change.parameters).map(([name, value]) => [
      name,
      value === null ? null : parameterValue(value),
    ]),
  );
  const lines = part
    .all('ATTENDEE')
    .map((line) =>
      isAttendee(line, change.address)
        ? joinLine(withParameters(splitLine(line), parameters))
        : line,
    );
  part.put('ATTENDEE', lines);
}

function apply(series: SeriesText, change: ObjectChange): TreeBlock | null {
  if (change.kind === 'except') return except(series, change.instance);
  const part = partOf(series, change.instance);
  if (part === null) return null;
  if (change.kind === 'edit') edit(series, part, change.fields);
  else if (change.kind === 'cancel') editPart(part, { status: 'CANCELLED' });
  else if (change.kind === 'answer') answer(part, change);
  else part.put(change.name.toUpperCase(), change.lines);
  return part;
}

/**
 * Changes an object and gives its new text: whole, lines ended by CR LF. What is not changed stays to the byte, known
 * to us or not; zones that are newly named get their VTIMEZONE.
 * @throws RangeError when a time or an instance is none
 */
export function changeObject(
  object: CalendarObject,
  changes: readonly ObjectChange[],
  version: Version,
): string {
  const series = new SeriesText(object);
  const touched = new Set<TreeBlock>();
  for (const change of changes) {
    const part = apply(series, change);
    if (part !== null) touched.add(part);
  }
  for (const part of touched) setVersion(part, version);
  return series.text();
}
