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

/** @throws Trouble `path-missing`, `path-is-folder`, `path-not-permitted` */
async function bytesAt(path: string): Promise<Uint8Array> {
  try {
    return await readBytes(path);
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
