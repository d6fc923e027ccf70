import type { Form } from './form.ts';
import type { Laid } from './lay.ts';
import type { OrderLexicon } from './lexicon.ts';

/** Tokens of a text, `from` up to `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A form found in an order: the words that make it this order, all of its halves. */
export interface Head {
  readonly form: Form;
  readonly start: number;
  readonly end: number;
  readonly tokens: ReadonlySet<number>;
}

const PASSED: ReadonlySet<string> = new Set(['filler', 'comma', 'stop', 'bracket', 'and']);

/** Small words that may stand before a time at the head of an order: "op vrijdag", "on Friday". */
const BEFORE_TIME: ReadonlySet<string> = new Set(['on', 'at', 'in', 'for', 'of', 'article']);

/** Places where an order may open: at its first word, behind polite words, and behind a time: "morgen wil ik …". */
export function openings(
  laid: Laid,
  { from, to }: Range,
  { pastTimes = true }: { readonly pastTimes?: boolean } = {},
): ReadonlySet<number> {
  const found = new Set([from]);
  for (const at of found) {
    if (at >= to) continue;
    const time = pastTimes ? timeAt(laid, at) : null;
    if (time !== null) found.add(time);
    if (laid.solid.has(at)) continue;
    const mark = laid.marksAt(at);
    if (mark !== null && PASSED.has(mark.mark)) found.add(mark.end);
  }
  return found;
}

/** Where a time that begins at a token ends, the small word before it passed over. */
function timeAt(laid: Laid, at: number): number | null {
  const piece = laid.solid.get(at);
  if (piece !== undefined) return piece.is === 'when' ? piece.end : null;
  const mark = laid.marksAt(at);
  if (mark === null || !BEFORE_TIME.has(mark.mark)) return null;
  const behind = laid.solid.get(mark.end);
  return behind?.is === 'when' ? behind.end : null;
}

function isAtEnd(laid: Laid, from: number, to: number): boolean {
  let at = from;
  while (at < to) {
    const mark = laid.solid.has(at) ? null : laid.marksAt(at);
    if (mark === null || !PASSED.has(mark.mark)) return false;
    at = mark.end;
  }
  return true;
}

/** Tokens that a time, a name or a quotation has; no form reaches into them. */
function coveredIn(laid: Laid, { from, to }: Range): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const { is, start, end } of laid.solid.values()) {
    // "Out of the office" is said of no place.
    if (is === 'place') continue;
    for (let at = Math.max(start, from); at < Math.min(end, to); at += 1) covered.add(at);
  }
  return covered;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where each part of each form stands, by form and part. */
function placesOf(laid: Laid, range: Range): ReadonlyMap<number, readonly Place[][]> {
  const covered = coveredIn(laid, range);
  const found = new Map<number, Place[][]>();
  for (let start = range.from; start < range.to; start += 1) {
    for (const { ref, end } of laid.partsAt(start)) {
      if (end > range.to || isCovered(covered, start, end)) continue;
      const parts = found.get(ref.form) ?? [];
      found.set(ref.form, parts);
      (parts[ref.part] ??= []).push({ start, end });
    }
  }
  return found;
}

function isCovered(covered: ReadonlySet<number>, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (covered.has(at)) return true;
  return false;
}

/** The halves of a form in order: the middle ones as soon as they come, the last one as late as it comes. */
function matched(
  form: Form,
  parts: readonly (readonly Place[] | undefined)[],
  first: Place,
): readonly Place[] | null {
  const found = [first];
  for (let part = 1; part < form.parts; part += 1) {
    const after = found.at(-1)?.end ?? 0;
    const here = (parts[part] ?? []).filter(({ start }) => start >= after);
    const isLast = part === form.parts - 1;
    const byPlace = (one: Place, other: Place): number =>
      isLast
        ? other.end - one.end || one.start - other.start
        : one.start - other.start || other.end - one.end;
    const [next] = here.sort(byPlace);
    if (next === undefined) return null;
    found.push(next);
  }
  return found;
}

function mayOpen(
  { beside }: Form,
  at: number,
  starts: ReadonlySet<number>,
  firsts: ReadonlySet<number>,
): boolean {
  if (beside === 'first') return firsts.has(at);
  return starts.has(at) && !(beside === 'behind' && firsts.has(at));
}

/** Every form that stands in a range, those with most words first; of equals the one told first. */
export function headsIn(laid: Laid, range: Range, { forms }: OrderLexicon): readonly Head[] {
  const starts = openings(laid, range);
  const firsts = openings(laid, range, { pastTimes: false });
  const heads: Head[] = [];
  for (const [index, parts] of placesOf(laid, range)) {
    const form = forms[index];
    if (form === undefined) continue;
    for (const first of parts[0] ?? []) {
      if (form.opens && !mayOpen(form, first.start, starts, firsts)) continue;
      const places = matched(form, parts, first);
      const end = places?.at(-1)?.end;
      if (places === null || end === undefined) continue;
      if (form.closes && !isAtEnd(laid, end, range.to)) continue;
      const tokens = places.flatMap(({ start, end: until }) =>
        Array.from({ length: until - start }, (_each, at) => start + at),
      );
      heads.push({ form, start: first.start, end, tokens: new Set(tokens) });
    }
  }
  return heads.sort(
    (one, other) => other.tokens.size - one.tokens.size || one.form.kind - other.form.kind,
  );
}
