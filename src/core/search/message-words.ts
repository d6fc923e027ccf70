import type { FolderUse } from '../ports/mail.ts';
import type { FileReading, Mailbox, MessageReading } from '../records/reading.ts';
import { marksOfMessage } from './marks.ts';

/** The words of one message or document, by where they stand. */
export interface SearchWords {
  readonly subject: string;
  /** Names and addresses of whoever wrote it. */
  readonly sender: string;
  readonly recipients: string;
  readonly text: string;
  /** Names of attached files. */
  readonly attachments: string;
  /** Text of attached files and of documents. */
  readonly documents: string;
  /** See `marks.ts`. */
  readonly marks: readonly string[];
}

/** Names and addresses as they are indexed. */
export function boxes(mailboxes: readonly Mailbox[]): string {
  return mailboxes.map(({ name, address }) => `${name} ${address}`).join(' ');
}

/** What a message that came in is found by. `documents` is the text of what is attached to it. */
export function wordsOfMessage(
  reading: MessageReading,
  standing: { readonly ours: boolean; readonly use: FolderUse | undefined },
  documents: string,
): SearchWords {
  return {
    subject: reading.subject,
    sender: boxes(reading.from),
    recipients: boxes([...reading.to, ...reading.cc]),
    text: reading.text,
    attachments: reading.parts.flatMap((part) => part.name ?? []).join(' '),
    documents,
    marks: marksOfMessage(reading, standing),
  };
}

/** A letter that the office sent. */
export interface SentLetter {
  readonly subject: string;
  readonly from: Mailbox;
  readonly to: readonly Mailbox[];
  readonly text: string;
  /** Names of its annexes. */
  readonly annexes: readonly string[];
}

/** What a letter of the office is found by. */
export function wordsOfSent({ subject, from, to, text, annexes }: SentLetter): SearchWords {
  return {
    subject,
    sender: boxes([from]),
    recipients: boxes(to),
    text,
    attachments: annexes.join(' '),
    documents: '',
    marks: ['kindmessage', 'isours', 'isperson', ...(annexes.length > 0 ? ['hasattachment'] : [])],
  };
}

/** What a file that came in by itself is found by. */
export function wordsOfFile(name: string, reading: FileReading): SearchWords {
  const { kind } = reading;
  return {
    subject: '',
    sender: '',
    recipients: '',
    text: '',
    attachments: name,
    documents: reading.text,
    marks: [
      'kinddocument',
      ...(kind === 'calendar' ? ['kindcalendar', 'hascalendar'] : []),
      ...(kind === 'contact' ? ['kindcontact', 'hascontact'] : []),
      ...(kind === 'image' ? ['hasimage'] : []),
      ...(reading.type === 'application/pdf' ? ['haspdf'] : []),
    ],
  };
}

/** Types of attached files whose text can be searched as it stands. */
const READABLE = /^text\/(?:plain|html|csv|calendar|markdown|vcard|x-vcard|directory|xml)$/;

/** Largest attached text that is searched, and how many of one message: a log of a gigabyte is no letter. */
const ATTACHED_BYTES = 500_000;
const ATTACHED_AT_MOST = 10;

/** Paths of the attached files whose text can be searched. */
export function searchableParts(reading: MessageReading): readonly string[] {
  return reading.parts
    .filter((part) => part.name !== null || part.disposition === 'attachment')
    .filter((part) => READABLE.test(part.type) && part.size <= ATTACHED_BYTES)
    .slice(0, ATTACHED_AT_MOST)
    .map((part) => part.path);
}

/** The words of an attached text, without the marks of a web page. */
export function attachedWords(type: string, text: string): string {
  if (type !== 'text/html') return text;
  return text
    .replaceAll(/<(?:script|style)\b[^<]{0,100000}/gi, ' ')
    .replaceAll(/<[^<>]{0,2000}>/g, ' ')
    .replaceAll(/&(?:nbsp|#160);/g, ' ');
}
