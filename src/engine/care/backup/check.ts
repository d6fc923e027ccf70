import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readdirSync } from 'node:fs';
import { Trouble } from '../../../core/errors.ts';
import { openBlobs } from '../../../store/blobs/open.ts';
import { readSha256 } from '../../../store/blobs/name.ts';
import { LAYOUT } from '../../../store/folder.ts';
import { isKeyFile } from '../../../store/secrets/key-file.ts';
import { openOfficeCopy, openOwnerCopy, type StoreCopy } from '../../../store/sqlite/store.ts';
import type { OwnerTables } from '../../../store/schema.ts';
import { manifestHash } from './places.ts';
import { blobsNamed } from '../erasing/blobs.ts';
import { readKeptHead } from '../heads.ts';
import {
  BACKUP,
  digestOfNames,
  hashOfFile,
  manifestSchema,
  type Manifest,
  type StoreInBackup,
} from './manifest.ts';
import { verifyOfficeLedger, verifyOwner, type LedgerFault } from '../verify.ts';
import { readOwnerId } from '../../../core/ids.ts';

/** Something that is wrong with a backup. */
export type BackupFault =
  | { readonly fault: 'file-missing' | 'file-changed' | 'key-in-backup'; readonly file: string }
  | { readonly fault: 'store-damaged'; readonly file: string; readonly says: string }
  | { readonly fault: 'store-newer'; readonly file: string }
  | { readonly fault: 'blob-missing' | 'blob-damaged'; readonly file: string }
  | { readonly fault: 'blobs-changed'; readonly owner: string }
  | { readonly fault: 'ledger'; readonly owner: string; readonly found: LedgerFault };

/** What looking through a whole backup found. */
export interface BackupCheck {
  readonly path: string;
  readonly holds: boolean;
  readonly at: number;
  readonly manifest: string;
  readonly key: string;
  readonly principals: readonly string[];
  readonly blobs: number;
  readonly faults: readonly BackupFault[];
}

/** Most faults named. */
const FAULT_LIMIT = 100;

/**
 * Reads a whole backup and compares it with its manifest: every file, every store from within, every
 * ledger, every blob a store names.
 * @throws Trouble `backup-unreadable` when it is no backup.
 */
export async function verifyBackup(path: string): Promise<BackupCheck> {
  const manifest = await readManifest(path);
  const faults: BackupFault[] = await keysIn(path);
  if (manifest.settings !== null) {
    const found = await hashOfFile(join(path, BACKUP.settings)).catch(() => null);
    if (found?.sha256 !== manifest.settings)
      faults.push({ fault: 'file-changed', file: BACKUP.settings });
  }
  let blobs = 0;
  for (const store of manifest.stores) {
    const file = join(path, store.file);
    const found = await hashOfFile(file).catch(() => null);
    if (found?.sha256 !== store.sha256) {
      faults.push({ fault: found === null ? 'file-missing' : 'file-changed', file: store.file });
      continue;
    }
    faults.push(...(await checkStore(path, store)));
    blobs += store.blobs.count;
  }
  return {
    path,
    holds: faults.length === 0,
    at: manifest.at,
    manifest: (await manifestHash(path)) ?? '',
    key: manifest.key,
    principals: manifest.stores.map((store) => store.owner).filter((owner) => owner !== 'office'),
    blobs,
    faults: faults.slice(0, FAULT_LIMIT),
  };
}

/** @throws Trouble `backup-unreadable` */
export async function readManifest(path: string): Promise<Manifest> {
  try {
    const manifest = manifestSchema.parse(
      JSON.parse(await readFile(join(path, BACKUP.manifest), 'utf8')),
    );
    for (const store of manifest.stores) mustStayInside(store);
    return manifest;
  } catch (cause) {
    throw new Trouble('backup-unreadable', { retry: false, values: { path }, cause });
  }
}

/** A manifest is only text: a forged one must not have files read or written elsewhere. */
function mustStayInside({ owner, file }: StoreInBackup): void {
  const id = readOwnerId(owner);
  const expected =
    owner === 'office' ? LAYOUT.office : `${LAYOUT.principals}/${id ?? ''}/${LAYOUT.store}`;
  if (id === null || file !== expected) throw new Error('a store in a strange place');
}

async function keysIn(path: string): Promise<BackupFault[]> {
  const names = await readdir(path, { recursive: true });
  return names.filter(isKeyFile).map((file) => ({ fault: 'key-in-backup', file }));
}

async function checkStore(path: string, store: StoreInBackup): Promise<readonly BackupFault[]> {
  const file = join(path, store.file);
  if (store.version > migrationsKnown(store.owner))
    return [{ fault: 'store-newer', file: store.file }];
  try {
    return store.owner === 'office'
      ? await checkOffice(file, store)
      : await checkOwner(path, file, store);
  } catch (error) {
    const says = error instanceof Error ? error.message : 'unreadable';
    return [{ fault: 'store-damaged', file: store.file, says }];
  }
}

async function checkOffice(file: string, store: StoreInBackup): Promise<readonly BackupFault[]> {
  const copy = openOfficeCopy(file);
  try {
    const { faults } = await verifyOfficeLedger(copy, headOf(store));
    return [...damageOf(copy.damage(), store), ...ledgerFaults(store, faults)];
  } finally {
    copy.close();
  }
}

async function checkOwner(
  path: string,
  file: string,
  store: StoreInBackup,
): Promise<readonly BackupFault[]> {
  const copy = openOwnerCopy(store.owner, file);
  const office = openOfficeCopy(join(path, LAYOUT.office));
  try {
    const id = readOwnerId(store.owner);
    const kept = id === null ? null : await readKeptHead(office, id);
    const own = await verifyOwner(copy.read, headOf(store), null);
    const byOffice = await verifyOwner(copy.read, kept, null);
    return [
      ...damageOf(copy.damage(), store),
      ...ledgerFaults(store, own.holds ? byOffice.faults : own.faults),
      ...(await checkBlobs(join(dirname(file), LAYOUT.blobs), copy, store)),
    ];
  } finally {
    copy.close();
    office.close();
  }
}

async function checkBlobs(
  folder: string,
  copy: StoreCopy<OwnerTables>,
  store: StoreInBackup,
): Promise<readonly BackupFault[]> {
  await using blobs = await openBlobs(folder);
  const names = [...(await blobsNamed(copy.read)).keys()];
  const faults: BackupFault[] = [];
  if (digestOfNames(names) !== store.blobs.names)
    faults.push({ fault: 'blobs-changed', owner: store.owner });
  const { damaged } = await blobs.verify();
  for (const name of damaged) faults.push({ fault: 'blob-damaged', file: name });
  for (const name of names) {
    const blob = readSha256(name);
    if (blob === null || !(await blobs.has(blob)))
      faults.push({ fault: 'blob-missing', file: name });
  }
  return faults;
}

function headOf({ ledger }: StoreInBackup) {
  return ledger.head === null ? null : { seq: ledger.entries, hash: ledger.head };
}

function damageOf(damage: readonly string[], { file }: StoreInBackup): readonly BackupFault[] {
  return damage.map((says) => ({ fault: 'store-damaged', file, says }));
}

function ledgerFaults(
  { owner }: StoreInBackup,
  faults: readonly LedgerFault[],
): readonly BackupFault[] {
  return faults.map((found) => ({ fault: 'ledger', owner, found }));
}

function migrationsKnown(owner: string): number {
  const kind = owner === 'office' ? 'office' : 'owner';
  const folder = new URL(`../../../store/migrations/${kind}/`, import.meta.url);
  return readdirSync(folder).filter((name) => name.endsWith('.sql')).length;
}
