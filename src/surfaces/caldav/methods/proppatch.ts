import { multistatus, type DavAnswer } from '../answer.ts';
import { readXmlBody } from '../body.ts';
import { readSettings, type Setting } from './calendar-changes.ts';
import { MAX_SMALL_XML_BYTES } from '../limits.ts';
import { dav } from '../properties/general.ts';
import { response } from '../properties/plan.ts';
import { DavRefusal } from '../refusal.ts';
import { hrefOf } from '../target.ts';
import { calendarOf, mustWrite, type Visit } from '../visit.ts';
import { children } from '../xml/find.ts';
import { element, type XmlName } from '../xml/names.ts';
import type { XmlElement } from '../xml/read.ts';

const DONE = '200 OK';
const REFUSED = '403 Forbidden';
const NOT_DONE_THEREFORE = '424 Failed Dependency';
const PROTECTED = '<D:error><D:cannot-modify-protected-property/></D:error>';

/** PROPPATCH (RFC 4918, 9.2): all of it, or nothing. Only a calendar takes any; elsewhere each is refused by name. */
export async function proppatch(visit: Visit): Promise<DavAnswer> {
  const settings = readUpdate(await readXmlBody(visit.request, MAX_SMALL_XML_BYTES));
  mustWrite(visit);
  const { target, grant } = visit;
  if (target.kind !== 'calendar') return told(visit, settings, new Set(settings.map(nameOf)));
  const { kept } = await calendarOf(visit, target.calendar);
  const change = readSettings(settings, kept ?? null);
  const refused = new Set(change.refused);
  if (refused.size === 0 && !(await grant.shelf.change(target.calendar, change)))
    throw new DavRefusal('dav-nothing-there');
  return told(visit, settings, refused);
}

const nameOf = ({ name }: Setting): XmlName => name;

function readUpdate(root: XmlElement | null): readonly Setting[] {
  if (root === null || root.name !== dav('propertyupdate')) throw new DavRefusal('dav-xml');
  return root.inside.flatMap((step) => {
    const setting = step.name === dav('set');
    if (!setting && step.name !== dav('remove')) return [];
    return children(step, dav('prop')).flatMap((prop) =>
      prop.inside.map((one) => ({ name: one.name, element: setting ? one : null })),
    );
  });
}

function told(
  { target }: Visit,
  settings: readonly Setting[],
  refused: ReadonlySet<XmlName>,
): DavAnswer {
  const names = [...new Set(settings.map(nameOf))];
  const fine = names.filter((name) => !refused.has(name));
  const inside =
    propstat(fine, refused.size === 0 ? DONE : NOT_DONE_THEREFORE) +
    propstat(
      names.filter((name) => refused.has(name)),
      REFUSED,
      PROTECTED,
    );
  return multistatus([response(hrefOf(target), inside)]);
}

function propstat(names: readonly XmlName[], status: string, error = ''): string {
  if (names.length === 0) return '';
  const written = names.map((name) => element(name, '')).join('');
  return `<D:propstat><D:prop>${written}</D:prop><D:status>HTTP/1.1 ${status}</D:status>${error}</D:propstat>`;
}
