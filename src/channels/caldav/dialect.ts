import { ENDING, looksLikeCalendar } from '../calendars/lines.ts';
import type { DavDialect } from '../dav/dialect.ts';
import { splitCalendar } from '../calendars/split.ts';
import { NAMES } from '../dav/xml/element.ts';
import { eventWithUid } from '../dav/xml/questions.ts';

/** Calendars (RFC 4791). */
export const CALDAV_DIALECT: DavDialect = {
  wellKnown: '/.well-known/caldav',
  homeSet: NAMES.homeSet,
  collection: NAMES.calendar,
  data: NAMES.calendarData,
  multiget: NAMES.multiget,
  media: 'text/calendar',
  ending: ENDING,
  looksRight: looksLikeCalendar,
  holds: (text, uid) => splitCalendar(text).resources.has(uid),
  withUid: (uid, text) =>
    eventWithUid(/^BEGIN:VTODO/im.test(text) ? 'VTODO' : 'VEVENT', uid, [NAMES.etag]),
  says: 'calendar',
  troubled: (why) => `calendar-troubled.${why === 'other-kind' ? 'no-calendar' : why}`,
  refused: (refusal) => `calendar-refused.${refusal}`,
};
