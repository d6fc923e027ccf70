import type { Instant } from '../../../core/time/instant.ts';
import type { Reader, Writer } from '../../access.ts';

/** Which of these were told before. */
export async function toldBefore(
  reader: Reader,
  names: readonly string[],
): Promise<ReadonlySet<string>> {
  if (names.length === 0) return new Set();
  const rows = await reader.all(
    'SELECT name FROM told_once WHERE name IN (SELECT value FROM json_each(?))',
    JSON.stringify(names),
  );
  return new Set(rows.map((row) => String(row['name'])));
}

/** Notes that something was told. False when it was told before. */
export async function tellOnce(writer: Writer, name: string, at: Instant): Promise<boolean> {
  const done = await writer.run(
    'INSERT INTO told_once (name, at) VALUES (?, ?) ON CONFLICT DO NOTHING',
    name,
    at,
  );
  return done.changes === 1;
}
