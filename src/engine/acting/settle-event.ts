import type { EventChange } from '../../core/diary/event-change.ts';
import type { Hold } from '../../core/diary/hold.ts';
import type { CalendarResource } from '../../core/ports/calendar.ts';
import type { StoredAct } from '../../store/records/acts.ts';
import { readArrival } from '../../store/records/arrivals.ts';
import { objectByHref, readObject } from '../../store/records/diary/calendar-objects.ts';
import { readCalendarRow, type StoredCalendar } from '../../store/records/diary/calendars.ts';
import { writeCard } from '../../store/records/diary/event-cards.ts';
import { endHold, insertHold } from '../../store/records/diary/holds.ts';
import { setWake } from '../deciding/set-wake.ts';
import type { Writer } from '../../store/access.ts';
import { calendarChanged } from '../diary/changed.ts';
import { dropObject, etagOf, keepObject } from '../diary/keep.ts';
import type { Owner } from '../owner.ts';
import { restsOn } from './event-version.ts';
import type { Outcome } from './perform.ts';

/** What stands elsewhere after writing; nothing for a calendar of our own. */
export interface Elsewhere {
  readonly href: string | null;
  readonly etag: string | null;
  /** As its server keeps it; null after a removal. */
  readonly text: string | null;
}

const nothing = { rejected: [], sent: null } as const;
const failed = (why: string): Outcome => ({ outcome: 'failed', proof: why, why, ...nothing });
const changed = (theirs: string | null): Outcome => ({
  ...failed('engine.event-changed-meanwhile'),
  theirs,
});
const done = (proof: string): Outcome => ({ outcome: 'done', proof, ...nothing });

/** Puts it on record: the text, its card, its hold, and that the calendar changed. */
export async function settleEvent(
  owner: Owner,
  act: StoredAct,
  { calendar, event, elsewhere }: Writing,
): Promise<Outcome> {
  return owner.store.transact(async (writer) => {
    const before = await readCalendarRow(writer, calendar.name);
    const outcome = await write(owner, writer, { calendar, event, elsewhere });
    if (outcome.outcome !== 'done') return outcome;
    await keepBeside(owner, writer, act, event);
    const caused = await readArrival(writer, owner.id, act.arrival);
    await calendarChanged(owner, writer, {
      calendar: calendar.name,
      since: before?.revision ?? calendar.revision,
      channel: 'diary',
      by: 'office',
      cause: act.id,
      depth: (caused?.depth ?? 0) + 1,
    });
    return outcome;
  });
}

/**
 * Somebody else changed it first: what stands there now is kept here at once, so that the next order rests on it and not on
 * what was.
 */
export async function takeTheirs(
  owner: Owner,
  calendar: StoredCalendar,
  event: EventChange,
  theirs: CalendarResource | null,
): Promise<void> {
  await owner.store.transact(async (writer) => {
    const before = await readCalendarRow(writer, calendar.name);
    const stands = await readObject(writer, calendar.name, event.name);
    if (before === null) return;
    if (theirs === null && stands !== null && !stands.gone)
      await dropObject(owner, writer, stands, 'hand');
    if (theirs !== null)
      await keepObject(owner, writer, {
        calendar,
        name: await nameOf(writer, event, theirs.href),
        text: theirs.text,
        href: theirs.href,
        remoteEtag: theirs.etag,
      });
    await calendarChanged(owner, writer, {
      calendar: calendar.name,
      since: before.revision,
      channel: calendar.account ?? 'diary',
      by: 'server',
      cause: null,
      depth: 0,
    });
  });
}

/** What is written: the change, where, and how it stands elsewhere by now. */
export interface Writing {
  readonly calendar: StoredCalendar;
  readonly event: EventChange;
  readonly elsewhere: Elsewhere | null;
}

async function write(
  owner: Owner,
  writer: Writer,
  { calendar, event, elsewhere }: Writing,
): Promise<Outcome> {
  const href = elsewhere?.href ?? null;
  const name = await nameOf(writer, event, href);
  const found = await readObject(writer, event.calendar, name);
  const stands = found === null || found.gone ? null : found;
  const rests = restsOn(event, stands);
  // A look came in after its server took it: what that read is ours, or what somebody made of it since.
  if (elsewhere !== null && !rests) return done('read back');
  if (event.text === null) {
    if (stands === null) return done('already gone');
    if (!rests) return changed(stands.text);
    await dropObject(owner, writer, stands, 'office');
    return done('removed');
  }
  // A device may have written between the look and this transaction.
  if (!rests && stands?.etag !== etagOf(event.text)) return changed(stands?.text ?? null);
  const kept = await keepObject(owner, writer, {
    calendar,
    name,
    text: elsewhere?.text ?? event.text,
    href,
    remoteEtag: elsewhere?.etag ?? null,
  });
  return kept.kept === 'refused' ? failed('calendar-refused.valid-calendar-data') : done(kept.etag);
}

/** Where a look came in between, what was written stands here already under the name it gave. */
async function nameOf(writer: Writer, event: EventChange, href: string | null): Promise<string> {
  const known = href === null ? null : await objectByHref(writer, event.calendar, href);
  return known?.name ?? event.name;
}

/** Notes the card of an event and what becomes of its hold. */
export async function keepBeside(
  owner: Owner,
  writer: Writer,
  act: StoredAct,
  event: EventChange,
): Promise<void> {
  const at = owner.tools.clock.now();
  const { calendar, uid, card, hold } = event;
  if (card !== null && event.text !== null)
    await writeCard(writer, { ...card, calendar, uid, changedAt: at });
  if (hold?.effect === 'open')
    await openHold(owner, writer, { ...hold.hold, createdAt: at }, act.id);
  if (hold?.effect === 'end') await endHold(writer, hold.hold, { state: hold.state, by: act.id });
}

/** A hold is looked at again when it lapses: nothing stays held because nobody thought of it. */
async function openHold(
  owner: Owner,
  writer: Writer,
  hold: Omit<Hold, 'state'>,
  act: string,
): Promise<void> {
  if (!(await insertHold(writer, { ...hold, state: 'held' }))) return;
  const wake = {
    id: owner.tools.newId('wake'),
    at: hold.expiresAt,
    duty: 'diary',
    about: hold.id,
    reason: 'hold-due',
  };
  await setWake(owner, writer, wake, { by: 'office', because: act });
}
