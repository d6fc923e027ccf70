import type { EventChange } from '../../core/diary/event-change.ts';
import { readCalendar } from '../../core/diary/ical/read-calendar.ts';
import type { CalendarResource, CalendarWrite, CalendarWriter } from '../../core/ports/calendar.ts';
import type { StoredAct } from '../../store/records/acts.ts';
import { readObject, type StoredObject } from '../../store/records/diary/calendar-objects.ts';
import { readCalendarRow, type StoredCalendar } from '../../store/records/diary/calendars.ts';
import { writeCard } from '../../store/records/diary/event-cards.ts';
import { endHold, insertHold } from '../../store/records/diary/holds.ts';
import { insertWake } from '../../store/records/wakes.ts';
import type { Hold } from '../../core/diary/hold.ts';
import { readArrival } from '../../store/records/arrivals.ts';
import type { Writer } from '../../store/access.ts';
import { calendarChanged } from '../diary/changed.ts';
import { listingOf } from '../diary/listing.ts';
import { dropObject, etagOf, keepObject } from '../diary/keep.ts';
import type { Owner } from '../owner.ts';
import type { Outcome } from './perform.ts';

/** What stands elsewhere after writing; nothing for a calendar of our own. */
interface Elsewhere {
  readonly href: string | null;
  readonly etag: string | null;
}

const failed = (proof: string): Outcome => ({ outcome: 'failed', proof, rejected: [], sent: null });
const later = (proof: string): Outcome => ({ outcome: 'later', proof, rejected: [], sent: null });
const done = (proof: string): Outcome => ({ outcome: 'done', proof, rejected: [], sent: null });

/**
 * Writes one event where it belongs: into a calendar of our own in one transaction, into one elsewhere on its server
 * first and then into our copy of it. Every write is conditional, so doing it twice does it once.
 */
export async function performEvent(
  owner: Owner,
  act: StoredAct,
  event: EventChange,
): Promise<Outcome> {
  const calendar = await readCalendarRow(owner.store.read, event.calendar);
  if (calendar === null) return withoutCalendar(owner, event);
  if (calendar.readOnly) return failed('the calendar cannot be written');
  const stands = await standing(owner, event);
  if (isDone(event, stands)) return settle(owner, act, calendar, null);
  if (!restsOn(event, stands)) return failed('changed meanwhile');
  if (calendar.account === null) return settle(owner, act, calendar, null);
  const writer = owner.accounts.get(calendar.account)?.calendars?.writer ?? null;
  if (writer === null) return failed('the calendar cannot be written');
  const outcome = await writeElsewhere(writer, calendar, event, stands);
  return 'outcome' in outcome ? outcome : settle(owner, act, calendar, outcome);
}

async function standing(owner: Owner, event: EventChange): Promise<StoredObject | null> {
  const object = await readObject(owner.store.read, event.calendar, event.name);
  return object === null || object.gone ? null : object;
}

/** What was held in a calendar that is gone is held nowhere any more; anything else cannot be done. */
async function withoutCalendar(owner: Owner, event: EventChange): Promise<Outcome> {
  if (event.text !== null || event.hold?.effect !== 'end') return failed('the calendar is gone');
  await owner.store.transact((writer) => keepBeside(owner, writer, event));
  return done('the calendar is gone');
}

/**
 * Whether what stands there is what the change was made from. A server may have written it anew since: then the same
 * must be said in it, in whatever form.
 */
function restsOn({ etag, before }: EventChange, stands: StoredObject | null): boolean {
  if (stands === null) return etag === null && before === null;
  if (stands.etag === etag) return true;
  return before !== null && says(stands.text) === says(before);
}

/** All that is understood of a text, to be compared with another. */
function says(text: string): string {
  return JSON.stringify(
    readCalendar(text).objects.map(({ uid, main, overrides }) => [uid, main, overrides]),
  );
}

function isDone({ text }: EventChange, stands: StoredObject | null): boolean {
  return text === null ? stands === null : stands?.etag === etagOf(text);
}

/** Asks the server; what it did with it, or how the act ends instead. */
async function writeElsewhere(
  writer: CalendarWriter,
  calendar: StoredCalendar,
  event: EventChange,
  stands: StoredObject | null,
): Promise<Elsewhere | Outcome> {
  const listing = listingOf(calendar);
  const written =
    event.text === null
      ? await writer.remove(listing, stands?.href ?? '', stands?.remoteEtag ?? '')
      : await writer.put(listing, {
          href: stands?.href ?? null,
          uid: event.uid,
          etag: stands?.remoteEtag ?? null,
          text: event.text,
        });
  switch (written.result) {
    case 'written':
      return { href: written.href, etag: written.etag };
    case 'conflict':
      return afterConflict(event, written);
    case 'refused':
      return failed(`refused: ${written.why}`);
    case 'later':
    // Asked again, a write that did happen is met as a conflict with itself.
    case 'unknown':
      return later(written.why);
    default:
      return written satisfies never;
  }
}

/** Something else stands there. When that is what we wrote ourselves before the connection broke, it is done. */
function afterConflict(
  event: EventChange,
  { theirs }: Extract<CalendarWrite, { readonly result: 'conflict' }>,
): Elsewhere | Outcome {
  if (event.text === null && theirs === null) return { href: null, etag: null };
  if (theirs !== null && event.text !== null && isSameVersion(theirs, event.text))
    return { href: theirs.href, etag: theirs.etag };
  return failed('changed meanwhile');
}

/** Servers write a text anew, so it is compared by what makes a version: UID, SEQUENCE, DTSTAMP and the times. */
function isSameVersion(theirs: CalendarResource, text: string): boolean {
  const version = (of: string): string =>
    JSON.stringify(
      readCalendar(of).objects.map(({ uid, main, overrides }) => [
        uid,
        ...[main, ...overrides].map((one) => [
          one?.sequence,
          one?.stamp,
          one?.start?.local,
          one?.end?.local,
        ]),
      ]),
    );
  return version(theirs.text) === version(text);
}

/** Puts it on record: the text, its card, its hold, and that the calendar changed. */
async function settle(
  owner: Owner,
  act: StoredAct,
  calendar: StoredCalendar,
  elsewhere: Elsewhere | null,
): Promise<Outcome> {
  const { payload } = act.act;
  if (payload.type !== 'event') return failed('no event');
  const { event } = payload;
  return owner.store.transact(async (writer) => {
    const outcome = await write(owner, writer, calendar, event, elsewhere);
    if (outcome.outcome !== 'done') return outcome;
    await keepBeside(owner, writer, event);
    const after = await readCalendarRow(writer, calendar.name);
    const caused = await readArrival(writer, owner.id, act.arrival);
    await calendarChanged(owner, writer, {
      calendar: calendar.name,
      since: calendar.revision,
      revision: after?.revision ?? calendar.revision,
      channel: 'diary',
      by: 'office',
      cause: act.id,
      depth: (caused?.depth ?? 0) + 1,
    });
    return outcome;
  });
}

async function write(
  owner: Owner,
  writer: Writer,
  calendar: StoredCalendar,
  event: EventChange,
  elsewhere: Elsewhere | null,
): Promise<Outcome> {
  const found = await readObject(writer, event.calendar, event.name);
  const stands = found === null || found.gone ? null : found;
  const rests = elsewhere !== null || restsOn(event, stands);
  if (event.text === null) {
    if (stands === null) return done('already gone');
    if (!rests) return failed('changed meanwhile');
    await dropObject(owner, writer, stands);
    return done('removed');
  }
  if (!rests && !isDone(event, stands)) return failed('changed meanwhile');
  const kept = await keepObject(owner, writer, {
    calendar,
    name: event.name,
    text: event.text,
    href: elsewhere?.href ?? null,
    remoteEtag: elsewhere?.etag ?? null,
  });
  return kept.kept === 'refused' ? failed(`refused: ${kept.why}`) : done(kept.etag);
}

async function keepBeside(owner: Owner, writer: Writer, event: EventChange): Promise<void> {
  const at = owner.tools.clock.now();
  const { calendar, uid, card, hold } = event;
  if (card !== null && event.text !== null)
    await writeCard(writer, { ...card, calendar, uid, changedAt: at });
  if (hold?.effect === 'open') await openHold(owner, writer, { ...hold.hold, createdAt: at });
  if (hold?.effect === 'end') await endHold(writer, hold.hold, hold.state);
}

/** A hold is looked at again when it lapses: nothing stays held because nobody thought of it. */
async function openHold(owner: Owner, writer: Writer, hold: Omit<Hold, 'state'>): Promise<void> {
  if (!(await insertHold(writer, { ...hold, state: 'held' }))) return;
  await insertWake(writer, {
    id: owner.tools.newId('wake'),
    at: hold.expiresAt,
    duty: 'diary',
    about: hold.id,
    reason: 'hold-due',
  });
}
