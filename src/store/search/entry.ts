import { MARK, marksOfTime } from '../../core/search/marks.ts';
import type { SearchWords } from '../../core/search/message-words.ts';
import { fold, isAscii } from '../../core/search/words.ts';
import type { Writer } from '../access.ts';
import { learnWords } from './vocabulary.ts';

/** Longest text put into the index: a megabyte of base64 in a body would only bloat it. */
const TEXT_LIMIT = 200_000;

/** Puts an entry into the index, in place of the one that was there. */
export async function putEntry(
  writer: Writer,
  seq: number,
  at: number,
  words: SearchWords,
): Promise<void> {
  const text = cut(words.text);
  const documents = cut(words.documents);
  const marks = [...words.marks, ...marksOfTime(at)].map((mark) => `${MARK}${mark}`).join(' ');
  const [subject, sender, recipients, attachments] = [
    cut(words.subject),
    cut(words.sender),
    cut(words.recipients),
    cut(words.attachments),
  ];
  await writer.run(
    `INSERT INTO search (rowid, subject, sender, recipients, text, attachments, documents, marks)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    seq,
    subject,
    sender,
    recipients,
    text,
    attachments,
    documents,
    marks,
  );
  await learnWords(writer, [subject, text, attachments, documents], [sender, recipients]);
}

/** Takes an entry out of the index. Its words stay known until `pruneWords`. */
export async function dropEntry(writer: Writer, seq: number): Promise<void> {
  await writer.run('DELETE FROM search WHERE rowid = ?', seq);
}

// oxlint-disable-next-line no-control-regex -- ASCII divides words alike everywhere
const NO_WORD = /[^\p{L}\p{N}\0-\x7f]+/gu;

/**
 * Bounded and folded as questions are. What divides words for us does so in the index too, where a
 * newer sign ("Proficiat🥳") would be taken for a letter; with it goes the letter that marks begin with.
 */
function cut(text: string): string {
  const folded = fold(text.slice(0, TEXT_LIMIT));
  return isAscii(folded) ? folded : folded.replaceAll(NO_WORD, ' ');
}
