import { soonIn } from '../../../../core/time/when/around.ts';
import type { Soon } from '../../../../core/time/when/around.ts';
import type { WhenFind } from '../../../../core/time/when/find.ts';
import { findWhen } from '../../../../core/time/when/when.ts';
import type { Language } from '../../../../core/text/words.ts';

/**
 * A passage with its times and lengths covered, so that words can be looked for whatever stands between them: `W°°°` for
 * when, `L°°°` for how long, of the same number of units. Apostrophes are made straight.
 */
export interface Masked {
  readonly text: string;
  readonly finds: readonly WhenFind[];
  readonly soon: readonly Soon[];
}

/** Nobody arranges a meeting of less or more minutes by letter. */
const SHORTEST = 5;
const LONGEST = 8 * 60;

export function masked(
  passage: string,
  language: Language,
  context: { readonly now: string; readonly zone: string },
): Masked {
  // In "drop by next week" nothing is by next week.
  const plain = passage.replaceAll(/\b(drop|stop|come|swing|pop|call) by\b/gi, '$1 ,,');
  const finds = findWhen(plain, { ...context, language });
  const isBare = ({ start, end }: Soon): boolean =>
    finds.every((find) => find.end <= start || find.start >= end);
  const soon = soonIn(passage, language).filter(isBare);
  let text = passage.replaceAll(/[’‘`´]/g, "'");
  for (const find of finds) {
    if (minutesOf(find) !== null) text = covered(text, find, 'L');
    else if (isWhen(find)) text = covered(text, bareOf(find), 'W');
  }
  for (const one of soon) text = covered(text, one, 'W');
  return { text, finds, soon };
}

/** "Go through last month's papers": only what stands between is a time, and it is the papers'. */
function bareOf({ text, start, end }: WhenFind) {
  const genitive = /['’]s?$/.exec(text)?.[0].length;
  if (genitive === undefined) return { start, end };
  const before = /^(?:through|on|over|by|till|until|from|about|of)\s+/i.exec(text)?.[0].length;
  return { start: start + (before ?? 0), end: end - genitive };
}

function covered(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  letter: 'W' | 'L',
): string {
  return `${text.slice(0, start)}${letter}${'°'.repeat(end - start - 1)}${text.slice(end)}`;
}

/** Whether a find says when, and neither how long nor how often. */
export function isWhen({ kind }: Pick<WhenFind, 'kind'>): boolean {
  return kind !== 'duration' && kind !== 'recurrence';
}

/** Minutes of a length that a meeting may have; null for another. */
export function minutesOf({ kind, duration }: WhenFind): number | null {
  if (kind !== 'duration' || duration === undefined) return null;
  const length = Temporal.Duration.from(duration);
  if (length.days !== 0 || length.weeks !== 0 || length.months !== 0 || length.years !== 0)
    return null;
  const minutes = length.total('minutes');
  return minutes >= SHORTEST && minutes <= LONGEST ? minutes : null;
}
