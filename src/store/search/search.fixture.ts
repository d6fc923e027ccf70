import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OwnerStore } from '../access.ts';
import { timesReader } from '../../core/search/dates.ts';
import { wordsOfMessage } from '../../core/search/message-words.ts';
import type { Mailbox, MessageReading } from '../../core/records/reading.ts';
import { insertMessage } from '../records/messages.ts';
import { writeReading } from '../records/readings.ts';
import { searchMessages, type SearchResult } from '../records/search.ts';
import { openOwnerStore } from '../sqlite/store.ts';

/** A letter as the tests write it down. */
export interface Letter {
  readonly subject?: string;
  readonly from?: string;
  readonly to?: string;
  readonly text?: string;
  readonly at?: string;
  readonly files?: readonly string[];
  readonly attached?: string;
  readonly ours?: boolean;
  readonly wants?: MessageReading['wants'][number]['kind'];
}

/** A mailbox with letters in it, numbered from 1; searched as its principal on Friday 27 November 2026. */
export interface TestMailbox {
  readonly store: OwnerStore;
  readonly path: string;
  put(number: number, letter: Letter): Promise<void>;
  search(text: string, everything?: boolean): Promise<SearchResult>;
  /** The numbers of the letters that are found, best first. */
  found(text: string): Promise<readonly number[]>;
  [Symbol.asyncDispose](): Promise<void>;
}

const NOW = Date.parse('2026-11-27T10:00:00+01:00');
const readTimes = timesReader({ now: NOW, zone: 'Europe/Amsterdam' });

export async function testMailbox(letters: readonly Letter[] = []): Promise<TestMailbox> {
  const folder = await mkdtemp(join(tmpdir(), 'secretaris-search-'));
  const path = join(folder, 'store.sqlite');
  const store = openOwnerStore('berg', path);
  const mailbox: TestMailbox = {
    store,
    path,
    put: (number, letter) => putLetter(store, number, letter),
    search: (text, everything = true) =>
      searchMessages(store.read, text, { limit: 50, everything, readTimes }),
    found: async (text) =>
      (await mailbox.search(text)).hits.map((hit) => Number(hit.id.replace('in-', ''))),
    async [Symbol.asyncDispose]() {
      await store[Symbol.asyncDispose]();
      await rm(folder, { recursive: true, force: true });
    },
  };
  for (const [index, letter] of letters.entries()) await mailbox.put(index + 1, letter);
  return mailbox;
}

function mailboxOf(text: string): Mailbox {
  const [, name = '', address = text] = /^(.*) <(.*)>$/.exec(text) ?? [];
  return { name, address };
}

/** What intake would make of such a letter. */
export function readingOf(letter: Letter): MessageReading {
  const { subject = '', from = 'Anna <anna@post.example>', to = 'berg@kantoor.example' } = letter;
  const text = letter.text ?? '';
  return {
    kind: 'message',
    subject,
    from: [mailboxOf(from)],
    to: [mailboxOf(to)],
    cc: [],
    replyTo: [],
    date: letter.at ?? '2026-11-20T09:00:00Z',
    messageId: null,
    inReplyTo: null,
    references: [],
    language: 'nl',
    text,
    own: text,
    quoted: '',
    signature: '',
    parts: (letter.files ?? []).map((name, index) => ({
      path: String(index + 2),
      type: name.endsWith('.pdf') ? 'application/pdf' : 'application/octet-stream',
      name,
      disposition: 'attachment' as const,
      contentId: null,
      size: 1,
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding; no bytes lie behind it
      sha256: '0'.repeat(64) as MessageReading['parts'][number]['sha256'],
      range: [0, 0] as const,
    })),
    automatic: null,
    wants: letter.wants === undefined ? [] : [{ kind: letter.wants, certainty: 1, cues: [] }],
    facts: [],
    dropped: [],
  };
}

async function putLetter(store: OwnerStore, number: number, letter: Letter): Promise<void> {
  const reading = readingOf(letter);
  const [from] = reading.from;
  const id = `in-${number}`;
  await store.transact(async (writer) => {
    await writeReading(writer, id, reading);
    await insertMessage(writer, {
      arrival: id,
      act: null,
      messageId: null,
      thread: id,
      at: Date.parse(reading.date ?? ''),
      fromName: from?.name ?? '',
      fromAddress: from?.address ?? '',
      recipients: reading.to.map((one) => one.address),
      subject: reading.subject,
      own: reading.own,
      ours: letter.ours === true,
      automatic: false,
      words: wordsOfMessage(
        reading,
        { ours: letter.ours === true, use: 'inbox' },
        letter.attached ?? '',
      ),
    });
  });
}
