import type { Found, Recogniser } from './recogniser.ts';
import { sentenceAround } from './recogniser.ts';

/** Requests in the form of a statement: "Kunt u mij laten weten of dinsdag schikt." */
const REQUEST =
  /(?:^|[.!?\n]\s{0,3})((?:zou(?:dt)?|kunt|kun|kan|wilt|wil|mag|could|can|would|may)\s(?:u|je|jij|jullie|ik|wij|we|you|i)\s[^.!?\n]{8,300}\.)/gi;
const MAX_UNITS = 500;

function marked(passage: string): readonly Found<'question'>[] {
  const found: Found<'question'>[] = [];
  let at = passage.indexOf('?');
  while (at !== -1) {
    const next = passage.charAt(at + 1);
    // A question mark in a link asks nothing.
    if (next === '' || /[\s"')\]?!]/.test(next)) {
      const { start } = sentenceAround(passage, Math.max(0, at - 1));
      const text = passage.slice(start, at + 1);
      const words = text.match(/\p{L}{2,}/gu)?.length ?? 0;
      if (words >= 2 && text.length <= MAX_UNITS && !/https?:\/\/\S*\?$/.test(text)) {
        found.push({ value: { text }, start, end: at + 1, certainty: 0.95 });
      }
    }
    at = passage.indexOf('?', at + 1);
  }
  return found;
}

function find(passage: string): readonly Found<'question'>[] {
  const found = [...marked(passage)];
  for (const match of passage.matchAll(REQUEST)) {
    const text = match[1] ?? '';
    const start = match.index + match[0].length - text.length;
    const end = start + text.length;
    if (found.some((one) => one.start < end && start < one.end)) continue;
    found.push({ value: { text }, start, end, certainty: 0.7 });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A question, as a whole sentence. */
export const question: Recogniser<'question'> = {
  kind: 'question',
  filter:
    /\?|\b(?:zou|kunt|kun|kan|wilt|wil|mag|could|can|would|may)\s(?:u|je|jij|jullie|ik|wij|we|you|i)\s/i,
  voices: ['own'],
  subject: false,
  lists: false,
  find,
};
