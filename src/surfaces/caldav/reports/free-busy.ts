import { answer, type DavAnswer } from '../answer.ts';
import { contentType } from '../properties/object.ts';
import { caldav } from '../properties/general.ts';
import { DavRefusal } from '../refusal.ts';
import type { CalendarTarget } from '../target.ts';
import { calendarOf, type Visit } from '../visit.ts';
import { child } from '../xml/find.ts';
import type { XmlElement } from '../xml/read.ts';
import { readRange } from './time-range.ts';

/** The free-busy-query report (RFC 4791, 7.10): the principal's times, of all his calendars together. */
export async function freeBusyQuery(
  visit: Visit<CalendarTarget>,
  root: XmlElement,
): Promise<DavAnswer> {
  const range = child(root, caldav('time-range'));
  if (range === undefined) throw new DavRefusal('dav-xml');
  const span = readRange(range);
  await calendarOf(visit, visit.target.calendar);
  const text = await visit.grant.shelf.freeBusy(span);
  return answer(200, { 'Content-Type': contentType('VFREEBUSY') }, text);
}
