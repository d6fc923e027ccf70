import type { Sha256 } from '../../../core/ids.ts';
import type { Blobs } from '../../../core/ports/blobs.ts';
import type { Reader } from '../../../store/access.ts';
import { letterFiles } from '../../../store/records/letters/letters.ts';
import { readActs } from '../../../store/records/acts.ts';

/** Rows looked at in one go. */
const PAGE = 500;

/** Which records name each blob: mail as it came in, annexes, copies of what was sent. Erased records name none. */
export async function blobsNamed(reader: Reader): Promise<ReadonlyMap<string, readonly string[]>> {
  const named = new Map<string, string[]>();
  const add = (blob: string, record: string) => {
    named.set(blob, [...(named.get(blob) ?? []), record]);
  };
  const rows = await reader.all('SELECT id, blob FROM arrival WHERE blob IS NOT NULL');
  for (const row of rows) add(String(row['blob']), String(row['id']));
  // The bytes of papers are kept by themselves; they came by an arrival.
  for (const row of await reader.all(
    'SELECT gathering, blob FROM gathering_task WHERE blob IS NOT NULL',
  ))
    add(String(row['blob']), String(row['gathering']));
  for (const { arrival, pdf, docx } of await letterFiles(reader)) {
    add(pdf, arrival);
    add(docx, arrival);
  }
  let after = '';
  for (;;) {
    const acts = await readActs(reader, after, PAGE);
    for (const { id, act } of acts) {
      const { payload } = act;
      if (payload.type === 'append') add(payload.blob, id);
      if (payload.type === 'mail' || payload.type === 'draft')
        for (const annex of payload.mail.annexes) add(annex.blob, id);
    }
    const last = acts.at(-1);
    if (last === undefined) return named;
    after = last.id;
  }
}

/** What becomes of a person's blobs. */
export interface BlobPlan {
  readonly remove: readonly Sha256[];
  /** Blobs that others need as well, with one record that names each. */
  readonly keep: readonly { readonly blob: Sha256; readonly record: string }[];
}

/**
 * Looks through every blob: what only his records name, and what nobody names and speaks of him (a
 * copy of a mail that was sent), goes; what speaks of him and belongs to others stays and is listed.
 */
export async function planBlobs(
  blobs: Blobs,
  reader: Reader,
  his: ReadonlySet<string>,
  pattern: RegExp | null,
): Promise<BlobPlan> {
  const named = await blobsNamed(reader);
  const remove: Sha256[] = [];
  const keep: { blob: Sha256; record: string }[] = [];
  for await (const blob of blobs.list()) {
    const records = named.get(blob) ?? [];
    const other = records.find((record) => !his.has(record));
    const mine = records.some((record) => his.has(record));
    if (!mine && !(await speaksOf(blobs, blob, pattern))) continue;
    if (other === undefined) remove.push(blob);
    else keep.push({ blob, record: other });
  }
  return { remove, keep };
}

/** Whether the bytes of a blob hold what is looked for, as they stand (headers are not encoded). */
export async function speaksOf(
  blobs: Blobs,
  blob: Sha256,
  pattern: RegExp | null,
): Promise<boolean> {
  if (pattern === null) return false;
  const bytes = await blobs.get(blob).catch(() => null);
  if (bytes === null) return false;
  pattern.lastIndex = 0;
  return pattern.test(new TextDecoder().decode(bytes));
}
