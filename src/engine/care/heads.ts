import { z } from 'zod';
import type { OwnerId } from '../../core/ids.ts';
import { MINUTE_MS } from '../../core/time/instant.ts';
import type { Clock } from '../../core/ports/clock.ts';
import type { Connection, OfficeStore, OwnerStore } from '../../store/access.ts';
import { readMeta, writeMeta } from '../../store/records/meta.ts';

/** The last entry of a ledger at some moment, kept in another store than the ledger itself. */
export interface KeptHead {
  readonly seq: number;
  readonly hash: string;
}

/** A tail cut off within this time is noticed no more than a power cut would be. */
const KEEP_EVERY_MS = 10 * MINUTE_MS;

const OFFICE_HEAD = 'office-ledger-head';
const headKey = (owner: OwnerId) => `ledger-head:${owner}`;

const keptHead = z.object({ seq: z.number(), hash: z.string() });

/** The heads of both ledgers as they were last kept: an owner's by the office, the office's by an owner. */
export async function readKeptHead(
  store: Pick<OfficeStore, 'read'>,
  owner: OwnerId,
): Promise<KeptHead | null> {
  return parse(await metaOf(store.read, headKey(owner)));
}

export async function readOfficeHead(store: Pick<OwnerStore, 'read'>): Promise<KeptHead | null> {
  return parse(await readMeta(store.read, OFFICE_HEAD));
}

/**
 * Writes each ledger's head into the other store. A chain alone cannot tell that its end was cut
 * off; whoever cuts it must now find and change the other file as well.
 */
export async function keepHeads(
  office: OfficeStore,
  owners: readonly { readonly id: OwnerId; readonly store: OwnerStore }[],
): Promise<void> {
  for (const { id, store } of owners) {
    const head = await lastEntry(store.read);
    const kept = await readKeptHead(office, id);
    if (head === null || kept?.hash === head.hash) continue;
    await office.transact((writer) =>
      writer.run(
        'INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
        headKey(id),
        JSON.stringify(head),
      ),
    );
  }
  const head = await lastEntry(office.read);
  if (head === null) return;
  for (const { store } of owners) {
    if ((await readOfficeHead(store))?.hash === head.hash) continue;
    await store.transact((writer) => writeMeta(writer, OFFICE_HEAD, JSON.stringify(head)));
  }
}

/** Keeps heads from time to time until the signal; the office keeps them once more when it closes. */
export async function keepHeadsWhile(
  clock: Clock,
  keep: () => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    await keep();
    await clock.until(clock.now() + KEEP_EVERY_MS, signal);
  }
}

async function lastEntry(reader: Connection): Promise<KeptHead | null> {
  const row = await reader.get('SELECT seq, hash FROM ledger ORDER BY seq DESC LIMIT 1');
  return row === undefined ? null : keptHead.parse({ ...row });
}

async function metaOf(reader: Connection, key: string): Promise<string | null> {
  const row = await reader.get('SELECT value FROM meta WHERE key = ?', key);
  return row === undefined ? null : String(row['value']);
}

function parse(text: string | null): KeptHead | null {
  return text === null ? null : keptHead.parse(JSON.parse(text));
}
