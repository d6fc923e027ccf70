import { z } from 'zod';
import type { Instant } from '../../../core/time/instant.ts';
import type { Reader, Writer } from '../../access.ts';

/** A password for one phone or calendar program; only its hash is kept. */
export interface DevicePassword {
  readonly id: string;
  /** What the person calls the device. */
  readonly title: string;
  /** Who made it. */
  readonly by: string;
  readonly madeAt: Instant;
  readonly usedAt: Instant | null;
}

const passwordRow = z
  .object({
    id: z.string(),
    title: z.string(),
    by: z.string(),
    made_at: z.number(),
    used_at: z.number().nullable(),
  })
  .transform(({ made_at, used_at, ...rest }) => ({ ...rest, madeAt: made_at, usedAt: used_at }));

const COLUMNS = 'id, title, by, made_at, used_at';

export async function insertDevicePassword(
  writer: Writer,
  password: Omit<DevicePassword, 'usedAt'> & { readonly hash: string },
): Promise<void> {
  await writer.run(
    'INSERT INTO device_password (id, title, hash, by, made_at) VALUES (?, ?, ?, ?, ?)',
    password.id,
    password.title,
    password.hash,
    password.by,
    password.madeAt,
  );
}

export async function listDevicePasswords(reader: Reader): Promise<readonly DevicePassword[]> {
  const rows = await reader.all(`SELECT ${COLUMNS} FROM device_password ORDER BY made_at, id`);
  return rows.map((row) => passwordRow.parse(row));
}

/** Which device a password belongs to, by its hash. */
export async function devicePasswordBy(
  reader: Reader,
  hash: string,
): Promise<DevicePassword | null> {
  const row = await reader.get(`SELECT ${COLUMNS} FROM device_password WHERE hash = ?`, hash);
  return row === undefined ? null : passwordRow.parse(row);
}

export async function deviceUsed(writer: Writer, id: string, at: Instant): Promise<void> {
  await writer.run('UPDATE device_password SET used_at = ? WHERE id = ?', at, id);
}

/** From now on that device is refused. */
export async function removeDevicePassword(writer: Writer, id: string): Promise<boolean> {
  const done = await writer.run('DELETE FROM device_password WHERE id = ?', id);
  return done.changes === 1;
}
