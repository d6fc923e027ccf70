import type { ShelfEntry, ShelfObject } from '../../../core/ports/calendar-shelf.ts';
import { readAsked } from '../asked.ts';
import { BATCH } from '../limits.ts';
import { caldav } from '../properties/general.ts';
import { objectTable } from '../properties/object.ts';
import { plan, response } from '../properties/plan.ts';
import { hrefOf, segment, type CalendarTarget } from '../target.ts';
import { isBrief, type Visit } from '../visit.ts';
import { child } from '../xml/find.ts';
import type { XmlElement } from '../xml/read.ts';
import { readData } from './data.ts';

/** How the objects of a report are written. */
export interface Writing {
  /** Whether their texts are needed. */
  readonly texts: boolean;
  /** @param href as written; the object's own unless given */
  readonly write: (entry: ShelfEntry, text: string | null, href?: string) => string;
}

/** What a report asks of each object, made ready once. */
export function writingOf(
  visit: Visit<CalendarTarget>,
  root: XmlElement,
  mayWrite: boolean,
): Writing {
  const { grant, target, request } = visit;
  const asked = readAsked(root);
  const wanted = child(child(root, PROP), CALENDAR_DATA);
  const table = objectTable(wanted === undefined ? null : readData(wanted));
  const inside = plan(table, asked, isBrief(request));
  const base = hrefOf(target);
  return {
    texts: wanted !== undefined,
    write: (entry, text, href) =>
      response(href ?? base + segment(entry.name), inside({ grant, entry, text, mayWrite })),
  };
}

const PROP = '{DAV:}prop';
const CALENDAR_DATA = caldav('calendar-data');

/** An object as it is listed. */
export function entryOf(object: ShelfObject): ShelfEntry {
  const { name, etag, component, text } = object;
  return { name, etag, component, size: Buffer.byteLength(text) };
}

/** Reads objects some at a time, so that an answer of ten thousand is never whole in memory. */
export async function* inBatches(
  { grant, target }: Visit<CalendarTarget>,
  names: readonly string[],
): AsyncIterable<readonly [string, ShelfObject | null]> {
  for (let at = 0; at < names.length; at += BATCH) {
    const some = names.slice(at, at + BATCH);
    const read = await grant.shelf.read(target.calendar, some);
    for (const [index, name] of some.entries()) yield [name, read[index] ?? null];
  }
}
