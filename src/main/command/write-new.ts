import { writeFile } from 'node:fs/promises';
import { Trouble } from '../../core/errors.ts';

/**
 * Writes a file; one that is there already is not written over.
 * @throws Trouble `copy-in-the-way`, `path-missing`
 */
export async function writeNew(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(path, bytes, { flag: 'wx' });
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    const code = isThere ? 'copy-in-the-way' : 'path-missing';
    throw new Trouble(code, { retry: false, values: { path }, cause: error });
  }
}
