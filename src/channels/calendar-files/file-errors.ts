import { Trouble } from '../../core/errors.ts';

/** The code of an error of the file system; empty for anything else. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

const MISSING = ['ENOENT', 'ENOTDIR', 'ENXIO', 'EIO', 'ESTALE', 'ENOTCONN', 'EHOSTDOWN'];
const REFUSED = ['EACCES', 'EPERM', 'EROFS'];

/** What an error of the file system means to a person; other errors stay what they are. */
export function asTrouble(error: unknown, path: string): unknown {
  if (error instanceof Trouble) return error;
  const code = codeOf(error);
  const options = { retry: true, values: { path }, cause: error };
  if (MISSING.includes(code)) return new Trouble('calendar-path-missing', options);
  if (REFUSED.includes(code)) return new Trouble('calendar-path-refused', options);
  return error;
}
