import { blanked } from '../../core/calls/call-note.ts';
import { pageAnswer, type PageAnswer } from '../../core/meetings/page/page-answer.ts';
import { jsonIn } from '../../core/text/json-in.ts';
import type { Fact } from '../../core/records/fact.ts';
import type { MessageReading, UnreadableReading } from '../../core/records/reading.ts';
import { recogniseSaid } from '../recognisers/recognise-said.ts';
import { readWants } from '../wants/wants.ts';

/**
 * Reads an answer that was given on a page. The marks are what they are; only the words he put beside them are read as a
 * mail of his is. Never throws for what it is given.
 */
export function readPage(bytes: Uint8Array): MessageReading | UnreadableReading {
  const found = pageAnswer.safeParse(jsonIn(new TextDecoder().decode(bytes)));
  if (found.success) return read(found.data);
  const { length: size } = bytes;
  return { kind: 'unreadable', reason: 'not-an-answer', size, facts: [], dropped: [] };
}

function read(given: PageAnswer): MessageReading {
  const { text, language, party, to, about, at, convening, answers, remark: where } = given;
  const date = new Date(at).toISOString();
  const remark = where === null ? '' : text.slice(where.start, where.end);
  const facts = factsIn(given, date);
  return {
    kind: 'message',
    subject: about.subject,
    from: [party],
    to: [to],
    cc: [],
    replyTo: [],
    date,
    messageId: null,
    inReplyTo: about.references.at(-1) ?? null,
    references: about.references,
    language,
    text,
    own: text,
    quoted: '',
    signature: '',
    parts: [],
    automatic: null,
    wants:
      remark === ''
        ? []
        : readWants({ subject: '', own: remark, language, automatic: null, parts: [], facts }),
    facts,
    dropped: [],
    page: { convening, answers, remark },
  };
}

/** The lines with marks are ours; everything stays where it is in the text. */
function factsIn({ text, language, remark }: PageAnswer, writtenAt: string): readonly Fact[] {
  if (remark === null) return [];
  const { start, end } = remark;
  const body = blanked(text, [
    { start: 0, end: start },
    { start: end, end: text.length },
  ]);
  return recogniseSaid({ body, start, end }, { language, writtenAt, answers: true });
}
