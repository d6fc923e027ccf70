import { DatabaseSync, type StatementSync, type SQLInputValue } from 'node:sqlite';
import { Kysely, SqliteDialect, type SqliteDatabase } from 'kysely';
import { Trouble } from '../../core/errors.ts';

/** Statements kept prepared; a runaway of generated SQL must not hold memory for ever. */
const STATEMENT_LIMIT = 400;

/** Pages of log before it is moved into the file: sixteen megabytes, so that an import moves it seldom. */
const CHECKPOINT_PAGES = 4_000;

/** A SQLite file, opened durably: WAL, and every commit is on disk before it returns. */
export class Database {
  readonly raw: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  readonly #changing = new Map<string, StatementSync>();

  constructor(path: string, options: { readOnly?: boolean } = {}) {
    this.raw = openRaw(path, options.readOnly === true);
  }

  /** A prepared statement, made once. */
  prepare(sql: string): StatementSync {
    return this.#kept(this.#statements, sql);
  }

  /**
   * Runs a statement that changes something. The text index keeps its tombstones under row numbers
   * beyond 2^53; after one was written, `run` of any statement would fail on the number of the last
   * row, having done its work. So here it is read as a bigint.
   */
  run(sql: string, values: readonly SQLInputValue[]): { changes: number; row: number } {
    const statement = this.#kept(this.#changing, sql);
    statement.setReadBigInts(true);
    const { changes, lastInsertRowid } = statement.run(...values);
    return { changes: Number(changes), row: Number(lastInsertRowid) };
  }

  #kept(statements: Map<string, StatementSync>, sql: string): StatementSync {
    const known = statements.get(sql);
    if (known !== undefined) return known;
    if (statements.size >= STATEMENT_LIMIT) statements.clear();
    const made = this.raw.prepare(sql);
    statements.set(sql, made);
    return made;
  }

  /** Kysely over this connection. */
  kysely<Tables>(): Kysely<Tables> {
    return new Kysely<Tables>({ dialect: new SqliteDialect({ database: adapt(this) }) });
  }

  close(): void {
    this.#statements.clear();
    this.#changing.clear();
    if (this.raw.isOpen) this.raw.close();
  }
}

function openRaw(path: string, readOnly: boolean): DatabaseSync {
  try {
    const raw = new DatabaseSync(path, {
      readOnly,
      timeout: 5_000,
      enableForeignKeyConstraints: true,
    });
    if (!readOnly) {
      raw.exec(
        'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; ' +
          `PRAGMA wal_autocheckpoint = ${CHECKPOINT_PAGES}`,
      );
    }
    raw.exec('PRAGMA cache_size = -4000; PRAGMA temp_store = MEMORY; PRAGMA mmap_size = 0');
    return raw;
  } catch (cause) {
    throw new Trouble('store-unreadable', { retry: false, values: { path }, cause });
  }
}

/** The ten lines by which Kysely's SQLite dialect runs on `node:sqlite`. */
function adapt(database: Database): SqliteDatabase {
  return {
    close: () => database.close(),
    prepare(sql) {
      const statement = database.prepare(sql);
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...parameters.map(toInput)),
        run: (parameters) => {
          const { changes, row } = database.run(sql, parameters.map(toInput));
          return { changes, lastInsertRowid: row };
        },
        iterate: (parameters) => statement.iterate(...parameters.map(toInput)),
      };
    },
  };
}

/** SQLite knows no booleans and no undefined. */
function toInput(value: unknown): SQLInputValue {
  if (value === undefined || value === null) return null;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint')
    return value;
  if (value instanceof Uint8Array) return value;
  throw new TypeError(`not a value SQLite can hold: ${typeof value}`);
}
