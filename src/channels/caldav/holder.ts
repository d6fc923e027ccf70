import type { CalendarListing, CalendarResource } from '../../core/ports/calendar.ts';
import { isWithin } from '../calendars/hrefs.ts';
import { splitCalendar } from '../calendars/split.ts';
import type { DavConnection } from './connection.ts';
import { Download } from './download.ts';
import { DavRefusal, isLater } from './trouble.ts';
import { NAMES } from './xml/element.ts';
import { withUid } from './xml/questions.ts';
import type { DavError } from './xml/read-errors.ts';
import { NotXml } from './xml/read-elements.ts';

/** What would not be written. */
interface Refused {
  readonly calendar: CalendarListing;
  readonly text: string | null;
  readonly uid: string | null;
}

/** More resources than these that may have a UID are not looked at. */
const MOST_LOOKED_AT = 5;

/**
 * What stands in the calendar under a UID that the server would not take once more: the resource it named (RFC 4791, 5.3.2.1), else
 * the one it finds when it is asked. Null where there is none in this calendar: then it is in another one of the account.
 */
export async function holderOf(
  connection: DavConnection,
  { calendar, text, uid }: Refused,
  errors: readonly DavError[],
  signal: AbortSignal,
): Promise<CalendarResource | null> {
  if (uid === null) return null;
  const collection = connection.at(calendar.href);
  const download = new Download(connection, collection, signal);
  const lookAt = async (hrefs: readonly string[]): Promise<CalendarResource | null> => {
    const inside = hrefs.filter((href) => isWithin(href, collection.pathname));
    for (const href of inside.slice(0, MOST_LOOKED_AT)) {
      const got = await download.one(href);
      if (got.got === 'resource' && splitCalendar(got.resource.text).resources.has(uid))
        return got.resource;
    }
    return null;
  };
  const named = await lookAt(errors.flatMap(({ hrefs }) => hrefs));
  if (named !== null) return named;
  const component = /^BEGIN:VTODO/im.test(text ?? '') ? 'VTODO' : 'VEVENT';
  const body = withUid(component, uid, [NAMES.etag]);
  const question = { method: 'REPORT', url: collection, depth: '1', body } as const;
  try {
    const { responses } = await connection.multistatus(question, signal);
    return await lookAt(responses.map(({ href }) => href));
  } catch (error) {
    const cannot = error instanceof DavRefusal && error.status !== 401 && !isLater(error);
    if (cannot || error instanceof NotXml) return null;
    throw error;
  }
}
