import type { DavAnswer } from '../answer.ts';
import { readXmlBody } from '../body.ts';
import { MAX_XML_BYTES } from '../limits.ts';
import { DavRefusal } from '../refusal.ts';
import type { CalendarTarget } from '../target.ts';
import type { Visit } from '../visit.ts';
import type { XmlElement } from '../xml/read.ts';
import { freeBusyQuery } from './free-busy.ts';
import { calendarMultiget } from './multiget.ts';
import { searchableProperties, searchPrincipals } from './principal-search.ts';
import { calendarQuery } from './query.ts';
import { syncCollection } from './sync-collection.ts';

/** REPORT (RFC 3253, 3.6): what is asked stands in the name of the root. */
export async function report(visit: Visit): Promise<DavAnswer> {
  const root = await readXmlBody(visit.request, MAX_XML_BYTES);
  if (root === null) throw new DavRefusal('dav-xml');
  if (isOnCalendar(visit)) return ofCalendar(visit, root);
  if (visit.target.kind !== 'object') {
    if (root.name === '{DAV:}principal-property-search') return searchPrincipals(visit, root);
    if (root.name === '{DAV:}principal-search-property-set') return searchableProperties();
  }
  throw new DavRefusal('dav-report');
}

function isOnCalendar(visit: Visit): visit is Visit<CalendarTarget> {
  return visit.target.kind === 'calendar';
}

async function ofCalendar(visit: Visit<CalendarTarget>, root: XmlElement): Promise<DavAnswer> {
  switch (root.name) {
    case '{urn:ietf:params:xml:ns:caldav}calendar-multiget':
      return calendarMultiget(visit, root);
    case '{urn:ietf:params:xml:ns:caldav}calendar-query':
      return calendarQuery(visit, root);
    case '{DAV:}sync-collection':
      return syncCollection(visit, root);
    case '{urn:ietf:params:xml:ns:caldav}free-busy-query':
      return freeBusyQuery(visit, root);
    default:
      throw new DavRefusal('dav-report');
  }
}
