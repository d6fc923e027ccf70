import type { Span } from '../../../core/diary/span.ts';
import { caldav } from '../properties/general.ts';
import { DavRefusal } from '../refusal.ts';
import { child, children } from '../xml/find.ts';
import type { XmlElement } from '../xml/read.ts';
import { readRange } from './time-range.ts';

/** Text that must (or must not) stand in a value (RFC 4791, 9.7.5). */
export interface TextMatch {
  /** Prepared the way `fold` prepares what it is compared with. */
  readonly wanted: string;
  readonly fold: (text: string) => string;
  readonly negated: boolean;
}

/** A condition on a parameter (9.7.3). */
export interface ParameterFilter {
  readonly name: string;
  readonly absent: boolean;
  readonly match: TextMatch | null;
}

/** A condition on a property (9.7.2). */
export interface PropertyFilter {
  readonly name: string;
  readonly absent: boolean;
  readonly range: Span | null;
  readonly match: TextMatch | null;
  readonly parameters: readonly ParameterFilter[];
}

/** A condition on a component (9.7.1). */
export interface ComponentFilter {
  readonly name: string;
  readonly absent: boolean;
  readonly range: Span | null;
  readonly inside: readonly ComponentFilter[];
  readonly properties: readonly PropertyFilter[];
}

/** Nothing a calendar program asks is deeper; VCALENDAR, VEVENT, VALARM. */
const MAX_DEPTH = 4;

/**
 * Reads the filter of a calendar-query.
 * @throws DavRefusal `valid-filter`, `supported-filter`, `supported-collation`
 */
export function readFilter(root: XmlElement): ComponentFilter {
  const filter = child(root, caldav('filter'));
  const [outermost, more] = children(filter, caldav('comp-filter'));
  if (outermost === undefined || more !== undefined) throw new DavRefusal('dav-filter');
  const read = readComponent(outermost, 1);
  if (read.name !== 'VCALENDAR' || read.absent || read.range !== null)
    throw new DavRefusal('dav-filter');
  return read;
}

function readComponent(element: XmlElement, depth: number): ComponentFilter {
  if (depth > MAX_DEPTH) throw new DavRefusal('dav-filter-unsupported');
  return {
    ...namedIn(element),
    range: rangeIn(element),
    inside: children(element, caldav('comp-filter')).map((one) => readComponent(one, depth + 1)),
    properties: children(element, caldav('prop-filter')).map(readPropertyFilter),
  };
}

function readPropertyFilter(element: XmlElement): PropertyFilter {
  return {
    ...namedIn(element),
    range: rangeIn(element),
    match: readMatch(element),
    parameters: children(element, caldav('param-filter')).map((one) => ({
      ...namedIn(one),
      match: readMatch(one),
    })),
  };
}

/** What a filter is about, and whether it is that this is not there. */
function namedIn(element: XmlElement): { readonly name: string; readonly absent: boolean } {
  const name = element.attributes.get('name')?.toUpperCase() ?? '';
  if (!/^[A-Z0-9-]{1,64}$/.test(name)) throw new DavRefusal('dav-filter');
  return { name, absent: child(element, caldav('is-not-defined')) !== undefined };
}

function rangeIn(element: XmlElement): ComponentFilter['range'] {
  const range = child(element, caldav('time-range'));
  return range === undefined ? null : readRange(range);
}

/** RFC 4790's collations that a server must have, and the one for letters beyond English (RFC 5051). */
const FOLDS: ReadonlyMap<string, (text: string) => string> = new Map([
  ['i;octet', (text: string) => text],
  ['i;ascii-casemap', (text: string) => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())],
  ['i;unicode-casemap', (text: string) => text.normalize('NFKD').toLowerCase()],
]);

function readMatch(element: XmlElement): TextMatch | null {
  const match = child(element, caldav('text-match'));
  if (match === undefined) return null;
  const collation = match.attributes.get('collation') ?? 'i;ascii-casemap';
  const fold = FOLDS.get(collation === 'default' ? 'i;ascii-casemap' : collation);
  if (fold === undefined) throw new DavRefusal('dav-collation');
  const negated = match.attributes.get('negate-condition') === 'yes';
  return { wanted: fold(match.text), fold, negated };
}
