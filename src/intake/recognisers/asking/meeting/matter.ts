import type { MeetingCues } from './cues.ts';
import type { Masked } from './masked.ts';

/** What a meeting is about, as written, and where it stands. */
export interface Matter {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A matter is named in so many units; what is longer tells a story. */
const LONGEST = 80;

/** What the meeting is about that is asked for in a stretch of a passage; null where that is not plain. */
export function matterIn(
  passage: string,
  { text }: Masked,
  { from, until }: { readonly from: number; readonly until: number },
  cues: MeetingCues,
): Matter | null {
  const words = text.slice(from, until);
  for (const found of matchesOf(cues.about, words)) {
    const said = found.groups?.['np'];
    if (said === undefined || said.length > LONGEST) continue;
    if (cues.noMatter.test(said) || !/\p{Ll}{3}/u.test(said)) continue;
    const start = from + found.index + found[0].lastIndexOf(said);
    const end = start + said.length;
    return { text: passage.slice(start, end), start, end };
  }
  return null;
}

/** What each pattern finds, one pattern after the other; a later one is tried only when nothing before it serves. */
function* matchesOf(patterns: readonly RegExp[], words: string): Iterable<RegExpExecArray> {
  for (const says of patterns) yield* words.matchAll(says);
}
