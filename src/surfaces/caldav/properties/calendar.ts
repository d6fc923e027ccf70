import { MAX_RESOURCE_BYTES } from '../limits.ts';
import { ctag, syncToken } from '../sync-token.ts';
import { escapeXml } from '../xml/names.ts';
import {
  apple,
  caldav,
  calendarServer,
  dav,
  ofEveryThing,
  privileges,
  reports,
} from './general.ts';
import type { PropertyTable } from './plan.ts';
import type { CalendarPlace } from './things.ts';

const REPORTS = [
  '<C:calendar-query/>',
  '<C:calendar-multiget/>',
  '<C:free-busy-query/>',
  '<D:sync-collection/>',
];

const COLLATIONS = ['i;ascii-casemap', 'i;octet', 'i;unicode-casemap'];

/** Properties of a calendar (RFC 4791, 5.2; RFC 6578; CalendarServer's ctag; Apple's colour). */
export const CALENDAR: PropertyTable<CalendarPlace> = {
  all: [dav('resourcetype'), dav('displayname')],
  kept: ({ calendar }) => calendar.kept ?? {},
  values: new Map([
    ...ofEveryThing(),
    [dav('resourcetype'), () => '<D:collection/><C:calendar/>'],
    [dav('displayname'), ({ calendar }: CalendarPlace) => escapeXml(calendar.title)],
    [apple('calendar-color'), ({ calendar }: CalendarPlace) => calendar.colour],
    [calendarServer('getctag'), ({ calendar }: CalendarPlace) => ctag(calendar)],
    [dav('sync-token'), ({ calendar }: CalendarPlace) => syncToken(calendar)],
    [
      caldav('supported-calendar-component-set'),
      ({ calendar }: CalendarPlace) =>
        calendar.components.map((one) => `<C:comp name="${one}"/>`).join(''),
    ],
    [
      caldav('supported-calendar-data'),
      () => '<C:calendar-data content-type="text/calendar" version="2.0"/>',
    ],
    [
      caldav('supported-collation-set'),
      () =>
        COLLATIONS.map((one) => `<C:supported-collation>${one}</C:supported-collation>`).join(''),
    ],
    [caldav('max-resource-size'), () => String(MAX_RESOURCE_BYTES)],
    [dav('supported-report-set'), () => reports(REPORTS)],
    [
      dav('current-user-privilege-set'),
      ({ calendar, grant }: CalendarPlace) => {
        const write = grant.mayWrite && !calendar.readOnly;
        return privileges({ write, collect: write });
      },
    ],
  ]),
};
