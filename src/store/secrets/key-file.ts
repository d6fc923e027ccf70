import { randomBytes } from 'node:crypto';
import { link, open, readdir, rename, unlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Trouble } from '../../core/errors.ts';
import { makeFolder } from '../make-folder.ts';
import { syncFolder } from '../blobs/sync-folder.ts';
import type { KeyRing, OfficeKey } from './key-ring.ts';
import { KEY_BYTES, officeKey } from './key-ring.ts';

/** The key's file in the data folder: 32 random bytes and nothing else, readable by its owner only. */
export const KEY_FILE = 'office.key';

/** Keys of before a rotation: `office.0123abcd.key`. */
const EARLIER = /^office\.([0-9a-f]{8})\.key$/;

/**
 * Whether a file of the data folder is a key. A backup never contains one: it would open every
 * secret that lies sealed beside it. The key travels by `exportKey`, under a passphrase, by itself.
 */
export function isKeyFile(path: string): boolean {
  return /^office(\.[0-9a-f]{8})?\.key(\.[0-9a-f]+)?$/.test(basename(path));
}

/**
 * The office's keys, from the data folder. The first call makes the key; a key that is there is
 * never overwritten.
 * @throws Trouble `office-key-exposed` when others on the machine may read it, `office-key-damaged`
 * when it is not a key.
 */
export async function openOfficeKeys(folder: string): Promise<KeyRing> {
  await makeFolder(folder);
  const current =
    (await readKeyFile(join(folder, KEY_FILE))) ?? (await makeKey(folder, randomBytes(KEY_BYTES)));
  const names = (await readdir(folder)).filter((name) => EARLIER.test(name)).toSorted();
  const earlier = await Promise.all(names.map((name) => readKeyFile(join(folder, name))));
  return { current, earlier: earlier.filter((key) => key !== null) };
}

/**
 * Lays the present key aside under its id and makes a new one. Secrets sealed before still open;
 * `reseal` brings them under the new key, after which the earlier file may be deleted by hand.
 */
export async function rotateOfficeKey(folder: string): Promise<KeyRing> {
  const { current } = await openOfficeKeys(folder);
  const path = join(folder, KEY_FILE);
  // The id names the content, so a file of that name already there is this key: an earlier try.
  await layDown(folder, `office.${current.id}.key`, current.bytes);
  const temporary = await writeTemporary(folder, randomBytes(KEY_BYTES));
  await rename(temporary, path);
  await syncFolder(folder);
  return openOfficeKeys(folder);
}

/** Puts a ring brought from elsewhere into a folder; a different key that is there is laid aside, not lost. */
export async function installKeys(folder: string, ring: KeyRing): Promise<KeyRing> {
  await makeFolder(folder);
  const present = await readKeyFile(join(folder, KEY_FILE));
  const aside = present === null ? ring.earlier : [present, ...ring.earlier];
  for (const key of aside) {
    if (key.id !== ring.current.id) await layDown(folder, `office.${key.id}.key`, key.bytes);
  }
  const temporary = await writeTemporary(folder, ring.current.bytes);
  await rename(temporary, join(folder, KEY_FILE));
  await syncFolder(folder);
  return openOfficeKeys(folder);
}

async function makeKey(folder: string, bytes: Uint8Array): Promise<OfficeKey> {
  await layDown(folder, KEY_FILE, bytes);
  // Two that start at once both try; the file that came to stand there counts for both.
  return (await readKeyFile(join(folder, KEY_FILE))) ?? officeKey(bytes);
}

/** Writes a file that appears whole or not at all, and never replaces one that is there. */
async function layDown(folder: string, name: string, bytes: Uint8Array): Promise<void> {
  const temporary = await writeTemporary(folder, bytes);
  try {
    await link(temporary, join(folder, name));
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  } finally {
    await unlink(temporary);
  }
  await syncFolder(folder);
}

async function writeTemporary(folder: string, bytes: Uint8Array): Promise<string> {
  const path = join(folder, `office.key.${randomBytes(8).toString('hex')}`);
  const handle = await open(path, 'wx', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  return path;
}

async function readKeyFile(path: string): Promise<OfficeKey | null> {
  const handle = await open(path, 'r').catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return null;
    throw error;
  });
  if (handle === null) return null;
  try {
    const { mode, size } = await handle.stat();
    if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
      throw new Trouble('office-key-exposed', { retry: false, values: { path } });
    }
    if (size !== KEY_BYTES) {
      throw new Trouble('office-key-damaged', {
        retry: false,
        values: { path, size: String(size) },
      });
    }
    return officeKey(await handle.readFile());
  } finally {
    await handle.close();
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
