import { createHash } from 'node:crypto';
import type { CalendarObject } from '../../core/diary/calendar-object.ts';
import { readCalendar } from '../../core/diary/ical/read-calendar.ts';
import {
  objectsByUid,
  readObject,
  removeObject,
  setExpandedUntil,
  writeObject,
  type StoredObject,
} from '../../store/records/diary/calendar-objects.ts';
import { addRevisions, type StoredCalendar } from '../../store/records/diary/calendars.ts';
import type { Instant } from '../../core/time/instant.ts';
import { readCard, removeCard, removeTakenAway } from '../../store/records/diary/event-cards.ts';
import type { Writer } from '../../store/access.ts';
import { settleInvitations } from '../chasing/settle-invitations.ts';
import type { Owner } from '../owner.ts';
import { expandObject, whoseDiary } from './expand.ts';

/** Longest text of one object: a meeting with a thousand guests is half of it; a film is not an event. */
export const MAX_OBJECT_BYTES = 1_000_000;

/** What became of keeping a text in a calendar. */
export type Kept =
  | {
      readonly kept: 'created' | 'changed' | 'same';
      readonly object: CalendarObject;
      readonly etag: string;
      /** Its times are known up to here. */
      readonly until: Instant;
    }
  | {
      readonly kept: 'refused';
      readonly why:
        | 'valid-calendar-data'
        | 'valid-calendar-object-resource'
        | 'supported-calendar-component'
        | 'no-uid-conflict'
        | 'max-resource-size';
      /** Who has that UID already, or that name. */
      readonly name?: string;
      /** The UID that stands under another name. */
      readonly uid?: string;
    };

/** A text to be kept under a name, and where it comes from when it comes from elsewhere. */
export interface Keeping {
  readonly calendar: StoredCalendar;
  readonly name: string;
  readonly text: string;
  readonly href?: string | null;
  readonly remoteEtag?: string | null;
}

/** What an object's text is called by: clients compare it, and an act names the text it means to change. */
export function etagOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

/** The one object a text holds; or why it cannot be kept (RFC 4791 section 5.3.2.1). */
function objectIn(text: string, calendar: StoredCalendar): CalendarObject | Kept {
  if (Buffer.byteLength(text) > MAX_OBJECT_BYTES)
    return { kept: 'refused', why: 'max-resource-size' };
  const file = readCalendar(text);
  const [object, ...more] = file.objects;
  if (object === undefined) {
    const why = file.freeBusy.length > 0 ? 'supported-calendar-component' : 'valid-calendar-data';
    return { kept: 'refused', why };
  }
  if (more.length > 0 || file.method !== null)
    return { kept: 'refused', why: 'valid-calendar-object-resource' };
  if (!calendar.components.includes(object.component))
    return { kept: 'refused', why: 'supported-calendar-component' };
  return object;
}

/**
 * What a device writes must be whole: an event that never begins, or that has no name of its own, would be lost to it
 * at the next look. What comes from a server is taken as it is.
 */
function flaw({ component, main, overrides }: CalendarObject, text: string): Kept | null {
  const parts = main === null ? overrides : [main, ...overrides];
  if (component === 'VEVENT' && parts.some(({ start }) => start === null))
    return { kept: 'refused', why: 'valid-calendar-data' };
  // Where none is written, reading derives one from the contents.
  if (!/^UID[;:]/im.test(text)) return { kept: 'refused', why: 'valid-calendar-object-resource' };
  return null;
}

/**
 * Keeps one object in a calendar: its text as it came, and when it takes place. The same text again changes nothing.
 * Every road into the diary ends here: a phone, a server elsewhere, an act.
 */
export async function keepObject(owner: Owner, writer: Writer, keeping: Keeping): Promise<Kept> {
  const { calendar, name, text } = keeping;
  const object = objectIn(text, calendar);
  if ('kept' in object) return object;
  const flawed = keeping.href === undefined ? flaw(object, text) : null;
  if (flawed !== null) return flawed;
  const found = await readObject(writer, calendar.name, name);
  const other = await elsewhere(writer, calendar.name, name, object.uid);
  if (other !== null)
    return { kept: 'refused', why: 'no-uid-conflict', name: other, uid: object.uid };
  const replaced = found !== null && !found.gone && found.uid !== object.uid ? found : null;
  if (replaced !== null && typeof keeping.href !== 'string')
    return { kept: 'refused', why: 'no-uid-conflict', name };
  // Its server put another event in its place: the one that stood there is gone, with what was kept beside it.
  if (replaced !== null) await dropObject(owner, writer, replaced, 'hand');
  const before = replaced === null ? found : null;
  const etag = etagOf(text);
  const remoteEtag = keeping.remoteEtag ?? before?.remoteEtag ?? null;
  const stands = before !== null && !before.gone;
  if (stands && before.etag === etag && before.remoteEtag === remoteEtag)
    return { kept: 'same', object, etag, until: before.expandedUntil };
  const now = owner.tools.clock.now();
  const seq = await writeObject(writer, {
    calendar: calendar.name,
    name,
    uid: object.uid,
    component: object.component,
    etag,
    text,
    size: Buffer.byteLength(text),
    revision: await addRevisions(writer, calendar.name, 1),
    href: keeping.href ?? before?.href ?? null,
    remoteEtag,
    changedAt: now,
    expandedUntil: 0,
  });
  const expanding = { now, ...(await whoseDiary(writer)) };
  const until = await expandObject(writer, seq, object, expanding);
  await setExpandedUntil(writer, seq, until);
  await settleInvitations(owner, writer, object.uid);
  return { kept: stands ? 'changed' : 'created', object, etag, until };
}

/** The name under which this UID stands in the calendar already, when that is another. */
async function elsewhere(
  writer: Writer,
  calendar: string,
  name: string,
  uid: string,
): Promise<string | null> {
  const same = await objectsByUid(writer, uid);
  return same.find((one) => one.calendar === calendar && one.name !== name)?.name ?? null;
}

/**
 * Takes an object out of a calendar, and the card that was kept beside it. The card of a block that a hand took away
 * stays for as long as its event does: so it is known not to put it back.
 */
export async function dropObject(
  owner: Owner,
  writer: Writer,
  object: StoredObject,
  by: 'office' | 'hand',
): Promise<void> {
  const revision = await addRevisions(writer, object.calendar, 1);
  const card = await readCard(writer, object.calendar, object.uid);
  await removeObject(writer, object.seq, { revision, at: owner.tools.clock.now() });
  const wasBlock = (card?.parent ?? null) !== null;
  if (by === 'office' || !wasBlock) await removeCard(writer, object.calendar, object.uid);
  await removeTakenAway(writer, object.uid);
  await settleInvitations(owner, writer, object.uid);
}
