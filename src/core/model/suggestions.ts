import type { FactSource } from '../records/fact.ts';
import type { MessageReading, WantKind } from '../records/reading.ts';
import type { WhenValue } from '../time/when/find.ts';
import { findWhen } from '../time/when/when.ts';
import type { RawAnswer } from './answer.ts';
import { inventionIn, type Invention, type Seen } from './draft.ts';
import type { OneThread } from './one-thread.ts';
import { placeInOwn } from './own-words.ts';

/** Words with the place where they stand. */
export interface Quoted {
  readonly quote: string;
  readonly source: FactSource;
}

/** Why a part of an answer was not taken. */
export type Refusal = Invention | 'not-in-text' | 'not-understood' | 'known-already' | 'empty';

/** What is left of an answer after it was held against the text: suggestions to a person, and nothing else. */
export interface Suggestions {
  readonly wants: readonly (Quoted & { readonly kind: WantKind })[];
  readonly finds: readonly (
    | (Quoted & { readonly kind: 'question' | 'promise' | 'request' })
    | (Quoted & { readonly kind: 'when'; readonly value: WhenValue })
  )[];
  readonly summary: readonly (Quoted & { readonly text: string })[];
  /** Words by which an answer is no longer needed. */
  readonly overtaken: Quoted | null;
  /** The body of a reply, without salutation and closing. */
  readonly draft: string | null;
  readonly refused: readonly { readonly what: string; readonly why: Refusal }[];
}

/** Shortest quotation that points at a place: a single letter stands everywhere. */
const SHORTEST = 2;

/**
 * Holds an answer against the mail it is about. Every quotation must stand literally in what its writer wrote himself;
 * words of time are read again by our own grammar; prose that names anything the thread does not is refused whole.
 */
export function checkAnswer(
  raw: RawAnswer,
  reading: MessageReading,
  thread: OneThread,
  seen: Seen,
): Suggestions {
  const refused: { what: string; why: Refusal }[] = [];
  const refuse = (what: string, why: Refusal): null => {
    refused.push({ what, why });
    return null;
  };
  const place = (what: string, quote: string): Quoted | null =>
    placeOf(quote, reading) ?? refuse(what, 'not-in-text');
  const said = thread.messages.map(({ subject, own }) => `${subject}\n${own}`).join('\n');
  const prose = (what: string, text: string): string | null => {
    const trimmed = text.trim();
    if (trimmed === '') return refuse(what, 'empty');
    const invention = inventionIn(trimmed, said, seen);
    return invention === null ? trimmed : refuse(what, invention);
  };
  const wants = raw.wants.flatMap(({ kind, quote }) => {
    if (reading.wants.some((want) => want.kind === kind)) refuse(kind, 'known-already');
    else {
      const found = place(kind, quote);
      if (found !== null) return [{ ...found, kind }];
    }
    return [];
  });
  const finds = raw.finds.flatMap(({ kind, quote }): Suggestions['finds'] => {
    const found = place(kind, quote);
    if (found === null) return [];
    if (known(found.source, kind, reading)) {
      refuse(kind, 'known-already');
      return [];
    }
    if (kind !== 'when') return [{ ...found, kind }];
    const value = whenIn(found.quote, seen);
    if (value !== null) return [{ ...found, kind, value }];
    refuse(kind, 'not-understood');
    return [];
  });
  const summary = raw.summary.flatMap((line) => {
    const found = place('summary', line.quote);
    const text = found === null ? null : prose('summary', line.text);
    return found === null || text === null ? [] : [{ ...found, text }];
  });
  return {
    wants,
    finds,
    summary,
    overtaken: raw.overtaken === null ? null : place('overtaken', raw.overtaken),
    draft: raw.draft === null ? null : prose('draft', raw.draft),
    refused,
  };
}

/** Where words stand in the readable body; only in what the writer wrote himself. */
function placeOf(quote: string, reading: MessageReading): Quoted | null {
  const words = quote.trim();
  if (words.length < SHORTEST || !/[\p{L}\p{Nd}]/u.test(words)) return null;
  const start = placeInOwn(words, reading);
  return start === null
    ? null
    : { quote: words, source: { part: 'text', start, end: start + words.length } };
}

const FACTS_OF = {
  when: ['when', 'term-mentioned'],
  question: ['question'],
  promise: ['promise'],
  request: ['document-request', 'promise', 'question'],
} as const satisfies Record<RawAnswer['finds'][number]['kind'], readonly string[]>;

/** Whether our own recognisers found the same there. */
function known(
  source: FactSource,
  kind: RawAnswer['finds'][number]['kind'],
  { facts }: MessageReading,
): boolean {
  const kinds: readonly string[] = FACTS_OF[kind];
  return facts.some(
    (fact) =>
      kinds.includes(fact.kind) &&
      fact.source.part === source.part &&
      fact.source.start < source.end &&
      source.start < fact.source.end,
  );
}

/** What our grammar makes of the words; null when it makes nothing of them, or more than one thing. */
function whenIn(words: string, seen: Seen): WhenValue | null {
  const [only, ...more] = findWhen(words, seen);
  if (only === undefined || more.length > 0) return null;
  const { text: _text, start: _start, end: _end, ...value } = only;
  return value;
}
