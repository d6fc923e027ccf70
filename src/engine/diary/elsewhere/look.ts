import { createHash } from 'node:crypto';
import { Trouble } from '../../../core/errors.ts';
import { sentence, type Sentence } from '../../../core/text/words.ts';
import type {
  CalendarAccount,
  CalendarBatch,
  CalendarListing,
} from '../../../core/ports/calendar.ts';
import {
  knownEtags,
  objectByHref,
  readObject,
} from '../../../store/records/diary/calendar-objects.ts';
import {
  changeCalendar,
  insertCalendar,
  listCalendars,
  readCalendarRow,
  setGoneAt,
  setLookedAt,
  type StoredCalendar,
} from '../../../store/records/diary/calendars.ts';
import {
  endFreed,
  endTrouble,
  noteTrouble,
  type CalendarTrouble,
} from '../../../store/records/diary/calendar-troubles.ts';
import type { Writer } from '../../../store/access.ts';
import type { Owner } from '../../owner.ts';
import { calendarChanged } from '../changed.ts';
import { isCutShort } from '../expand.ts';
import { dropObject, keepObject } from '../keep.ts';
import { REFUSED_WORDS } from './refused-words.ts';
import { sayOfCalendar, sayTroubled } from './said-trouble.ts';
import { freeName } from './slug.ts';

/** What one look around an account brought. */
export interface Looked {
  readonly calendars: number;
  readonly changed: number;
  readonly gone: number;
  /** What could not be used or read, and why. */
  readonly troubled: readonly LookTrouble[];
}

/** A calendar (or all of an account, by its title) of which something could not be used, and why. */
export interface LookTrouble {
  readonly calendar: string;
  readonly said: Sentence;
}

/**
 * Looks what changed in every calendar of an account since the last time, and keeps it. Batch by batch, each with its
 * cursor in one transaction: cut off anywhere, the next look goes on from there.
 * @throws Trouble when the account cannot be asked
 */
export async function lookAround(
  owner: Owner,
  account: CalendarAccount,
  signal: AbortSignal,
): Promise<Looked> {
  const listings = await account.list(signal);
  owner.tools.probe('look-before-commit');
  const calendars = await knownOf(owner, account, listings);
  const looked = { calendars: calendars.length, changed: 0, gone: 0 };
  const troubled: LookTrouble[] = [];
  for (const { calendar, listing } of calendars) {
    if (signal.aborted) break;
    try {
      const known = await knownEtags(owner.store.read, calendar.name);
      const since = { cursor: calendar.cursor, known };
      for await (const batch of account.changes(listing, since, signal)) {
        const taken = await takeIn(owner, account, calendar.name, batch);
        looked.changed += taken.changed;
        looked.gone += taken.gone;
        troubled.push(...taken.troubled);
      }
    } catch (error) {
      // One calendar that is gone or broken must not hide the others; a server that is away is away for all.
      if (!(error instanceof Trouble) || error.retry) throw error;
      if (error.code === 'calendar-gone') await markGone(owner, calendar);
      troubled.push({ calendar: calendar.name, said: error.said });
    }
  }
  return { ...looked, troubled };
}

/** Every calendar of the account under its name here; one not seen before gets one. */
async function knownOf(
  owner: Owner,
  account: CalendarAccount,
  listings: readonly CalendarListing[],
): Promise<readonly { readonly calendar: StoredCalendar; readonly listing: CalendarListing }[]> {
  return owner.store.transact(async (writer) => {
    const found: { calendar: StoredCalendar; listing: CalendarListing }[] = [];
    for (const listing of listings) {
      const all = await listCalendars(writer);
      const known = all.find((one) => one.account === account.account && one.href === listing.href);
      const name = known?.name ?? (await addListed(owner, writer, account, listing, all));
      if (known !== undefined) await renew(owner, writer, known, listing);
      // What was refused for its UID is not named again by itself: all that stands there is compared.
      if (await endFreed(writer, name)) await setLookedAt(writer, name, { cursor: null, at: null });
      const calendar = await readCalendarRow(writer, name);
      if (calendar !== null) found.push({ calendar, listing });
    }
    const there = new Set(found.map(({ calendar }) => calendar.name));
    for (const one of await listCalendars(writer)) {
      if (one.account !== account.account || there.has(one.name) || one.goneAt !== null) continue;
      await setGone(owner, writer, one);
    }
    return found;
  });
}

async function markGone(owner: Owner, calendar: StoredCalendar): Promise<void> {
  await owner.store.transact(async (writer) => {
    const now = await readCalendarRow(writer, calendar.name);
    if (now !== null && now.goneAt === null) await setGone(owner, writer, now);
  });
}

/** A calendar that is gone there is said to be gone, once; what was known of it stays. */
async function setGone(owner: Owner, writer: Writer, calendar: StoredCalendar): Promise<void> {
  await setGoneAt(writer, calendar.name, owner.tools.clock.now());
  await sayOfCalendar(owner, writer, calendar, 'gone');
}

async function addListed(
  owner: Owner,
  writer: Writer,
  account: CalendarAccount,
  listing: CalendarListing,
  all: readonly StoredCalendar[],
): Promise<string> {
  const name = freeName(listing.name ?? lastSegment(listing.href), all);
  await insertCalendar(writer, {
    name,
    title: listing.name ?? name,
    colour: listing.colour,
    account: account.account,
    href: listing.href,
    readOnly: listing.readOnly,
    schedules: listing.schedules,
    counts: true,
    components: listing.components,
    madeAt: owner.tools.clock.now(),
  });
  return name;
}

/** What its server says of it by now. */
async function renew(
  owner: Owner,
  writer: Writer,
  known: StoredCalendar,
  listing: CalendarListing,
): Promise<void> {
  const { name, colour, readOnly, schedules } = listing;
  if (known.goneAt !== null) {
    await setGoneAt(writer, known.name, null);
    await sayOfCalendar(owner, writer, known, 'back');
  }
  const same =
    (name ?? known.title) === known.title &&
    colour === known.colour &&
    readOnly === known.readOnly &&
    schedules === known.schedules;
  if (same) return;
  await changeCalendar(writer, known.name, {
    title: name ?? undefined,
    colour,
    readOnly,
    schedules,
  });
}

function lastSegment(href: string): string {
  return href.split('/').findLast((part) => part !== '') ?? href;
}

/** Keeps one batch with its cursor. */
async function takeIn(
  owner: Owner,
  account: CalendarAccount,
  name: string,
  batch: CalendarBatch,
): Promise<Omit<Looked, 'calendars'>> {
  owner.tools.probe('look-before-commit');
  const taken = await owner.store.transact(async (writer) => {
    const calendar = await readCalendarRow(writer, name);
    if (calendar === null) return { changed: 0, gone: 0, troubled: [] };
    const at = owner.tools.clock.now();
    const gone = await takeOut(owner, writer, calendar, batch.gone);
    const { changed, troubled } = await takeChanged(owner, writer, calendar, batch);
    await tellTroubled(owner, writer, calendar, [...batch.troubled, ...troubled]);
    await setLookedAt(writer, name, { cursor: batch.cursor, at: batch.last ? at : null });
    await calendarChanged(owner, writer, {
      calendar: name,
      since: calendar.revision,
      channel: account.account,
      by: 'server',
      cause: null,
      depth: 0,
    });
    const said = [...batch.troubled, ...troubled].map(({ why }) => sentence(why));
    return { changed, gone, troubled: said.map((one) => ({ calendar: name, said: one })) };
  });
  owner.tools.probe('look-after-commit');
  if (taken.changed + taken.gone > 0) owner.tools.changed(owner.id);
  return taken;
}

/** What could not be used and was not known yet is said, all of a batch in one sentence. */
async function tellTroubled(
  owner: Owner,
  writer: Writer,
  calendar: StoredCalendar,
  troubled: readonly CalendarTrouble[],
): Promise<void> {
  const at = owner.tools.clock.now();
  const fresh: string[] = [];
  for (const trouble of troubled)
    if (await noteTrouble(writer, calendar.name, trouble, at)) fresh.push(trouble.why);
  await sayTroubled(owner, writer, calendar, fresh);
}

async function takeOut(
  owner: Owner,
  writer: Writer,
  calendar: StoredCalendar,
  hrefs: readonly string[],
): Promise<number> {
  let gone = 0;
  for (const href of hrefs) {
    const object = await objectByHref(writer, calendar.name, href);
    if (object === null || object.gone) continue;
    await dropObject(owner, writer, object, 'hand');
    await endTrouble(writer, calendar.name, href);
    gone += 1;
  }
  return gone;
}

async function takeChanged(
  owner: Owner,
  writer: Writer,
  calendar: StoredCalendar,
  batch: CalendarBatch,
): Promise<{ readonly changed: number; readonly troubled: readonly CalendarTrouble[] }> {
  const troubled: CalendarTrouble[] = [];
  const now = owner.tools.clock.now();
  let changed = 0;
  for (const { href, etag, text } of batch.changed) {
    const name = await nameFor(writer, calendar.name, href);
    const kept = await keepObject(owner, writer, { calendar, name, text, href, remoteEtag: etag });
    if (kept.kept !== 'same' && kept.kept !== 'refused') changed += 1;
    if (kept.kept === 'refused') {
      const { uid } = kept;
      const why = REFUSED_WORDS[kept.why];
      troubled.push({ href, why, ...(uid === undefined ? {} : { uid }) });
    } else if (kept.kept !== 'same' && isCutShort(kept.until, now))
      troubled.push({ href, why: 'calendar-troubled.cut-short' });
    else if (kept.kept !== 'same') await endTrouble(writer, calendar.name, href);
  }
  return { changed, troubled };
}

/** Under which name an object of a calendar elsewhere is kept here: its own last segment where that is free and plain. */
async function nameFor(writer: Writer, calendar: string, href: string): Promise<string> {
  const known = await objectByHref(writer, calendar, href);
  if (known !== null) return known.name;
  const own = lastSegment(href);
  const plain = /^[\w.@-]{1,200}$/.test(own);
  if (plain && (await readObject(writer, calendar, own)) === null) return own;
  return `${createHash('sha256').update(href).digest('hex').slice(0, 32)}.ics`;
}
