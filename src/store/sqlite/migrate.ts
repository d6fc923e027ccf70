import { readdirSync, readFileSync } from 'node:fs';
import { Trouble } from '../../core/errors.ts';
import type { Database } from './database.ts';

/** Which set of migrations a file follows. */
export type StoreKind = 'owner' | 'office';

const folder = (kind: StoreKind) => new URL(`../migrations/${kind}/`, import.meta.url);

/**
 * Brings a store to the newest shape, one `.sql` file at a time in the order of their numbers, each
 * in one transaction. `user_version` counts the files applied, so a store written by a newer
 * Secretaris is recognised and left untouched.
 */
export function migrate(database: Database, kind: StoreKind): void {
  const files = readdirSync(folder(kind))
    .filter((name) => name.endsWith('.sql'))
    .toSorted();
  const applied = version(database);
  if (applied > files.length) {
    throw new Trouble('store-newer', {
      retry: false,
      values: { found: String(applied), known: String(files.length) },
    });
  }
  for (const [index, name] of files.entries()) {
    if (index < applied) continue;
    const sql = readFileSync(new URL(name, folder(kind)), 'utf8');
    database.raw.exec(`BEGIN IMMEDIATE; ${sql}; PRAGMA user_version = ${index + 1}; COMMIT`);
  }
}

function version(database: Database): number {
  const row = database.raw.prepare('PRAGMA user_version').get();
  return Number(row?.['user_version'] ?? 0);
}
