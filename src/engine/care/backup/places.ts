import { createHash } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Trouble } from '../../../core/errors.ts';
import type { OfficeStore } from '../../../store/access.ts';
import { existsSync } from 'node:fs';
import { LAYOUT } from '../../../store/folder.ts';
import { openOfficeCopy } from '../../../store/sqlite/store.ts';
import { erasure, mergeErasures, readErasures, type Erasure } from '../erasing/erase-list.ts';
import { BACKUP } from './manifest.ts';

/** A backup the office made, and whether it lies where it was put. */
export interface BackupPlace {
  readonly path: string;
  readonly reached: boolean;
}

const place = z.object({ path: z.string(), manifest: z.string() });
const list = z.array(erasure);

/** Remembers where a backup was put, so that it can be told of erasures. */
export async function rememberBackup(
  office: OfficeStore,
  at: number,
  path: string,
  manifest: string,
): Promise<void> {
  await office.transact((writer) =>
    writer.run(
      'INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)',
      `backup:${path}`,
      JSON.stringify({ path, manifest, at }),
    ),
  );
}

/**
 * Writes the list of erasures into every backup that can be reached: whoever restores one of them
 * gets no erased person back, also when this office is gone by then.
 */
export async function noteErasures(
  office: OfficeStore,
  erasures: readonly Erasure[],
): Promise<readonly BackupPlace[]> {
  const rows = await office.read.all(
    `SELECT value FROM meta WHERE key > 'backup:' AND key < 'backup;' ORDER BY key`,
  );
  return Promise.all(
    rows.map(async (row) => {
      const { path, manifest } = place.parse(JSON.parse(String(row['value'])));
      const reached = (await manifestHash(path)) === manifest;
      if (reached) await writeErasures(path, erasures);
      return { path, reached };
    }),
  );
}

/** Puts a list of erasures beside a backup's manifest; what stands there already stays. */
export async function writeErasures(path: string, erasures: readonly Erasure[]): Promise<void> {
  const all = mergeErasures([await erasuresInBackup(path), erasures]);
  const file = join(path, BACKUP.erasures);
  await writeFile(`${file}.part`, JSON.stringify(all), { mode: 0o600, flush: true });
  await rename(`${file}.part`, file);
}

/** The erasures a backup was told of since it was made. */
export async function erasuresInBackup(path: string): Promise<readonly Erasure[]> {
  const text = await readFile(join(path, BACKUP.erasures), 'utf8').catch(() => null);
  return text === null ? [] : parseErasures(text, path);
}

/**
 * The erasures that something knows of: a data folder, a backup, or a list by itself.
 * @throws Trouble `erasures-unreadable`
 */
export async function erasuresAt(path: string): Promise<readonly Erasure[]> {
  if (existsSync(join(path, LAYOUT.office))) {
    const copy = openOfficeCopy(join(path, LAYOUT.office));
    try {
      return mergeErasures([await readErasures(copy.read), await erasuresInBackup(path)]);
    } finally {
      copy.close();
    }
  }
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new Trouble('erasures-unreadable', { retry: false, values: { path }, cause });
  });
  return parseErasures(text, path);
}

function parseErasures(text: string, path: string): readonly Erasure[] {
  try {
    return list.parse(JSON.parse(text));
  } catch (cause) {
    throw new Trouble('erasures-unreadable', { retry: false, values: { path }, cause });
  }
}

/** The hash of a backup's manifest; null when there is none. */
export async function manifestHash(path: string): Promise<string | null> {
  const bytes = await readFile(join(path, BACKUP.manifest)).catch(() => null);
  return bytes === null ? null : createHash('sha256').update(bytes).digest('hex');
}
