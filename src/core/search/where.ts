import { fold } from './words.ts';

/** A part of a message in which something was found. */
export type FoundIn = 'subject' | 'from' | 'to' | 'text' | 'attachment' | 'document';

/** Where something was found: the words around it, and the half-open places in them that were looked for. */
export interface Where {
  readonly part: FoundIn;
  readonly snippet: string;
  readonly marks: readonly (readonly [start: number, end: number])[];
}

/** What is marked in a text: each of these words, what begins so, and these words side by side. All folded. */
export interface Sought {
  readonly words: readonly string[];
  readonly prefixes: readonly string[];
  readonly phrases: readonly (readonly string[])[];
}

/** What is sought, made ready to look through texts with; null when nothing is sought. */
export type Seeker = { readonly pattern: RegExp; readonly prefixes: ReadonlySet<string> } | null;

/** Words that are marked: a question of a thousand forms would be slower to show than to answer. */
const MARKED_AT_MOST = 200;

export function seekerOf({ words, prefixes, phrases }: Sought): Seeker {
  const between = '[^\\p{L}\\p{N}]{1,40}';
  const written = [
    ...phrases.map((phrase) => phrase.map((word) => RegExp.escape(word)).join(between)),
    ...[...prefixes, ...words.toSorted((a, b) => b.length - a.length)]
      .slice(0, MARKED_AT_MOST)
      .map((word) => RegExp.escape(word)),
  ].filter((one) => one !== '');
  if (written.length === 0) return null;
  return { pattern: new RegExp(written.join('|'), 'gu'), prefixes: new Set(prefixes) };
}

/** How far a text is looked through: what is found further on is told by the message itself. */
const LOOKED_AT = 60_000;

/** Hits after which no better place is looked for. */
const HITS_AT_MOST = 60;

/** UTF-16 units shown before a hit, and in all. */
const BEFORE_UNITS = 60;
const SNIPPET_UNITS = 220;

interface Hit {
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

/** The words around the best hit in a text; null when nothing of what is sought stands in it. */
export function whereIn(part: FoundIn, text: string, seeker: Seeker): Where | null {
  if (seeker === null || text === '') return null;
  const looked = text.length > LOOKED_AT ? text.slice(0, LOOKED_AT) : text;
  const hits = hitsIn(looked, seeker);
  const best = bestPlace(hits);
  return best === null ? null : cutOut(part, text, hits, best);
}

function hitsIn(text: string, { pattern, prefixes }: NonNullable<Seeker>): readonly Hit[] {
  const { folded, placeOf } = foldedInPlace(text);
  const hits: Hit[] = [];
  pattern.lastIndex = 0;
  while (hits.length < HITS_AT_MOST) {
    const found = pattern.exec(folded);
    if (found === null) return hits;
    const start = found.index;
    const end = prefixes.has(found[0]) ? endOfWord(folded, pattern.lastIndex) : pattern.lastIndex;
    // Past the whole code point: in the middle of a pair the pattern would go back and find the same again, for ever.
    if (wordBefore(folded, start) || wordAt(folded, end) > 0)
      pattern.lastIndex = next(folded, start);
    else hits.push({ start: placeOf(start), end: placeOf(end), key: found[0] });
  }
  return hits;
}

const WORD_SIGN = /^[\p{L}\p{N}]/u;

/** UTF-16 units of the letter or figure that stands here; 0 when another sign does. */
function wordAt(text: string, at: number): number {
  const sign = String.fromCodePoint(text.codePointAt(at) ?? 0x20);
  return WORD_SIGN.test(sign) ? sign.length : 0;
}

function wordBefore(text: string, at: number): boolean {
  return (at > 0 && wordAt(text, at - 1) > 0) || (at > 1 && wordAt(text, at - 2) === 2);
}

function next(text: string, at: number): number {
  return at + ((text.codePointAt(at) ?? 0) > 0xff_ff ? 2 : 1);
}

function endOfWord(text: string, from: number): number {
  let end = from;
  for (let units = wordAt(text, end); units > 0; units = wordAt(text, end)) end += units;
  return end;
}

/** What folding makes one of: the jamo of a Korean syllable (Unicode 3.12), else each code point by itself. */
const FOLDED_TOGETHER =
  /(?:[\u1100-\u1112][\u1161-\u1175]|[\uac00-\ud7a3])[\u11a8-\u11c2]?|[\s\S]/gu;

/** Latin and its punctuation: folding may drop units of it and never adds any, as it does with some Chinese. */
const NEVER_GROWS = /^[\0-\u024f\u2000-\u206f\u20ac]*$/u;

/** The folded text, and where each of its places is in the text itself: folding may shorten it. */
function foldedInPlace(text: string): {
  readonly folded: string;
  readonly placeOf: (at: number) => number;
} {
  const whole = fold(text);
  if (whole.length === text.length && NEVER_GROWS.test(text)) {
    return { folded: whole, placeOf: (at) => at };
  }
  const places: number[] = [];
  let folded = '';
  let at = 0;
  for (const [sign] of text.matchAll(FOLDED_TOGETHER)) {
    const piece = fold(sign);
    folded += piece;
    for (let unit = 0; unit < piece.length; unit += 1) places.push(at);
    at += sign.length;
  }
  return { folded, placeOf: (place) => places[place] ?? text.length };
}

/** Where most different things stand near each other; the first such place. */
function bestPlace(hits: readonly Hit[]): Hit | null {
  let best: Hit | null = null;
  let most = 0;
  for (const [index, hit] of hits.entries()) {
    const near = new Set<string>();
    for (let next = index; next < hits.length; next += 1) {
      const other = hits[next];
      if (other === undefined || other.end > hit.start + SNIPPET_UNITS - BEFORE_UNITS) break;
      near.add(other.key);
    }
    if (near.size > most) {
      most = near.size;
      best = hit;
    }
  }
  return best ?? hits[0] ?? null;
}

function cutOut(part: FoundIn, text: string, hits: readonly Hit[], best: Hit): Where {
  const start = beginning(text, best.start);
  const end = ending(text, Math.max(best.end, start + SNIPPET_UNITS));
  const [lead, tail] = [start > 0 ? '… ' : '', end < text.length ? ' …' : ''];
  const cut = text.slice(start, end);
  const place = (at: number): number => lead.length + onOneLine(cut.slice(0, at - start)).length;
  const marks = hits
    .filter((hit) => hit.start >= start && hit.end <= end)
    .map((hit) => [place(hit.start), place(hit.end)] as const);
  return { part, snippet: `${lead}${onOneLine(cut).trimEnd()}${tail}`, marks };
}

/** Line breaks and rows of spaces become one space, and none stand in front. */
function onOneLine(text: string): string {
  return text.replaceAll(/[\s\u{e000}]+/gu, ' ').replace(/^ /, '');
}

/** A little before a hit, where a word begins. */
function beginning(text: string, hit: number): number {
  if (hit <= BEFORE_UNITS) return 0;
  const space = text.slice(hit - BEFORE_UNITS, hit).search(/\s/);
  return space === -1 ? hit : hit - BEFORE_UNITS + space + 1;
}

/** At a space at or before a place, unless the rest is short. */
function ending(text: string, at: number): number {
  if (at >= text.length - 10) return text.length;
  const space = text.slice(at - 40, at).search(/\s\S*$/);
  return space === -1 ? at : at - 40 + space;
}
