import { createHash, randomBytes } from 'node:crypto';
import { link, open, rename, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type {
  CalendarListing,
  CalendarResource,
  CalendarWrite,
  CalendarWriter,
} from '../../core/ports/calendar.ts';
import { ENDING } from '../calendars/lines.ts';
import { nameFor, withLineEnds } from '../collections/lines.ts';
import { splitCalendar } from '../calendars/split.ts';
import { syncDirectory } from '../files/maildir/deliver.ts';
import { asTrouble, codeOf } from './file-errors.ts';
import { etagOf, isResourceName, type CalendarFolder } from './folder.ts';

/** Where a calendar's files are; null for one that cannot be written. */
export type FolderOf = (calendar: CalendarListing) => CalendarFolder | null;

/** Writes into a folder of files: each whole or not at all, and flushed before it counts. */
export class FileWriter implements CalendarWriter {
  readonly #folderOf: FolderOf;

  constructor(folderOf: FolderOf) {
    this.#folderOf = folderOf;
  }

  async put(
    calendar: CalendarListing,
    resource: Parameters<CalendarWriter['put']>[1],
  ): Promise<CalendarWrite> {
    const folder = this.#folderOf(calendar);
    const name = resource.href ?? nameFor(resource.uid, sha256, ENDING);
    if (folder === null || !isResourceName(name)) return refused('read-only');
    if (!holdsOnly(resource.text, resource.uid)) return refused('valid-calendar-data');
    return await this.#trying(folder, async () => {
      const stands = await standing(folder, name);
      const bytes = Buffer.from(withLineEnds(resource.text));
      if (resource.etag === null)
        return stands === null
          ? await create(folder, name, resource.uid, bytes)
          : { result: 'conflict', theirs: stands };
      if (stands?.etag !== resource.etag) return { result: 'conflict', theirs: stands };
      const temporary = await writeBeside(folder.path, bytes);
      await rename(temporary, join(folder.path, name));
      await syncDirectory(Buffer.from(folder.path));
      return { result: 'written', href: name, etag: etagOf(bytes) };
    });
  }

  async remove(calendar: CalendarListing, href: string, etag: string): Promise<CalendarWrite> {
    const folder = this.#folderOf(calendar);
    if (folder === null || !isResourceName(href)) return refused('read-only');
    return await this.#trying(folder, async () => {
      const stands = await standing(folder, href);
      if (stands?.etag !== etag) return { result: 'conflict', theirs: stands };
      await unlink(join(folder.path, href));
      await syncDirectory(Buffer.from(folder.path));
      return { result: 'written', href, etag: null };
    });
  }

  async look(calendar: CalendarListing, href: string): Promise<CalendarResource | null> {
    const folder = this.#folderOf(calendar);
    if (folder === null || !isResourceName(href)) return null;
    try {
      return await standing(folder, href);
    } catch (error) {
      throw asTrouble(error, folder.path);
    }
  }

  /** A folder that is away, or full, now may do later: a rename is all or nothing. */
  async #trying(
    { path }: CalendarFolder,
    work: () => Promise<CalendarWrite>,
  ): Promise<CalendarWrite> {
    try {
      return await work();
    } catch (error) {
      const code = codeOf(error);
      if (code === 'ENOSPC' || code === 'EDQUOT') return refused('quota-not-exceeded');
      if (['EACCES', 'EPERM', 'EROFS'].includes(code)) return refused('read-only');
      const trouble = asTrouble(error, path);
      if (trouble === error) throw error;
      return { result: 'later', why: 'calendar-path-missing' };
    }
  }
}

function refused(why: string): CalendarWrite {
  return { result: 'refused', why: `calendar-refused.${why}` };
}

/** A file that cannot be read counts as somebody else's: it is in the way of writing, and shown as empty. */
async function standing(folder: CalendarFolder, name: string): Promise<CalendarResource | null> {
  const found = await folder.one(name);
  if (found === null) return null;
  return found.read === 'resource' ? found.resource : { href: name, etag: '"unread"', text: '' };
}

/** One item of a folder is everything under one UID (vdir), and nothing else. */
function holdsOnly(text: string, uid: string): boolean {
  const { resources, troubled, whole } = splitCalendar(text);
  return whole && troubled.length === 0 && resources.size === 1 && resources.has(uid);
}

/** Never over a file that came meanwhile: a second name is only given where none is. */
async function create(
  folder: CalendarFolder,
  name: string,
  uid: string,
  bytes: Uint8Array,
): Promise<CalendarWrite> {
  const others = await folder.read(new AbortController().signal);
  for (const other of others.values())
    if (other.read === 'resource' && holds(other.resource.text, uid))
      return { result: 'conflict', theirs: other.resource };
  const temporary = await writeBeside(folder.path, bytes);
  try {
    await link(temporary, join(folder.path, name));
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    return { result: 'conflict', theirs: await standing(folder, name) };
  } finally {
    await unlink(temporary).catch(() => null);
  }
  await syncDirectory(Buffer.from(folder.path));
  return { result: 'written', href: name, etag: etagOf(bytes) };
}

function holds(text: string, uid: string): boolean {
  const unfolded = text.replaceAll(/\r\n[ \t]/g, '');
  return unfolded.includes(uid) && splitCalendar(text).resources.has(uid);
}

/** A hidden file next to where it is to go, so that a rename never crosses disks. */
async function writeBeside(folder: string, bytes: Uint8Array): Promise<string> {
  const path = join(folder, `.secretaris-${randomBytes(8).toString('hex')}.tmp`);
  try {
    const handle = await open(path, 'wx', 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    await unlink(path).catch(() => null);
    throw error;
  }
  return path;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
