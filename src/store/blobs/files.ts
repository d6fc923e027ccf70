import { randomBytes } from 'node:crypto';
import { closeSync, fsync, openSync, renameSync, statSync, writeSync } from 'node:fs';
import { mkdir, readFile, readdir, rm, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Trouble } from '../../core/errors.ts';
import type { Sha256 } from '../../core/ids.ts';
import type { Blobs, BlobsVerified } from '../../core/ports/blobs.ts';
import { readSha256, sha256 } from './name.ts';
import { syncFolder } from './sync-folder.ts';

/** Files open at once within one batch: a batch of thousands would run out of file handles. */
const GROUP = 128;

/** Where half-written blobs stand; nothing in it counts, and it is emptied on opening. */
const TEMPORARY = 'tmp';

/**
 * Blobs as files: `a/abcdef…` under the folder, which is made when it is not there. One process at
 * a time (the data folder's lock sees to that): what an earlier one left half-written is cleared.
 *
 * A blob is written under another name, flushed, renamed, and its folder flushed; a crash leaves
 * either the whole blob or none of that name. Within a batch all is written before the first flush,
 * so the file system can bring many through in one go.
 */
export async function openBlobFiles(folder: string): Promise<Blobs> {
  const temporary = join(folder, TEMPORARY);
  await rm(temporary, { recursive: true, force: true });
  await mkdir(temporary, { recursive: true, mode: 0o700 });
  const made = new Set<string>();

  async function putMany(many: readonly Uint8Array[]): Promise<readonly Sha256[]> {
    const names = many.map(sha256);
    const wanted = [...new Map(many.map((bytes, index) => [names[index] ?? sha256(bytes), bytes]))];
    for (let from = 0; from < wanted.length; from += GROUP) {
      await putGroup(folder, wanted.slice(from, from + GROUP), made);
    }
    return names;
  }

  async function put(bytes: Uint8Array): Promise<Sha256> {
    await putMany([bytes]);
    return sha256(bytes);
  }

  return {
    putMany,
    put,
    get: (name) => read(folder, name),
    has: async (name) => (await sizeOf(pathOf(folder, name))) !== null,
    remove: (name) => remove(folder, name),
    list: () => list(folder),
    verify: () => verify(folder),
  };
}

/** Sixteen shelves: each batch flushes every shelf it touched, so two hundred would cost two hundred flushes. */
function shelfOf(name: Sha256): string {
  return name.slice(0, 1);
}

function pathOf(folder: string, name: Sha256): string {
  if (readSha256(name) === null) {
    throw new Trouble('blob-name-refused', { retry: false, values: { hash: name } });
  }
  return join(folder, shelfOf(name), name);
}

type Named = readonly [Sha256, Uint8Array];

async function putGroup(folder: string, group: readonly Named[], made: Set<string>): Promise<void> {
  const shelves = [...new Set(group.map(([name]) => shelfOf(name)))];
  await makeShelves(folder, shelves, made);
  await writeGroup(
    folder,
    group.filter((one) => isAbsent(folder, one)),
  );
  // Also where nothing was written: what is present may have been renamed there by a process that
  // was stopped before it flushed the folder.
  await Promise.all(shelves.map((shelf) => syncFolder(join(folder, shelf))));
}

async function makeShelves(
  folder: string,
  shelves: readonly string[],
  made: Set<string>,
): Promise<void> {
  const unmade = shelves.filter((shelf) => !made.has(shelf));
  if (unmade.length === 0) return;
  await Promise.all(
    unmade.map((shelf) => mkdir(join(folder, shelf), { recursive: true, mode: 0o700 })),
  );
  await syncFolder(folder);
  for (const shelf of unmade) made.add(shelf);
}

/** A file of another length is damage (a full disk, a file system repaired): it is written anew. */
function isAbsent(folder: string, [name, bytes]: Named): boolean {
  return statSync(pathOf(folder, name), { throwIfNoEntry: false })?.size !== bytes.byteLength;
}

interface Begun {
  readonly path: string;
  readonly name: Sha256;
  readonly file: number;
}

/**
 * Opening, writing and renaming go one after the other without waiting: each is a few microseconds
 * in the cache, less than a promise costs. Only the flushes take long, and those run together.
 */
async function writeGroup(folder: string, group: readonly Named[]): Promise<void> {
  const begun: Begun[] = [];
  try {
    await writeBegun(folder, group, begun);
    for (const one of begun) renameSync(one.path, pathOf(folder, one.name));
  } catch (error) {
    // A full disk must not be kept full by what did not fit on it.
    await Promise.allSettled(begun.map((one) => unlink(one.path)));
    throw error;
  }
}

async function writeBegun(folder: string, group: readonly Named[], begun: Begun[]): Promise<void> {
  try {
    for (const [name, bytes] of group) {
      const path = join(folder, TEMPORARY, randomBytes(16).toString('hex'));
      begun.push({ path, name, file: openSync(path, 'wx', 0o600) });
      writeWhole(begun.at(-1)?.file ?? -1, bytes);
    }
    throwFirst(await Promise.allSettled(begun.map((one) => flush(one.file))));
  } finally {
    for (const one of begun) closeSync(one.file);
  }
}

/** A write may take only part of what it is given. */
function writeWhole(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.byteLength;) at += writeSync(file, bytes, at);
}

const flush = promisify(fsync);

/** All must have ended before the files are closed, so the first failure waits for the others. */
function throwFirst(outcomes: readonly PromiseSettledResult<void>[]): void {
  for (const outcome of outcomes) {
    if (outcome.status === 'rejected') throw outcome.reason;
  }
}

async function read(folder: string, name: Sha256): Promise<Uint8Array | null> {
  const bytes = await absentAsNull(readFile(pathOf(folder, name)));
  if (bytes === null) return null;
  // Not as a Buffer, whose `slice` shares memory where an array's copies.
  if (sha256(bytes) === name) {
    return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }
  throw new Trouble('blob-damaged', { retry: false, values: { hash: name } });
}

async function remove(folder: string, name: Sha256): Promise<'removed' | 'absent'> {
  const path = pathOf(folder, name);
  const gone = await absentAsNull(unlink(path).then(() => true));
  if (gone === null) return 'absent';
  await syncFolder(join(folder, shelfOf(name)));
  return 'removed';
}

/** The blobs and what else stands among them, shelf by shelf, so memory holds one shelf. */
async function* walk(
  folder: string,
): AsyncGenerator<{ readonly path: string; readonly blob: Sha256 | null }> {
  for (const shelf of (await readdir(folder)).toSorted()) {
    if (shelf === TEMPORARY) continue;
    const names = /^[0-9a-f]$/.test(shelf) ? await readdir(join(folder, shelf)) : null;
    if (names === null) yield { path: shelf, blob: null };
    for (const name of (names ?? []).toSorted()) {
      const blob = name.startsWith(shelf) ? readSha256(name) : null;
      yield { path: join(shelf, name), blob };
    }
  }
}

async function* list(folder: string): AsyncGenerator<Sha256> {
  for await (const { blob } of walk(folder)) {
    if (blob !== null) yield blob;
  }
}

async function verify(folder: string): Promise<BlobsVerified> {
  const damaged: Sha256[] = [];
  const strangers: string[] = [];
  let checked = 0;
  let size = 0;
  for await (const { path, blob } of walk(folder)) {
    if (blob === null) {
      strangers.push(path);
      continue;
    }
    // One that cannot be read (a bad sector, a folder of that name) is damaged, not a reason to stop.
    const bytes = await readFile(join(folder, path)).catch(() => null);
    checked += 1;
    size += bytes?.byteLength ?? 0;
    if (bytes === null || sha256(bytes) !== blob) damaged.push(blob);
  }
  return { checked, bytes: size, damaged, strangers };
}

async function sizeOf(path: string): Promise<number | null> {
  return absentAsNull(stat(path).then((found) => found.size));
}

async function absentAsNull<T>(promise: Promise<T>): Promise<T | null> {
  try {
    return await promise;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
