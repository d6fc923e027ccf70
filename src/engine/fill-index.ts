import { readSha256 } from '../store/blobs/name.ts';
import { indexSome, type ReadAttached } from '../store/search/reindex.ts';
import { attachedText } from './attached-text.ts';
import type { Owner } from './owner.ts';

/** Puts some of what is not yet in the search index into it; returns whether any is left. */
export async function fillSome(owner: Owner): Promise<boolean> {
  const attached: ReadAttached = async (arrival, reading) => {
    const row = await owner.store.read.get('SELECT blob FROM arrival WHERE id = ?', arrival);
    return attachedText(owner.blobs, readSha256(String(row?.['blob'] ?? '')), reading);
  };
  return indexSome(owner.store, attached);
}

/**
 * Makes the index whole after a migration made it anew. Mail that comes in goes between the steps;
 * stopped or killed it goes on where it was when the owner is opened again.
 */
export async function fillIndex(owner: Owner, signal: AbortSignal): Promise<void> {
  while (!signal.aborted && (await fillSome(owner)));
}
