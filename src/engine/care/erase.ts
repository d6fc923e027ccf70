import { Trouble } from '../../core/errors.ts';
import type { OwnerId } from '../../core/ids.ts';
import { actsIn } from '../../store/records/acts.ts';
import type { Office } from '../office/office.ts';
import type { Owner } from '../owner.ts';
import { noteErasures } from './backup/places.ts';
import { listErasure, readErasures } from './erasing/erase-list.ts';
import { speaksOf } from './erasing/blobs.ts';
import { eraseInStore, finishErasures, whyStays, type Erased } from './erasing/erase-store.ts';
import type { Kept } from './erasing/kept.ts';
import { tracesOf } from './erasing/places.ts';
import { scopeOf, type Scope } from './erasing/scope.ts';

/** Proof that a person was erased: what went, what was left standing and why, and what a search for him still finds. */
export interface ErasureProof {
  readonly person: string;
  readonly at: number;
  readonly removed: Erased['removed'];
  /** Rows of others in which his name or address was struck out. */
  readonly struck: number;
  readonly kept: readonly Kept[];
  /** Places in which he is still found and that no reason keeps; anything but nought is a fault. */
  readonly traces: number;
  /** Backups that know of it, and those that could not be reached. */
  readonly backups: { readonly told: readonly string[]; readonly unreached: readonly string[] };
}

/** What erasing somebody would do; nothing is changed. */
export interface ErasurePlan {
  readonly person: string;
  readonly arrivals: number;
  readonly acts: number;
  readonly loops: number;
  readonly kept: readonly Kept[];
}

/** How often work in progress is waited for before somebody has to try again. */
const PATIENCE = 5;

/** What would go and what would stay. */
export async function planErasure(owner: Owner, person: string): Promise<ErasurePlan> {
  const scope = await known(owner, person);
  return {
    person,
    arrivals: scope.arrivals.size,
    acts: scope.acts.size,
    loops: scope.loops.size,
    kept: scope.kept,
  };
}

/**
 * Erases a person everywhere: records, texts, search index, blobs, free pages of the files, and (by
 * the office's list) backups when they are restored. His mail on the server is the principal's own
 * and stays there, but is not taken in again.
 * @throws Trouble `person-unknown`, or `erase-busy` when something of his is being decided or sent.
 */
export async function erase(
  office: Office,
  id: OwnerId,
  person: string,
  by: string,
): Promise<ErasureProof> {
  const owner = office.owner(id);
  if (owner === null)
    throw new Trouble('principal-unknown', { retry: false, values: { principal: id } });
  await atRest(office, owner);
  const scope = await known(owner, person);
  const at = owner.tools.clock.now();
  const done = await eraseInStore(owner, scope, { by, at, principal: id }, (blob) =>
    owner.tools.keyedHash(id, blob),
  );
  await listErasure(office.folder.office, done.entry);
  const backups = await tellBackups(office);
  owner.tools.changed(id);
  const left = await stillFound(owner, scope, done.kept);
  return {
    person,
    at,
    removed: done.removed,
    struck: done.struck,
    kept: [
      ...done.kept,
      ...left.kept,
      ...backups.unreached.map((path) => ({
        kind: 'backup',
        record: path,
        why: 'care.kept-backup',
      })),
    ],
    traces: left.traces,
    backups,
  };
}

/** Finishes erasures that were interrupted; called when an owner is opened. */
export async function finishInterrupted(
  office: Pick<Office, 'folder'>,
  owner: Pick<Owner, 'store' | 'blobs'>,
): Promise<void> {
  for (const entry of await finishErasures(owner)) await listErasure(office.folder.office, entry);
}

async function known(owner: Owner, person: string): Promise<Scope> {
  const scope = await scopeOf(owner.store.read, person);
  if (scope.record === null)
    throw new Trouble('person-unknown', { retry: false, values: { person } });
  return scope;
}

/** Nothing may be on its way between being read and being decided, or between being begun and being recorded. */
async function atRest(office: Office, owner: Owner): Promise<void> {
  for (let patience = 0; patience < PATIENCE; patience += 1) {
    await office.settle(owner.id);
    const waiting = await owner.store.read.get(
      `SELECT id FROM arrival WHERE state = 'received' LIMIT 1`,
    );
    const [begun] = await actsIn(owner.store.read, 'started', 1);
    if (waiting === undefined && begun === undefined) return;
  }
  throw new Trouble('erase-busy', { retry: true });
}

async function tellBackups(office: Office): Promise<ErasureProof['backups']> {
  const list = await readErasures(office.folder.office.read);
  const told: string[] = [];
  const unreached: string[] = [];
  for (const place of await noteErasures(office.folder.office, list)) {
    (place.reached ? told : unreached).push(place.path);
  }
  return { told, unreached };
}

/** Searches for him once more, in every text and every blob. */
async function stillFound(
  owner: Owner,
  scope: Scope,
  kept: readonly Kept[],
): Promise<{ readonly traces: number; readonly kept: readonly Kept[] }> {
  if (scope.pattern === null) return { traces: 0, kept: [] };
  const staying: Kept[] = [];
  let traces = 0;
  for await (const trace of tracesOf(owner.store.read, scope.pattern)) {
    const why = whyStays(trace, scope);
    if (why === null) traces += 1;
    else if (!kept.some((one) => one.record === trace.record))
      staying.push({ kind: trace.place.table, record: trace.record, why });
  }
  const listed = new Set(kept.map((one) => one.record));
  for await (const blob of owner.blobs.list()) {
    if (!listed.has(blob) && (await speaksOf(owner.blobs, blob, scope.pattern))) traces += 1;
  }
  return { traces, kept: staying };
}
