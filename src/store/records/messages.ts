import { z } from 'zod';
import type { ThreadEntry } from '../../core/situation.ts';
import type { SearchWords } from '../../core/search/message-words.ts';
import type { Reader, Writer } from '../access.ts';
import { dropEntry, putEntry } from '../search/entry.ts';

/** A message as lists, threads and search see it. */
export interface MessageRecord {
  readonly arrival: string | null;
  readonly act: string | null;
  readonly messageId: string | null;
  readonly thread: string;
  readonly at: number;
  readonly fromName: string;
  readonly fromAddress: string;
  readonly recipients: readonly string[];
  readonly subject: string;
  readonly own: string;
  readonly ours: boolean;
  /** A bounce or automatic reply: nobody's answer. */
  readonly automatic: boolean;
  /** What search looks through. */
  readonly words: SearchWords;
}

/** Own text kept with the message for threads; the whole stays in the reading. */
const OWN_TEXT_LIMIT = 20_000;

export async function insertMessage(writer: Writer, message: MessageRecord): Promise<void> {
  const done = await writer.run(
    `INSERT INTO message (arrival, act, message_id, thread, at, from_name, from_address, recipients, subject, own, ours, automatic)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    message.arrival,
    message.act,
    message.messageId,
    message.thread,
    message.at,
    message.fromName,
    message.fromAddress,
    JSON.stringify(message.recipients),
    message.subject,
    message.own.slice(0, OWN_TEXT_LIMIT),
    message.ours ? 1 : 0,
    message.automatic ? 1 : 0,
  );
  await putEntry(writer, done.row, message.at, message.words);
}

/** Removes the messages of these arrivals or acts, from the search index as well. Tells how many. */
export async function removeMessages(writer: Writer, records: readonly string[]): Promise<number> {
  let removed = 0;
  for (const record of records) {
    const rows = await writer.all(
      'SELECT seq FROM message WHERE arrival = ? OR act = ?',
      record,
      record,
    );
    for (const row of rows) {
      await dropEntry(writer, Number(row['seq']));
      await writer.run('DELETE FROM message WHERE seq = ?', Number(row['seq']));
      removed += 1;
    }
  }
  return removed;
}

/** The arrival that first brought a Message-ID, by whatever road; null when none did. */
export async function firstWithMessageId(
  reader: Reader,
  messageId: string,
): Promise<{
  readonly arrival: string | null;
  readonly act: string | null;
  readonly own: string;
} | null> {
  const row = await reader.get(
    'SELECT arrival, act, own FROM message WHERE message_id = ? ORDER BY seq LIMIT 1',
    messageId,
  );
  if (row === undefined) return null;
  return {
    arrival: textOrNull(row['arrival']),
    act: textOrNull(row['act']),
    own: String(row['own']),
  };
}

/** Longest thread loaded for deciding: what came before the last twenty messages does not change an answer. */
const THREAD_LIMIT = 20;

const addresses = z.array(z.string());

const threadRow = z.object({
  arrival: z.string().nullable(),
  act: z.string().nullable(),
  message_id: z.string().nullable(),
  from_address: z.string(),
  recipients: z.string(),
  at: z.number(),
  subject: z.string(),
  own: z.string(),
  ours: z.number(),
  automatic: z.number(),
  calendar: z.string().nullable(),
});

/** The newest messages of a thread, oldest first. */
export async function messagesOfThread(
  reader: Reader,
  thread: string,
): Promise<readonly ThreadEntry[]> {
  const rows = await reader.all(
    `SELECT arrival, act, message_id, from_address, recipients, at, subject, own, ours, automatic,
       (SELECT json_extract(act.act, '$.payload.mail.calendar.text') FROM act WHERE act.id = message.act) AS calendar
     FROM message WHERE thread = ? ORDER BY at DESC, seq DESC LIMIT ?`,
    thread,
    THREAD_LIMIT,
  );
  return rows.toReversed().map((found) => {
    const row = threadRow.parse(found);
    const uid = uidIn(row.calendar);
    return {
      ...(uid === null ? {} : { invites: uid }),
      arrival: row.arrival,
      act: row.act,
      messageId: row.message_id ?? '',
      from: row.from_address,
      to: addresses.parse(JSON.parse(row.recipients)),
      at: row.at,
      subject: row.subject,
      own: row.own,
      ours: row.ours === 1,
      automatic: row.automatic === 1,
    };
  });
}

/** The thread of the last message to or from an address; null when there is none. */
export async function latestThreadWith(reader: Reader, address: string): Promise<string | null> {
  const row = await reader.get(
    `SELECT thread FROM message WHERE from_address = ? OR EXISTS
       (SELECT 1 FROM json_each(message.recipients) WHERE value = ?) ORDER BY at DESC, seq DESC LIMIT 1`,
    address,
    address,
  );
  return textOrNull(row?.['thread']);
}

/** The UID of the first component of a calendar text. */
function uidIn(text: string | null): string | null {
  const lines = text?.replaceAll(/\r?\n[ \t]/g, '') ?? '';
  return /^UID:(.+?)\r?$/m.exec(lines)?.[1] ?? null;
}

const latestRow = z.object({ arrival: z.string(), thread: z.string(), at: z.number() });

/** The last mail somebody wrote, machines' answers apart, and whether it was answered; null when he never wrote. */
export async function latestFrom(
  reader: Reader,
  address: string,
): Promise<{
  readonly arrival: string;
  readonly thread: string;
  readonly at: number;
  readonly answered: boolean;
} | null> {
  const found = await reader.get(
    `SELECT arrival, thread, at FROM message
     WHERE from_address = ? AND ours = 0 AND automatic = 0 AND arrival IS NOT NULL
     ORDER BY at DESC, seq DESC LIMIT 1`,
    address,
  );
  if (found === undefined) return null;
  const row = latestRow.parse(found);
  const since = await reader.get(
    'SELECT 1 AS one FROM message WHERE thread = ? AND ours = 1 AND at >= ? LIMIT 1',
    row.thread,
    row.at,
  );
  return { ...row, answered: since !== undefined };
}

/** How a mail was sorted; shown on the docket. */
export async function setSorting(writer: Writer, arrival: string, sorting: string): Promise<void> {
  await writer.run('UPDATE message SET sorting = ? WHERE arrival = ?', sorting, arrival);
}

/** Hides a message, title included, from everybody but the principal. */
export async function setConfidentiality(
  writer: Writer,
  arrival: string,
  value: 'office' | 'principal',
): Promise<void> {
  await writer.run('UPDATE message SET confidentiality = ? WHERE arrival = ?', value, arrival);
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
