import { mkdtemp, rm } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { searchMessages } from '../records/search.ts';
import { openOwnerStore } from '../sqlite/store.ts';
import { readProgress } from './progress.ts';
import { indexSome } from './reindex.ts';
import { readingOf } from './search.fixture.ts';

const SPINE = new URL('../migrations/owner/0001-spine.sql', import.meta.url);

/** A store as the first release wrote it, with so many letters in it. */
async function oldStore(letters: number): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'secretaris-old-')), 'store.sqlite');
  const raw = new DatabaseSync(path);
  raw.exec(`${readFileSync(SPINE, 'utf8')}; PRAGMA user_version = 1; BEGIN`);
  const message = raw.prepare(
    `INSERT INTO message (arrival, thread, at, from_name, from_address, recipients, subject, own, ours)
     VALUES (?, ?, ?, 'Jan Meijer', 'jan@post.example', '[]', ?, ?, 0)`,
  );
  const reading = raw.prepare('INSERT INTO reading (arrival, version, reading) VALUES (?, 1, ?)');
  for (let number = 1; number <= letters; number += 1) {
    const text = `Brief nummer ${number} over afspraken.`;
    const letter = { subject: `Brief ${number}`, from: 'Jan Meijer <jan@post.example>', text };
    message.run(`in-${number}`, `in-${number}`, number, letter.subject, text);
    reading.run(`in-${number}`, JSON.stringify(readingOf(letter)));
  }
  raw.exec('COMMIT');
  raw.close();
  return path;
}

const nothing = (): Promise<string> => Promise.resolve('');
const all = { limit: 1_000, everything: true };

test('a store of before is indexed anew, the newest first; stopped it goes on where it was', async () => {
  const path = await oldStore(450);
  {
    await using store = openOwnerStore('berg', path);
    expect(await readProgress(store.read)).toEqual({ done: 0, of: 450 });
    expect(await indexSome(store, nothing)).toBe(true);
    const meanwhile = await searchMessages(store.read, 'from:meyer', all);
    expect(meanwhile.indexing).toEqual({ done: 200, of: 450 });
    expect(meanwhile.hits).toHaveLength(200);
    expect(meanwhile.hits.some((hit) => hit.id === 'in-450')).toBe(true);
  }
  await using store = openOwnerStore('berg', path);
  expect(await indexSome(store, nothing)).toBe(true);
  expect(await indexSome(store, nothing)).toBe(false);
  expect(await indexSome(store, nothing)).toBe(false);
  const whole = await searchMessages(store.read, '"nummer 7" afspraak', all);
  expect(whole.indexing).toBeNull();
  expect(whole.hits.map((hit) => hit.id)).toEqual(['in-7']);
  await rm(join(path, '..'), { recursive: true });
});

test('a step that fails leaves everything as it was', async () => {
  const path = await oldStore(3);
  await using store = openOwnerStore('berg', path);
  const failing = indexSome(store, () => Promise.reject(new Error('no disk')));
  await expect(failing).rejects.toThrow('no disk');
  expect(await readProgress(store.read)).toEqual({ done: 0, of: 3 });
  expect(await indexSome(store, nothing)).toBe(false);
  expect((await searchMessages(store.read, 'afspraak', all)).total).toBe(3);
  await rm(join(path, '..'), { recursive: true });
});

test('a new store has nothing to index', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'secretaris-new-'));
  await using store = openOwnerStore('berg', join(folder, 'store.sqlite'));
  expect(await readProgress(store.read)).toBeNull();
  await rm(folder, { recursive: true });
});
