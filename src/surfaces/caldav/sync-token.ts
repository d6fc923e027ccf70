import type { ShelfCalendar } from '../../core/ports/calendar-shelf.ts';

/** What a token begins with: it must be a URI (RFC 6578, section 4). */
const PREFIX = 'urn:secretaris:sync:';

/** What differs after every change of a calendar, and from all that one of the same name before it ever had. */
export function ctag({ madeAt, revision }: Pick<ShelfCalendar, 'madeAt' | 'revision'>): string {
  return `${madeAt}-${revision}`;
}

/** What a client hands in next time to hear what changed since. */
export function syncToken(calendar: Pick<ShelfCalendar, 'madeAt' | 'revision'>): string {
  return `${PREFIX}${ctag(calendar)}`;
}

/** The revision a token stands for; 0 for none yet; null when this calendar never gave it. */
export function readSyncToken(
  token: string,
  { madeAt }: Pick<ShelfCalendar, 'madeAt'>,
): number | null {
  const trimmed = token.trim();
  if (trimmed === '') return 0;
  const begin = `${PREFIX}${madeAt}-`;
  if (!trimmed.startsWith(begin)) return null;
  const digits = trimmed.slice(begin.length);
  return /^\d{1,15}$/.test(digits) ? Number(digits) : null;
}
