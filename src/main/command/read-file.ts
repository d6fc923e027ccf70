import { createReadStream } from 'node:fs';
import { readFile as readBytes } from 'node:fs/promises';
import { basename } from 'node:path';
import { Trouble } from '../../core/errors.ts';
import type { Reading } from '../../core/records/reading.ts';
import { readFile } from '../../intake/index.ts';

/** What intake makes of the file at a path. */
export async function readPath(path: string): Promise<Reading> {
  return readFile(await bytesAt(path), { name: basename(path) });
}

/** A text file as it is; a mark of byte order in front is none of it. */
export async function readText(path: string): Promise<string> {
  return new TextDecoder().decode(await bytesAt(path));
}

/** The beginning of a file, or of standard input for `-`: so many bytes at most, and whether that was all of it. */
export async function readBeginning(
  path: string,
  limit: number,
): Promise<{ readonly bytes: Uint8Array; readonly isWhole: boolean }> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  return withTrouble(path, async () => {
    const stream = path === '-' ? process.stdin : createReadStream(path);
    for await (const chunk of stream) {
      if (!(chunk instanceof Uint8Array)) continue;
      chunks.push(chunk.subarray(0, limit - size));
      size += chunk.length;
      if (size > limit) break;
    }
    return { bytes: Buffer.concat(chunks), isWhole: size <= limit };
  });
}

function bytesAt(path: string): Promise<Uint8Array> {
  return withTrouble(path, () => readBytes(path));
}

/** @throws Trouble `path-missing`, `path-is-folder`, `path-not-permitted` */
async function withTrouble<T>(path: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : '';
    const known: Readonly<Record<string, string>> = {
      ENOENT: 'path-missing',
      ENOTDIR: 'path-missing',
      EISDIR: 'path-is-folder',
      EACCES: 'path-not-permitted',
      EPERM: 'path-not-permitted',
    };
    const named = known[String(code)] ?? 'path-unreadable';
    throw new Trouble(named, { retry: false, values: { path }, cause });
  }
}
