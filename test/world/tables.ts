import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openOwnerStore } from '../../src/store/sqlite/store.ts';

/** The text columns of each table of an owner's store, as the migrations make them; the search index apart. */
export async function ownerTables(): Promise<Readonly<Record<string, readonly string[]>>> {
  const folder = await mkdtemp(join(tmpdir(), 'secretaris-tables-'));
  const store = openOwnerStore('berg', join(folder, 'store.sqlite'));
  try {
    const tables = await store.read.all(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%'
         AND name NOT LIKE 'sqlite_%'`,
    );
    const shapes: Record<string, readonly string[]> = {};
    for (const { name } of tables) {
      const columns = await store.read.all(
        `SELECT name FROM pragma_table_info(?) WHERE type = 'TEXT'`,
        String(name),
      );
      const texts = columns.map((column) => String(column['name'])).toSorted();
      if (texts.length > 0) shapes[String(name)] = texts;
    }
    return shapes;
  } finally {
    await store[Symbol.asyncDispose]();
    await rm(folder, { recursive: true });
  }
}
