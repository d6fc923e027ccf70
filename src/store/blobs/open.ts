import { join } from 'node:path';
import type { Sha256 } from '../../core/ids.ts';
import type { Blobs } from '../../core/ports/blobs.ts';
import { openBlobFiles } from './files.ts';
import { sha256 } from './name.ts';
import { openSmallBlobs } from './small.ts';

/** What is larger lies in a file of its own: rows of megabytes make every copy of the small ones slow. */
export const SMALL_BYTES = 128 * 1024;

/** The file of the small ones, among the shelves. */
export const SMALL_FILE = 'small.sqlite';

/** An owner's blobs, opened; closed with his store. */
export interface OpenedBlobs extends Blobs {
  [Symbol.asyncDispose](): Promise<void>;
}

/** Opens an owner's blobs: small ones in one SQLite file, large ones in files by hash. See `decisions/0006-small-blobs-in-one-file.md`. */
export async function openBlobs(folder: string): Promise<OpenedBlobs> {
  const files = await openBlobFiles(folder);
  const small = openSmallBlobs(join(folder, SMALL_FILE));

  async function putMany(many: readonly Uint8Array[]): Promise<readonly Sha256[]> {
    const large = many.filter((bytes) => bytes.byteLength > SMALL_BYTES);
    if (large.length > 0) await files.putMany(large);
    if (large.length < many.length) {
      await small.putMany(many.filter((bytes) => bytes.byteLength <= SMALL_BYTES));
    }
    return many.map(sha256);
  }

  return {
    putMany,
    put: (bytes) => (bytes.byteLength > SMALL_BYTES ? files : small).put(bytes),
    get: async (name) => (await small.get(name)) ?? files.get(name),
    has: async (name) => (await small.has(name)) || files.has(name),
    async remove(name) {
      const removed = [await small.remove(name), await files.remove(name)];
      return removed.includes('removed') ? 'removed' : 'absent';
    },
    list: () => inOrder(small.list(), files.list()),
    async verify() {
      const [one, other] = [await small.verify(), await files.verify()];
      return {
        checked: one.checked + other.checked,
        bytes: one.bytes + other.bytes,
        damaged: [...one.damaged, ...other.damaged].toSorted(),
        strangers: other.strangers.filter((name) => !name.startsWith(SMALL_FILE)),
      };
    },
    async [Symbol.asyncDispose]() {
      small.close();
    },
  };
}

/** Two ordered lists as one, nothing twice. */
async function* inOrder(
  one: AsyncIterable<Sha256>,
  other: AsyncIterable<Sha256>,
): AsyncGenerator<Sha256> {
  const lists = [one[Symbol.asyncIterator](), other[Symbol.asyncIterator]()];
  const heads = await Promise.all(lists.map((list) => list.next()));
  for (;;) {
    const names = heads.flatMap((head) => (head.done === true ? [] : [head.value]));
    const first = names.toSorted()[0];
    if (first === undefined) return;
    yield first;
    for (const [index, list] of lists.entries()) {
      const head = heads[index];
      if (head !== undefined && head.done !== true && head.value === first)
        heads[index] = await list.next();
    }
  }
}
