import { realpath, stat } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { Trouble } from '../../core/errors.ts';
import type { Import, ImportBatch, ImportKind, Unread } from '../../core/ports/import.ts';
import type { Cursor } from '../../core/ports/mail.ts';
import type { Item } from './items.ts';
import { placeName } from './items.ts';
import { BATCH_BYTES, BATCH_MESSAGES, FILE_BYTES } from './limits.ts';
import type { Position } from './position.ts';
import { readPosition, writePosition } from './position.ts';
import type { Reading } from './read-place.ts';
import { readPlace } from './read-place.ts';
import { listPlace } from './tree/entries.ts';
import { errorCode } from './tree/file-trouble.ts';
import { oneAhead } from './tree/in-parallel.ts';
import { HEAD_BYTES, kindByHead, kindByName } from './tree/kinds.ts';
import { readWhole } from './tree/look.ts';
import { pathText } from './tree/path-text.ts';
import type { Place, Places } from './tree/places.ts';
import { findPlaces } from './tree/places.ts';

/** How an import may be bounded. */
export interface ImportOptions {
  /** The largest message or file taken; larger ones are named and left. */
  readonly bytesAtMost?: number;
}

/**
 * Opens something to import: a maildir with its subfolders, an mbox of any size, a folder with mail,
 * calendars, contacts and documents in it, or one such file. What it is shows from what is there, not
 * from its name alone. Nothing is changed in it.
 * @throws Trouble `import-missing`, `import-not-permitted`, `import-no-file`
 */
export async function openImport(path: string, options: ImportOptions = {}): Promise<Import> {
  const reading = (root: Buffer): Reading => ({
    root,
    bytesAtMost: options.bytesAtMost ?? FILE_BYTES,
  });
  try {
    const found = await stat(path);
    const root = await realpath(resolve(path), { encoding: 'buffer' });
    if (found.isDirectory()) return await openFolder(root, reading(root));
    if (found.isFile()) return await openFile(root, found.size, reading(root));
  } catch (error) {
    throw troubleWith(path, error);
  }
  throw new Trouble('import-no-file', { retry: false, values: { path } });
}

function troubleWith(path: string, error: unknown): unknown {
  const code = errorCode(error);
  const values = { path };
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ELOOP') {
    return new Trouble('import-missing', { retry: false, values, cause: error });
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return new Trouble('import-not-permitted', { retry: false, values, cause: error });
  }
  return error;
}

async function openFolder(root: Buffer, reading: Reading): Promise<Import> {
  const found = await findPlaces(root, pathText(split(root).name));
  let count = 0;
  let hasMbox = false;
  for (const place of found.places) {
    const { entries } = await listPlace(place);
    count += entries.length;
    hasMbox ||= entries.some((one) => !one.isMessage && kindByName(one.name)?.kind === 'mbox');
  }
  return {
    kind: found.places.some((place) => place.kind === 'maildir') ? 'maildir' : 'folder',
    count: hasMbox ? null : count,
    bytes: null,
    entries: (cursor, signal) => entries(found, reading, cursor, signal),
  };
}

/** One file is read as a folder that holds nothing else. */
async function openFile(path: Buffer, size: number, reading: Reading): Promise<Import> {
  const { folder, name } = split(path);
  const place: Place = { kind: 'loose', path: folder, key: '', folder: '', only: name };
  const head = await readWhole(path, Math.min(size, HEAD_BYTES));
  const isMbox = (kindByName(pathText(name)) ?? kindByHead(head)).kind === 'mbox';
  const kind: ImportKind = isMbox ? 'mbox' : 'file';
  const root = { ...reading, root: place.path };
  return {
    kind,
    count: isMbox ? null : 1,
    bytes: size,
    entries: (cursor, signal) => entries({ places: [place], unread: [] }, root, cursor, signal),
  };
}

/** As bytes: a path need not be UTF-8. */
function split(path: Buffer): { readonly folder: Buffer; readonly name: Buffer } {
  const at = path.lastIndexOf(sep);
  return { folder: path.subarray(0, Math.max(at, 1)), name: path.subarray(at + 1) };
}

async function* entries(
  found: Places,
  reading: Reading,
  cursor: Cursor,
  signal: AbortSignal | undefined,
): AsyncGenerator<ImportBatch> {
  const from = resumable(found, readPosition(cursor));
  const gathering = gather(from === null ? found.unread : []);
  const start = found.places.findIndex((place) => placeName(place) === from?.place);
  for (const place of found.places.slice(Math.max(0, start))) {
    for await (const group of oneAhead(readPlace(place, reading, from))) {
      if (signal?.aborted === true) return;
      for (const item of group) {
        if (gathering.isFull(item)) yield gathering.take();
        gathering.add(item);
      }
    }
  }
  if (signal?.aborted !== true) yield { ...gathering.take(), cursor: null };
}

/** A place that is no longer there cannot be gone on from; then all is read anew. */
function resumable({ places }: Places, position: Position | null): Position | null {
  return places.some((place) => placeName(place) === position?.place) ? position : null;
}

/** Gathers items into batches of bounded number and size, and counts what went. */
function gather(first: readonly Unread[]) {
  let items: Item[] = [];
  let unread: readonly Unread[] = first;
  let bytes = 0;
  let done = { entries: 0, bytes: 0 };

  function take(): ImportBatch {
    const last = items.at(-1);
    done = { entries: done.entries + items.length, bytes: done.bytes + bytes };
    const batch: ImportBatch = {
      messages: items.flatMap((item) => (item.is === 'mail' ? [item.mail] : [])),
      files: items.flatMap((item) => (item.is === 'file' ? [item.file] : [])),
      unread: [...unread, ...items.flatMap((item) => (item.is === 'unread' ? [item.unread] : []))],
      cursor: last === undefined ? null : writePosition(last.behind),
      done,
    };
    items = [];
    unread = [];
    bytes = 0;
    return batch;
  }

  return {
    take,
    isFull: (next: Item): boolean =>
      items.length > 0 && (items.length >= BATCH_MESSAGES || bytes + next.bytes > BATCH_BYTES),
    add: (item: Item): void => {
      items.push(item);
      bytes += item.bytes;
    },
  };
}
