import type { Stats } from 'node:fs';
import { constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { lstat, open, realpath, stat } from 'node:fs/promises';
import { sep } from 'node:path';
import type { UnreadReason } from '../../../core/ports/import.ts';
import { reasonOf } from './file-trouble.ts';

/** A file that may be read, or why not. */
export type Looked =
  | { readonly path: Buffer; readonly size: number; readonly changedAt: number }
  | { readonly reason: UnreadReason; readonly size: number | null };

/**
 * Never through a link swapped in after we looked, and never waiting for the other end of a pipe.
 * Windows has neither flag.
 */
const READ = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Looks at a path without opening it. A link counts as the file it leads to when that lies within
 * the root; one that leads out could make the office read what its owner never meant to hand over.
 */
export async function look(path: Buffer, root: Buffer): Promise<Looked> {
  try {
    const found = await lstat(path);
    if (!found.isSymbolicLink()) return judge(path, found);
    const target = await realpath(path, { encoding: 'buffer' }).catch(() => null);
    if (target === null) return { reason: 'link-broken', size: null };
    if (!isWithin(target, root)) return { reason: 'link-outside', size: null };
    const led = await stat(target);
    if (led.isDirectory()) return { reason: 'link-to-folder', size: null };
    return judge(target, led);
  } catch (error) {
    return { reason: reasonOf(error), size: null };
  }
}

function judge(path: Buffer, found: Stats): Looked {
  if (!found.isFile()) return { reason: 'not-a-file', size: null };
  return { path, size: found.size, changedAt: Math.trunc(found.mtimeMs) };
}

function isWithin(path: Buffer, root: Buffer): boolean {
  const start = root.toString('latin1').replace(/[\\/]+$/, '') + sep;
  return path.toString('latin1').startsWith(start);
}

/** Opens for reading a file that was looked at. */
export function openRead(path: Buffer): Promise<FileHandle> {
  return open(path, READ);
}

/** As many bytes of a file as it had when it was looked at; fewer when it shrank since. */
export async function readWhole(path: Buffer, size: number): Promise<Uint8Array> {
  const handle = await openRead(path);
  try {
    const bytes = new Uint8Array(size);
    let filled = 0;
    while (filled < size) {
      const { bytesRead } = await handle.read(bytes, filled, size - filled, filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return filled === size ? bytes : bytes.slice(0, filled);
  } finally {
    await handle.close();
  }
}
