import type { DavGrant } from '../access/access.ts';
import { hrefOf } from '../target.ts';
import { APPLE_ICAL, CALDAV, CALENDAR_SERVER, DAV, xmlName, type XmlName } from '../xml/names.ts';

export const dav = (local: string): XmlName => xmlName(DAV, local);
export const caldav = (local: string): XmlName => xmlName(CALDAV, local);
export const calendarServer = (local: string): XmlName => xmlName(CALENDAR_SERVER, local);
export const apple = (local: string): XmlName => xmlName(APPLE_ICAL, local);

const href = (path: string): string => `<D:href>${path}</D:href>`;

/** Where whoever asks stands. */
export function principalHref({ owner }: DavGrant): string {
  return href(hrefOf({ kind: 'principal', owner }));
}

export function homeHref({ owner }: DavGrant): string {
  return href(hrefOf({ kind: 'home', owner }));
}

export function collectionHref(kind: 'principals'): string {
  return href(hrefOf({ kind }));
}

/** A thing, and who asks about it. */
interface Granted {
  readonly grant: DavGrant;
}

/** Properties that every thing has for whoever asks (RFC 3744, RFC 5397). */
export function ofEveryThing(): readonly (readonly [XmlName, (thing: Granted) => string | null])[] {
  return [
    [dav('current-user-principal'), ({ grant }) => principalHref(grant)],
    [dav('owner'), ({ grant }) => principalHref(grant)],
    [dav('principal-collection-set'), () => collectionHref('principals')],
  ];
}

const READING = ['<D:read/>', '<D:read-current-user-privilege-set/>', '<C:read-free-busy/>'];
const WRITING = ['<D:write/>', '<D:write-content/>', '<D:write-properties/>'];
const COLLECTING = ['<D:bind/>', '<D:unbind/>'];

/** What whoever asks may do with a thing (RFC 3744, 5.4). */
export function privileges(may: { readonly write: boolean; readonly collect: boolean }): string {
  const privileged = [
    ...READING,
    ...(may.write ? WRITING : []),
    ...(may.collect ? COLLECTING : []),
  ];
  return privileged.map((one) => `<D:privilege>${one}</D:privilege>`).join('');
}

/** The reports a thing can be asked for (RFC 3253, 3.1.5). */
export function reports(written: readonly string[]): string {
  return written
    .map((one) => `<D:supported-report><D:report>${one}</D:report></D:supported-report>`)
    .join('');
}
