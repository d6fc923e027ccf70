import { MAX_NAME_BYTES, MAX_PATH_LENGTH } from './limits.ts';

/** Where the calendars are served. */
export const BASE = '/dav/';

/** What a path names. `shown` is how the client wrote it: answers name it the same way. */
export type Target =
  | { readonly kind: 'root' | 'principals' | 'homes' }
  | { readonly kind: 'principal' | 'home'; readonly owner: string }
  | {
      readonly kind: 'calendar';
      readonly owner: string;
      readonly calendar: string;
      readonly shown: string;
    }
  | {
      readonly kind: 'object';
      readonly owner: string;
      readonly calendar: string;
      readonly shown: string;
      readonly name: string;
    };

export type CalendarTarget = Extract<Target, { kind: 'calendar' }>;
export type ObjectTarget = Extract<Target, { kind: 'object' }>;

/** The path of a URL or of a request's target as it stands: nothing is resolved, so nothing can hide in it. */
export function pathOf(url: string): string {
  const scheme = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(url)?.[0].length ?? 0;
  const end = url.slice(scheme).search(/[?#]/);
  return (end === -1 ? url.slice(scheme) : url.slice(scheme, scheme + end)) || '/';
}

/** Whether a path can be read at all. */
export function isReadable(path: string): boolean {
  return path.length <= MAX_PATH_LENGTH && segmentsOf(path) !== null;
}

/** What a path under `/dav/` names; null when it cannot be read or names nothing. */
export function readTarget(path: string): Target | null {
  if (path.length > MAX_PATH_LENGTH) return null;
  const parts = segmentsOf(path);
  if (parts === null || parts[0] !== 'dav') return null;
  const [, area, owner, calendar, name, more] = parts;
  if (area === undefined) return { kind: 'root' };
  if (more !== undefined) return null;
  if (area === 'principals') return calendar === undefined ? collection('principal', owner) : null;
  if (area !== 'calendars') return null;
  if (calendar === undefined || owner === undefined) return collection('home', owner);
  // Apple's programs name calendars by UUIDs in capitals; the shelf has small letters only.
  const place = { owner, calendar: calendar.toLowerCase(), shown: calendar };
  return name === undefined ? { kind: 'calendar', ...place } : { kind: 'object', ...place, name };
}

function collection(kind: 'principal' | 'home', owner: string | undefined): Target {
  if (owner !== undefined) return { kind, owner };
  return { kind: kind === 'home' ? 'homes' : 'principals' };
}

/** The decoded segments; null when one of them is none that may stand in a path. */
function segmentsOf(path: string): readonly string[] | null {
  if (!path.startsWith('/')) return null;
  const raw = path.slice(1).split('/');
  if (raw.at(-1) === '') raw.pop();
  const segments: string[] = [];
  for (const each of raw) {
    const segment = each.includes('%') ? decoded(each) : each;
    if (segment === null || !isName(segment)) return null;
    segments.push(segment);
  }
  return segments;
}

function decoded(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}

/** A name of one thing: not empty, no way up or down, nothing unseen, short enough for a file. */
function isName(name: string): boolean {
  return (
    name !== '' &&
    name !== '.' &&
    name !== '..' &&
    !/[/\\\p{Cc}]/u.test(name) &&
    name.isWellFormed() &&
    (name.length * 3 <= MAX_NAME_BYTES || Buffer.byteLength(name) <= MAX_NAME_BYTES)
  );
}

/** A name as it stands in a path: what RFC 3986 lets stand in a segment stays as it is. */
export function segment(name: string): string {
  if (/^[\w.~@-]+$/.test(name)) return name;
  return encodeURIComponent(name).replaceAll('%40', '@');
}

/** The path of what is served; that of a collection ends in a slash. */
export function hrefOf(target: Target): string {
  switch (target.kind) {
    case 'root':
      return BASE;
    case 'principals':
      return `${BASE}principals/`;
    case 'homes':
      return `${BASE}calendars/`;
    case 'principal':
      return `${BASE}principals/${target.owner}/`;
    case 'home':
      return `${BASE}calendars/${target.owner}/`;
    case 'calendar':
      return `${BASE}calendars/${target.owner}/${segment(target.shown)}/`;
    default:
      return `${BASE}calendars/${target.owner}/${segment(target.shown)}/${segment(target.name)}`;
  }
}
