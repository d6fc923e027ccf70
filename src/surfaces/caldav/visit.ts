import type { ShelfCalendar } from '../../core/ports/calendar-shelf.ts';
import type { DavGrant } from './access/access.ts';
import { DavRefusal } from './refusal.ts';
import type { Target } from './target.ts';

/** One request of somebody who was let in, about something in his own calendars. */
export interface Visit<Kind extends Target = Target> {
  readonly request: Request;
  readonly grant: DavGrant;
  readonly target: Kind;
}

/** The calendar a path names. */
export async function calendarOf({ grant }: Visit, name: string): Promise<ShelfCalendar> {
  const found = (await grant.shelf.calendars()).find((one) => one.name === name);
  if (found === undefined) throw new DavRefusal('dav-nothing-there');
  return found;
}

/** Refuses whoever may only look. */
export function mustWrite({ grant }: Visit): void {
  if (!grant.mayWrite) throw readOnly();
}

export function readOnly(): DavRefusal {
  const inside =
    '<D:resource><D:href>/dav/</D:href><D:privilege><D:write/></D:privilege></D:resource>';
  return new DavRefusal('dav-read-only', { inside });
}

/** The Depth header (RFC 4918, 10.2); absent it means everything. */
export function depthOf(request: Request): '0' | '1' | 'infinity' {
  const depth = request.headers.get('depth')?.trim().toLowerCase() ?? 'infinity';
  if (depth === '0' || depth === '1' || depth === 'infinity') return depth;
  throw new DavRefusal('dav-depth');
}

/** Whether the client wants to hear only of what is there (RFC 8144; `Brief` is its forerunner). */
export function isBrief(request: Request): boolean {
  return (
    /(^|,)\s*return\s*=\s*"?minimal\b/i.test(request.headers.get('prefer') ?? '') ||
    request.headers.get('brief')?.trim().toLowerCase() === 't'
  );
}
