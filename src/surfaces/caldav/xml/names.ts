/** Namespaces that CalDAV clients and servers speak of. */
export const DAV = 'DAV:';
export const CALDAV = 'urn:ietf:params:xml:ns:caldav';
/** CalendarServer's additions that every client knows: getctag. */
export const CALENDAR_SERVER = 'http://calendarserver.org/ns/';
/** Apple's: calendar-color, calendar-order. */
export const APPLE_ICAL = 'http://apple.com/ns/ical/';
/** Our own: the sentence beside an error. */
export const OURS = 'urn:secretaris:dav';

/** Prefixes declared once on the root of every answer. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  [DAV, 'D'],
  [CALDAV, 'C'],
  [CALENDAR_SERVER, 'CS'],
  [APPLE_ICAL, 'A'],
]);

/** The declarations that go with the prefixes. */
export const DECLARATIONS = [...PREFIXES]
  .map(([ns, prefix]) => ` xmlns:${prefix}="${ns}"`)
  .join('');

/** A name in Clark notation: `{DAV:}displayname`. */
export type XmlName = `{${string}}${string}`;

export function xmlName(namespace: string, local: string): XmlName {
  return `{${namespace}}${local}`;
}

/** What a name in Clark notation is made of. */
export function partsOf(name: XmlName): { readonly namespace: string; readonly local: string } {
  const end = name.lastIndexOf('}');
  return { namespace: name.slice(1, end), local: name.slice(end + 1) };
}

/** How an element of that name is written: its tag, and the declaration it needs when its prefix is none of ours. */
export function tagOf(name: XmlName): { readonly tag: string; readonly declares: string } {
  const { namespace, local } = partsOf(name);
  const prefix = PREFIXES.get(namespace);
  if (prefix !== undefined) return { tag: `${prefix}:${local}`, declares: '' };
  if (namespace === '') return { tag: local, declares: '' };
  return { tag: `X:${local}`, declares: ` xmlns:X="${escapeXml(namespace)}"` };
}

const ESCAPED = /[&<>"\r]|[^\P{Cc}\t\n\r\u007f-\u009f]|[\ufffe\uffff]/gu;
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/**
 * Text as it may stand in an element or an attribute. A carriage return is written as a reference, or readers
 * would take it away (XML 1.0, 2.11); what XML has no way to say is left out.
 */
export function escapeXml(text: string): string {
  return text.replace(ESCAPED, (character) => ESCAPES[character] ?? '');
}

/** An element with what stands inside it, already written. */
export function element(name: XmlName, inside: string): string {
  const { tag, declares } = tagOf(name);
  return inside === '' ? `<${tag}${declares}/>` : `<${tag}${declares}>${inside}</${tag}>`;
}
