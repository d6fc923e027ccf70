import { sentenceAround } from '../recogniser.ts';

/** A sentence of a passage: its words and where they stand in it, in UTF-16 units. */
export interface Said {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A mail says what it asks and promises in its first sentences; ten thousand of them are no letter. */
const MAX_SENTENCES = 200;

/** A greeting on a line of its own, and a new point of a list, end what stood before. */
const BREAK = /^[^\n]{1,50},[ \t]*\n|\n(?=[ \t]*(?:[-*•–]|\d{1,2}[.)])\s)/g;

function pieces(text: string, offset: number): readonly Said[] {
  const found: Said[] = [];
  let from = 0;
  const add = (until: number): void => {
    const raw = text.slice(from, until);
    const words = raw.trim();
    const start = offset + from + (raw.length - raw.trimStart().length);
    if (words !== '') found.push({ text: words, start, end: start + words.length });
    from = until;
  };
  for (const match of text.matchAll(BREAK)) add(match.index + match[0].length);
  add(text.length);
  return found;
}

/** The sentences of a passage in order; a hard-wrapped line does not end one. */
export function sentencesOf(passage: string): readonly Said[] {
  const found: Said[] = [];
  let at = 0;
  while (at < passage.length && found.length < MAX_SENTENCES) {
    while (at < passage.length && /\s/.test(passage.charAt(at))) at += 1;
    if (at >= passage.length) break;
    const { end } = sentenceAround(passage, at);
    // The end that was found may be where we are: a lone mark.
    const until = Math.max(end, at + 1);
    found.push(...pieces(passage.slice(at, until), at));
    at = until;
  }
  return found;
}
