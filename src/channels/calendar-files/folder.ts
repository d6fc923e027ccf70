import { createHash } from 'node:crypto';
import type { Stats } from 'node:fs';
import { constants } from 'node:fs';
import { lstat, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { CalendarResource } from '../../core/ports/calendar.ts';
import { TEXT_LIMITS } from '../calendars/limits.ts';
import { looksLikeCalendar } from '../calendars/lines.ts';
import { withLineEnds } from '../collections/lines.ts';
import { splitCalendar, type SplitResource } from '../calendars/split.ts';
import { inParallel } from '../files/tree/in-parallel.ts';
import { codeOf } from './file-errors.ts';

/** One file of a folder as it was read: its resource, or why there is none. */
export type ReadFile =
  | { readonly read: 'resource'; readonly resource: CalendarResource }
  /** An export put there by hand: its events are read, each as `name.ics#uid`, and not written. */
  | { readonly read: 'several'; readonly resources: readonly CalendarResource[] }
  | { readonly read: 'troubled'; readonly why: string };

interface Remembered {
  readonly stamp: string;
  readonly read: ReadFile;
}

/**
 * A file changed within this of the moment it was read may change again without its time of change telling: file systems count in
 * steps of up to two seconds.
 */
const SAME_MOMENT_MS = 2_000;

/** Reading this many files at once keeps a disk busy and stays below any limit on open files. */
const AT_ONCE = 16;

/** Never through a link swapped in after we looked, and never waiting for the other end of a pipe. Windows has neither flag. */
const READ = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Names of resources: files ending in `.ics` that are not hidden, as a half-written one is. */
export function isResourceName(name: string): boolean {
  return /^[^./\\\0][^/\\\0]*\.ics$/i.test(name);
}

/** The files of one folder; what did not change since it was last read is not read again. */
export class CalendarFolder {
  readonly path: string;
  readonly #remembered = new Map<string, Remembered>();

  constructor(path: string) {
    this.path = path;
  }

  /** Every resource by name, in a fixed order. @throws errors of the file system when the folder itself cannot be read */
  async read(signal: AbortSignal): Promise<ReadonlyMap<string, ReadFile>> {
    const names = (await readdir(this.path)).filter(isResourceName).toSorted();
    const files = await inParallel(names, AT_ONCE, async (name) => {
      signal.throwIfAborted();
      return [name, await this.one(name)] as const;
    });
    const found = new Map<string, ReadFile>();
    for (const [name, file] of files) if (file !== null) found.set(name, file);
    for (const name of this.#remembered.keys()) if (!found.has(name)) this.#remembered.delete(name);
    return found;
  }

  /** One file as it stands now; null when there is none. */
  async one(name: string): Promise<ReadFile | null> {
    const path = join(this.path, name);
    const looked = await lstat(path).catch((error: unknown) => {
      if (codeOf(error) === 'ENOENT') return null;
      throw error;
    });
    if (looked === null) return null;
    const stamp = stampOf(looked);
    const known = this.#remembered.get(name);
    if (known?.stamp === stamp) return known.read;
    if (!looked.isFile()) return { read: 'troubled', why: 'calendar-troubled.not-read' };
    if (looked.size > TEXT_LIMITS.resourceBytes)
      return { read: 'troubled', why: 'calendar-troubled.too-large' };
    const read = await readFile(name, path);
    if (read !== null && Date.now() - looked.mtimeMs > SAME_MOMENT_MS)
      this.#remembered.set(name, { stamp, read });
    return read;
  }
}

function stampOf({ mtimeMs, size, ino, ctimeMs }: Stats): string {
  return `${mtimeMs} ${ctimeMs} ${size} ${ino}`;
}

async function readFile(name: string, path: string): Promise<ReadFile | null> {
  try {
    const handle = await open(path, READ);
    try {
      return judged(name, await handle.readFile());
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    return { read: 'troubled', why: 'calendar-troubled.not-read' };
  }
}

function judged(href: string, bytes: Uint8Array): ReadFile {
  const text = decode(bytes);
  if (text === null) return { read: 'troubled', why: 'calendar-troubled.not-utf8' };
  if (!looksLikeCalendar(text)) return { read: 'troubled', why: 'calendar-troubled.no-calendar' };
  if ((text.match(/^UID[;:]/gim) ?? []).length > 1) {
    const several = [...splitCalendar(text).resources.values()];
    const named = several.map((each) => ({ href: `${href}#${each.uid}`, ...withoutUid(each) }));
    if (named.length > 1) return { read: 'several', resources: named };
  }
  return { read: 'resource', resource: { href, etag: etagOf(bytes), text: withLineEnds(text) } };
}

function withoutUid({ etag, text }: SplitResource): Pick<CalendarResource, 'etag' | 'text'> {
  return { etag, text };
}

/** With quotes. */
export function etagOf(bytes: Uint8Array): string {
  return `"${createHash('sha256').update(bytes).digest('hex').slice(0, 40)}"`;
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
