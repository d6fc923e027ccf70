import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from './make-folder.ts';

test('a folder is made with those above it, and may be there already', async () => {
  const root = await mkdtemp(join(tmpdir(), 'secretaris-folder-'));
  await makeFolder(join(root, 'a', 'b'));
  await makeFolder(join(root, 'a', 'b'));
  expect((await stat(join(root, 'a', 'b'))).isDirectory()).toBe(true);
  await rm(root, { recursive: true });
});

test('where none can be made, it is said and not tried for ever', async () => {
  const root = await mkdtemp(join(tmpdir(), 'secretaris-folder-'));
  await writeFile(join(root, 'file'), '');
  await expect(makeFolder(join(root, 'file', 'below'))).rejects.toThrow('folder-not-made');
  await rm(root, { recursive: true });
});
