import { element, tagOf, type XmlName } from '../xml/names.ts';

/** What a property of a thing says: written XML; null when this one thing does not have it. */
export type PropertyValue<Thing> = (thing: Thing) => string | null;

/** The properties of a kind of thing. `all` are those that `allprop` gives (RFC 4918, 9.1). */
export interface PropertyTable<Thing> {
  readonly values: ReadonlyMap<XmlName, PropertyValue<Thing>>;
  readonly all: readonly XmlName[];
  /** What clients left on a thing: names and values that mean nothing here. */
  readonly kept?: (thing: Thing) => Readonly<Record<string, string>>;
}

/** What a client wants to know. */
export type Asked =
  | { readonly asked: 'names' }
  | { readonly asked: 'all'; readonly include: readonly XmlName[] }
  | { readonly asked: 'these'; readonly names: readonly XmlName[] };

interface Planned<Thing> {
  readonly name: XmlName;
  readonly open: string;
  readonly close: string;
  readonly empty: string;
  readonly value: PropertyValue<Thing>;
}

const NOT_FOUND = '<D:status>HTTP/1.1 404 Not Found</D:status>';
const FOUND = '<D:status>HTTP/1.1 200 OK</D:status>';

/**
 * What is written of each thing, made ready once for a whole answer: names are looked up and tags written only here.
 * @param brief leave out what is not there (RFC 8144: `return=minimal`)
 */
export function plan<Thing>(
  table: PropertyTable<Thing>,
  asked: Asked,
  brief: boolean,
): (thing: Thing) => string {
  if (asked.asked === 'names') return (thing) => propstat(namesOf(table, thing), FOUND);
  const names = asked.asked === 'all' ? [...table.all, ...asked.include] : asked.names;
  const planned = [...new Set(names)].map((name) => plannedOf(table, name));
  return (thing) => {
    let found = '';
    let missing = '';
    for (const one of planned) {
      const value = one.value(thing);
      if (value === null) missing += one.empty;
      else if (value === '') found += one.empty;
      else found += one.open + value + one.close;
    }
    const showMissing = missing !== '' && !brief;
    if (found === '' && showMissing) return propstat(missing, NOT_FOUND);
    return propstat(found, FOUND) + (showMissing ? propstat(missing, NOT_FOUND) : '');
  };
}

function propstat(properties: string, status: string): string {
  return `<D:propstat><D:prop>${properties}</D:prop>${status}</D:propstat>`;
}

function plannedOf<Thing>(table: PropertyTable<Thing>, name: XmlName): Planned<Thing> {
  const { tag, declares } = tagOf(name);
  return {
    name,
    open: `<${tag}${declares}>`,
    close: `</${tag}>`,
    empty: `<${tag}${declares}/>`,
    value: table.values.get(name) ?? keptValue(table, name),
  };
}

function keptValue<Thing>({ kept }: PropertyTable<Thing>, name: XmlName): PropertyValue<Thing> {
  if (kept === undefined) return () => null;
  return (thing) => {
    const all = kept(thing);
    return Object.hasOwn(all, name) ? (all[name] ?? null) : null;
  };
}

/** The names a thing has, empty. */
function namesOf<Thing>(table: PropertyTable<Thing>, thing: Thing): string {
  const live = [...table.values].filter(([, value]) => value(thing) !== null);
  const kept = Object.keys(table.kept?.(thing) ?? {}).filter(isXmlName);
  return [...live.map(([name]) => name), ...kept].map((name) => element(name, '')).join('');
}

function isXmlName(name: string): name is XmlName {
  return /^\{[^{}]*\}[^{}]+$/.test(name);
}

/** A response of a multistatus about one thing. */
export function response(href: string, inside: string): string {
  return `<D:response><D:href>${href}</D:href>${inside}</D:response>`;
}

/** A response about something that is not there, or could not be had. */
export function statusResponse(href: string, status: string, inside = ''): string {
  return response(href, `<D:status>HTTP/1.1 ${status}</D:status>${inside}`);
}
