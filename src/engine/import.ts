import type { Cursor, IncomingMail } from '../core/ports/mail.ts';
import type { Import, IncomingFile, Unread } from '../core/ports/import.ts';
import { readMeta, writeMeta } from '../store/records/meta.ts';
import {
  importCalendar,
  isCalendarFile,
  type CalendarImporting,
  type ImportedCalendar,
  type ImportTrouble,
} from './diary/elsewhere/import-calendar.ts';
import type { Owner } from './owner.ts';
import { processWaiting } from './process.ts';
import { receive } from './receive.ts';

/** How far an import is; told after every batch. */
export interface ImportProgress {
  readonly entries: number;
  readonly of: number | null;
  readonly bytes: number;
  readonly stored: number;
  readonly known: number;
  readonly decided: number;
}

/** What an import came to. */
export interface ImportReport extends ImportProgress {
  readonly unread: readonly Unread[];
  /** What files with events brought into the diary. */
  readonly calendars: readonly ImportedCalendar[];
  /** What of those files could not be put into it. */
  readonly troubled: readonly ImportTrouble[];
}

/** Most unreadable paths kept in the report; the count goes on. */
const UNREAD_LIMIT = 1_000;

/**
 * Takes in everything a path holds, through the same receive and decide as live mail. Stopped
 * anywhere it goes on where it was; run again it finds everything known.
 */
export async function importAll(
  owner: Owner,
  source: Import,
  name: string,
  onProgress: (progress: ImportProgress) => void,
  into: Pick<CalendarImporting, 'calendar' | 'by'> = { calendar: null, by: 'office' },
): Promise<ImportReport> {
  const place = `import:${name}`;
  const cursor: Cursor = (await readMeta(owner.store.read, place)) ?? null;
  const unread: Unread[] = [];
  const events = gatherCalendars(owner, { ...into, single: source.kind === 'file' });
  let progress: ImportProgress = {
    entries: 0,
    of: source.count,
    bytes: 0,
    stored: 0,
    known: 0,
    decided: 0,
  };
  // What came in is decided while the next batch is fetched: the disk and the reader work side by side.
  let deciding: Promise<number> = Promise.resolve(0);
  const decided = async () => {
    progress = { ...progress, decided: progress.decided + (await deciding) };
    deciding = Promise.resolve(0);
  };
  for await (const batch of source.entries(cursor === '' ? null : cursor)) {
    const files = batch.files.map((file): IncomingMail => ({ ...file, use: 'other', flags: [] }));
    const received = await receive(owner, 'import', [...batch.messages, ...files], undefined);
    await decided();
    await events.take(batch.files);
    await owner.store.transact((writer) => writeMeta(writer, place, batch.cursor ?? ''));
    deciding = processWaiting(owner);
    unread.push(...batch.unread.slice(0, UNREAD_LIMIT - unread.length));
    progress = {
      entries: batch.done.entries,
      of: source.count,
      bytes: batch.done.bytes,
      stored: progress.stored + received.stored,
      known: progress.known + received.known,
      decided: progress.decided,
    };
    onProgress(progress);
  }
  await decided();
  onProgress(progress);
  await owner.store.tidy();
  return { ...progress, unread, ...events.found() };
}

/** Puts what stands in calendar files into the diary, and adds up what that brought, by calendar. */
function gatherCalendars(owner: Owner, importing: CalendarImporting) {
  const calendars = new Map<string, ImportedCalendar>();
  const troubled: ImportTrouble[] = [];
  return {
    async take(files: readonly IncomingFile[]): Promise<void> {
      for (const file of files.filter(isCalendarFile)) {
        const done = await importCalendar(owner, file, importing);
        if (done === null) continue;
        const { into } = done;
        const before = calendars.get(into.calendar);
        calendars.set(into.calendar, {
          ...into,
          added: into.added + (before?.added ?? 0),
          changed: into.changed + (before?.changed ?? 0),
          known: into.known + (before?.known ?? 0),
        });
        troubled.push(...done.troubled.slice(0, UNREAD_LIMIT - troubled.length));
      }
    },
    found: () => ({ calendars: [...calendars.values()], troubled }),
  };
}
