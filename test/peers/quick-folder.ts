import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder in memory where there is one: servers flush every change to disk, which many tests at once would wait for. */
export async function quickFolder(name: string): Promise<string> {
  const parent = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
  return await mkdtemp(join(parent, `secretaris-${name}-`));
}
