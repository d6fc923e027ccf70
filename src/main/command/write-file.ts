import { writeFile } from 'node:fs/promises';
import { Trouble } from '../../core/errors.ts';

/**
 * Writes a file that only its owner may read.
 * @throws Trouble `file-in-the-way` where there is one, `path-missing` where there is no such folder
 */
export async function writeBytes(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(path, bytes, { flag: 'wx', mode: 0o600 });
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : '';
    const known: Readonly<Record<string, string>> = {
      EEXIST: 'file-in-the-way',
      ENOENT: 'path-missing',
      ENOTDIR: 'path-missing',
      EISDIR: 'path-is-folder',
      EACCES: 'path-not-permitted',
      EPERM: 'path-not-permitted',
    };
    const found = known[String(code)];
    if (found === undefined) throw cause;
    throw new Trouble(found, { retry: false, values: { path }, cause });
  }
}
