import type { FactKind, FactValues } from '../../core/records/fact.ts';
import type { Voice } from '../quotes/split.ts';

/** What a recogniser may know beside the passage it looks at. */
export interface Surroundings {
  readonly language: 'nl' | 'en' | 'other' | 'unknown';
  /** When the message says it was written (ISO 8601 UTC); null when it does not. */
  readonly writtenAt: string | null;
  /** Whether it answers another message (In-Reply-To, or a subject that says so). */
  readonly answers?: boolean;
}

/** One find: offsets are those of the passage, in UTF-16 units. */
export interface Found<K extends FactKind = FactKind> {
  readonly value: FactValues[K];
  readonly start: number;
  readonly end: number;
  /** 0 to 1. */
  readonly certainty: number;
  readonly assumptions?: readonly string[];
}

/** Finds facts of one kind. A new one is a file like this, a line in `index.ts`, and examples. */
export interface Recogniser<K extends FactKind> {
  readonly kind: K;
  /** Looked at first: a passage that does not match costs nothing more. Without backtracking. */
  readonly filter: RegExp;
  /** Whose words it looks at; another's are never this writer's facts. */
  readonly voices: readonly Voice[];
  /** Also in the subject, when it is not that of an answer. */
  readonly subject: boolean;
  /** Also in mail to a list, where a writer addresses nobody in particular. */
  readonly lists: boolean;
  readonly find: (passage: string, surroundings: Surroundings) => readonly Found<K>[];
}

/** The sentence around a place: from behind the last full stop or line break to the next, 600 units at most. */
export function sentenceAround(text: string, at: number): { start: number; end: number } {
  let start = at;
  while (start > 0 && at - start < 300 && !isEnd(text, start - 1)) start -= 1;
  let end = at;
  while (end < text.length && end - at < 300 && !isEnd(text, end)) end += 1;
  if (end < text.length && /[.!?]/.test(text.charAt(end))) end += 1;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  return { start, end };
}

/** A full stop ends a sentence when white space or nothing follows; an empty line always does. */
function isEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 10) return text.charCodeAt(at + 1) === 10 || text.charCodeAt(at - 1) === 10;
  if (code !== 46 && code !== 33 && code !== 63) return false;
  const next = text.charAt(at + 1);
  if (next !== '' && !/[\s"')\]]/.test(next)) return false;
  if (code !== 46) return true;
  const before = text.slice(Math.max(0, at - 12), at);
  if (NEVER_LAST.test(before) || INITIAL.test(before)) return false;
  return !(MAYBE_LAST.test(before) && /^\s*(?:[\p{Ll}\d(€]|$)/u.test(text.slice(at + 1, at + 12)));
}

/** "dr. Smit", "mr. A. 't Hart": behind these more must come. */
const NEVER_LAST =
  /(?:^|[\s(.])(?:dr|mr|mw|mevr|dhr|hr|prof|drs|ir|ing|nr|tel|st|ms|mrs|messrs|t\.a\.v|i\.v\.m|d\.d|m\.b\.t|d\.w\.z|bijv|b\.v\.b|ca|resp|e\.g|i\.e|vs|approx|art|blz|pag)$/i;

/** An initial: "A. 't Hart". */
const INITIAL = /(?:^|[\s(.])\p{Lu}$/u;

/** "Vrijdag a.s. om 15.00 uur", "4 dec. 2026": these may stand last too, and a capital tells. */
const MAYBE_LAST =
  /(?:^|[\s(])(?:bv|jan|feb|mrt|mar|apr|jun|jul|aug|sept?|okt|oct|nov|dec|ma|di|wo|do|vr|za|zo|mon|tue|wed|thu|fri|sat|sun|a\.u\.b|s\.v\.p|o\.a|no|a\.s|jl|j\.l|p\.m|a\.m|incl|excl|etc|enz|evt|z\.s\.m|max|min|bet|afd|n\.v|b\.v)$/i;
