import type { Cursor, IncomingMail } from '../core/ports/mail.ts';
import type { Import, Unread } from '../core/ports/import.ts';
import { readMeta, writeMeta } from '../store/records/meta.ts';
import type { Owner } from './owner.ts';
import { processWaiting } from './process.ts';
import { receive } from './receive.ts';

/** How far an import is; told after every batch. */
export interface ImportProgress {
  readonly entries: number;
  readonly of: number | null;
  readonly bytes: number;
  readonly stored: number;
  readonly known: number;
  readonly decided: number;
}

/** What an import came to. */
export interface ImportReport extends ImportProgress {
  readonly unread: readonly Unread[];
}

/** Most unreadable paths kept in the report; the count goes on. */
const UNREAD_LIMIT = 1_000;

/**
 * Takes in everything a path holds, through the same receive and decide as live mail. Stopped
 * anywhere it goes on where it was; run again it finds everything known.
 */
export async function importAll(
  owner: Owner,
  source: Import,
  name: string,
  onProgress: (progress: ImportProgress) => void,
): Promise<ImportReport> {
  const place = `import:${name}`;
  const cursor: Cursor = (await readMeta(owner.store.read, place)) ?? null;
  const unread: Unread[] = [];
  let progress: ImportProgress = {
    entries: 0,
    of: source.count,
    bytes: 0,
    stored: 0,
    known: 0,
    decided: 0,
  };
  // What came in is decided while the next batch is fetched: the disk and the reader work side by side.
  let deciding: Promise<number> = Promise.resolve(0);
  const decided = async () => {
    progress = { ...progress, decided: progress.decided + (await deciding) };
    deciding = Promise.resolve(0);
  };
  for await (const batch of source.entries(cursor === '' ? null : cursor)) {
    const files = batch.files.map((file): IncomingMail => ({ ...file, use: 'other', flags: [] }));
    const received = await receive(owner, 'import', [...batch.messages, ...files], undefined);
    await decided();
    await owner.store.transact((writer) => writeMeta(writer, place, batch.cursor ?? ''));
    deciding = processWaiting(owner);
    unread.push(...batch.unread.slice(0, UNREAD_LIMIT - unread.length));
    progress = {
      entries: batch.done.entries,
      of: source.count,
      bytes: batch.done.bytes,
      stored: progress.stored + received.stored,
      known: progress.known + received.known,
      decided: progress.decided,
    };
    onProgress(progress);
  }
  await decided();
  onProgress(progress);
  await owner.store.tidy();
  return { ...progress, unread };
}
