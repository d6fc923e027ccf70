import { MARK, marksTouching } from '../../core/search/marks.ts';
import type { SearchField } from '../../core/search/query.ts';

/**
 * The columns of the index in which a field looks; empty for all of them, which is quicker than
 * naming them and the same: no word can be a mark.
 */
export const COLUMNS: Readonly<Record<SearchField, string>> = {
  any: '',
  subject: '{subject}',
  from: '{sender}',
  to: '{recipients}',
  text: '{text documents}',
  attachment: '{attachments documents}',
};

/** Where a word tells most of what a message is about. */
export const TELLING_COLUMNS = '{subject sender attachments}';

/** A word or words side by side, so that no sign in it means anything to the index. */
export function quoted(words: string): string {
  return `"${words.replaceAll('"', ' ')}"`;
}

/** One of these in these columns. */
export function matchesAny(columns: string, quotedWords: readonly string[]): string {
  const words = `(${quotedWords.join(' OR ')})`;
  return columns === '' ? words : `(${columns} : ${words})`;
}

/** One of these marks. */
export function marked(marks: readonly string[]): string {
  return matchesAny(
    '{marks}',
    marks.map((mark) => quoted(`${MARK}${mark}`)),
  );
}

/** Everything there is: each message and document has one of these. */
export const EVERYTHING = marked(['kindmessage', 'kinddocument']);

/** Entries of the years and months that a time touches; null where it is too wide for that to help. */
export function inTime(from: number, until: number): string | null {
  const marks = marksTouching(from, until);
  return marks === null || marks.length === 0 ? null : marked(marks);
}
