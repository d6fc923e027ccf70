/** An element of XML with its name in full: `{DAV:}href`. */
export interface Element {
  readonly name: string;
  /** Its attribute `name`, the only one that says something here (RFC 4791, 9.6.1); empty where it has none. */
  readonly called: string;
  /** Text directly within it, as it stands. */
  readonly text: string;
  readonly children: readonly Element[];
}

export const DAV = 'DAV:';
export const CALDAV = 'urn:ietf:params:xml:ns:caldav';
export const CARDDAV = 'urn:ietf:params:xml:ns:carddav';
export const CALENDARSERVER = 'http://calendarserver.org/ns/';
export const APPLE = 'http://apple.com/ns/ical/';

/** Names that are asked for or looked at. */
export const NAMES = {
  multistatus: `{${DAV}}multistatus`,
  response: `{${DAV}}response`,
  href: `{${DAV}}href`,
  status: `{${DAV}}status`,
  propstat: `{${DAV}}propstat`,
  prop: `{${DAV}}prop`,
  error: `{${DAV}}error`,
  syncToken: `{${DAV}}sync-token`,
  etag: `{${DAV}}getetag`,
  resourceType: `{${DAV}}resourcetype`,
  collection: `{${DAV}}collection`,
  displayName: `{${DAV}}displayname`,
  principal: `{${DAV}}current-user-principal`,
  privileges: `{${DAV}}current-user-privilege-set`,
  privilege: `{${DAV}}privilege`,
  reports: `{${DAV}}supported-report-set`,
  syncCollection: `{${DAV}}sync-collection`,
  calendar: `{${CALDAV}}calendar`,
  calendarData: `{${CALDAV}}calendar-data`,
  homeSet: `{${CALDAV}}calendar-home-set`,
  outbox: `{${CALDAV}}schedule-outbox-URL`,
  components: `{${CALDAV}}supported-calendar-component-set`,
  multiget: `{${CALDAV}}calendar-multiget`,
  addressBook: `{${CARDDAV}}addressbook`,
  addressData: `{${CARDDAV}}address-data`,
  addressHomeSet: `{${CARDDAV}}addressbook-home-set`,
  addressMultiget: `{${CARDDAV}}addressbook-multiget`,
  ctag: `{${CALENDARSERVER}}getctag`,
  colour: `{${APPLE}}calendar-color`,
} as const;

/** The first child of that name. */
export function child(of: Element | undefined, name: string): Element | undefined {
  return of?.children.find((each) => each.name === name);
}

/** All elements of that name anywhere below. */
export function below(of: Element | undefined, name: string): readonly Element[] {
  return (of?.children ?? []).flatMap((each) => [
    ...(each.name === name ? [each] : []),
    ...below(each, name),
  ]);
}
