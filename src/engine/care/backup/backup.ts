import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join, posix, resolve } from 'node:path';
import { z } from 'zod';
import { Trouble } from '../../../core/errors.ts';
import type { OwnerId, Sha256 } from '../../../core/ids.ts';
import type { Blobs } from '../../../core/ports/blobs.ts';
import { openBlobs } from '../../../store/blobs/open.ts';
import { readSha256 } from '../../../store/blobs/name.ts';
import { syncFolder } from '../../../store/blobs/sync-folder.ts';
import { makeFolder } from '../../../store/make-folder.ts';
import { LAYOUT, type DataFolder } from '../../../store/folder.ts';
import { appendLedger } from '../../../store/records/ledger.ts';
import type { Connection } from '../../../store/access.ts';
import type { Office } from '../../office/office.ts';
import { openOfficeCopy, openOwnerCopy } from '../../../store/sqlite/store.ts';
import { manifestHash, noteErasures, rememberBackup } from './places.ts';
import { readErasures } from '../erasing/erase-list.ts';
import { blobsNamed } from '../erasing/blobs.ts';
import {
  BACKUP,
  digestOfNames,
  hashOfFile,
  type Manifest,
  type StoreInBackup,
} from './manifest.ts';

/** What a backup came to. */
export interface BackupReport {
  readonly path: string;
  readonly at: number;
  readonly principals: number;
  readonly blobs: number;
  readonly bytes: number;
  /** SHA-256 of its manifest; the office's ledger holds it. */
  readonly manifest: string;
}

/** Who asks for it, and when. */
export interface BackingUp {
  readonly at: number;
  readonly by: string;
}

/** Blobs read and written together. */
const BLOBS_AT_ONCE = 64;

/**
 * Copies the whole office while it runs. Each store is copied at one moment, then the blobs that
 * copy names, so that whatever a store names is there. The office's key is never copied: secrets
 * stay sealed. Everything is written beside the target and appears under its name when it is whole.
 * @throws Trouble `backup-in-the-way` when something stands at the target, `backup-disturbed` (try
 * again) when mail was erased meanwhile.
 */
export async function backup(
  { folder, clock }: Pick<Office, 'folder' | 'clock'>,
  to: string,
  by = 'console',
): Promise<BackupReport> {
  const at = clock.now();
  const target = resolve(to);
  await mustBeFree(target, 'backup-in-the-way');
  const part = `${target}.part-${randomBytes(4).toString('hex')}`;
  try {
    await makeFolder(part);
    const stores = await copyStores(folder, part);
    const manifest: Manifest = {
      form: 'secretaris-backup-1',
      at,
      version: programVersion(),
      key: folder.keys.current.id,
      stores,
      settings: await copySettings(folder.path, part),
    };
    const text = `${JSON.stringify(manifest, null, 2)}\n`;
    await writeFile(join(part, BACKUP.manifest), text, { mode: 0o600, flush: true });
    await syncFolder(part);
    await moveInto(part, target);
    return await record(folder, target, manifest, { at, by });
  } catch (error) {
    await rm(part, { recursive: true, force: true });
    throw error;
  }
}

/** The settings are the office's as well; they hold no secret. */
async function copySettings(path: string, part: string): Promise<Manifest['settings']> {
  const bytes = await readFile(join(path, BACKUP.settings)).catch(() => null);
  if (bytes === null) return null;
  await writeFile(join(part, BACKUP.settings), bytes, { mode: 0o600, flush: true });
  return (await hashOfFile(join(part, BACKUP.settings))).sha256;
}

/** Nothing is ever written over: the place must not exist, or be an empty folder. */
export async function mustBeFree(path: string, code: string): Promise<void> {
  const names = await readdir(path).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    return null;
  });
  if (names === null || names.length > 0)
    throw new Trouble(code, { retry: false, values: { path } });
}

/** Gives a finished folder its name; durable on return. */
export async function moveInto(part: string, target: string): Promise<void> {
  await rmdir(target).catch(() => undefined);
  await rename(part, target);
  await syncFolder(dirname(target));
}

/**
 * The office first: the heads it keeps of the owners' ledgers are then never ahead of their copies,
 * and no principal is in it whose store would be missing.
 */
async function copyStores(folder: DataFolder, part: string): Promise<StoreInBackup[]> {
  await folder.office.copyTo(join(part, LAYOUT.office));
  const office = openOfficeCopy(join(part, LAYOUT.office));
  const stores: StoreInBackup[] = [];
  try {
    const rows = await office.read.all('SELECT id FROM principal');
    const copied = new Set(rows.map((row) => String(row['id'])));
    stores.push(await describe(part, 'office', LAYOUT.office, office, []));
    for (const id of await folder.owners()) {
      if (copied.has(id)) stores.push(await copyOwner(folder, part, id));
    }
    return stores;
  } finally {
    office.close();
  }
}

async function copyOwner(folder: DataFolder, part: string, id: OwnerId): Promise<StoreInBackup> {
  const { store, blobs } = await folder.openOwner(id);
  const own = join(part, LAYOUT.principals, id);
  await makeFolder(own);
  await store.copyTo(join(own, LAYOUT.store));
  const copy = openOwnerCopy(id, join(own, LAYOUT.store));
  try {
    const named = [...(await blobsNamed(copy.read)).keys()]
      .map(readSha256)
      .filter((name) => name !== null);
    await using copied = await openBlobs(join(own, LAYOUT.blobs));
    const bytes = await copyBlobs(blobs, copied, named);
    await syncFolder(own);
    const file = posix.join(LAYOUT.principals, id, LAYOUT.store);
    return await describe(part, id, file, copy, named, bytes);
  } finally {
    copy.close();
  }
}

/** Copies blobs by name; each is checked against its name when it is read. Returns the bytes. */
export async function copyBlobs(
  from: Blobs,
  into: Blobs,
  names: readonly Sha256[],
): Promise<number> {
  let size = 0;
  for (let start = 0; start < names.length; start += BLOBS_AT_ONCE) {
    const some = names.slice(start, start + BLOBS_AT_ONCE);
    const bytes = await Promise.all(some.map((name) => from.get(name)));
    const there = bytes.filter((one) => one !== null);
    if (there.length < some.length) throw new Trouble('backup-disturbed', { retry: true });
    await into.putMany(there);
    size += there.reduce((sum, one) => sum + one.byteLength, 0);
  }
  return size;
}

async function describe(
  part: string,
  owner: string,
  file: string,
  copy: { readonly read: Connection; readonly version: number },
  names: readonly string[],
  blobBytes = 0,
): Promise<StoreInBackup> {
  const last = await copy.read.get('SELECT seq, hash FROM ledger ORDER BY seq DESC LIMIT 1');
  const head = last === undefined ? null : String(last['hash']);
  return {
    owner,
    file,
    ...(await hashOfFile(join(part, file))),
    version: copy.version,
    ledger: { entries: Number(last?.['seq'] ?? 0), head },
    blobs: { count: names.length, bytes: blobBytes, names: digestOfNames(names) },
  };
}

/** The office remembers where the backup lies and what its manifest is; erasures of meanwhile are told to it at once. */
async function record(
  folder: DataFolder,
  path: string,
  manifest: Manifest,
  { at, by }: BackingUp,
): Promise<BackupReport> {
  const hash = (await manifestHash(path)) ?? '';
  await folder.office.transact((writer) =>
    appendLedger(writer, {
      at,
      kind: 'backup',
      subject: 'office',
      by,
      refs: [],
      marks: { manifest: hash },
    }),
  );
  await rememberBackup(folder.office, at, path, hash);
  const erasures = await readErasures(folder.office.read);
  if (erasures.length > 0) await noteErasures(folder.office, erasures);
  const sum = (pick: (store: StoreInBackup) => number) =>
    manifest.stores.reduce((total, store) => total + pick(store), 0);
  return {
    path,
    at,
    principals: manifest.stores.length - 1,
    blobs: sum((store) => store.blobs.count),
    bytes: sum((store) => store.bytes + store.blobs.bytes),
    manifest: hash,
  };
}

function programVersion(): string {
  const text = readFileSync(new URL('../../../../package.json', import.meta.url), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}
