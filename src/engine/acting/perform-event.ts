import type { EventChange } from '../../core/diary/event-change.ts';
import { instancesOnto } from '../../core/diary/ical/editing/instances-onto.ts';
import { answersOnto } from '../../core/diary/invitations/answers-onto.ts';
import type { CalendarWriter } from '../../core/ports/calendar.ts';
import type { StoredAct } from '../../store/records/acts.ts';
import { readObject, type StoredObject } from '../../store/records/diary/calendar-objects.ts';
import { readCalendarRow, type StoredCalendar } from '../../store/records/diary/calendars.ts';
import { readCard } from '../../store/records/diary/event-cards.ts';
import { listingOf } from '../diary/elsewhere/listing.ts';
import { etagOf } from '../diary/keep.ts';
import type { Owner } from '../owner.ts';
import { isSameVersion, restsOn } from './event-version.ts';
import type { Outcome } from './perform.ts';
import { keepBeside, settleEvent, takeTheirs, type Elsewhere } from './settle-event.ts';

const nothing = { rejected: [], sent: null } as const;
const failed = (why: string): Outcome => ({ outcome: 'failed', proof: why, why, ...nothing });
const later = (why: string): Outcome => ({ outcome: 'later', proof: why, why, ...nothing });
const CHANGED = 'engine.event-changed-meanwhile';
const changed = (theirs: string | null): Outcome => ({ ...failed(CHANGED), theirs });

/** Whoever is always overtaken gives up after so many tries, and it is told. */
const TRIES = 4;

/**
 * Writes one event where it belongs: into a calendar of our own in one transaction, into one elsewhere on its server
 * first and then into our copy of it. Every write is conditional, so doing it twice does it once. What is only a guest's
 * answer is written into what stands by then, as long as that is the version that was answered.
 */
export async function performEvent(
  owner: Owner,
  act: StoredAct,
  asked: EventChange,
): Promise<Outcome> {
  let event = asked;
  for (let tries = 1; ; tries += 1) {
    const outcome = await writeOnce(owner, act, event);
    if (outcome.why !== CHANGED || tries === TRIES) return outcome;
    const rebased = await onto(owner, asked);
    if (rebased === null) return outcome;
    event = rebased;
  }
}

/** The answers of an act, or its instances of a series, put into what stands now; null where there is more in it than those. */
async function onto(owner: Owner, asked: EventChange): Promise<EventChange | null> {
  const { before, text, card } = asked;
  const stands = await standing(owner, asked);
  if (before === null || text === null || stands === null) return null;
  const known = await readCard(owner.store.read, asked.calendar, asked.uid);
  const merged = answersOnto(
    before,
    { text, marks: card?.marks ?? [] },
    { text: stands.text, marks: known?.marks ?? [] },
  );
  if (merged === null) {
    const instances = instancesOnto(before, text, stands.text);
    if (instances === null) return null;
    const noted = card === null ? null : { ...card, ...known };
    return { ...asked, before: stands.text, etag: stands.etag, text: instances, card: noted };
  }
  const beside = card === null ? null : { ...card, ...known, marks: merged.marks };
  return { ...asked, before: stands.text, etag: stands.etag, text: merged.text, card: beside };
}

async function writeOnce(owner: Owner, act: StoredAct, event: EventChange): Promise<Outcome> {
  const calendar = await readCalendarRow(owner.store.read, event.calendar);
  if (calendar === null) return withoutCalendar(owner, act, event);
  if (calendar.goneAt !== null) return failed('calendar-refused.calendar-gone');
  if (calendar.readOnly) return failed('calendar-refused.read-only');
  const stands = await standing(owner, event);
  const settle = (elsewhere: Elsewhere | null): Promise<Outcome> =>
    settleEvent(owner, act, { calendar, event, elsewhere });
  if (isDone(calendar, event, stands))
    return settle(calendar.account === null ? null : asRead(stands));
  if (!restsOn(event, stands)) return changed(stands?.text ?? null);
  if (calendar.account === null) return settle(null);
  const writer = owner.accounts.get(calendar.account)?.calendars?.writer ?? null;
  if (writer === null) return failed('calendar-refused.read-only');
  const outcome = await writeElsewhere(owner, writer, { calendar, event, stands });
  owner.tools.probe('event-after-server');
  return 'outcome' in outcome ? outcome : settle(outcome);
}

/** What was held in a calendar that is gone is held nowhere any more; anything else cannot be done. */
async function withoutCalendar(owner: Owner, act: StoredAct, event: EventChange): Promise<Outcome> {
  if (event.text !== null || event.hold?.effect !== 'end')
    return failed('calendar-refused.calendar-gone');
  await owner.store.transact((writer) => keepBeside(owner, writer, act, event));
  return { outcome: 'done', proof: 'the calendar is gone', ...nothing };
}

const asRead = (stands: StoredObject | null): Elsewhere => ({
  href: stands?.href ?? null,
  etag: stands?.remoteEtag ?? null,
  text: stands?.text ?? null,
});

async function standing(owner: Owner, event: EventChange): Promise<StoredObject | null> {
  const object = await readObject(owner.store.read, event.calendar, event.name);
  return object === null || object.gone ? null : object;
}

/** Whether it stands there already: done before an interruption, and perhaps read back since, in the server's own writing. */
function isDone(
  { account }: StoredCalendar,
  { text, etag }: EventChange,
  stands: StoredObject | null,
): boolean {
  if (text === null || stands === null) return text === null && stands === null;
  if (stands.etag === etagOf(text)) return true;
  return account !== null && stands.etag !== etag && isSameVersion(stands.text, text);
}

/** Asks the server; what it did with it, or how the act ends instead. */
async function writeElsewhere(
  owner: Owner,
  writer: CalendarWriter,
  {
    calendar,
    event,
    stands,
  }: {
    readonly calendar: StoredCalendar;
    readonly event: EventChange;
    readonly stands: StoredObject | null;
  },
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
      return {
        href: written.href,
        etag: written.etag,
        text: written.kept?.text ?? event.text,
      };
    case 'conflict': {
      const { theirs } = written;
      if (event.text === null && theirs === null) return { href: null, etag: null, text: null };
      // What we wrote ourselves before the connection broke.
      if (theirs !== null && event.text !== null && isSameVersion(theirs.text, event.text))
        return theirs;
      await takeTheirs(owner, calendar, event, theirs);
      return changed(theirs?.text ?? null);
    }
    case 'refused':
      return failed(written.why);
    case 'later':
    // Asked again, a write that did happen is met as a conflict with itself.
    case 'unknown':
      return later(written.why);
    default:
      return written satisfies never;
  }
}
