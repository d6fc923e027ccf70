import type { OwnerId } from '../../core/ids.ts';
import type { Connection, OfficeStore, Reader } from '../../store/access.ts';
import { verifyLedger } from '../../store/records/ledger.ts';
import type { Office } from '../office/office.ts';
import { checkActs, type ActFault } from './check-acts.ts';
import { firstContent } from './no-content.ts';
import { readKeptHead, readOfficeHead, type KeptHead } from './heads.ts';

/** One thing that does not hold. Numbers are ledger entries; other names are ids of records. */
export type LedgerFault =
  /** The chain: an entry missing or out of order, not joined to the one before, changed, or no entry at all. */
  | {
      readonly fault: 'chain';
      readonly at: number;
      readonly why: 'number' | 'link' | 'hash' | 'unreadable';
    }
  /** Something in the ledger that is neither an id, a closed word, a number nor a hash. */
  | { readonly fault: 'content'; readonly at: number }
  | { readonly fault: 'loop-without-date'; readonly record: string }
  | { readonly fault: 'arrival-without-entry'; readonly record: string }
  | ActFault;

/** What verifying one ledger found. It never throws for what it finds. */
export interface LedgerReport {
  readonly owner: string;
  readonly holds: boolean;
  readonly entries: number;
  /** The hash of the last entry as far as the chain holds; null when there is none. */
  readonly head: string | null;
  /** Whether the head kept in another store was there to compare with. */
  readonly headKept: boolean;
  /** In the order of looking: the first is the first place where it does not hold. */
  readonly faults: readonly LedgerFault[];
  /** Acts whose payload hash could not be compared, because the ledger's key was lost with an office key. */
  readonly unchecked: number;
}

/** Most faults named: after the first hundred the rest says nothing new. */
const FAULT_LIMIT = 100;

/** Compares keyed hashes; null where the key is not at hand (a backup looked at by itself). */
export type KeyedHash = ((text: string) => string) | null;

/**
 * Verifies an owner's ledger: its chain, its end against the head kept elsewhere, that it holds no
 * content, and that the records say nothing which it does not: every act that was begun was judged
 * and permitted or consented to by exactly its payload, every open loop has a date.
 */
export async function verifyOwner(
  reader: Reader,
  kept: KeptHead | null,
  keyedHash: KeyedHash,
): Promise<LedgerReport> {
  const chain = await checkChain(reader, kept);
  const acts = await checkActs(reader, keyedHash);
  const faults = [
    ...chain.faults,
    ...(await contentFaults(reader)),
    ...acts.faults,
    ...(await recordFaults(reader)),
  ];
  return reportOf(reader.owner, chain, kept, faults, acts.unchecked);
}

/** Verifies the ledger of the office itself; it has a chain and no records to compare with. */
export async function verifyOfficeLedger(
  store: Pick<OfficeStore, 'read'>,
  kept: KeptHead | null,
): Promise<LedgerReport> {
  const chain = await checkChain(store.read, kept);
  const faults = [...chain.faults, ...(await contentFaults(store.read))];
  return reportOf('office', chain, kept, faults, 0);
}

/** Verifies every ledger of a running office, the office's own last. */
export async function verifyOffice(office: Office): Promise<readonly LedgerReport[]> {
  const reports: LedgerReport[] = [];
  let officeHead: KeptHead | null = null;
  for (const owner of office.owners()) {
    const kept = await readKeptHead(office.folder.office, owner.id);
    const keyedHash = (text: string) => owner.tools.keyedHash(owner.id, text);
    reports.push(await verifyOwner(owner.store.read, kept, keyedHash));
    officeHead = later(officeHead, await readOfficeHead(owner.store));
  }
  reports.push(await verifyOfficeLedger(office.folder.office, officeHead));
  return reports;
}

/** Verifies one principal's ledger in a running office. */
export async function verifyLedgerOf(office: Office, id: OwnerId): Promise<LedgerReport | null> {
  const owner = office.owner(id);
  if (owner === null) return null;
  const kept = await readKeptHead(office.folder.office, id);
  return verifyOwner(owner.store.read, kept, (text) => owner.tools.keyedHash(id, text));
}

function later(a: KeptHead | null, b: KeptHead | null): KeptHead | null {
  if (a === null || b === null) return a ?? b;
  return b.seq > a.seq ? b : a;
}

interface Chain {
  readonly entries: number;
  readonly head: string | null;
  readonly faults: readonly LedgerFault[];
}

async function checkChain(reader: Connection, kept: KeptHead | null): Promise<Chain> {
  const last = await reader.get('SELECT max(seq) AS seq FROM ledger');
  const rows = Number(last?.['seq'] ?? 0);
  try {
    const proof = await verifyLedger(reader, kept);
    if (proof.proof === 'holds') {
      return { entries: proof.entries, head: proof.entries === 0 ? null : proof.head, faults: [] };
    }
    const { entries, at, why } = proof;
    return { entries, head: null, faults: [{ fault: 'chain', at, why }] };
  } catch {
    // A row that is no entry any more cannot even be put into the chain; `content` finds which.
    return { entries: 0, head: null, faults: [{ fault: 'chain', at: rows, why: 'unreadable' }] };
  }
}

async function contentFaults(reader: Connection): Promise<readonly LedgerFault[]> {
  const at = await firstContent(reader);
  return at === null ? [] : [{ fault: 'content', at }];
}

async function recordFaults(reader: Reader): Promise<readonly LedgerFault[]> {
  const loops = await reader.all(
    `SELECT id FROM loop WHERE state = 'open' AND next_at IS NULL LIMIT ${FAULT_LIMIT}`,
  );
  const arrivals = await reader.all(
    `SELECT id FROM arrival WHERE kind = 'mail' AND NOT EXISTS (
       SELECT 1 FROM ledger WHERE subject = arrival.id AND kind = 'arrival') LIMIT ${FAULT_LIMIT}`,
  );
  return [
    ...loops.map((row) => ({ fault: 'loop-without-date', record: String(row['id']) }) as const),
    ...arrivals.map(
      (row) => ({ fault: 'arrival-without-entry', record: String(row['id']) }) as const,
    ),
  ];
}

function reportOf(
  owner: string,
  chain: Chain,
  kept: KeptHead | null,
  faults: readonly LedgerFault[],
  unchecked: number,
): LedgerReport {
  return {
    owner,
    holds: faults.length === 0,
    entries: chain.entries,
    head: chain.head,
    headKept: kept !== null,
    faults: faults.slice(0, FAULT_LIMIT),
    unchecked,
  };
}
