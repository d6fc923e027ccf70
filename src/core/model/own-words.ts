import type { MessageReading } from '../records/reading.ts';

/** Whether words begin or end in the middle of a word or number, where they stand at a place. */
function isCut(text: string, at: number, words: string): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  const after = text.slice(at + words.length, at + words.length + 2);
  const cutBefore = /^[\p{L}\p{Nd}]/u.test(words) && /[\p{L}\p{Nd}]$|\p{Nd}[.,]$/u.test(before);
  return cutBefore || (/[\p{L}\p{Nd}]$/u.test(words) && /^[\p{L}\p{Nd}]|^[.,]\p{Nd}/u.test(after));
}

/**
 * Where whole words stand in the readable body, among what the writer wrote himself; null when they do not. "maandag 3" is
 * not what "maandag 30 november" says, and half a letter (a surrogate) is no letter. The same words in what he quotes are
 * passed over, also when they stand before his own.
 */
export function placeInOwn(
  words: string,
  { text, own }: Pick<MessageReading, 'text' | 'own'>,
): number | null {
  if (!words.isWellFormed()) return null;
  let at = own.indexOf(words);
  while (at !== -1 && isCut(own, at, words)) at = own.indexOf(words, at + 1);
  if (at === -1) return null;
  const place = inBody(own.slice(0, at), own, text);
  return place !== null && text.startsWith(words, place) ? place : null;
}

/** The same place in the body: own lines stand there whole and in their order, with other lines between them. */
function inBody(before: string, own: string, text: string): number | null {
  const count = before.split('\n').length;
  const column = before.length - (before.lastIndexOf('\n') + 1);
  let start = 0;
  let from = 0;
  for (const line of own.split('\n').slice(0, count)) {
    // Of several empty lines one is kept.
    if (line === '') continue;
    const found = lineFrom(line, text, from);
    if (found === null) return null;
    start = found;
    from = found + line.length;
  }
  return start + column;
}

/** Where a line of the body begins with this one: nothing but space before it, and no half word after it. */
function lineFrom(line: string, text: string, from: number): number | null {
  for (let at = text.indexOf(line, from); at !== -1; at = text.indexOf(line, at + 1)) {
    const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
    if (before.trim() === '' && !isCut(text, at, line)) return at;
  }
  return null;
}
