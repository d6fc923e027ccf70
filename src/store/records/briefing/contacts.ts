import { z } from 'zod';
import type { Reader } from '../../access.ts';

/** A message as a briefing looks at it. */
export interface BriefMessage {
  readonly arrival: string | null;
  readonly act: string | null;
  readonly thread: string;
  readonly at: number;
  readonly fromName: string;
  readonly fromAddress: string;
  readonly subject: string;
  readonly ours: boolean;
}

const row = z
  .object({
    arrival: z.string().nullable(),
    act: z.string().nullable(),
    thread: z.string(),
    at: z.number(),
    from_name: z.string(),
    from_address: z.string(),
    subject: z.string(),
    ours: z.number(),
  })
  .transform(({ from_name, from_address, ours, ...rest }) => ({
    ...rest,
    fromName: from_name,
    fromAddress: from_address,
    ours: ours === 1,
  }));

const COLUMNS = 'arrival, act, thread, at, from_name, from_address, subject, ours';

/** What the reader may see: everything, or what is not for the principal alone. */
const SEEN = `(? = 1 OR confidentiality = 'office')`;

/** The newest messages of somebody, no automatic answers among them. */
export async function messagesFrom(
  reader: Reader,
  address: string,
  limit: number,
  everything: boolean,
): Promise<readonly BriefMessage[]> {
  const rows = await reader.all(
    `SELECT ${COLUMNS} FROM message WHERE from_address = ? AND automatic = 0 AND ${SEEN}
     ORDER BY at DESC, seq DESC LIMIT ?`,
    address,
    everything ? 1 : 0,
    limit,
  );
  return rows.map((found) => row.parse(found));
}

/** The newest messages of a thread. */
export async function newestOfThread(
  reader: Reader,
  thread: string,
  limit: number,
  everything: boolean,
): Promise<readonly BriefMessage[]> {
  const rows = await reader.all(
    `SELECT ${COLUMNS} FROM message WHERE thread = ? AND automatic = 0 AND ${SEEN}
     ORDER BY at DESC, seq DESC LIMIT ?`,
    thread,
    everything ? 1 : 0,
    limit,
  );
  return rows.map((found) => row.parse(found));
}

/** The last letter to somebody that the principal or the office wrote, in whatever thread; null when none is known. */
export async function lastWrittenTo(
  reader: Reader,
  address: string,
  everything: boolean,
): Promise<BriefMessage | null> {
  const found = await reader.get(
    `SELECT ${COLUMNS} FROM message WHERE at = (SELECT last_at FROM written_to WHERE address = ?) AND ours = 1
       AND ${SEEN} AND EXISTS (SELECT 1 FROM json_each(message.recipients) WHERE value = ?) LIMIT 1`,
    address,
    everything ? 1 : 0,
    address,
  );
  return found === undefined ? null : row.parse(found);
}

/** Threads in which the times of an event were offered, by letter or for a meeting with several. */
export async function threadsOfEvent(reader: Reader, uid: string): Promise<readonly string[]> {
  const rows = await reader.all(
    `SELECT thread FROM hold WHERE uid = ? AND thread IS NOT NULL
     UNION SELECT p.thread FROM hold h JOIN convening_party p ON p.convening = h.offer
       WHERE h.uid = ? AND p.thread IS NOT NULL`,
    uid,
    uid,
  );
  return rows.map((found) => String(found['thread']));
}

const part = z.object({
  path: z.string(),
  type: z.string(),
  name: z.string().nullable(),
  disposition: z.string().nullable(),
  size: z.number(),
  sha256: z.string(),
});
const parts = z.array(part);

/** The files of a message as they were read; the reading itself, with all its texts, is not loaded. */
export async function partsOf(
  reader: Reader,
  arrival: string,
): Promise<readonly z.output<typeof part>[]> {
  const found = await reader.get(
    `SELECT json_extract(reading, '$.parts') AS parts FROM reading WHERE arrival = ?`,
    arrival,
  );
  const text = found?.['parts'];
  if (typeof text !== 'string') return [];
  const read = parts.safeParse(JSON.parse(text));
  return read.success ? read.data : [];
}
