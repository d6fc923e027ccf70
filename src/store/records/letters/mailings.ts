import { z } from 'zod';
import type { DecidedLine } from '../../../core/decision.ts';
import type {
  EarlierLine,
  Finding,
  MailingLetter,
  MailingLine,
  MailingOrdered,
} from '../../../core/letters/mailing/mailing.ts';
import type { Reader, Row, Writer } from '../../access.ts';
import { eraseKeptOut } from './kept-out.ts';

/** A mailing in the register. */
export interface StoredMailing {
  readonly id: string;
  readonly at: number;
  readonly by: string;
  readonly ordered: MailingOrdered;
}

/** `held`: something keeps the letter until it is answered; `left-out`: somebody said that he gets none. */
export type LineState = 'ready' | 'held' | 'left-out';

/** One recipient of a mailing as he was decided on last. */
export interface StoredLine {
  readonly mailing: string;
  readonly number: number;
  readonly line: MailingLine;
  readonly name: string;
  readonly person: string | null;
  readonly address: string;
  readonly state: LineState;
  readonly findings: readonly Finding[];
  readonly arrival: string;
  readonly key: string | null;
}

const json = <T>() =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written below through the same types
  z.string().transform((text) => JSON.parse(text) as T);

const mailingRow = z.object({
  id: z.string(),
  at: z.number(),
  by: z.string(),
  ordered: json<MailingOrdered>(),
});

const lineRow = z.object({
  mailing: z.string(),
  number: z.number(),
  line: json<MailingLine>(),
  name: z.string(),
  person: z.string().nullable(),
  address: z.string(),
  state: z.enum(['ready', 'held', 'left-out']),
  findings: json<readonly Finding[]>(),
  arrival: z.string(),
  key: z.string().nullable(),
});

const toMailing = (row: Row): StoredMailing => mailingRow.parse(row);
const toLine = (row: Row): StoredLine => lineRow.parse(row);

/** Puts a mailing on record; one that is there stays as it is. Tells whether it is new. */
export async function insertMailing(writer: Writer, mailing: StoredMailing): Promise<boolean> {
  const { id, at, by, ordered } = mailing;
  const done = await writer.run(
    'INSERT INTO mailing (id, at, by, ordered, letter) VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING',
    id,
    at,
    by,
    JSON.stringify(ordered),
    letterKey(ordered.letter),
  );
  return done.changes === 1;
}

function letterKey(letter: MailingLetter): string {
  return JSON.stringify(letter);
}

/** Writes how a recipient was decided on; the last time counts. */
export async function writeLine(
  writer: Writer,
  { mailing, arrival }: { readonly mailing: string; readonly arrival: string },
  { line, ready, person, address, name, findings, key }: DecidedLine,
): Promise<void> {
  await writer.run(
    `INSERT INTO mailing_line (mailing, number, line, name, person, address, state, findings, arrival, key)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (mailing, number) DO UPDATE SET line = excluded.line, name = excluded.name, person = excluded.person,
       address = excluded.address, state = excluded.state, findings = excluded.findings, arrival = excluded.arrival,
       key = excluded.key`,
    mailing,
    line.number,
    JSON.stringify(line),
    name,
    person,
    address,
    ready ? 'ready' : 'held',
    JSON.stringify(findings),
    arrival,
    key,
  );
}

/** Leaves recipients out whose letters are kept. Tells how many. */
export async function leaveOut(
  writer: Writer,
  mailing: string,
  numbers: readonly number[],
): Promise<number> {
  const done = await writer.run(
    `UPDATE mailing_line SET state = 'left-out' WHERE mailing = ? AND state = 'held'
       AND number IN (SELECT value FROM json_each(?))`,
    mailing,
    JSON.stringify(numbers),
  );
  return done.changes;
}

export async function readMailing(reader: Reader, id: string): Promise<StoredMailing | null> {
  const row = await reader.get('SELECT id, at, by, ordered FROM mailing WHERE id = ?', id);
  return row === undefined ? null : toMailing(row);
}

/** The newest first. */
export async function listMailings(
  reader: Reader,
  limit: number,
): Promise<readonly StoredMailing[]> {
  const rows = await reader.all(
    'SELECT id, at, by, ordered FROM mailing ORDER BY at DESC, id DESC LIMIT ?',
    limit,
  );
  return rows.map(toMailing);
}

export async function linesOfMailing(
  reader: Reader,
  mailing: string,
): Promise<readonly StoredLine[]> {
  const rows = await reader.all(
    'SELECT * FROM mailing_line WHERE mailing = ? ORDER BY number',
    mailing,
  );
  return rows.map(toLine);
}

/** Those of a mailing who have a letter, but for these numbers. */
export async function earlierLines(
  reader: Reader,
  mailing: string,
  but: readonly number[],
): Promise<readonly EarlierLine[]> {
  const rows = await reader.all(
    `SELECT number, person, address FROM mailing_line WHERE mailing = ? AND state = 'ready'
       AND number NOT IN (SELECT value FROM json_each(?)) ORDER BY number`,
    mailing,
    JSON.stringify(but),
  );
  return rows.map((row) => lineRow.pick({ number: true, person: true, address: true }).parse(row));
}

/** Of these lines those whose letter lies ready, was printed or has gone: one that came to nothing may be made again. */
export async function settledLines(
  reader: Reader,
  mailing: string,
  numbers: readonly number[],
): Promise<readonly number[]> {
  const rows = await reader.all(
    `SELECT line.number FROM mailing_line line
     WHERE line.mailing = ? AND line.state = 'ready' AND line.number IN (SELECT value FROM json_each(?))
       AND (line.key IS NULL OR EXISTS (SELECT 1 FROM act WHERE act.arrival = line.arrival AND act.act ->> 'key' = line.key
         AND act.state IN ('approve', 'wait', 'permitted', 'started', 'done', 'unknown')))`,
    mailing,
    JSON.stringify(numbers),
  );
  return rows.map((row) => Number(row['number']));
}

/** Of these addresses those to which the very same letter of another mailing went, or is about to. */
export async function hadLetter(
  reader: Reader,
  { letter, mailing }: { readonly letter: MailingLetter; readonly mailing: string },
  addresses: readonly string[],
): Promise<readonly string[]> {
  const rows = await reader.all(
    `SELECT DISTINCT line.address FROM mailing JOIN mailing_line line ON line.mailing = mailing.id AND line.state = 'ready'
       JOIN act ON act.arrival = line.arrival AND act.act ->> 'key' = line.key
     WHERE mailing.letter = ? AND mailing.id <> ? AND line.address IN (SELECT value FROM json_each(?))
       AND act.state IN ('approve', 'wait', 'permitted', 'started', 'done', 'unknown')`,
    letterKey(letter),
    mailing,
    JSON.stringify(addresses),
  );
  return rows.map((row) => String(row['address']));
}

/** Takes somebody out of every list he stood on. That he is kept out of them stays, by what is left of his addresses. */
export async function forgetRecipient(
  writer: Writer,
  {
    people,
    addresses,
  }: { readonly people: readonly string[]; readonly addresses: readonly string[] },
): Promise<void> {
  const [ids, lower] = [
    JSON.stringify(people),
    JSON.stringify(addresses.map((one) => one.toLowerCase())),
  ];
  await eraseKeptOut(writer, { people, addresses });
  await writer.run(
    `DELETE FROM mailing_line WHERE person IN (SELECT value FROM json_each(?))
         OR address IN (SELECT value FROM json_each(?))`,
    ids,
    lower,
  );
  await writer.run('DELETE FROM bounced WHERE address IN (SELECT value FROM json_each(?))', lower);
}
