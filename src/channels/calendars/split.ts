import { createHash } from 'node:crypto';
import { TEXT_LIMITS } from './limits.ts';
import { CalendarScan, type ScannedComponent } from './scan.ts';

/** Everything under one UID as a calendar of its own. */
export interface SplitResource {
  readonly uid: string;
  /** With quotes; the same as long as the content is. */
  readonly etag: string;
  readonly text: string;
}

/** A calendar in one text, taken apart. */
export interface SplitCalendar {
  readonly name: string | null;
  readonly resources: ReadonlyMap<string, SplitResource>;
  readonly troubled: readonly { readonly href: string; readonly why: string }[];
  /** It ends where a calendar ends; a text that was cut off says nothing about what is gone. */
  readonly whole: boolean;
}

/**
 * Takes a calendar apart by UID (RFC 4791, 4.1), each with the zones it names. Works on content lines alone, so what is not
 * understood stays as it is. An event without a UID gets one made of its content.
 */
export function splitCalendar(text: string): SplitCalendar {
  const scan = new CalendarScan(text);
  const byUid = new Map<string, ScannedComponent[]>();
  for (const component of scan.components) {
    const uid = component.uid ?? `no-uid-${digest(stable(component.lines)).slice(0, 32)}`;
    const named = component.uid === null ? withUid(component, uid) : component;
    const same = byUid.get(uid);
    if (same === undefined) byUid.set(uid, [named]);
    else same.push(named);
  }
  const resources = new Map<string, SplitResource>();
  const troubled = scan.broken.map((href) => ({ href, why: 'calendar-troubled.no-calendar' }));
  for (const [uid, components] of byUid) {
    const built = build(scan, components);
    const fits =
      built.length <= TEXT_LIMITS.resourceBytes && resources.size < TEXT_LIMITS.resources;
    if (fits) resources.set(uid, { uid, etag: contentEtag(built), text: built });
    else troubled.push({ href: uid, why: 'calendar-troubled.too-large' });
  }
  return { name: scan.name, resources, troubled, whole: scan.whole };
}

/**
 * A version made of the content, with quotes. DTSTAMP does not count: many servers write the moment of asking there, and every
 * event of a feed would be new at every look.
 */
export function contentEtag(text: string): string {
  return `"${digest(stable(text.split('\r\n'))).slice(0, 40)}"`;
}

function stable(lines: readonly string[]): string {
  return lines.filter((line) => !/^DTSTAMP[;:]/i.test(line)).join('\n');
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function withUid(component: ScannedComponent, uid: string): ScannedComponent {
  const [begin = '', ...rest] = component.lines;
  return { ...component, uid, lines: [begin, `UID:${uid}`, ...rest] };
}

function build(scan: CalendarScan, components: readonly ScannedComponent[]): string {
  const [first] = components;
  const zones = new Set(components.flatMap(({ zones: named }) => [...named]));
  const kept = [...zones].flatMap((zone) => scan.zones.get(zone) ?? []);
  const lines = components.flatMap((component) => component.lines);
  const head = ['BEGIN:VCALENDAR', ...(first?.head ?? []), ...kept, ...lines];
  return [...head, 'END:VCALENDAR', ''].join('\r\n');
}
