import { z } from 'zod';
import type { Sha256 } from '../../../core/ids.ts';
import type { Reader, Writer } from '../../access.ts';

/** A letter on paper, as it was printed. */
export interface KeptLetter {
  readonly id: string;
  readonly reference: string;
  readonly at: number;
  readonly decision: string;
  readonly arrival: string;
  readonly person: string | null;
  readonly matter: string | null;
  readonly addressee: string;
  readonly subject: string;
  readonly pdf: Sha256;
  readonly docx: Sha256;
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding of a hash read from its own column
const sha = z.string().transform((hash) => hash as Sha256);

const letterRow = z.object({
  id: z.string(),
  reference: z.string(),
  at: z.number(),
  decision: z.string(),
  arrival: z.string(),
  person: z.string().nullable(),
  matter: z.string().nullable(),
  addressee: z.string(),
  subject: z.string(),
  pdf: sha,
  docx: sha,
});

const COLUMNS =
  'id, reference, at, decision, arrival, person, matter, addressee, subject, pdf, docx';

/** The next number of a year; given once, whatever becomes of the letter. */
export async function nextLetterNumber(writer: Writer, year: number): Promise<number> {
  const row = await writer.get(
    `INSERT INTO letter_number (year, last) VALUES (?, 1)
     ON CONFLICT (year) DO UPDATE SET last = last + 1 RETURNING last`,
    year,
  );
  return Number(row?.['last'] ?? 1);
}

export async function insertLetter(
  writer: Writer,
  letter: KeptLetter & { readonly year: number; readonly number: number },
): Promise<void> {
  await writer.run(
    `INSERT INTO letter (year, number, ${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    letter.year,
    letter.number,
    letter.id,
    letter.reference,
    letter.at,
    letter.decision,
    letter.arrival,
    letter.person,
    letter.matter,
    letter.addressee,
    letter.subject,
    letter.pdf,
    letter.docx,
  );
}

/** Letters, the newest first; of one matter where it is named. */
export async function lettersKept(
  reader: Reader,
  { matter, limit }: { readonly matter: string | null; readonly limit: number },
): Promise<readonly KeptLetter[]> {
  const rows =
    matter === null
      ? await reader.all(
          `SELECT ${COLUMNS} FROM letter ORDER BY at DESC, number DESC LIMIT ?`,
          limit,
        )
      : await reader.all(
          `SELECT ${COLUMNS} FROM letter WHERE matter = ? ORDER BY at DESC, number DESC LIMIT ?`,
          matter,
          limit,
        );
  return rows.map((row) => letterRow.parse(row));
}

/** One letter by its id or its reference; null when there is none. */
export async function readLetter(reader: Reader, named: string): Promise<KeptLetter | null> {
  const row = await reader.get(
    `SELECT ${COLUMNS} FROM letter WHERE id = ? OR reference = ?`,
    named,
    named,
  );
  return row === undefined ? null : letterRow.parse(row);
}

/** Letters to somebody: what erasing him must look at. */
export async function lettersOfPerson(
  reader: Reader,
  person: string,
): Promise<readonly KeptLetter[]> {
  const rows = await reader.all(`SELECT ${COLUMNS} FROM letter WHERE person = ?`, person);
  return rows.map((row) => letterRow.parse(row));
}

/** Which of these arrivals had letters printed. */
export async function printedFor(
  reader: Reader,
  arrivals: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await reader.all(
    'SELECT DISTINCT arrival FROM letter WHERE arrival IN (SELECT value FROM json_each(?))',
    JSON.stringify(arrivals),
  );
  return new Set(rows.map((row) => String(row['arrival'])));
}

/** Every letter with its files; a blob that one names is not nobody's. */
export async function letterFiles(
  reader: Reader,
): Promise<readonly Pick<KeptLetter, 'arrival' | 'pdf' | 'docx'>[]> {
  const rows = await reader.all('SELECT arrival, pdf, docx FROM letter');
  return rows.map((row) => letterRow.pick({ arrival: true, pdf: true, docx: true }).parse(row));
}

/** Forgets letters that came of these arrivals; of those to a list only the letters to these people. */
export async function forgetLetters(
  writer: Writer,
  arrivals: readonly string[],
  people: readonly string[],
): Promise<void> {
  for (const arrival of arrivals)
    await writer.run(
      `DELETE FROM letter WHERE arrival = ? AND (person IN (SELECT value FROM json_each(?))
         OR NOT EXISTS (SELECT 1 FROM mailing_line WHERE mailing_line.arrival = letter.arrival))`,
      arrival,
      JSON.stringify(people),
    );
}

/** Where somebody has his post; null when nobody said. */
export async function postalAddress(
  reader: Reader,
  person: string,
): Promise<readonly string[] | null> {
  const row = await reader.get('SELECT lines FROM postal_address WHERE person = ?', person);
  return row === undefined ? null : z.array(z.string()).parse(JSON.parse(String(row['lines'])));
}

/** Notes where somebody has his post; no lines forget it. */
export async function setPostalAddress(
  writer: Writer,
  person: string,
  {
    lines,
    at,
    by,
  }: { readonly lines: readonly string[]; readonly at: number; readonly by: string },
): Promise<void> {
  if (lines.length === 0) {
    await writer.run('DELETE FROM postal_address WHERE person = ?', person);
    return;
  }
  await writer.run(
    `INSERT INTO postal_address (person, lines, at, by) VALUES (?, ?, ?, ?)
     ON CONFLICT (person) DO UPDATE SET lines = excluded.lines, at = excluded.at, by = excluded.by`,
    person,
    JSON.stringify(lines),
    at,
    by,
  );
}
