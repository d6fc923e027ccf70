import type { Candidate } from './choose.ts';
import type { WhenValue } from './find.ts';
import { normAt } from '../../text/grammar/places.ts';
import { tokenise } from '../../text/grammar/tokens.ts';
import type { Token } from '../../text/grammar/tokens.ts';
import { BYSTANDERS } from './nl/bystanders.data.ts';

/**
 * Words that tell whether "voor dinsdag" is for Tuesday or before it. Dutch has one word for both;
 * "vóór" with its accents is always the second.
 */
export interface Purpose {
  readonly word: string;
  /** What is had for a time: "een afspraak", "een tafel". */
  readonly appointed: ReadonlySet<string>;
  /** What is done for a time: "inplannen", "reserveren". */
  readonly arranging: ReadonlySet<string>;
  /** What is done before a time: "ontvangen", "betalen". */
  readonly due: ReadonlySet<string>;
}

/** So far from the word its noun may stand: "een afspraak met de notaris en mijn vrouw voor dinsdag". */
const REACH = 8;
const SENTENCE_TOKENS = 25;

/** The reading of "een afspraak voor dinsdag" as Tuesday; null where the word means before it, or stands elsewhere. */
export function forWhen(
  candidate: Candidate,
  tokens: readonly Token[],
  purpose: Purpose | undefined,
): Candidate | null {
  const { start, reading } = candidate;
  if (purpose === undefined || normAt(tokens, start) !== purpose.word) return null;
  if (reading.k !== 'interval' || reading.interval.k !== 'open') return null;
  if (reading.interval.side !== 'before' || !saysFor(start, tokens, purpose)) return null;
  return { ...candidate, start: start + 1, reading: { k: 'moment', moment: reading.interval.of } };
}

/** So much of a text around the word is looked at. */
const AROUND = 200;

/** Whether "voor" at an offset of a text says for when something is: it sets no term then. */
export function isForWhen(text: string, at: number): boolean {
  const from = Math.max(0, at - AROUND);
  const tokens = tokenise(text.slice(from, at + AROUND));
  const start = tokens.findIndex((token) => token.start === at - from);
  const { purpose } = BYSTANDERS;
  if (start < 0 || purpose === undefined) return false;
  return normAt(tokens, start) === purpose.word && saysFor(start, tokens, purpose);
}

function saysFor(
  start: number,
  tokens: readonly Token[],
  { appointed, arranging, due }: Purpose,
): boolean {
  if (appointed.has(normAt(tokens, start - 1))) return true;
  const before = wordsFrom(start, -1, tokens);
  const after = wordsFrom(start, 1, tokens);
  if ([...before, ...after].some((word) => due.has(word))) return false;
  const comma = before.indexOf(',');
  const near = before.slice(0, comma < 0 ? REACH : Math.min(comma, REACH));
  return (
    near.some((word) => appointed.has(word)) || [...near, ...after].some((w) => arranging.has(w))
  );
}

/** Words of the sentence on one side of a place, the nearest first. */
function wordsFrom(start: number, step: 1 | -1, tokens: readonly Token[]): readonly string[] {
  const found: string[] = [];
  for (let at = start + step; Math.abs(at - start) < SENTENCE_TOKENS; at += step) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'break') break;
    // The stop of a figure ("14.30") or of an abbreviation ends no sentence.
    if (/^[.!?;:]$/.test(token.norm) && tokens[at + 1]?.glued !== true) break;
    found.push(token.norm);
  }
  return found;
}

/** The value for that time, with before it as what may be meant as well. */
export function forValue(value: WhenValue, before: WhenValue | null): WhenValue {
  const alternatives = [
    ...(value.alternatives ?? []),
    ...(before === null ? [] : [{ from: before.from, until: before.until }]),
  ];
  return { ...value, alternatives, assumptions: [...value.assumptions, 'purpose'] };
}
