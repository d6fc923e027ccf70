import { z } from 'zod';
import type { Sha256 } from '../../../core/ids.ts';
import type { Blobs } from '../../../core/ports/blobs.ts';
import type { OwnerStore, Writer } from '../../../store/access.ts';
import { appendLedger } from '../../../store/records/ledger.ts';
import { readMeta, writeMeta } from '../../../store/records/meta.ts';
import { cardsOf } from '../../../store/records/relations/contact-cards.ts';
import { reindexEntry } from '../../../store/search/reindex.ts';
import { pruneWords } from '../../../store/search/vocabulary.ts';
import { readSha256 } from '../../../store/blobs/name.ts';
import { attachedText } from '../../attached-text.ts';
import { blank, type Blanked, type Erasing } from './blank.ts';
import { planBlobs } from './blobs.ts';
import { erasure, type Erasure } from './erase-list.ts';
import { cardMark, rememberErased } from './erased-before.ts';
import type { Kept } from './kept.ts';
import { strike, STRUCK, tracesOf, type Trace } from './places.ts';
import type { Scope } from './scope.ts';

/** A store and the blobs beside it. */
export interface Held {
  readonly store: OwnerStore;
  readonly blobs: Blobs;
}

/** What erasing in one store came to. */
export interface Erased {
  readonly removed: Blanked & { readonly blobs: number };
  /** Rows of others in which his name or address was struck out. */
  readonly struck: number;
  readonly kept: readonly Kept[];
  readonly entry: Erasure;
}

/** Ids in one ledger entry at most. */
const REFS_AT_MOST = 200;

const unfinished = z.object({ entry: erasure, blobs: z.array(z.string()) });
const UNFINISHED = 'erasing:';

/**
 * Erases within one store: content out of his records, his name and addresses out of everybody
 * else's, in one transaction; then the blobs, then the traces in the files themselves. Interrupted
 * after the transaction it is finished by `finishErasures`.
 */
export async function eraseInStore(
  held: Held,
  scope: Scope,
  erasing: Erasing & { readonly principal: string },
  markOf: ((of: string) => string) | null,
): Promise<Erased> {
  const { store, blobs } = held;
  const his = new Set([...scope.arrivals, ...scope.acts]);
  const plan = await planBlobs(blobs, store.read, his, scope.pattern);
  const cards = await cardsOf(store.read, 'person', scope.records);
  const gone = [...plan.remove, ...cards.map(({ uid }) => cardMark(uid))];
  const marks = markOf === null ? [] : gone.map(markOf);
  const { principal, by, at } = erasing;
  const entry: Erasure = {
    principal,
    person: scope.person,
    records: scope.records.filter((record) => record !== scope.person),
    at,
    by,
    arrivals: [...scope.arrivals],
    acts: [...scope.acts],
    loops: [...scope.loops],
    marks,
  };
  const done = await store.transact(async (writer) => {
    const removed = await blank(writer, scope, erasing);
    const struck = await strikeOthers(held, writer, scope);
    await pruneWords(writer);
    await rememberErased(writer, marks, at);
    await writeMeta(
      writer,
      `${UNFINISHED}${scope.person}`,
      JSON.stringify({ entry, blobs: plan.remove }),
    );
    await writeErased(writer, { entry, removed, struck: struck.acts });
    return { removed, struck: struck.rows };
  });
  await removeBlobs(held, scope.person, plan.remove);
  const kept = [
    ...scope.kept,
    ...cards.map(({ book }) => ({ kind: 'card', record: book, why: 'care.kept-card-elsewhere' })),
    ...plan.keep.map(({ blob }) => ({ kind: 'blob', record: blob, why: 'care.kept-others' })),
  ];
  return {
    removed: { ...done.removed, blobs: plan.remove.length },
    struck: done.struck,
    kept,
    entry,
  };
}

/** Finishes what was interrupted; returns the erasures that must be on the office's list. */
export async function finishErasures(held: Held): Promise<readonly Erasure[]> {
  const rows = await held.store.read.all(
    `SELECT value FROM meta WHERE key > 'erasing:' AND key < 'erasing;' ORDER BY key`,
  );
  const entries: Erasure[] = [];
  for (const row of rows) {
    const left = unfinished.parse(JSON.parse(String(row['value'])));
    const blobs = left.blobs.map(readSha256).filter((blob) => blob !== null);
    await removeBlobs(held, left.entry.person, blobs);
    entries.push(left.entry);
  }
  return entries;
}

async function removeBlobs(
  { store, blobs }: Held,
  person: string,
  names: readonly Sha256[],
): Promise<void> {
  for (const name of names) await blobs.remove(name);
  await store.purge();
  const key = `${UNFINISHED}${person}`;
  if ((await readMeta(store.read, key)) !== null)
    await store.transact((writer) => writer.run('DELETE FROM meta WHERE key = ?', key));
}

/** Why a trace is left standing; null when it has to go. */
export function whyStays(trace: Trace, scope: Scope): string | null {
  const law = scope.kept.find((one) => one.record === trace.record);
  if (scope.protectedRecords.has(trace.record)) return law?.why ?? 'care.kept-others';
  if (trace.place.table === 'meta' && trace.record === 'profile') return 'care.kept-yours';
  return trace.place.stays ?? null;
}

/** How many rows of others were struck, and which acts among them: their payload is no longer the one that was judged. */
interface Struck {
  readonly rows: number;
  readonly acts: readonly string[];
}

async function strikeOthers(held: Held, writer: Writer, scope: Scope): Promise<Struck> {
  const { pattern } = scope;
  if (pattern === null) return { rows: 0, acts: [] };
  const traces = await Array.fromAsync(tracesOf(writer, pattern));
  const mine = traces.filter((trace) => whyStays(trace, scope) === null);
  for (const trace of mine) await strike(writer, trace, pattern);
  const records = mine
    .filter(({ place }) => REINDEXED.has(place.table))
    .map(({ record }) => record);
  for (const record of new Set(records)) await reindex(held, writer, record, pattern);
  const acts = mine.filter(({ place }) => place.table === 'act').map(({ record }) => record);
  return { rows: mine.length, acts: [...new Set(acts)] };
}

/** Tables whose texts stand in the search index as well. */
const REINDEXED: ReadonlySet<string> = new Set(['message', 'reading', 'document']);

/** The search index holds words of its own; it gets those that are left. */
async function reindex(held: Held, writer: Writer, record: string, pattern: RegExp): Promise<void> {
  const rows = await writer.all(
    `SELECT seq AS entry FROM message WHERE arrival = ? OR act = ?
     UNION ALL SELECT -seq FROM document WHERE arrival = ?`,
    record,
    record,
    record,
  );
  for (const row of rows) {
    await reindexEntry(writer, Number(row['entry']), async (arrival, reading) => {
      const found = await writer.get('SELECT blob FROM arrival WHERE id = ?', arrival);
      const blob = readSha256(String(found?.['blob'] ?? ''));
      const attached = await attachedText(held.blobs, blob, reading);
      return attached.replaceAll(pattern, STRUCK);
    });
  }
}

/** The ledger says that, when, by whom and which numbers; never what. */
async function writeErased(
  writer: Writer,
  {
    entry,
    removed,
    struck,
  }: {
    readonly entry: Erasure;
    readonly removed: Blanked;
    readonly struck: readonly string[];
  },
): Promise<void> {
  const ids = [...new Set([...entry.arrivals, ...entry.acts, ...entry.loops, ...struck])];
  const marks = Object.fromEntries(
    Object.entries(removed).map(([kind, count]) => [kind, String(count)]),
  );
  for (let from = 0; from === 0 || from < ids.length; from += REFS_AT_MOST) {
    await appendLedger(writer, {
      at: entry.at,
      kind: 'erased',
      subject: entry.person,
      by: entry.by,
      refs: ids.slice(from, from + REFS_AT_MOST),
      marks: from === 0 ? marks : {},
    });
  }
}
