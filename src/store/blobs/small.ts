import { Trouble } from '../../core/errors.ts';
import type { Sha256 } from '../../core/ids.ts';
import type { Blobs, BlobsVerified } from '../../core/ports/blobs.ts';
import { Database } from '../sqlite/database.ts';
import { readSha256, sha256 } from './name.ts';

const SHAPE = `CREATE TABLE IF NOT EXISTS blob (
  hash TEXT PRIMARY KEY,
  size INTEGER NOT NULL,
  bytes BLOB NOT NULL
) STRICT`;

/** Rows read at once when walking through everything. */
const PAGE = 500;

/** Blobs in a SQLite file that can be closed. */
export interface SmallBlobs extends Blobs {
  close(): void;
}

/**
 * Blobs as rows of one SQLite file: for the many small ones. A flush of the file system for each
 * mail costs more than reading it; here a batch is one durable commit.
 */
export function openSmallBlobs(path: string): SmallBlobs {
  const database = new Database(path);
  database.raw.exec(SHAPE);
  return {
    putMany: async (many) => putAll(database, many),
    put: async (bytes) => {
      putAll(database, [bytes]);
      return sha256(bytes);
    },
    get: async (name) => readOne(database, name),
    has: async (name) =>
      database.prepare('SELECT 1 FROM blob WHERE hash = ?').get(name) !== undefined,
    remove: async (name) => removeOne(database, name),
    list: () => list(database),
    verify: () => verify(database),
    close: () => database.close(),
  };
}

function putAll(database: Database, many: readonly Uint8Array[]): readonly Sha256[] {
  const names = many.map(sha256);
  // A row of another length is damage: it is written anew.
  const insert = database.prepare(
    `INSERT INTO blob (hash, size, bytes) VALUES (?, ?, ?)
     ON CONFLICT (hash) DO UPDATE SET bytes = excluded.bytes WHERE length(blob.bytes) <> excluded.size`,
  );
  database.raw.exec('BEGIN IMMEDIATE');
  try {
    for (const [index, bytes] of many.entries()) {
      insert.run(names[index] ?? sha256(bytes), bytes.byteLength, bytes);
    }
    database.raw.exec('COMMIT');
  } catch (error) {
    if (database.raw.isTransaction) database.raw.exec('ROLLBACK');
    throw error;
  }
  return names;
}

function readOne(database: Database, name: Sha256): Uint8Array | null {
  const row = database.prepare('SELECT bytes FROM blob WHERE hash = ?').get(name);
  if (row === undefined) return null;
  const bytes = row['bytes'];
  if (bytes instanceof Uint8Array && sha256(bytes) === name) return bytes;
  throw new Trouble('blob-damaged', { retry: false, values: { hash: name } });
}

/** `secure_delete` overwrites the row; emptying the log leaves no copy of it there. */
function removeOne(database: Database, name: Sha256): 'removed' | 'absent' {
  const done = database.prepare('DELETE FROM blob WHERE hash = ?').run(name);
  database.raw.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  return Number(done.changes) === 1 ? 'removed' : 'absent';
}

async function* list(database: Database): AsyncGenerator<Sha256> {
  let after = '';
  for (;;) {
    const rows = database
      .prepare('SELECT hash FROM blob WHERE hash > ? ORDER BY hash LIMIT ?')
      .all(after, PAGE);
    for (const row of rows) {
      after = String(row['hash']);
      const name = readSha256(after);
      if (name !== null) yield name;
    }
    if (rows.length < PAGE) return;
  }
}

async function verify(database: Database): Promise<BlobsVerified> {
  const damaged: Sha256[] = [];
  let checked = 0;
  let size = 0;
  for await (const name of list(database)) {
    const bytes = database.prepare('SELECT bytes FROM blob WHERE hash = ?').get(name)?.['bytes'];
    checked += 1;
    size += bytes instanceof Uint8Array ? bytes.byteLength : 0;
    if (!(bytes instanceof Uint8Array) || sha256(bytes) !== name) damaged.push(name);
  }
  return { checked, bytes: size, damaged, strangers: [] };
}
