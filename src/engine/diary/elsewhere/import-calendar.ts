import { createHash } from 'node:crypto';
import type { CalendarFile, CalendarObject } from '../../../core/diary/calendar-object.ts';
import { calendarTextOf } from '../../../core/diary/ical/decode.ts';
import { readCalendar } from '../../../core/diary/ical/read-calendar.ts';
import { orderOf } from '../../../core/diary/invitations/order.ts';
import { Trouble } from '../../../core/errors.ts';
import type { IncomingFile } from '../../../core/ports/import.ts';
import { sentence, type Sentence } from '../../../core/text/words.ts';
import { objectsByUid, type StoredObject } from '../../../store/records/diary/calendar-objects.ts';
import {
  insertCalendar,
  listCalendars,
  readCalendarRow,
  type StoredCalendar,
} from '../../../store/records/diary/calendars.ts';
import type { Writer } from '../../../store/access.ts';
import type { Owner } from '../../owner.ts';
import { calendarChanged } from '../changed.ts';
import { isCutShort } from '../expand.ts';
import { keepObject } from '../keep.ts';
import { sayDropped } from './say-dropped.ts';
import { REFUSED_WORDS } from './refused-words.ts';
import { freeName } from './slug.ts';

/** Into which calendar files with events go: the named one, else one called as the file calls itself. */
export interface CalendarImporting {
  readonly calendar: string | null;
  /** One file was named, and not a folder. */
  readonly single: boolean;
  /** Who has it done. */
  readonly by: string;
}

/** What files brought into one calendar. */
export interface ImportedCalendar {
  readonly calendar: string;
  readonly title: string;
  readonly added: number;
  /** Newer in the file than here. */
  readonly changed: number;
  /** Here already, in whatever calendar. */
  readonly known: number;
}

/** What of a file could not be put into the diary, and why. */
export interface ImportTrouble {
  readonly path: string;
  readonly said: Sentence;
}

/** What one file brought; null for a file that holds no calendar, or an invitation, which is for the desk to read. */
export interface ImportedFile {
  readonly into: ImportedCalendar;
  readonly troubled: readonly ImportTrouble[];
}

/** Objects kept in one transaction: a calendar of twenty years must not hold up the rest. */
const AT_ONCE = 200;
/** So many of one file are told apart; the count goes on. */
const MOST_TROUBLES = 50;

export function isCalendarFile({ type }: IncomingFile): boolean {
  return type === 'text/calendar' || type === 'text/x-vcalendar';
}

/**
 * Puts what stands in a calendar file into a calendar of our own. Done again it adds nothing: what stands in the diary already,
 * in whatever calendar, is known by its UID, and is only changed where the file holds a newer version of it and it is this calendar's.
 * @throws Trouble `calendar-not-own` when a calendar elsewhere is named
 */
export async function importCalendar(
  owner: Owner,
  file: IncomingFile,
  importing: CalendarImporting,
): Promise<ImportedFile | null> {
  const read = readCalendar(calendarTextOf(file.raw));
  const isMessage = read.method !== null && read.method !== 'PUBLISH';
  if (read.objects.length === 0 || isMessage) return null;
  const { name, title } = await calendarFor(owner, file, read, importing);
  const counts = { added: 0, changed: 0, known: 0 };
  const dropped = read.dropped.slice(0, MOST_TROUBLES);
  const said = new Set(dropped.map(({ what }) => what));
  const troubled = dropped.map((one): ImportTrouble => ({
    path: file.name,
    said: sayDropped(one),
  }));
  for (let at = 0; at < read.objects.length; at += AT_ONCE) {
    const objects = read.objects.slice(at, at + AT_ONCE);
    const done = await keepAll(owner, name, objects, importing.by);
    counts.added += done.added;
    counts.changed += done.changed;
    counts.known += done.known;
    for (const { object, why } of done.troubled) {
      // What reading said of it already is the reason.
      const isSaid = said.has(`${object.component} ${object.uid}`);
      if (isSaid || troubled.length >= MOST_TROUBLES) continue;
      troubled.push({ path: `${file.name} (${titleOf(object)})`, said: sentence(why) });
    }
  }
  if (counts.added + counts.changed > 0) owner.tools.changed(owner.id);
  return { into: { calendar: name, title, ...counts }, troubled };
}

/** The calendar it goes into; made where it is not there yet. */
async function calendarFor(
  owner: Owner,
  file: IncomingFile,
  read: CalendarFile,
  { calendar, single }: CalendarImporting,
): Promise<StoredCalendar> {
  const folder = file.folder.split('/').findLast((part) => part !== '') ?? file.folder;
  const own = single ? file.name.replace(/\.\w{1,5}$/, '') : folder;
  const title = calendar ?? read.name?.slice(0, 200) ?? own;
  return owner.store.transact(async (writer) => {
    const all = await listCalendars(writer);
    const named = all.find(({ name }) => name === calendar);
    if (named !== undefined && named.account !== null)
      throw new Trouble('calendar-not-own', { retry: false, values: { calendar: named.title } });
    const ours = named ?? all.find((one) => one.account === null && one.title === title);
    if (ours !== undefined) return ours;
    const name = freeName(title, all);
    await insertCalendar(writer, {
      name,
      title,
      colour: null,
      account: null,
      href: null,
      readOnly: false,
      schedules: false,
      counts: true,
      components: ['VEVENT', 'VTODO', 'VJOURNAL'],
      madeAt: owner.tools.clock.now(),
    });
    const made = await readCalendarRow(writer, name);
    if (made === null) throw new Trouble('office-broken', { retry: false });
    return made;
  });
}

interface Kept {
  readonly added: number;
  readonly changed: number;
  readonly known: number;
  readonly troubled: readonly { readonly object: CalendarObject; readonly why: string }[];
}

async function keepAll(
  owner: Owner,
  name: string,
  objects: readonly CalendarObject[],
  by: string,
): Promise<Kept> {
  return owner.store.transact(async (writer) => {
    const calendar = await readCalendarRow(writer, name);
    if (calendar === null) throw new Trouble('calendar-gone', { retry: false });
    const counts = { added: 0, changed: 0, known: 0 };
    const troubled: { object: CalendarObject; why: string }[] = [];
    for (const object of objects) {
      const done = await keepOne(owner, writer, calendar, object);
      if (done.became !== null) counts[done.became] += 1;
      if (done.why !== null) troubled.push({ object, why: done.why });
    }
    await calendarChanged(owner, writer, {
      calendar: name,
      since: calendar.revision,
      channel: 'import',
      by,
      cause: null,
      depth: 0,
    });
    return { ...counts, troubled };
  });
}

const titleOf = ({ main, overrides, uid }: CalendarObject): string =>
  (main ?? overrides[0])?.summary ?? uid;

async function keepOne(
  owner: Owner,
  writer: Writer,
  calendar: StoredCalendar,
  object: CalendarObject,
): Promise<{
  readonly became: 'added' | 'changed' | 'known' | null;
  readonly why: string | null;
}> {
  const there = await objectsByUid(writer, object.uid);
  const ours = there.find((one) => one.calendar === calendar.name) ?? null;
  const isKnown = ours === null ? there.length > 0 : !isNewer(object, ours);
  if (isKnown) return { became: 'known', why: null };
  const name = ours?.name ?? nameOf(object);
  const kept = await keepObject(owner, writer, { calendar, name, text: withUid(object) });
  switch (kept.kept) {
    case 'refused':
      return { became: null, why: REFUSED_WORDS[kept.why] };
    case 'same':
      return { became: 'known', why: null };
    case 'created':
    case 'changed': {
      const isCut = isCutShort(kept.until, owner.tools.clock.now());
      const became = kept.kept === 'created' ? 'added' : 'changed';
      return { became, why: isCut ? 'calendar-troubled.cut-short' : null };
    }
    default:
      return kept satisfies never;
  }
}

/** Whether the file has a later version of it (RFC 5546 section 2.1.5); what was changed here since stays as it is. */
function isNewer(object: CalendarObject, { text }: StoredObject): boolean {
  const known = readCalendar(text).objects[0];
  const came = object.main ?? object.overrides[0];
  const stands = known?.main ?? known?.overrides[0];
  if (came === undefined || stands === undefined) return false;
  return orderOf(came, stands) === 'newer';
}

function nameOf({ uid }: CalendarObject): string {
  const plain = /^[A-Za-z0-9][A-Za-z0-9@._-]{0,120}$/.test(uid) && !uid.includes('..');
  return `${plain ? uid : createHash('sha256').update(uid).digest('hex').slice(0, 40)}.ics`;
}

/** An event without a name of its own gets the one that reading made of its contents: the same the next time. */
function withUid({ uid, text, component }: CalendarObject): string {
  if (/^UID[;:]/im.test(text)) return text;
  return text.replaceAll(`BEGIN:${component}\r\n`, `BEGIN:${component}\r\nUID:${uid}\r\n`);
}
