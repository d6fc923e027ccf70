import { Trouble } from '../core/errors.ts';
import type { Sha256 } from '../core/ids.ts';
import type { Blobs } from '../core/ports/blobs.ts';
import type { MessageReading } from '../core/records/reading.ts';
import { attachedWords, searchableParts } from '../core/search/message-words.ts';
import { leafContent } from '../intake/parts.ts';

/** The text of what is attached to a message: documents as they were read, and what is text by itself; for the search index. */
export async function attachedText(
  blobs: Blobs,
  blob: Sha256 | null,
  reading: MessageReading,
): Promise<string> {
  const documents = (reading.attached ?? []).map(({ text }) => text);
  const paths = searchableParts(reading);
  const raw = blob === null || paths.length === 0 ? null : await bytesOf(blobs, blob);
  if (raw === null) return documents.join('\n');
  const texts = paths
    .map((path) => leafContent(raw, path))
    .map((leaf) => attachedWords(leaf?.type ?? '', leaf?.text ?? ''));
  return [...documents, ...texts].join('\n');
}

/** Without the bytes the message is found by its own words all the same. */
async function bytesOf(blobs: Blobs, blob: Sha256): Promise<Uint8Array | null> {
  try {
    return await blobs.get(blob);
  } catch (error) {
    if (error instanceof Trouble && error.code === 'blob-damaged') return null;
    throw error;
  }
}
