import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { z } from 'zod';

/** The files of a backup besides the blobs. */
export const BACKUP = {
  manifest: 'manifest.json',
  /** The settings file of the data folder, where there is one. */
  settings: 'secretaris.json',
  /** Who was erased since; written beside the manifest afterwards, and no part of it. */
  erasures: 'erasures.json',
} as const;

const storeFile = z.object({
  /** `office`, or a principal's short name. */
  owner: z.string(),
  /** Its place in the backup, with forward slashes. */
  file: z.string(),
  sha256: z.string(),
  bytes: z.number(),
  /** The count of migrations it was written with. */
  version: z.number(),
  ledger: z.object({ entries: z.number(), head: z.string().nullable() }),
  blobs: z.object({
    count: z.number(),
    bytes: z.number(),
    /** SHA-256 over their names in order, each with a line feed. */
    names: z.string(),
  }),
});

/** What a backup says of itself. */
export const manifestSchema = z.object({
  form: z.literal('secretaris-backup-1'),
  at: z.number(),
  /** Of the program that wrote it. */
  version: z.string(),
  /** Names the key its secrets are sealed with; the key itself is never in a backup. */
  key: z.string(),
  stores: z.array(storeFile),
  /** SHA-256 of the settings file; null when the office had none. */
  settings: z.string().nullable(),
});
export type Manifest = Readonly<z.infer<typeof manifestSchema>>;
export type StoreInBackup = Manifest['stores'][number];

/** SHA-256 of a file of any size. */
export async function hashOfFile(path: string): Promise<{ sha256: string; bytes: number }> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(path)) {
    if (!Buffer.isBuffer(chunk)) continue;
    hash.update(chunk);
    bytes += chunk.byteLength;
  }
  return { sha256: hash.digest('hex'), bytes };
}

/** The digest of a set of blobs by their names. */
export function digestOfNames(names: Iterable<string>): string {
  const hash = createHash('sha256');
  for (const name of [...names].toSorted()) hash.update(`${name}\n`);
  return hash.digest('hex');
}
