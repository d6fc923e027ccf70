import { z } from 'zod';
import { DAY_KINDS, type DayKind } from '../../../core/people/days.ts';
import type { Instant } from '../../../core/time/instant.ts';
import type { Reader, Writer } from '../../access.ts';

/** A day of somebody, and where it is known from. */
export interface StoredDay {
  /** Id of the record it is written with. */
  readonly person: string;
  readonly kind: DayKind;
  /** `1970-04-12`, or `--04-12`. */
  readonly day: string;
  /** `hand:USER`, `card:BOOK/NAME`. */
  readonly evidence: string;
  readonly at: Instant;
}

const dayRow = z.object({
  person: z.string(),
  kind: z.enum(DAY_KINDS),
  day: z.string(),
  evidence: z.string(),
  at: z.number(),
});

/** What a hand wrote is believed before any card. */
const BY_WORTH = `ORDER BY person, kind, evidence NOT LIKE 'hand:%', at, evidence`;

export async function daysOf(
  reader: Reader,
  records: readonly string[],
): Promise<readonly StoredDay[]> {
  const rows = await reader.all(
    `SELECT * FROM person_day WHERE person IN (SELECT value FROM json_each(?)) ${BY_WORTH}`,
    JSON.stringify(records),
  );
  return rows.map((row) => dayRow.parse(row));
}

/** Everybody's days. */
export async function allDays(reader: Reader): Promise<readonly StoredDay[]> {
  const rows = await reader.all(`SELECT * FROM person_day ${BY_WORTH}`);
  return rows.map((row) => dayRow.parse(row));
}

export async function writeDay(writer: Writer, day: StoredDay): Promise<void> {
  await writer.run(
    `INSERT INTO person_day (person, kind, evidence, day, at) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (person, kind, evidence) DO UPDATE SET day = excluded.day, at = excluded.at`,
    day.person,
    day.kind,
    day.evidence,
    day.day,
    day.at,
  );
}

/** Takes away what one piece of evidence said; of one kind, or all. */
export async function dropDays(
  writer: Writer,
  person: string,
  evidence: string,
  kind: DayKind | null = null,
): Promise<void> {
  await writer.run(
    'DELETE FROM person_day WHERE person = ? AND evidence = ? AND (? IS NULL OR kind = ?)',
    person,
    evidence,
    kind,
    kind,
  );
}
