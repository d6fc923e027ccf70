import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Trouble } from '../core/errors.ts';
import { readOwnerId, type OwnerId } from '../core/ids.ts';
import type { OfficeStore, OwnerStore } from './access.ts';
import { openBlobs, type OpenedBlobs } from './blobs/open.ts';
import { openOfficeKeys } from './secrets/key-file.ts';
import type { KeyRing } from './secrets/key-ring.ts';
import { makeFolder } from './make-folder.ts';
import { openOfficeStore, openOwnerStore } from './sqlite/store.ts';

/** Where everything lies in a data folder; the backup copies exactly these. */
export const LAYOUT = {
  office: 'office.sqlite',
  lock: 'office.lock',
  socket: 'office.sock',
  principals: 'principals',
  store: 'store.sqlite',
  blobs: 'blobs',
} as const;

/** One owner's part of the folder, opened. */
export interface OpenedOwner {
  readonly id: OwnerId;
  readonly store: OwnerStore;
  readonly blobs: OpenedBlobs;
}

/** A data folder held by this process alone. */
export interface DataFolder {
  readonly path: string;
  readonly office: OfficeStore;
  readonly keys: KeyRing;
  readonly owners: () => Promise<readonly OwnerId[]>;
  openOwner(id: OwnerId): Promise<OpenedOwner>;
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Opens a data folder and holds it. The lock is SQLite's own on a file of its own: the operating
 * system releases it however the process ends, so there is never a stale lock to delete.
 * @throws Trouble `folder-in-use` when another office holds it.
 */
export async function openDataFolder(path: string): Promise<DataFolder> {
  await makeFolder(join(path, LAYOUT.principals));
  const lock = takeLock(path);
  try {
    const keys = await openOfficeKeys(path);
    const office = openOfficeStore(join(path, LAYOUT.office));
    return folderOver(path, lock, keys, office);
  } catch (error) {
    lock.close();
    throw error;
  }
}

/** Whether a path holds an office already. */
export function isOffice(path: string): boolean {
  return existsSync(join(path, LAYOUT.office));
}

function takeLock(path: string): DatabaseSync {
  const lock = new DatabaseSync(join(path, LAYOUT.lock), { timeout: 0 });
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
    return lock;
  } catch (cause) {
    lock.close();
    throw new Trouble('folder-in-use', { retry: false, values: { path }, cause });
  }
}

function folderOver(
  path: string,
  lock: DatabaseSync,
  keys: KeyRing,
  office: OfficeStore,
): DataFolder {
  const opened = new Map<OwnerId, OpenedOwner>();
  return {
    path,
    office,
    keys,
    async owners() {
      const rows = await office.read.all('SELECT id FROM principal ORDER BY created_at, id');
      return rows.map((row) => readOwnerId(String(row['id']))).filter((id) => id !== null);
    },
    async openOwner(id) {
      const known = opened.get(id);
      if (known !== undefined) return known;
      const folder = join(path, LAYOUT.principals, id);
      await makeFolder(folder);
      const blobs = await openBlobs(join(folder, LAYOUT.blobs));
      const owner = { id, store: openOwnerStore(id, join(folder, LAYOUT.store)), blobs };
      opened.set(id, owner);
      return owner;
    },
    async [Symbol.asyncDispose]() {
      for (const owner of opened.values()) {
        await owner.store[Symbol.asyncDispose]();
        await owner.blobs[Symbol.asyncDispose]();
      }
      await office[Symbol.asyncDispose]();
      if (lock.isOpen) lock.close();
    },
  };
}
