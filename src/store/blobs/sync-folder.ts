import { open } from 'node:fs/promises';

/**
 * Makes the names in a folder durable: after a rename or an unlink only this brings them through a
 * power cut. Windows cannot open a folder and journals its names itself; there nothing is done.
 */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
