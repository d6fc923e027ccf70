import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, expect, test } from 'vitest';
import { openOfficeStore, openOwnerStore } from '../../src/store/sqlite/store.ts';
import { storeContract } from './store.ts';

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

async function fresh(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'secretaris-store-'));
  folders.push(folder);
  return folder;
}

storeContract('sqlite', async () => {
  const folder = await fresh();
  const path = join(folder, 'store.sqlite');
  return {
    open: async () => openOwnerStore('berg', path),
    openCopy: async (copy) => openOwnerStore('berg', copy),
    copyPath: () => join(folder, 'copy.sqlite'),
    age: async () => {
      const raw = new DatabaseSync(path);
      raw.exec('PRAGMA user_version = 999');
      raw.close();
    },
  };
});

test('sqlite: every commit is on the disk before it returns, and what is deleted is overwritten', async () => {
  const path = join(await fresh(), 'store.sqlite');
  await using store = openOwnerStore('berg', path);
  const pragma = async (name: string) => {
    const row = await store.transact((writer) => writer.get(`PRAGMA ${name}`));
    return Object.values(row ?? {})[0];
  };
  expect([
    await pragma('journal_mode'),
    await pragma('synchronous'),
    await pragma('secure_delete'),
  ]).toEqual(['wal', 2, 1]);
});

test('sqlite: a copy is one whole file', async () => {
  const folder = await fresh();
  await using store = openOwnerStore('berg', join(folder, 'store.sqlite'));
  await store.copyTo(join(folder, 'copy.sqlite'));
  const raw = new DatabaseSync(join(folder, 'copy.sqlite'), { readOnly: true });
  expect(raw.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'delete' });
  raw.close();
});

test('sqlite: a file that is no store is refused with its path, and left as it is', async () => {
  const path = join(await fresh(), 'store.sqlite');
  await writeFile(path, 'not a database, but somebody’s shopping list '.repeat(100));
  expect(() => openOwnerStore('berg', path)).toThrow('store-unreadable');
  expect(await readFile(path, 'utf8')).toContain('shopping list');
});

test('sqlite: the office has a ledger of its own that only grows', async () => {
  await using office = openOfficeStore(join(await fresh(), 'office.sqlite'));
  const forget = office.transact((writer) => writer.run('DELETE FROM ledger'));
  await expect(forget).resolves.toMatchObject({ changes: 0 });
  await office.transact((writer) =>
    writer.run(
      `INSERT INTO ledger VALUES (1, 1, 'backup', 'office', 'console', '[]', '{}', 'x', 'y')`,
    ),
  );
  await expect(office.transact((writer) => writer.run('DELETE FROM ledger'))).rejects.toThrow(
    'only grows',
  );
});
