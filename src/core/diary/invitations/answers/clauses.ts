import type { AnswerCues } from './cues.ts';
import type { Mention } from './mentions.ts';
import type { Words } from './times-answer.ts';

/** A clause of an answer: one thing said. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  /** Lower case, what it names taken out, so that only what is said of it is left. */
  readonly words: string;
  /** Lower case, as it stands. */
  readonly whole: string;
  readonly mentions: readonly Mention[];
  /** The sentence it belongs to. */
  readonly sentence: number;
  /** It ends in a question mark. */
  readonly asks: boolean;
}

/** An answer is short; what stands further down is another matter, or somebody's flood. */
const MAX_TEXT = 4000;

/** Places within one clause that are tried; a clause of more "and"s is a flood. */
const MAX_JOINTS = 12;

/** The writer's own words without greeting and closing; places stay where they are. */
export function ownWords(text: string, cues: AnswerCues): string {
  const read = text.slice(0, MAX_TEXT);
  const blank = (whole: string): string => whole.replaceAll(/[^\n]/g, ' ');
  return read
    .replace(cues.greeting, blank)
    .replace(cues.closing, blank)
    .replaceAll(cues.afterthought, blank);
}

/** Where a sentence ends: not behind "dr." or "mr.", which stand before a name. A run of signs is tried once, from its first. */
const SENTENCE_END =
  /(?<![.!?])(?!(?<=(?<!\p{L})(?:dr|drs|mr|mrs|ms|ir|ing|prof|dhr|mevr|mw))\.(?=\s|$))[.!?]+(?=\s|$)|\n\s*\n/giu;

/** The clauses of a text in order. */
export function clausesOf(
  text: string,
  mentions: readonly Mention[],
  cues: AnswerCues,
  says: (words: string) => boolean,
): readonly Clause[] {
  const inside = (at: number): boolean =>
    mentions.some(({ start, end }) => at >= start && at < end);
  const clauses: Clause[] = [];
  let from = 0;
  let sentence = 0;
  const make = (start: number, end: number, asks: boolean): Clause => ({
    start,
    end,
    words: maskedWords(text, mentions, start, end),
    whole: text.slice(start, end).toLowerCase(),
    mentions: mentions.filter((one) => one.start >= start && one.end <= end),
    sentence,
    asks,
  });
  const close = (until: number, mark: string): void => {
    const cuts = cutsIn(text, { from, until, cues, inside });
    const edges = [from, ...cuts, until];
    for (const [index, start] of edges.entries()) {
      const end = edges[index + 1];
      if (end === undefined) break;
      const asks = mark === '?' && index === edges.length - 2;
      const clause = make(start, end, asks);
      clauses.push(...softly(clause, text, cues, { make, says }));
    }
    sentence += 1;
    from = until;
  };
  for (const match of text.matchAll(SENTENCE_END)) {
    if (inside(match.index)) continue;
    close(match.index + match[0].length, match[0].includes('?') ? '?' : '.');
  }
  if (from < text.length) close(text.length, '.');
  return clauses.filter(({ words, mentions: named }) => words !== '' || named.length > 0);
}

function cutsIn(
  text: string,
  around: {
    readonly from: number;
    readonly until: number;
    readonly cues: AnswerCues;
    readonly inside: (at: number) => boolean;
  },
): readonly number[] {
  const { from, until, cues, inside } = around;
  return [...text.slice(from, until).matchAll(cues.joints)]
    .map((match) => from + match.index)
    .filter(
      (at) =>
        at > from &&
        !inside(at) &&
        !/\bany(?:thing)?$|(?<!\bafter )\ball$/i.test(text.slice(from, at)),
    );
}

/** "Dinsdag kan ik en donderdag niet": at an "and" only where both sides say something. */
function softly(
  clause: Clause,
  text: string,
  cues: AnswerCues,
  around: {
    readonly make: (start: number, end: number, asks: boolean) => Clause;
    readonly says: (words: string) => boolean;
  },
): readonly Clause[] {
  const joints = text.slice(clause.start, clause.end).matchAll(cues.softJoint);
  for (const match of joints.take(MAX_JOINTS)) {
    const at = clause.start + match.index;
    const first = around.make(clause.start, at, false);
    const second = around.make(at, clause.end, clause.asks);
    const both = around.says(first.words) && around.says(second.words);
    if (both && first.mentions.length > 0) return [first, second];
  }
  return [clause];
}

function maskedWords(
  text: string,
  mentions: readonly Mention[],
  start: number,
  end: number,
): string {
  let masked = text.slice(start, end);
  for (const one of mentions) {
    if (one.start < start || one.end > end) continue;
    const [from, until] = [one.start - start, one.end - start];
    masked = masked.slice(0, from) + ' '.repeat(until - from) + masked.slice(until);
  }
  return masked
    .toLowerCase()
    .replaceAll('é', 'e')
    .replaceAll('’', "'")
    .replaceAll(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();
}

/** The words of a clause as they stand in the text, without the comma before them. */
export function wordsOf(text: string, { start, end }: Clause): Words {
  const raw = text.slice(start, end);
  const words = raw.replace(/^[\s,;–—-]+/, '');
  const from = end - words.length;
  const kept = words.trimEnd();
  return { start: from, end: from + kept.length, text: kept };
}
