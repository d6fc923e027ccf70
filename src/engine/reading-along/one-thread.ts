import { textMayLeave, mayLeave, type KeptHome, type Leave } from '../../core/model/may-leave.ts';
import {
  lastOf,
  type MessagesOfThread,
  type OneThread,
  type ThreadMessage,
} from '../../core/model/one-thread.ts';
import type { PersonMark } from '../../core/records/person.ts';
import type { Matter } from '../../core/records/matter.ts';
import type { Reading } from '../../core/records/reading.ts';
import type { Profile } from '../../core/situation.ts';
import { mattersOf } from '../../store/records/matters.ts';
import { personWithAddress } from '../../store/records/people.ts';
import { readReading } from '../../store/records/readings.ts';
import type { Reader, Row } from '../../store/access.ts';

/** Messages of a thread that go along at most; what came before does not change an answer. */
const MESSAGES = 8;

/** The thread, or why it stays at home; `gone` when there is nothing left of it. */
export type Threaded =
  | { readonly thread: OneThread }
  | { readonly keptHome: KeptHome }
  | { readonly gone: true };

/** Which mail, in which thread. */
export interface About {
  readonly arrival: string;
  readonly thread: string;
}

/**
 * The thread of one mail as a model may see it, from the store of the principal whose it is. The only place where one
 * is made. One message that must stay at home keeps the whole at home.
 */
export async function oneThread(
  reader: Reader,
  { arrival, thread }: About,
  profile: Profile,
  keepHome: readonly string[],
): Promise<Threaded> {
  const rows = await reader.all(
    `SELECT arrival, act, at, from_address, recipients, subject, own, ours, confidentiality, sorting FROM message
     WHERE thread = ? AND automatic = 0 AND at <= (SELECT at FROM message WHERE arrival = ?)
     ORDER BY at DESC, seq DESC LIMIT ?`,
    thread,
    arrival,
    MESSAGES,
  );
  const earlier: ThreadMessage[] = [];
  let last: ThreadMessage | null = null;
  for (const row of rows) {
    const reading =
      row['arrival'] === null ? null : await readReading(reader, String(row['arrival']));
    const leave = await rowMayLeave(reader, row, reading, { profile, keepHome });
    if (!leave.may) return { keptHome: leave.why };
    if (row['arrival'] !== arrival && isForeign(reading)) continue;
    const message = toMessage(row, reading);
    if (row['arrival'] === arrival) last = message;
    else earlier.unshift(message);
  }
  if (last === null) return { gone: true };
  return { thread: made({ owner: reader.owner, thread, messages: [...earlier, last] }) };
}

/** Not surely in a language our lists of private words know: what cannot be looked through does not go along. */
function isForeign(reading: Reading | null): boolean {
  return reading?.kind === 'message' && reading.language !== 'nl' && reading.language !== 'en';
}

/** The part of a thread that went along: the newest message, and of the earlier ones those that are named. */
export function partOf(thread: OneThread, covers: readonly string[]): OneThread {
  const earlier = thread.messages.slice(0, -1).filter(({ record }) => covers.includes(record));
  return made({ ...thread, messages: [...earlier, lastOf(thread)] });
}

/** A thread in which nothing stands, to try an endpoint with. */
export function emptyThread(owner: string): OneThread {
  const nothing = { record: 'test', ours: true, at: 0, subject: 'Test', own: 'Test.' };
  return made({ owner, thread: 'test', messages: [nothing] });
}

function made(messages: MessagesOfThread): OneThread {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding: this is what makes one
  return messages as OneThread;
}

function toMessage(row: Row, reading: Reading | null): ThreadMessage {
  return {
    record: String(row['arrival'] ?? row['act']),
    ours: row['ours'] === 1,
    at: Number(row['at']),
    subject: String(row['subject']),
    own: reading?.kind === 'message' ? reading.own : String(row['own']),
  };
}

async function rowMayLeave(
  reader: Reader,
  row: Row,
  reading: Reading | null,
  { profile, keepHome }: { readonly profile: Profile; readonly keepHome: readonly string[] },
): Promise<Leave> {
  const addresses = [
    String(row['from_address']),
    ...String(row['recipients']).matchAll(/[^"[\],]+@[^"[\],]+/g),
  ].map((found) => (typeof found === 'string' ? found : found[0]));
  const { marks, matters } = await peopleAt(reader, addresses);
  const around = {
    matters,
    marks,
    confidentiality: row['confidentiality'] === 'office' ? 'office' : 'principal',
    suspicious: row['sorting'] === 'suspicious',
    keepHome,
  } as const;
  if (reading !== null) return mayLeave(reading, profile, around);
  // A letter of ours: it has no reading, and the same people and words.
  const text = `${String(row['subject'])}\n${String(row['own'])}`;
  const words = textMayLeave(text, profile, keepHome);
  if (!words.may) return words;
  return mayLeave({ ...NOTHING_READ, subject: '', text: '' }, profile, around);
}

const NOTHING_READ = {
  kind: 'message',
  from: [],
  to: [],
  cc: [],
  replyTo: [],
  date: null,
  messageId: null,
  inReplyTo: null,
  references: [],
  language: 'unknown',
  own: '',
  quoted: '',
  signature: '',
  parts: [],
  automatic: null,
  wants: [],
  facts: [],
  dropped: [],
} as const;

/** What is known of whoever takes part. */
async function peopleAt(
  reader: Reader,
  addresses: readonly string[],
): Promise<{ readonly marks: readonly PersonMark[]; readonly matters: readonly Matter[] }> {
  const marks: PersonMark[] = [];
  const matters: Matter[] = [];
  for (const address of new Set(addresses)) {
    const person = await personWithAddress(reader, address.toLowerCase());
    if (person === null) continue;
    marks.push(...person.marks);
    matters.push(...(await mattersOf(reader, person.id)));
  }
  return { marks, matters };
}
