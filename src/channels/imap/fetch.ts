import type { FetchMessageObject, ImapFlow } from 'imapflow';
import type { IncomingMail } from '../../core/ports/mail.ts';
import type { FolderPosition } from './cursor.ts';
import type { Folder } from './folders.ts';
import { writeOrigin } from './origin.ts';
import type { Suspects } from './suspects.ts';

/** How much is taken in at a time. */
export interface FetchLimits {
  /** Messages in a batch: one transaction of the engine. */
  readonly batchMessages: number;
  /** Bytes in a batch: what is held in memory at once. */
  readonly batchBytes: number;
  /** Bytes of one message; of a longer one the beginning is taken. Few servers accept over 50 MB. */
  readonly messageBytes: number;
  /** Bytes asked for at a time of a message too long for one answer. */
  readonly pieceBytes: number;
}

const MEBIBYTE = 1024 * 1024;

export const FETCH_LIMITS: FetchLimits = {
  batchMessages: 100,
  batchBytes: 16 * MEBIBYTE,
  messageBytes: 64 * MEBIBYTE,
  pieceBytes: MEBIBYTE,
};

/** Some of a folder's new mail, and how far the folder is done with it. */
export interface FolderBatch {
  readonly messages: readonly IncomingMail[];
  readonly position: FolderPosition;
}

/** What a look at one folder needs. */
export interface FolderVisit {
  readonly client: ImapFlow;
  readonly folder: Folder;
  readonly position: FolderPosition | undefined;
  readonly since: string | undefined;
  readonly limits: FetchLimits;
  readonly suspects: Suspects;
}

/** A message as announced, before its bytes are asked for. */
interface Announced {
  readonly uid: number;
  readonly origin: string;
  readonly size: number;
  readonly arrivedAt: number | null;
  readonly flags: readonly string[];
}

/**
 * Everything in the folder not handed over yet, oldest first, in bounded batches. The folder is
 * opened with EXAMINE and read with BODY.PEEK: nothing on the server changes, not even \Recent.
 * Another UIDVALIDITY than last time makes everything new (RFC 3501, 2.3.1.1).
 */
export async function* newMail(visit: FolderVisit): AsyncGenerator<FolderBatch> {
  const { client, folder, limits } = visit;
  const box = await client.mailboxOpen(folder.path, { readOnly: true });
  const uidvalidity = Number(box.uidValidity);
  const highestmodseq = box.highestModseq === undefined ? null : String(box.highestModseq);
  const known = visit.position?.uidvalidity === uidvalidity ? visit.position : null;
  const from = known?.uidnext ?? 1;
  const toldNext = box.uidNext > 0 ? box.uidNext : null;
  const settled = { uidvalidity, uidnext: Math.max(from, toldNext ?? 1), highestmodseq };
  if (box.exists > 0 && (toldNext === null || from < toldNext)) {
    const uids = await newUids(client, from, visit.since);
    for (const some of inGroups(uids, limits.batchMessages)) {
      for (const batch of bySize(await announced(visit, some, uidvalidity), visit)) {
        const messages = await takeBatch(visit, batch);
        const done = (batch.at(-1)?.uid ?? 0) + 1;
        yield { messages, position: { uidvalidity, uidnext: done, highestmodseq } };
      }
    }
  }
  if (known === null || known.uidnext < settled.uidnext) {
    yield { messages: [], position: settled };
  }
}

async function newUids(client: ImapFlow, from: number, since?: string): Promise<readonly number[]> {
  const query = since === undefined ? {} : { since: new Date(`${since}T12:00:00Z`) };
  const found = await client.search({ ...query, uid: `${from}:*` }, { uid: true });
  if (!Array.isArray(found)) throw new Error('the server refused to search');
  return found.filter((uid) => uid >= from).toSorted((a, b) => a - b);
}

async function announced(
  visit: FolderVisit,
  uids: readonly number[],
  uidValidity: number,
): Promise<readonly Announced[]> {
  const query = { uid: true, size: true, flags: true, internalDate: true };
  const found = await visit.client.fetchAll(uids.join(','), query, { uid: true });
  return found
    .filter(({ uid }) => uids.includes(uid))
    .map((one) => ({
      uid: one.uid,
      origin: writeOrigin({ folder: visit.folder.path, uidValidity, uid: one.uid }),
      size: one.size ?? 0,
      arrivedAt: instantOf(one.internalDate),
      flags: [...(one.flags ?? [])].filter((flag) => flag !== '\\Recent'),
    }))
    .toSorted((a, b) => a.uid - b.uid);
}

/** Cuts a list where a batch would grow too heavy; what is long or under suspicion goes alone. */
function bySize(messages: readonly Announced[], visit: FolderVisit): readonly Announced[][] {
  const { batchBytes, pieceBytes } = visit.limits;
  const batches: Announced[][] = [];
  let bytes = Infinity;
  for (const message of messages) {
    const alone = message.size > pieceBytes || visit.suspects.has(message.origin);
    bytes += message.size;
    if (alone || bytes > batchBytes) {
      batches.push([]);
      bytes = message.size;
    }
    batches.at(-1)?.push(message);
    if (alone) bytes = Infinity;
  }
  return batches;
}

async function takeBatch(
  visit: FolderVisit,
  batch: readonly Announced[],
): Promise<readonly IncomingMail[]> {
  const [only] = batch;
  if (batch.length === 1 && only !== undefined) return await takeOne(visit, only);
  try {
    return await takeTogether(visit, batch);
  } catch (error) {
    for (const { origin } of batch) visit.suspects.suspect(origin);
    if (!visit.client.usable) throw error;
  }
  const messages: IncomingMail[] = [];
  for (const message of batch) messages.push(...(await takeOne(visit, message)));
  return messages;
}

async function takeTogether(
  visit: FolderVisit,
  batch: readonly Announced[],
): Promise<readonly IncomingMail[]> {
  const range = batch.map(({ uid }) => uid).join(',');
  const fetched = await visit.client.fetchAll(range, { uid: true, source: true }, { uid: true });
  const sources = new Map(fetched.map((one: FetchMessageObject) => [one.uid, one.source]));
  return batch.flatMap((message) => {
    const raw = sources.get(message.uid);
    if (raw !== undefined) return [handOver(visit, message, raw)];
    if (sources.has(message.uid)) throw new Error('the server left out a body');
    return [];
  });
}

/**
 * One message on its own, in pieces when it is long; nothing when it was removed meanwhile. One
 * that the server refuses again and again is handed over as a stub that names it, so that it holds
 * up nothing and a person hears of it.
 */
async function takeOne(visit: FolderVisit, message: Announced): Promise<readonly IncomingMail[]> {
  if (visit.suspects.isGivenUp(message.origin)) return [stub(visit, message)];
  try {
    const raw = await takePieces(visit, message);
    visit.suspects.clear(message.origin);
    if (raw === null) return [];
    const mail = handOver(visit, message, raw);
    const isWhole = raw.length < visit.limits.messageBytes || message.size <= raw.length;
    return [isWhole ? mail : { ...mail, cut: { size: message.size, why: 'too-large' } }];
  } catch (error) {
    visit.suspects.count(message.origin, visit.client.usable);
    if (!visit.client.usable) throw error;
    return await takeOne(visit, message);
  }
}

/** RFC822.SIZE is a hint (some servers guess); the end is where a piece comes back short. */
async function takePieces(
  { client, limits }: FolderVisit,
  message: Announced,
): Promise<Buffer | null> {
  const pieces: Buffer[] = [];
  for (let start = 0; start < limits.messageBytes; start += limits.pieceBytes) {
    const maxLength = Math.min(limits.pieceBytes, limits.messageBytes - start);
    const query = { uid: true, source: { start, maxLength } };
    const fetched = await client.fetchOne(`${message.uid}`, query, { uid: true });
    if (fetched === false) return null;
    if (fetched.source === undefined) throw new Error('the server left out a body');
    pieces.push(fetched.source);
    if (fetched.source.length < maxLength) break;
  }
  return Buffer.concat(pieces);
}

function handOver(visit: FolderVisit, message: Announced, raw: Uint8Array): IncomingMail {
  const { path, use } = visit.folder;
  const { origin, arrivedAt, flags } = message;
  return { origin, raw, arrivedAt, folder: path, use, flags };
}

function stub(visit: FolderVisit, message: Announced): IncomingMail {
  visit.suspects.clear(message.origin);
  const raw = new TextEncoder().encode(`Not-Given-By-Server: ${message.origin}\r\n\r\n`);
  return { ...handOver(visit, message, raw), cut: { size: message.size, why: 'refused' } };
}

function instantOf(date: Date | string | undefined): number | null {
  if (date === undefined) return null;
  const at = new Date(date).getTime();
  return Number.isNaN(at) ? null : at;
}

function* inGroups<T>(list: readonly T[], size: number): Generator<readonly T[]> {
  for (let start = 0; start < list.length; start += size) yield list.slice(start, start + size);
}
