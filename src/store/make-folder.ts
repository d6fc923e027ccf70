import { mkdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Trouble } from '../core/errors.ts';

/**
 * Makes a folder and those above it, one by one, for their owner only. Node's own way of making the
 * whole path never returns where a file system answers that a folder it shows does not exist.
 * @throws Trouble `folder-not-made` where it cannot be made, or is a file.
 */
export async function makeFolder(path: string): Promise<void> {
  const whole = resolve(path);
  if (await isFolder(whole)) return;
  if (dirname(whole) !== whole) await makeFolder(dirname(whole));
  try {
    await mkdir(whole, { mode: 0o700 });
  } catch (cause) {
    // Another may have made it meanwhile.
    if (await isFolder(whole)) return;
    throw new Trouble('folder-not-made', { retry: false, values: { path: whole }, cause });
  }
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found?.isDirectory() === true;
}
