import { makeFolder } from '../../../store/make-folder.ts';
import { randomBytes } from 'node:crypto';
import { copyFile, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Trouble } from '../../../core/errors.ts';
import { openBlobs } from '../../../store/blobs/open.ts';
import { syncFolder } from '../../../store/blobs/sync-folder.ts';
import {
  LAYOUT,
  openDataFolder,
  type DataFolder,
  type OpenedOwner,
} from '../../../store/folder.ts';
import { listAccounts, setAccountState } from '../../../store/records/accounts.ts';
import { appendLedger } from '../../../store/records/ledger.ts';
import { installKeys } from '../../../store/secrets/key-file.ts';
import { keyById, type KeyRing } from '../../../store/secrets/key-ring.ts';
import { sealedBy } from '../../../store/secrets/seal.ts';
import { copyBlobs, moveInto, mustBeFree, type BackingUp } from './backup.ts';
import { erasuresInBackup } from './places.ts';
import { readManifest, verifyBackup, type BackupCheck } from './check.ts';
import { rememberErased } from '../erasing/erased-before.ts';
import { listErasure, mergeErasures, readErasures, type Erasure } from '../erasing/erase-list.ts';
import { eraseInStore } from '../erasing/erase-store.ts';
import { scopeOf } from '../erasing/scope.ts';
import { keepHeads } from '../heads.ts';
import { BACKUP } from './manifest.ts';

/** What may be given with a backup that is restored. */
export interface Restoring extends Partial<BackingUp> {
  /** The office's keys, brought by `importKey`; without them every login must be given again. */
  readonly keys?: KeyRing;
  /** Erasures that another place knows of (`erasuresAt`): the office that was lost, a later backup. */
  readonly erasures?: readonly Erasure[];
}

/** What restoring came to. */
export interface RestoreReport {
  readonly path: string;
  readonly backupAt: number;
  readonly principals: readonly string[];
  readonly blobs: number;
  /** People who were erased after the backup was made, and are again. */
  readonly erasedAgain: number;
  /** Accounts whose login must be given again, because the key that opens it was not brought. */
  readonly loginsNeeded: readonly {
    readonly principal: string;
    readonly account: string;
    readonly title: string;
  }[];
}

/**
 * Brings a backup back in an empty folder. It is verified whole before, and people erased since are
 * erased again before the folder gets its name. The key travels apart: `exportKey` writes it under a
 * passphrase, `importKey` reads it and it is given here as `keys`; given later, `installKeys` puts it
 * into the folder and the logins open again.
 * @throws Trouble `restore-in-the-way`, `backup-unreadable`, or `backup-damaged` with the first fault.
 */
export async function restore(
  from: string,
  to: string,
  given: Restoring = {},
): Promise<RestoreReport> {
  const restoring = { at: Date.now(), by: 'console', ...given };
  const target = resolve(to);
  await mustBeFree(target, 'restore-in-the-way');
  const check = await verifyBackup(from);
  const [first] = check.faults;
  if (first !== undefined)
    throw new Trouble('backup-damaged', { retry: false, values: { path: from, ...said(first) } });
  const part = `${target}.part-${randomBytes(4).toString('hex')}`;
  try {
    await bring(from, part);
    if (restoring.keys !== undefined) await installKeys(part, restoring.keys);
    const report = await putRight(part, from, check, restoring);
    await moveInto(part, target);
    return { ...report, path: target };
  } catch (error) {
    await rm(part, { recursive: true, force: true });
    throw error;
  }
}

function said(fault: BackupCheck['faults'][number]): Record<string, string> {
  const what = 'file' in fault ? fault.file : fault.owner;
  return { fault: fault.fault, what };
}

async function bring(from: string, part: string): Promise<void> {
  const manifest = await readManifest(from);
  await makeFolder(part);
  if (manifest.settings !== null)
    await copyFile(join(from, BACKUP.settings), join(part, BACKUP.settings));
  for (const { owner, file } of manifest.stores) {
    const target = join(part, file);
    await makeFolder(dirname(target));
    await copyFile(join(from, file), target);
    if (owner === 'office') continue;
    await using theirs = await openBlobs(join(dirname(join(from, file)), LAYOUT.blobs));
    await using ours = await openBlobs(join(dirname(target), LAYOUT.blobs));
    await copyBlobs(theirs, ours, await Array.fromAsync(theirs.list()));
    await syncFolder(dirname(target));
  }
}

/** Erases again, says which logins are lost, and writes down that it was restored. */
async function putRight(
  part: string,
  from: string,
  check: BackupCheck,
  restoring: Restoring & BackingUp,
): Promise<Omit<RestoreReport, 'path'>> {
  const folder = await openDataFolder(part);
  try {
    const erasures = mergeErasures([
      await readErasures(folder.office.read),
      await erasuresInBackup(from),
      restoring.erasures ?? [],
    ]);
    const { at, by } = restoring;
    const marks = { manifest: check.manifest };
    const line = { at, kind: 'restored', by, refs: [], marks } as const;
    const loginsNeeded: RestoreReport['loginsNeeded'][number][] = [];
    const owners: OpenedOwner[] = [];
    let erasedAgain = 0;
    for (const id of await folder.owners()) {
      const owner = await folder.openOwner(id);
      owners.push(owner);
      await owner.store.transact((writer) => appendLedger(writer, { ...line, subject: id }));
      for (const one of erasures.filter((erasure) => erasure.principal === id))
        erasedAgain += (await eraseAgain(owner, one)) ? 1 : 0;
      loginsNeeded.push(...(await loginsLost(folder, owner, restoring)));
    }
    for (const one of erasures) await listErasure(folder.office, one);
    await folder.office.transact((writer) => appendLedger(writer, { ...line, subject: 'office' }));
    await keepHeads(folder.office, owners);
    const { at: backupAt, principals, blobs } = check;
    return { backupAt, principals, blobs, erasedAgain, loginsNeeded };
  } finally {
    await folder[Symbol.asyncDispose]();
  }
}

/** Erases what a backup of before still holds; tells whether there was anything. */
async function eraseAgain(owner: OpenedOwner, one: Erasure): Promise<boolean> {
  const { read } = owner.store;
  const ids = await present(owner, one);
  const there = ids.arrivals.length + ids.acts.length + ids.loops.length > 0;
  const others = await Promise.all(one.records.map((record) => scopeOf(read, record)));
  const scope = await scopeOf(read, one.person, ids);
  const known = [scope, ...others].some(({ record }) => record !== null);
  if (!known && !there) {
    await owner.store.transact((writer) => rememberErased(writer, one.marks, one.at));
    return false;
  }
  const { at, by, principal } = one;
  await eraseInStore(owner, scope, { at, by, principal }, null);
  // Merged after the backup was made: there each still stands by itself.
  for (const record of one.records) {
    const part = await scopeOf(read, record);
    if (part.record !== null) await eraseInStore(owner, part, { at, by, principal }, null);
  }
  await owner.store.transact((writer) => rememberErased(writer, one.marks, at));
  return true;
}

/** Of the records on the list those that this store has, and that are not erased in it already. */
async function present(owner: OpenedOwner, one: Erasure) {
  const { read } = owner.store;
  const kept = async (ids: readonly string[], sql: string) => {
    const found = await Promise.all(ids.map((id) => read.get(sql, id)));
    return ids.filter((_id, index) => found[index] !== undefined);
  };
  return {
    arrivals: await kept(
      one.arrivals,
      `SELECT 1 AS there FROM arrival WHERE id = ? AND state <> 'erased'`,
    ),
    acts: await kept(
      one.acts,
      `SELECT 1 AS there FROM act WHERE id = ? AND key NOT LIKE 'erased:%'`,
    ),
    loops: await kept(one.loops, `SELECT 1 AS there FROM loop WHERE id = ? AND what <> ''`),
  };
}

async function loginsLost(
  folder: DataFolder,
  owner: OpenedOwner,
  { at, by }: BackingUp,
): Promise<RestoreReport['loginsNeeded']> {
  const accounts = await listAccounts(owner.store.read);
  const lost = accounts.filter(
    ({ sealed }) => keyById(folder.keys, sealedBy(sealed) ?? '') === null,
  );
  await owner.store.transact(async (writer) => {
    for (const { id } of lost) {
      await setAccountState(writer, id, 'failing:reconnect-needed', at);
      const marks = { change: 'login-needed' };
      const line = { at, kind: 'account-changed', subject: id, by, refs: [], marks } as const;
      await appendLedger(writer, line);
    }
  });
  return lost.map(({ id, title }) => ({ principal: owner.id, account: id, title }));
}
