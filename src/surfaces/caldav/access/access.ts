import { createHash, timingSafeEqual } from 'node:crypto';
import type { OwnerId } from '../../../core/ids.ts';
import type { CalendarShelf } from '../../../core/ports/calendar-shelf.ts';

/** What somebody with the right password gets: one principal's calendars. */
export interface DavGrant {
  /** Also the principal's name in the paths. */
  readonly owner: OwnerId;
  /** How the principal is called in a calendar program's list of accounts. */
  readonly title: string;
  /** Mail addresses under which the principal is invited, the usual one first. */
  readonly addresses: readonly string[];
  readonly shelf: CalendarShelf;
  /** Whether this password may change anything. */
  readonly mayWrite: boolean;
}

/**
 * Who may open calendars. Asked at every request, so that a password taken back is at once of no use; so it must be
 * cheap: app passwords are long and random, and kept as SHA-256 (`sameSecret`). Nothing given here is ever logged.
 */
export interface DavAccess {
  /**
   * @param user as typed into the calendar program
   * @param from address of whoever asks, for the record of use
   */
  check(user: string, password: string, from: string): Promise<DavGrant | null>;
  /** Whose times the secret link tells; null when it is none, or was taken back. */
  freeBusy(token: string, from: string): Promise<Pick<CalendarShelf, 'freeBusy'> | null>;
}

/** Whether a secret is the one whose SHA-256 is kept. Takes the same time however much of it is right. */
export function sameSecret(given: string, keptSha256: Uint8Array): boolean {
  const hash = createHash('sha256').update(given).digest();
  return hash.byteLength === keptSha256.byteLength && timingSafeEqual(hash, keptSha256);
}

/** Name and password of HTTP's Basic authentication (RFC 7617). */
export interface Basic {
  readonly user: string;
  readonly password: string;
}

/** Longest header with a name and a password; a longer one is no attempt to sign in. */
const MAX_BASIC = 2_000;

/** Reads an Authorization header; null when it is not Basic, or cannot be read. */
export function readBasic(header: string | undefined): Basic | null {
  if (header === undefined || header.length > MAX_BASIC) return null;
  const coded = /^basic +([a-z0-9+/]+=*) *$/i.exec(header)?.[1];
  if (coded === undefined) return null;
  const text = decoded(Buffer.from(coded, 'base64'));
  const colon = text.indexOf(':');
  // Control characters may stand in neither (RFC 7617, section 2).
  if (colon === -1 || /\p{Cc}/u.test(text)) return null;
  return { user: text.slice(0, colon), password: text.slice(colon + 1) };
}

/** UTF-8 as we ask for; older programs write Latin-1 all the same. */
function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return bytes.toString('latin1');
  }
}
