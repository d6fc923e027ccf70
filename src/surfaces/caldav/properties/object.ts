import { caldav, dav, ofEveryThing, privileges } from './general.ts';
import type { PropertyTable } from './plan.ts';
import type { ObjectPlace } from './things.ts';

/**
 * Properties of an object. Its text is one only in reports (RFC 4791, 9.6).
 * @param data how much of the text is given; null where it cannot be asked for
 */
export function objectTable(data: ((text: string) => string) | null): PropertyTable<ObjectPlace> {
  return {
    all: [dav('resourcetype'), dav('getetag'), dav('getcontenttype'), dav('getcontentlength')],
    values: new Map([
      ...ofEveryThing(),
      [dav('resourcetype'), () => ''],
      [dav('getetag'), ({ entry }: ObjectPlace) => `&quot;${entry.etag}&quot;`],
      [dav('getcontenttype'), ({ entry }: ObjectPlace) => contentType(entry.component)],
      [dav('getcontentlength'), ({ entry }: ObjectPlace) => String(entry.size)],
      [
        dav('current-user-privilege-set'),
        ({ mayWrite }: ObjectPlace) => privileges({ write: mayWrite, collect: false }),
      ],
      [
        caldav('calendar-data'),
        ({ text }: ObjectPlace) => (text === null || data === null ? null : data(text)),
      ],
    ]),
  };
}

/** The media type of an object (RFC 5545, 8.1). */
export function contentType(component: string): string {
  return `text/calendar; charset=utf-8; component=${component}`;
}
