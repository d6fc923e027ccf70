import type { UnreadReason } from '../../../core/ports/import.ts';

/** Why the system would not let us look at or read something, in our closed list. */
export function reasonOf(error: unknown): UnreadReason {
  switch (errorCode(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'vanished';
    case 'EACCES':
    case 'EPERM':
      return 'not-permitted';
    case 'ELOOP':
      return 'link-broken';
    case 'EISDIR':
    case 'ENXIO':
      return 'not-a-file';
    default:
      return 'unreadable';
  }
}

/** The system's own code (`ENOENT`), or an empty text. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
