import type { FolderUse } from '../../core/ports/mail.ts';
import type { MessageReading } from '../../core/records/reading.ts';
import {
  wordsOfFile,
  wordsOfMessage,
  wordsOfSent,
  type SearchWords,
} from '../../core/search/message-words.ts';
import type { OwnerStore, Row, Writer } from '../access.ts';
import { readReading } from '../records/readings.ts';
import { dropEntry, putEntry } from './entry.ts';
import { readRest, writeRest } from './progress.ts';

/** Text of what is attached to a message; the store has no hands to read it with. */
export type ReadAttached = (arrival: string, reading: MessageReading) => Promise<string>;

/** Messages put in by one transaction: few enough that nobody who writes has to wait long. */
const AT_ONCE = 200;

/**
 * Puts the newest messages that are not yet in the index into it. Killed anywhere it goes on where it
 * was. Returns whether any are left.
 */
export async function indexSome(store: OwnerStore, attached: ReadAttached): Promise<boolean> {
  if ((await readRest(store.read)) === null) return false;
  return store.transact(async (writer) => {
    const found = await readRest(writer);
    if (found === null) return false;
    const rows = await writer.all(
      'SELECT seq FROM message WHERE seq <= ? ORDER BY seq DESC LIMIT ?',
      found.rest,
      AT_ONCE,
    );
    for (const row of rows) await reindexEntry(writer, Number(row['seq']), attached);
    const rest = rows.length < AT_ONCE ? 0 : Number(rows.at(-1)?.['seq']) - 1;
    await writeRest(writer, rest, found.of);
    return rest > 0;
  });
}

/** Puts a message or document into the index anew, with the words that are on record now. */
export async function reindexEntry(
  writer: Writer,
  entry: number,
  attached: ReadAttached,
): Promise<void> {
  await dropEntry(writer, entry);
  const found =
    entry > 0 ? await messageWords(writer, entry, attached) : await fileWords(writer, entry);
  if (found !== null) await putEntry(writer, entry, found.at, found.words);
}

interface Found {
  readonly at: number;
  readonly words: SearchWords;
}

async function messageWords(
  writer: Writer,
  seq: number,
  attached: ReadAttached,
): Promise<Found | null> {
  const row = await writer.get(
    `SELECT m.*, a.folder_use FROM message m LEFT JOIN arrival a ON a.id = m.arrival WHERE m.seq = ?`,
    seq,
  );
  if (row === undefined) return null;
  const at = Number(row['at']);
  const arrival = typeof row['arrival'] === 'string' ? row['arrival'] : null;
  const reading = arrival === null ? null : await readReading(writer, arrival);
  if (arrival === null || reading?.kind !== 'message') return { at, words: ownWords(row) };
  const standing = { ours: row['ours'] === 1, use: useOf(row['folder_use']) };
  return { at, words: wordsOfMessage(reading, standing, await attached(arrival, reading)) };
}

/** What a message without a reading is found by: what the office wrote. */
function ownWords(row: Row): SearchWords {
  const text = (column: string) => String(row[column] ?? '');
  const recipients: unknown = JSON.parse(text('recipients'));
  const addresses = Array.isArray(recipients) ? recipients.map(String) : [];
  return wordsOfSent({
    subject: text('subject'),
    from: { name: text('from_name'), address: text('from_address') },
    to: addresses.map((address) => ({ name: '', address })),
    text: text('own'),
    annexes: [],
  });
}

const USES: readonly FolderUse[] = ['inbox', 'sent', 'drafts', 'junk', 'trash', 'archive', 'other'];

function useOf(value: Row[string] | undefined): FolderUse | undefined {
  return USES.find((use) => use === value);
}

async function fileWords(writer: Writer, entry: number): Promise<Found | null> {
  const row = await writer.get('SELECT arrival, at, name FROM document WHERE seq = ?', -entry);
  if (row === undefined) return null;
  const reading = await readReading(writer, String(row['arrival']));
  if (reading === null || reading.kind === 'message' || reading.kind === 'unreadable') return null;
  return { at: Number(row['at']), words: wordsOfFile(String(row['name']), reading) };
}
