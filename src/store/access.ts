import type { Kysely } from 'kysely';
import type { OfficeTables, OwnerTables } from './schema.ts';

/** A value a column can hold. */
export type Value = string | number | null;

/** A row as it comes from the store; each record's file gives it a type. */
export type Row = Readonly<Record<string, string | number | bigint | null | Uint8Array>>;

/**
 * Fixed statements kept prepared: for hot paths, where building a query costs more than running it.
 * `?` stands for each value, whatever the database underneath.
 */
export interface Connection {
  get(sql: string, ...values: readonly Value[]): Promise<Row | undefined>;
  all(sql: string, ...values: readonly Value[]): Promise<readonly Row[]>;
}

/** Statements that change something. */
export interface WritingConnection extends Connection {
  run(
    sql: string,
    ...values: readonly Value[]
  ): Promise<{ readonly changes: number; readonly row: number }>;
}

/** The right to read a store with these tables. Who holds only this cannot write, and the signature says so. */
export interface ReaderOf<Tables> extends Connection {
  readonly owner: string;
  readonly db: Kysely<Tables>;
}

/** The right to write it: given only inside `transact`. */
export interface WriterOf<Tables> extends ReaderOf<Tables>, WritingConnection {}

/** One owner's records. Everything in `transact` is stored together or not at all. */
export interface StoreOf<Tables> {
  readonly owner: string;
  /** Sees what is committed; never waits for a writer. */
  readonly read: ReaderOf<Tables>;
  /** One at a time. What throws inside leaves nothing behind. */
  transact<T>(work: (writer: WriterOf<Tables>) => Promise<T>): Promise<T>;
  /** Writes a consistent copy while others go on working. The path must not exist. */
  copyTo(path: string): Promise<void>;
  /** Lets the database put its house in order; called after an import. */
  tidy(): Promise<void>;
  /** Rewrites the files, so that nothing of what was removed before can be found in them; called after an erasure. */
  purge(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

export type Reader = ReaderOf<OwnerTables>;
export type Writer = WriterOf<OwnerTables>;
export type OwnerStore = StoreOf<OwnerTables>;
export type OfficeReader = ReaderOf<OfficeTables>;
export type OfficeWriter = WriterOf<OfficeTables>;
export type OfficeStore = StoreOf<OfficeTables>;
