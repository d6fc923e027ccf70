import type {
  CalendarShelf,
  ShelfEntry,
  ShelfObject,
  ShelfWrite,
  WriteCondition,
} from '../../../core/ports/calendar-shelf.ts';
import {
  objectsOf,
  objectsWithin,
  readObject,
  type StoredObject,
} from '../../../store/records/diary/calendar-objects.ts';
import {
  entriesOf,
  entriesSince,
  objectsNamed,
  type EntrySince,
} from '../../../store/records/diary/shelf-entries.ts';
import {
  changeCalendar,
  insertCalendar,
  listCalendars,
  readCalendarRow,
  type StoredCalendar,
} from '../../../store/records/diary/calendars.ts';
import type { Writer } from '../../../store/access.ts';
import type { Owner } from '../../owner.ts';
import { calendarChanged } from '../changed.ts';
import { freeBusyText } from './free-busy.ts';
import { dropObject, keepObject } from '../keep.ts';

/** Names of calendars in a path. */
const NAME = /^[a-z0-9][a-z0-9-]{0,99}$/i;
/** Most calendars a device may make. */
const MOST_CALENDARS = 200;

/** A principal's calendars as they are served to phones and calendar programs. `by` is who asks. */
export function calendarShelf(owner: Owner, by: string): CalendarShelf {
  const { store } = owner;
  return {
    calendars: async () => (await listCalendars(store.read)).map(shown),
    create: (calendar) => store.transact((writer) => create(owner, writer, calendar)),
    change: (name, change) => store.transact((writer) => changeCalendar(writer, name, change)),
    entries: (calendar) => entriesOf(store.read, calendar),
    async read(calendar, names) {
      const found = await objectsNamed(store.read, calendar, names);
      const byName = new Map(found.map((object) => [object.name, object]));
      return names.map((name) => byName.get(name) ?? null);
    },
    async within(calendar, component, span) {
      const found =
        span === null
          ? await objectsOf(store.read, calendar)
          : await objectsWithin(store.read, calendar, span);
      return found.filter((object) => object.component === component).map(objectOf);
    },
    async since(calendar, revision, limit) {
      const stands = await readCalendarRow(store.read, calendar);
      if (stands === null || revision > stands.revision || revision < 0) return null;
      const objects = await entriesSince(store.read, calendar, revision, limit);
      // From nothing on, nobody needs to hear of what is gone.
      const gone = revision === 0 ? [] : objects.filter((object) => object.gone);
      return {
        changed: objects.filter((object) => !object.gone).map(entryOf),
        gone: gone.map((object) => object.name),
        revision: objects.length < limit ? stands.revision : (objects.at(-1)?.revision ?? revision),
      };
    },
    put: (calendar, name, text, condition) =>
      write(owner, by, calendar, (writer, stands) =>
        put(owner, writer, stands, { name, text, condition }),
      ),
    remove: (calendar, name, condition) =>
      write(owner, by, calendar, (writer, stands) =>
        remove(owner, writer, stands, name, condition),
      ),
    freeBusy: (span) => freeBusyText(owner, span),
  };
}

function shown(calendar: StoredCalendar): Awaited<ReturnType<CalendarShelf['calendars']>>[number] {
  const { name, title, colour, revision, madeAt, kept } = calendar;
  const components = calendar.components.filter((each) => each !== 'VJOURNAL');
  // What is a copy of a calendar elsewhere is changed there: two roads to one event would lose changes.
  const readOnly = isReadOnly(calendar);
  return { name, title, colour, revision, madeAt, kept, components, readOnly };
}

function isReadOnly(calendar: StoredCalendar): boolean {
  return calendar.readOnly || calendar.account !== null;
}

async function create(
  owner: Owner,
  writer: Writer,
  calendar: Parameters<CalendarShelf['create']>[0],
): Promise<boolean> {
  if (!NAME.test(calendar.name) || (await listCalendars(writer)).length >= MOST_CALENDARS)
    return false;
  return insertCalendar(writer, {
    ...calendar,
    account: null,
    href: null,
    readOnly: false,
    schedules: false,
    counts: true,
    madeAt: owner.tools.clock.now(),
  });
}

function entryOf({ name, etag, component, size }: EntrySince): ShelfEntry {
  return { name, etag, component, size };
}

function objectOf({ name, etag, component, text }: StoredObject): ShelfObject {
  return { name, etag, component, text };
}

/** One change through a device: kept, and told to the duties as an arrival. */
async function write(
  owner: Owner,
  by: string,
  name: string,
  change: (writer: Writer, calendar: StoredCalendar) => Promise<ShelfWrite>,
): Promise<ShelfWrite> {
  const done = await owner.store.transact(async (writer): Promise<ShelfWrite> => {
    const calendar = await readCalendarRow(writer, name);
    if (calendar === null) return { result: 'missing' };
    if (isReadOnly(calendar)) return { result: 'refused', why: 'read-only' };
    const outcome = await change(writer, calendar);
    await calendarChanged(owner, writer, {
      calendar: name,
      since: calendar.revision,
      channel: 'diary',
      by,
      cause: null,
      depth: 0,
    });
    return outcome;
  });
  if (done.result === 'created' || done.result === 'changed' || done.result === 'removed')
    owner.tools.changed(owner.id);
  return done;
}

/** Whether what stands there is what the client believes to stand there. */
function holds({ ifMatch, ifNone }: WriteCondition, stands: StoredObject | null): boolean {
  if (ifNone && stands !== null) return false;
  if (ifMatch === null) return true;
  return stands !== null && (ifMatch === '*' || ifMatch === stands.etag);
}

async function standing(
  writer: Writer,
  calendar: string,
  name: string,
): Promise<StoredObject | null> {
  const object = await readObject(writer, calendar, name);
  return object === null || object.gone ? null : object;
}

async function put(
  owner: Owner,
  writer: Writer,
  calendar: StoredCalendar,
  {
    name,
    text,
    condition,
  }: { readonly name: string; readonly text: string; readonly condition: WriteCondition },
): Promise<ShelfWrite> {
  if (!holds(condition, await standing(writer, calendar.name, name))) return { result: 'stale' };
  const kept = await keepObject(owner, writer, { calendar, name, text });
  if (kept.kept === 'refused') {
    const { why, name: other } = kept;
    return other === undefined
      ? { result: 'refused', why }
      : { result: 'refused', why, name: other };
  }
  return { result: kept.kept === 'created' ? 'created' : 'changed', etag: kept.etag };
}

async function remove(
  owner: Owner,
  writer: Writer,
  calendar: StoredCalendar,
  name: string,
  condition: WriteCondition,
): Promise<ShelfWrite> {
  const object = await standing(writer, calendar.name, name);
  if (object === null) return { result: 'missing' };
  if (!holds(condition, object)) return { result: 'stale' };
  await dropObject(owner, writer, object, 'hand');
  return { result: 'removed', etag: null };
}
