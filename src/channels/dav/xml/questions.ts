import { APPLE, CALDAV, CALENDARSERVER, CARDDAV, DAV } from './element.ts';

const PREFIXES: Readonly<Record<string, string>> = {
  [DAV]: 'd',
  [CALDAV]: 'c',
  [CARDDAV]: 'b',
  [CALENDARSERVER]: 's',
  [APPLE]: 'a',
};

const NAMESPACES = `xmlns:d="${DAV}" xmlns:c="${CALDAV}" xmlns:b="${CARDDAV}" xmlns:s="${CALENDARSERVER}" xmlns:a="${APPLE}"`;
const XML = '<?xml version="1.0" encoding="utf-8"?>\n';

/** Asks for properties (RFC 4918, 9.1). */
export function propfind(names: readonly string[]): string {
  return `${XML}<d:propfind ${NAMESPACES}>${props(names)}</d:propfind>`;
}

/** Asks what changed since a token, or for everything with an empty one (RFC 6578, 3.2). */
export function syncCollection(token: string, names: readonly string[]): string {
  const asked = `<d:sync-token>${escaped(token)}</d:sync-token><d:sync-level>1</d:sync-level>`;
  return `${XML}<d:sync-collection ${NAMESPACES}>${asked}${props(names)}</d:sync-collection>`;
}

/** Asks for resources by name (RFC 4791, 7.9; RFC 6352, 8.7), by the report of that full name. */
export function multiget(
  report: string,
  hrefs: readonly string[],
  names: readonly string[],
): string {
  const asked = hrefs.map((href) => `<d:href>${escaped(href)}</d:href>`).join('');
  const element = prefixed(report);
  return `${XML}<${element} ${NAMESPACES}>${props(names)}${asked}</${element}>`;
}

/** Asks which resource has a UID (RFC 4791, 7.8.6). Servers match a part of it too: the answer is to be looked at. */
export function eventWithUid(component: string, uid: string, names: readonly string[]): string {
  const match = `<c:text-match collation="i;octet">${escaped(uid)}</c:text-match>`;
  const filter = `<c:comp-filter name="${component}"><c:prop-filter name="UID">${match}</c:prop-filter></c:comp-filter>`;
  const within = `<c:filter><c:comp-filter name="VCALENDAR">${filter}</c:comp-filter></c:filter>`;
  return `${XML}<c:calendar-query ${NAMESPACES}>${props(names)}${within}</c:calendar-query>`;
}

/** The same of cards (RFC 6352, 8.6). */
export function cardWithUid(uid: string, names: readonly string[]): string {
  const match = `<b:text-match collation="i;octet" match-type="equals">${escaped(uid)}</b:text-match>`;
  const filter = `<b:filter><b:prop-filter name="UID">${match}</b:prop-filter></b:filter>`;
  return `${XML}<b:addressbook-query ${NAMESPACES}>${props(names)}${filter}</b:addressbook-query>`;
}

function props(names: readonly string[]): string {
  return `<d:prop>${names.map((name) => tag(name)).join('')}</d:prop>`;
}

function tag(name: string): string {
  return `<${prefixed(name)}/>`;
}

function prefixed(name: string): string {
  const [namespace = '', local = ''] = name.slice(1).split('}');
  return `${PREFIXES[namespace] ?? 'd'}:${local}`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
