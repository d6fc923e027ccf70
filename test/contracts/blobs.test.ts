import {
  mkdtemp,
  readFile,
  readdir,
  rm,
  stat,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, expect, test } from 'vitest';
import type { Sha256 } from '../../src/core/ids.ts';
import { openBlobFiles } from '../../src/store/blobs/files.ts';
import {
  openBlobs,
  type OpenedBlobs,
  SMALL_BYTES,
  SMALL_FILE,
} from '../../src/store/blobs/open.ts';
import { openMemoryBlobs } from '../../src/store/blobs/memory.ts';
import { blobsContract } from './blobs.ts';

const folders: string[] = [];
const opened: OpenedBlobs[] = [];
afterEach(async () => {
  for (const blobs of opened.splice(0)) await blobs[Symbol.asyncDispose]();
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

async function freshFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'secretaris-blobs-'));
  folders.push(folder);
  return join(folder, 'blobs');
}

const pathOf = (folder: string, hash: Sha256): string => join(folder, hash.slice(0, 1), hash);
const text = (words: string): Uint8Array => new TextEncoder().encode(words);

blobsContract('memory', async () => {
  const blobs = openMemoryBlobs();
  return { blobs, damage: async (hash) => blobs.damage(hash) };
});

blobsContract('files', async () => {
  const folder = await freshFolder();
  const blobs = await openBlobFiles(folder);
  return { blobs, damage: (hash) => truncate(pathOf(folder, hash), 1) };
});

blobsContract('small ones in one file, large ones in files', async () => {
  const folder = await freshFolder();
  const blobs = await openBlobs(folder);
  opened.push(blobs);
  const damage = async (hash: Sha256): Promise<void> => {
    const database = new DatabaseSync(join(folder, SMALL_FILE));
    database.prepare(`UPDATE blob SET bytes = x'00' WHERE hash = ?`).run(hash);
    database.close();
  };
  return { blobs, damage };
});

test('large blobs lie in files, small ones do not, and both are listed in order', async () => {
  const folder = await freshFolder();
  const blobs = await openBlobs(folder);
  opened.push(blobs);
  const small = await blobs.put(text('abc'));
  const large = await blobs.put(new Uint8Array(SMALL_BYTES + 1));
  expect(await stat(pathOf(folder, large))).toMatchObject({ size: SMALL_BYTES + 1 });
  await expect(stat(pathOf(folder, small))).rejects.toThrow('ENOENT');
  expect(await Array.fromAsync(blobs.list())).toEqual([small, large].toSorted());
  expect(await blobs.verify()).toMatchObject({ checked: 2, damaged: [], strangers: [] });
});

test('a removed small blob leaves no trace in the file', async () => {
  const folder = await freshFolder();
  const blobs = await openBlobs(folder);
  opened.push(blobs);
  const name = await blobs.put(text('zilverreiger in the reeds'));
  expect(await blobs.remove(name)).toBe('removed');
  const files = (await readdir(folder)).filter((file) => file.startsWith(SMALL_FILE));
  const bytes = await Promise.all(files.map((file) => readFile(join(folder, file), 'latin1')));
  expect(bytes.join('')).not.toContain('zilverreiger');
});

test('files: what a stopped process left half-written is cleared on opening, blobs stay', async () => {
  const folder = await freshFolder();
  const name = await (await openBlobFiles(folder)).put(text('abc'));
  await writeFile(join(folder, 'tmp', 'half'), 'ab');
  const blobs = await openBlobFiles(folder);
  expect(await readdir(join(folder, 'tmp'))).toEqual([]);
  expect(await blobs.get(name)).toEqual(text('abc'));
});

test('files: what is present is not written again', async () => {
  const folder = await freshFolder();
  const blobs = await openBlobFiles(folder);
  const name = await blobs.put(text('abc'));
  await utimes(pathOf(folder, name), 1, 1);
  await blobs.putMany([text('abc'), text('def')]);
  expect((await stat(pathOf(folder, name))).mtimeMs).toBe(1000);
});

test('files: nobody else on the machine can read a blob', async () => {
  const folder = await freshFolder();
  const name = await (await openBlobFiles(folder)).put(text('abc'));
  expect((await stat(pathOf(folder, name))).mode & 0o077).toBe(0);
});

test('files: strangers among the blobs are named by verify and left alone', async () => {
  const folder = await freshFolder();
  const blobs = await openBlobFiles(folder);
  const name = await blobs.put(text('abc'));
  await writeFile(join(folder, 'notes.txt'), 'mine');
  await writeFile(join(folder, name.slice(0, 1), 'copy of a blob'), 'mine');
  expect((await blobs.verify()).strangers).toEqual([
    join(name.slice(0, 1), 'copy of a blob'),
    'notes.txt',
  ]);
  expect(await Array.fromAsync(blobs.list())).toEqual([name]);
});

test('files: a name that is no hash never becomes a path', async () => {
  const blobs = await openBlobFiles(await freshFolder());
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what a careless caller might pass
  const hostile = '../../../etc/passwd' as Sha256;
  await expect(blobs.get(hostile)).rejects.toMatchObject({ code: 'blob-name-refused' });
  await expect(blobs.remove(hostile)).rejects.toMatchObject({ code: 'blob-name-refused' });
});
