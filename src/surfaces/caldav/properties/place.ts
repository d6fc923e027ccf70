import { escapeXml } from '../xml/names.ts';
import {
  caldav,
  calendarServer,
  dav,
  homeHref,
  ofEveryThing,
  principalHref,
  privileges,
  reports,
} from './general.ts';
import type { PropertyTable } from './plan.ts';
import type { Place } from './things.ts';

const isPrincipal = ({ target }: Place): boolean => target.kind === 'principal';

/** A value only a principal has. */
function ofPrincipal(value: (place: Place) => string): (place: Place) => string | null {
  return (place) => (isPrincipal(place) ? value(place) : null);
}

const SEARCHES = ['<D:principal-property-search/>', '<D:principal-search-property-set/>'];

/** Properties of the root, the collections, the principal and his home. */
export const PLACE: PropertyTable<Place> = {
  all: [dav('resourcetype'), dav('displayname')],
  values: new Map([
    ...ofEveryThing(),
    [
      dav('resourcetype'),
      (place: Place) => (isPrincipal(place) ? '<D:principal/>' : '<D:collection/>'),
    ],
    [dav('displayname'), ({ grant }: Place) => escapeXml(grant.title)],
    [dav('principal-URL'), ofPrincipal(({ grant }) => principalHref(grant))],
    [dav('group-member-set'), ofPrincipal(() => '')],
    [dav('group-membership'), ofPrincipal(() => '')],
    [dav('alternate-URI-set'), ofPrincipal(() => '')],
    [caldav('calendar-home-set'), ({ grant }: Place) => homeHref(grant)],
    [caldav('calendar-user-address-set'), ofPrincipal(addressesOf)],
    [caldav('calendar-user-type'), ofPrincipal(() => 'INDIVIDUAL')],
    [calendarServer('email-address-set'), ofPrincipal(mailOf)],
    [
      dav('current-user-privilege-set'),
      ({ target, grant }: Place) =>
        privileges({ write: false, collect: grant.mayWrite && target.kind === 'home' }),
    ],
    [dav('supported-report-set'), () => reports(SEARCHES)],
  ]),
};

function addressesOf({ grant }: Place): string {
  const mail = grant.addresses.map((one) => `<D:href>mailto:${escapeXml(one)}</D:href>`);
  return mail.join('') + principalHref(grant);
}

function mailOf({ grant }: Place): string {
  return grant.addresses
    .map((one) => `<CS:email-address>${escapeXml(one)}</CS:email-address>`)
    .join('');
}
