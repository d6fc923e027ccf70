import { answer, multistatus, xmlAnswer, type DavAnswer } from '../answer.ts';
import { readXmlBody } from '../body.ts';
import { readSettings, type Setting } from './calendar-changes.ts';
import { MAX_CALENDARS, MAX_SMALL_XML_BYTES } from '../limits.ts';
import { caldav, dav } from '../properties/general.ts';
import { response } from '../properties/plan.ts';
import { DavRefusal } from '../refusal.ts';
import { hrefOf, type CalendarTarget } from '../target.ts';
import { mustWrite, type Visit } from '../visit.ts';
import { child, children } from '../xml/find.ts';
import { element, type XmlName } from '../xml/names.ts';
import type { XmlElement } from '../xml/read.ts';

type Component = 'VEVENT' | 'VTODO';

/** Names a calendar may have here: the shelf keeps them, paths show them. */
const NAME = /^[a-z0-9][a-z0-9-]{0,79}$/;

/** MKCALENDAR (RFC 4791, 5.3.1), and MKCOL that says it wants a calendar (RFC 5689). */
export async function makeCalendar(visit: Visit): Promise<DavAnswer> {
  const { target, grant, request } = visit;
  const body = await readXmlBody(request, MAX_SMALL_XML_BYTES);
  mustWrite(visit);
  if (target.kind !== 'calendar' || !NAME.test(target.calendar))
    throw new DavRefusal('dav-calendar-name');
  const all = await grant.shelf.calendars();
  if (all.some((one) => one.name === target.calendar)) throw new DavRefusal('dav-calendar-exists');
  if (all.length >= MAX_CALENDARS) throw new DavRefusal('dav-calendars-full');
  const wanted = readWanted(body, request.method);
  const { title, colour, kept, refused } = readSettings(wanted.settings, {});
  if (refused.length > 0) return refusal(visit, target, refused);
  const made = await grant.shelf.create({
    name: target.calendar,
    title: title ?? target.shown,
    colour: colour ?? null,
    components: wanted.components,
    kept: Object.fromEntries(
      Object.entries(kept).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
    ),
  });
  if (!made) throw new DavRefusal('dav-calendar-exists');
  return answer(201);
}

interface Wanted {
  readonly settings: readonly Setting[];
  readonly components: readonly Component[];
}

/** What the client wants the calendar to be like. */
function readWanted(root: XmlElement | null, method: string): Wanted {
  const asCollection = method === 'MKCOL';
  const expected = asCollection ? dav('mkcol') : caldav('mkcalendar');
  // A plain MKCOL makes a folder; there are none here.
  if (root === null && asCollection) throw new DavRefusal('dav-calendar-name');
  if (root !== null && root.name !== expected) throw new DavRefusal('dav-xml');
  const properties = children(root ?? undefined, dav('set'))
    .flatMap((set) => children(set, dav('prop')))
    .flatMap((prop) => prop.inside);
  const type = properties.find((one) => one.name === dav('resourcetype'));
  if (asCollection && child(type, caldav('calendar')) === undefined)
    throw new DavRefusal('dav-calendar-name');
  const components = properties.find(
    (one) => one.name === caldav('supported-calendar-component-set'),
  );
  const understood = [dav('resourcetype'), caldav('supported-calendar-component-set')];
  return {
    settings: properties
      .filter((one) => !understood.includes(one.name))
      .map((one) => ({ name: one.name, element: one })),
    components: componentsOf(components),
  };
}

/** Kinds that can be kept, of those asked for; both when none is named. */
function componentsOf(set: XmlElement | undefined): readonly Component[] {
  if (set === undefined) return ['VEVENT', 'VTODO'];
  const named = children(set, caldav('comp')).map((one) =>
    one.attributes.get('name')?.toUpperCase(),
  );
  const known = (['VEVENT', 'VTODO'] as const).filter((one) => named.includes(one));
  if (known.length === 0) throw new DavRefusal('dav-component');
  return known;
}

/** Nothing was made, and these are why (RFC 5689, section 3; RFC 4791, 5.3.1). */
function refusal(visit: Visit, target: CalendarTarget, refused: readonly XmlName[]): DavAnswer {
  const properties = refused.map((name) => element(name, '')).join('');
  const propstat = `<D:propstat><D:prop>${properties}</D:prop><D:status>HTTP/1.1 403 Forbidden</D:status></D:propstat>`;
  if (visit.request.method === 'MKCOL') return xmlAnswer(403, 'D:mkcol-response', propstat);
  return multistatus([response(hrefOf(target), propstat)]);
}
