import { randomBytes } from 'node:crypto';
import { lstat, mkdir, open, rename, unlink, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { joined } from '../tree/places.ts';

let delivered = 0;

/**
 * A name no other delivery has (https://cr.yp.to/proto/maildir.html): the time, what is unique to this
 * process, and the machine, in which `/` and `:` are written as octal. `S=` is the size, as Maildir++
 * keeps it.
 */
export function uniqueName(at: number, size: number): string {
  delivered += 1;
  const seconds = Math.trunc(at / 1000);
  const random = randomBytes(6).toString('hex');
  const host = hostname().replaceAll('/', '\\057').replaceAll(':', '\\072').slice(0, 100);
  return `${seconds}.P${process.pid}Q${delivered}R${random}.${host || 'localhost'},S=${size}`;
}

/** Makes a maildir folder with its three directories, durably; one that is there stays as it is. */
export async function makeMaildir(path: Buffer, isSubfolder: boolean): Promise<void> {
  let isNew = false;
  for (const half of ['tmp', 'new', 'cur']) {
    const made = await mkdir(joined(path, half), { recursive: true, mode: 0o700 });
    isNew ||= made !== undefined;
  }
  if (!isNew) return;
  // Tells delivery agents that this is a folder within a maildir (Maildir++).
  if (isSubfolder) await writeFile(joined(path, 'maildirfolder'), '', { flag: 'a' });
  await syncDirectory(path);
  await syncDirectory(joined(path, '..'));
}

/**
 * Puts a message into `cur`, all of it or nothing: written in `tmp`, flushed, moved, and the directory
 * flushed. When this returns the message survives a power cut.
 */
export async function deliver(folder: Buffer, name: string, raw: Uint8Array): Promise<void> {
  await makeMaildir(folder, false);
  const temporary = joined(joined(folder, 'tmp'), name.replace(/[:;]2,.*$/, ''));
  try {
    const handle = await open(temporary, 'wx', 0o600);
    try {
      await handle.writeFile(raw);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, joined(joined(folder, 'cur'), name));
  } catch (error) {
    await unlink(temporary).catch(() => null);
    throw error;
  }
  await syncDirectory(joined(folder, 'cur'));
}

/**
 * Moves a file unless one of that name is there. Not by a second link: a mail program that renames the
 * first in between would leave two messages. Names being unique, nothing comes between look and move.
 */
export async function moveUnlessTaken(from: Buffer, to: Buffer): Promise<'moved' | 'taken'> {
  const there = await lstat(to).catch(() => null);
  if (there !== null) return 'taken';
  await rename(from, to);
  return 'moved';
}

/** Makes names in a directory durable. Windows cannot open one, and journals its names itself. */
export async function syncDirectory(path: Buffer): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
