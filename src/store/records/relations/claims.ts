import type { Reader, Writer } from '../../access.ts';
import { writeClaim } from '../people.ts';

/** The records that claim an address or a number, the first that did first. */
export async function claimants(
  reader: Reader,
  kind: 'address' | 'telephone',
  value: string,
): Promise<readonly string[]> {
  const rows = await reader.all(
    'SELECT person FROM claim WHERE kind = ? AND value = ? ORDER BY at, person',
    kind,
    value,
  );
  return rows.map((row) => String(row['person']));
}

/**
 * Takes back what one piece of evidence no longer says of somebody. An address he wrote from stays his: the mail is evidence
 * of its own.
 */
export async function withdrawClaims(
  writer: Writer,
  person: string,
  evidence: string,
  keep: readonly string[],
): Promise<void> {
  const gone = await writer.all(
    `SELECT kind, value FROM claim WHERE person = ? AND evidence = ?
       AND value NOT IN (SELECT value FROM json_each(?))`,
    person,
    evidence,
    JSON.stringify(keep),
  );
  for (const row of gone) {
    const [kind, value] = [String(row['kind']), String(row['value'])];
    await writer.run(
      'DELETE FROM claim WHERE person = ? AND kind = ? AND value = ?',
      person,
      kind,
      value,
    );
    if (kind !== 'address') continue;
    const mail = await writer.get(
      'SELECT arrival, at FROM message WHERE from_address = ? AND arrival IS NOT NULL ORDER BY at LIMIT 1',
      value,
    );
    if (mail !== undefined)
      await writeClaim(
        writer,
        person,
        'address',
        value,
        String(mail['arrival']),
        Number(mail['at']),
      );
  }
}

/** Whether nothing is known of a record but its name: no claim, no card, and nothing that points at it. */
export async function isBare(reader: Reader, person: string): Promise<boolean> {
  const row = await reader.get(
    `SELECT 1 AS there WHERE
       EXISTS (SELECT 1 FROM claim WHERE person = ?) OR EXISTS (SELECT 1 FROM contact_card WHERE person = ?)
       OR EXISTS (SELECT 1 FROM etiquette WHERE person = ?) OR EXISTS (SELECT 1 FROM gift WHERE person = ?)
       OR EXISTS (SELECT 1 FROM person_day WHERE person = ?) OR EXISTS (SELECT 1 FROM matter_person WHERE person = ?)
       OR EXISTS (SELECT 1 FROM loop WHERE counterpart = ?) OR EXISTS (SELECT 1 FROM act WHERE counterpart = ?)
       OR EXISTS (SELECT 1 FROM person_merge WHERE part = ? OR kept = ?)`,
    ...Array.from({ length: 10 }, () => person),
  );
  return row === undefined;
}
