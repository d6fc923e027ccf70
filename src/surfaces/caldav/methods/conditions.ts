import type { WriteCondition } from '../../../core/ports/calendar-shelf.ts';
import { DavRefusal } from '../refusal.ts';

/**
 * The ETags of a header, without quotes. A `W/` before one is passed over: ours are strong, and a proxy that packs
 * answers weakens them on the way (RFC 9110, 8.8.3); what they name is the same text still.
 */
export function etagsOf(header: string): readonly string[] {
  const trimmed = header.trim();
  if (trimmed === '*') return ['*'];
  return trimmed
    .split(',')
    .map((one) =>
      one
        .trim()
        .replace(/^W\//, '')
        .replace(/^"(.*)"$/, '$1'),
    )
    .filter((one) => one !== '');
}

/**
 * What a client demands of what stands there before it is changed (RFC 9110, 13.1).
 * @param current the ETag of what stands there; asked only when a header names several, or a text it must not be
 */
export async function conditionOf(
  headers: Headers,
  current: () => Promise<string | null>,
): Promise<WriteCondition> {
  const match = headers.get('if-match') ?? ifHeader(headers.get('if'));
  const none = headers.get('if-none-match');
  const unless = none === null ? [] : etagsOf(none);
  const ifNone = unless.includes('*');
  if (unless.length > 0 && !ifNone) {
    const there = await current();
    if (there !== null && unless.includes(there)) throw new DavRefusal('dav-stale');
  }
  if (match === null) return { ifMatch: null, ifNone };
  const wanted = etagsOf(match);
  const [first] = wanted;
  if (first === undefined) throw new DavRefusal('dav-stale');
  if (wanted.length === 1) return { ifMatch: first, ifNone };
  const there = await current();
  if (there === null || !wanted.includes(there)) throw new DavRefusal('dav-stale');
  return { ifMatch: there, ifNone };
}

/**
 * The If header (RFC 4918, 10.4), as far as it is one ETag. What it says beyond that needs locks, which are not here:
 * then the condition does not hold.
 */
function ifHeader(header: string | null): string | null {
  if (header === null) return null;
  const etag = /^\s*(?:<[^>]*>\s*)?\(\s*\[\s*((?:W\/)?"[^"]*")\s*\]\s*\)\s*$/.exec(header)?.[1];
  if (etag === undefined) throw new DavRefusal('dav-stale');
  return etag;
}
