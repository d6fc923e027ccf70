import { DAY_MS, type Instant } from '../../core/time/instant.ts';
import type { Span } from '../../core/diary/span.ts';
import { answer, type DavAnswer } from './answer.ts';
import type { DavAccess } from './access/access.ts';
import { FREE_BUSY_AHEAD_DAYS, FREE_BUSY_BACK_DAYS, FREE_BUSY_MOST_DAYS } from './limits.ts';
import { contentType } from './properties/object.ts';
import { DavRefusal } from './refusal.ts';
import { readUtc } from './reports/time-range.ts';

/** What the secret link looks like: `/freebusy/TOKEN.ifb`. */
const LINK = /^\/freebusy\/([A-Za-z0-9_-]{16,200})\.ifb$/;

/** Whether a path is of the links, whoever made it. */
export function isFreeBusyPath(path: string): boolean {
  return path.startsWith('/freebusy/');
}

/** A principal's times for whoever has the link: when, never what. */
export async function freeBusyLink(
  asked: {
    readonly path: string;
    readonly url: string;
    readonly method: string;
    readonly from: string;
  },
  access: DavAccess,
  now: Instant,
): Promise<DavAnswer> {
  if (asked.method !== 'GET' && asked.method !== 'HEAD')
    throw new DavRefusal('dav-method', {
      headers: { Allow: 'GET, HEAD' },
      values: { allowed: 'GET, HEAD' },
    });
  const token = LINK.exec(asked.path)?.[1];
  const shelf = token === undefined ? null : await access.freeBusy(token, asked.from);
  if (shelf === null) throw new DavRefusal('dav-nothing-there');
  const text = await shelf.freeBusy(spanOf(asked.url, now));
  return answer(200, { 'Content-Type': contentType('VFREEBUSY') }, text);
}

/** `start` and `end` as other programs' links have them, in UTC; what is missing or unreadable is as usual. */
function spanOf(url: string, now: Instant): Span {
  const query = new URL(url).searchParams;
  const from = readUtc(query.get('start') ?? undefined) ?? now - FREE_BUSY_BACK_DAYS * DAY_MS;
  const until = readUtc(query.get('end') ?? undefined) ?? now + FREE_BUSY_AHEAD_DAYS * DAY_MS;
  const latest = from + FREE_BUSY_MOST_DAYS * DAY_MS;
  if (until <= from) return { from, until: from + DAY_MS };
  return { from, until: Math.min(until, latest) };
}
