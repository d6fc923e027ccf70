import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { LAYOUT } from '../../store/folder.ts';

/** Where the running office of a folder listens for commands; a named pipe on Windows. */
export function socketPath(data: string): string {
  if (process.platform !== 'win32') return join(data, LAYOUT.socket);
  const name = createHash('sha256').update(resolve(data).toLowerCase()).digest('hex').slice(0, 24);
  return `\\\\.\\pipe\\secretaris-${name}`;
}
