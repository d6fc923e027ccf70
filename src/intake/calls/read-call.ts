import { blanked, callNote, saidIn, type CallNote } from '../../core/calls/call-note.ts';
import { jsonIn } from '../../core/text/json-in.ts';
import type { Fact } from '../../core/records/fact.ts';
import type { MessageReading, UnreadableReading } from '../../core/records/reading.ts';
import { recogniseSaid } from '../recognisers/recognise-said.ts';
import { readWants } from '../wants/wants.ts';

/** Reads a telephone note: what the caller said is read like a mail of his. Never throws for what it is given. */
export function readCall(bytes: Uint8Array): MessageReading | UnreadableReading {
  const found = callNote.safeParse(jsonIn(new TextDecoder().decode(bytes)));
  if (found.success) return read(found.data);
  const { length: size } = bytes;
  return { kind: 'unreadable', reason: 'not-a-note', size, facts: [], dropped: [] };
}

function read(note: CallNote): MessageReading {
  const { text, passed, language, caller, to, about, at } = note;
  const own = saidIn(note);
  const date = new Date(at).toISOString();
  const subject = about?.subject ?? '';
  const references = about?.references ?? [];
  const facts = factsIn(note, date);
  const numbers = passed.map(({ start, end }) => text.slice(start, end)).join(' ');
  return {
    kind: 'message',
    subject,
    from: [caller],
    to: [to],
    cc: [],
    replyTo: [],
    date,
    messageId: null,
    inReplyTo: references.at(-1) ?? null,
    references,
    language,
    text,
    own,
    quoted: '',
    signature: numbers,
    parts: [],
    automatic: null,
    wants:
      own === ''
        ? []
        : readWants({ subject: '', own, language, automatic: null, parts: [], facts }),
    facts,
    dropped: [],
    call: {
      by: note.by,
      name: note.name,
      medium: note.medium,
      number: note.number,
      back: note.back,
      answers: about !== null,
    },
  };
}

/** What stands before it and the numbers in it are no words of his; everything stays where it is in the note. */
function factsIn(
  { text, said, passed, language, about }: CallNote,
  writtenAt: string,
): readonly Fact[] {
  const body = blanked(text, [{ start: 0, end: said.start }, ...passed]);
  const own = { body, start: said.start, end: body.length };
  return recogniseSaid(own, { language, writtenAt, answers: about !== null });
}
