import { existsSync } from 'node:fs';
import { backup, DatabaseSync } from 'node:sqlite';
import type { Kysely } from 'kysely';
import { Trouble } from '../../core/errors.ts';
import type { OfficeTables, OwnerTables } from '../schema.ts';
import type { OfficeStore, OwnerStore, ReaderOf, StoreOf, Value, WriterOf } from '../access.ts';
import { Database } from './database.ts';
import { migrate } from './migrate.ts';

/** Opens (or makes) an owner's store in one SQLite file. */
export function openOwnerStore(owner: string, path: string): OwnerStore {
  const writing = new Database(path);
  migrate(writing, 'owner');
  return new SqliteStore(owner, writing, new Database(path, { readOnly: true }));
}

/** Opens (or makes) the office's own store. */
export function openOfficeStore(path: string): OfficeStore {
  const writing = new Database(path);
  migrate(writing, 'office');
  return new SqliteStore('office', writing, new Database(path, { readOnly: true }));
}

/** A store's file that nobody works in: a backup, opened only to be looked at. */
export interface StoreCopy<Tables> {
  readonly read: ReaderOf<Tables>;
  /** The count of migrations it was written with. */
  readonly version: number;
  /** What SQLite finds wrong with the file itself; empty when it is whole. */
  readonly damage: () => readonly string[];
  close(): void;
}

export function openOwnerCopy(owner: string, path: string): StoreCopy<OwnerTables> {
  return openCopy<OwnerTables>(owner, path);
}

export function openOfficeCopy(path: string): StoreCopy<OfficeTables> {
  return openCopy<OfficeTables>('office', path);
}

function openCopy<Tables>(owner: string, path: string): StoreCopy<Tables> {
  const database = new Database(path, { readOnly: true });
  return {
    read: readerOver(owner, database, database.kysely<Tables>()),
    version: Number(database.raw.prepare('PRAGMA user_version').get()?.['user_version'] ?? 0),
    damage: () =>
      database.raw
        .prepare('PRAGMA integrity_check')
        .all()
        .map((row) => String(row['integrity_check']))
        .filter((line) => line !== 'ok'),
    close: () => database.close(),
  };
}

/**
 * A copy is made in one go: between two steps a commit by the writer would begin it anew, and under
 * steady load it would never end.
 */
const PAGES_AT_ONCE = 0x7fff_ffff;

/** Makes a copy one whole file, that can be read from a medium on which nothing can be written. */
function standAlone(path: string): void {
  const copy = new DatabaseSync(path);
  try {
    copy.exec('PRAGMA journal_mode = DELETE');
  } finally {
    copy.close();
  }
}

/** One connection writes, one reads: a reader sees only what is committed and never waits. */
class SqliteStore<Tables> implements StoreOf<Tables> {
  readonly owner: string;
  readonly read: ReaderOf<Tables>;
  readonly #writing: Database;
  readonly #reading: Database;
  readonly #kysely: Kysely<Tables>;
  #last: Promise<unknown> = Promise.resolve();

  constructor(owner: string, writing: Database, reading: Database) {
    this.owner = owner;
    this.#writing = writing;
    this.#reading = reading;
    this.#kysely = writing.kysely<Tables>();
    this.read = readerOver(owner, reading, reading.kysely<Tables>());
  }

  /** Work waits for the work before it, so that a transaction never sees half of another. */
  transact<T>(work: (writer: WriterOf<Tables>) => Promise<T>): Promise<T> {
    return this.#inTurn(() => this.#inside(work));
  }

  async #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const before = this.#last;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#last = promise;
    await before;
    try {
      return await work();
    } finally {
      resolve();
    }
  }

  async #inside<T>(work: (writer: WriterOf<Tables>) => Promise<T>): Promise<T> {
    const database = this.#writing;
    const writer: WriterOf<Tables> = {
      ...readerOver(this.owner, database, this.#kysely),
      async run(sql: string, ...values: readonly Value[]) {
        return database.run(sql, values);
      },
    };
    database.raw.exec('BEGIN IMMEDIATE');
    try {
      const result = await work(writer);
      database.raw.exec('COMMIT');
      return result;
    } catch (error) {
      if (database.raw.isTransaction) database.raw.exec('ROLLBACK');
      throw error;
    }
  }

  async copyTo(path: string): Promise<void> {
    if (existsSync(path)) throw new Trouble('copy-in-the-way', { retry: false, values: { path } });
    await backup(this.#reading.raw, path, { rate: PAGES_AT_ONCE });
    standAlone(path);
  }

  tidy(): Promise<void> {
    return this.#inTurn(async () => {
      this.#writing.raw.exec('PRAGMA optimize; PRAGMA wal_checkpoint(TRUNCATE)');
    });
  }

  purge(): Promise<void> {
    return this.#inTurn(async () => {
      const { raw } = this.#writing;
      const indexes = raw
        .prepare(`SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE%USING fts5%'`)
        .all();
      // Words of what was deleted stay in a text index until its segments are merged.
      for (const { name } of indexes) {
        raw.exec(`INSERT INTO ${String(name)} (${String(name)}) VALUES ('optimize')`);
      }
      raw.exec('VACUUM; PRAGMA wal_checkpoint(TRUNCATE)');
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#last;
    this.#reading.close();
    this.#writing.close();
  }
}

function readerOver<Tables>(
  owner: string,
  database: Database,
  db: Kysely<Tables>,
): ReaderOf<Tables> {
  return {
    owner,
    db,
    get: async (sql, ...values) => database.prepare(sql).get(...values),
    all: async (sql, ...values) => database.prepare(sql).all(...values),
  };
}
