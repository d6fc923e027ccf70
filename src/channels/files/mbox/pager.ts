import type { FileHandle } from 'node:fs/promises';

/** How much of a file is read at once; also all that is held of it, whatever its size. */
const BLOCK_BYTES = 1024 * 1024;

/** Looks into a file of any size through one block. Not for several at once. */
export interface Pager {
  readonly size: number;
  /**
   * Bytes from an offset, fewer at the end of the file. A view of the block: it is overwritten by
   * the next call, so what is to stay is copied.
   * @param length at most a block
   */
  view(offset: number, length: number): Promise<Buffer>;
  /** From an offset as much as is at hand, at least a sixteenth of a block but at the end of the file. */
  ahead(offset: number): Promise<Buffer>;
  /** A copy of a range of any length. */
  copy(from: number, until: number): Promise<Uint8Array>;
}

/** A pager over an open file, which stays the caller's to close. */
export function openPager(handle: FileHandle, size: number): Pager {
  const block = Buffer.allocUnsafeSlow(BLOCK_BYTES);
  let start = 0;
  let filled = 0;

  async function fill(target: Uint8Array, offset: number): Promise<number> {
    let done = 0;
    while (done < target.byteLength) {
      const { bytesRead } = await handle.read(
        target,
        done,
        target.byteLength - done,
        offset + done,
      );
      if (bytesRead === 0) break;
      done += bytesRead;
    }
    return done;
  }

  async function view(offset: number, length: number): Promise<Buffer> {
    const wanted = Math.max(0, Math.min(length, BLOCK_BYTES, size - offset));
    if (offset < start || offset + wanted > start + filled) {
      filled = 0;
      start = offset;
      filled = await fill(
        block.subarray(0, Math.min(BLOCK_BYTES, Math.max(0, size - offset))),
        offset,
      );
    }
    return block.subarray(offset - start, Math.min(offset - start + wanted, filled));
  }

  async function ahead(offset: number): Promise<Buffer> {
    const some = await view(offset, BLOCK_BYTES / 16);
    return some.byteLength === 0 ? some : block.subarray(offset - start, filled);
  }

  async function copy(from: number, until: number): Promise<Uint8Array> {
    if (until - from <= BLOCK_BYTES) return new Uint8Array(await view(from, until - from));
    const bytes = new Uint8Array(until - from);
    const done = await fill(bytes, from);
    return done === bytes.byteLength ? bytes : bytes.slice(0, done);
  }

  return { size, view, ahead, copy };
}
