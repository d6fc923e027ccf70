import type { Zone } from '../../../time/instant.ts';
import type { Language } from '../../../text/words.ts';
import type { WhenFind, WhenPart } from '../../../time/when/find.ts';
import { findWhen } from '../../../time/when/when.ts';
import type { AnswerCues } from './cues.ts';

/** Which of the offered: by number, from 1, or by place. */
export type Which = number | readonly number[] | 'last' | 'last-two' | 'earliest' | 'latest';

/** What a stretch of an answer names. `start` and `end` count UTF-16 units of the text. */
export type Mention = { readonly start: number; readonly end: number } & (
  | { readonly names: 'all' }
  | { readonly names: 'none' }
  | { readonly names: 'one-of' }
  | { readonly names: 'which'; readonly index: Which }
  | { readonly names: 'others' }
  | { readonly names: 'that' }
  /** When what is to be moved stands. */
  | { readonly names: 'standing' }
  | { readonly names: 'after-that' }
  | { readonly names: 'shift'; readonly minutes: number }
  | { readonly names: 'part'; readonly part: WhenPart }
  | {
      readonly names: 'time';
      readonly when: WhenFind;
      /** The words name the zone; else it is whatever the offer was worded in. */
      readonly zoned: boolean;
    }
);

/** How the text is read. */
export interface MentionContext {
  /** The moment of writing on the clock of `zone`, ISO 8601. */
  readonly now: string;
  readonly zone: Zone;
  readonly language: Language;
}

/** What an answer names, in order; where two readings of the same words meet, the one of longer words. */
export function mentionsOf(
  text: string,
  cues: AnswerCues,
  context: MentionContext,
): readonly Mention[] {
  // As many units as before: places count.
  const low = text.toLowerCase().replaceAll('é', 'e').replaceAll('’', "'");
  const found = [...named(low, cues), ...timesIn(chosen(text, cues), context)];
  const ordered = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: Mention[] = [];
  for (const mention of ordered) {
    const last = kept.at(-1);
    if (last === undefined || mention.start >= last.end) kept.push(mention);
    else if (mention.end - mention.start > last.end - last.start) kept[kept.length - 1] = mention;
  }
  const standing = kept.filter((mention) => isOfWhatStands(low, mention, cues));
  const elsewhere = kept.some((one) => one.names === 'time' && !standing.includes(one));
  if (!elsewhere) return kept;
  return kept.map((one) =>
    standing.includes(one) ? { start: one.start, end: one.end, names: 'standing' } : one,
  );
}

/** "Could we move our meeting of Tuesday to Wednesday": Tuesday is what stands, and no time that he names for it. */
function isOfWhatStands(low: string, { names, start, end }: Mention, cues: AnswerCues): boolean {
  if (names !== 'time') return false;
  const before =
    low
      .slice(0, start)
      .split(/[.!?\n](?=\s|$)/)
      .at(-1) ?? '';
  if (!cues.standing.test(before)) return false;
  const [behind = ''] = low.slice(end).split(/[.!?\n](?=\s|$)/, 1);
  return cues.moves.test(`${before} ${behind}`);
}

function named(low: string, cues: AnswerCues): readonly Mention[] {
  const each = (says: RegExp, make: (match: RegExpExecArray) => Mention | null): Mention[] =>
    [...low.matchAll(says)].flatMap((match) => make(match) ?? []);
  const at = (match: RegExpExecArray) => ({
    start: match.index,
    end: match.index + match[0].length,
  });
  return [
    ...each(cues.all, (match) => ({ ...at(match), names: 'all' })),
    ...each(cues.none, (match) => ({ ...at(match), names: 'none' })),
    ...each(cues.oneOf, (match) => ({ ...at(match), names: 'one-of' })),
    ...cues.ordinals.flatMap(([says, index]) =>
      each(says, (match) => ({ ...at(match), names: 'which', index })),
    ),
    ...cues.byTime.flatMap(([says, index]) =>
      each(says, (match) => ({ ...at(match), names: 'which', index })),
    ),
    ...each(cues.others, (match) => ({ ...at(match), names: 'others' })),
    ...each(cues.that, (match) => ({ ...at(match), names: 'that' })),
    ...each(cues.afterThat, (match) => ({ ...at(match), names: 'after-that' })),
    ...each(cues.shift, (match) => {
      const minutes = minutesOf(match, cues);
      return minutes === null ? null : { ...at(match), names: 'shift', minutes };
    }),
    ...cues.parts.flatMap(([says, part]) =>
      each(says, (match) => ({ ...at(match), names: 'part', part })),
    ),
  ];
}

const UNIT_MINUTES = { day: 1440, hour: 60, 'half-hour': 30, week: 10_080 } as const;

function minutesOf([, many = '', unit = '', way = '']: RegExpExecArray, cues: AnswerCues) {
  const length = cues.units[unit];
  if (length === undefined) return null;
  const half = many.startsWith('half') ? 0.5 : null;
  const number = half ?? cues.numbers[many] ?? (many === '' ? 1 : Number(many));
  if (!Number.isFinite(number)) return null;
  return number * UNIT_MINUTES[length] * (cues.later.test(way) ? 1 : -1);
}

/** "Ik kies voor donderdag" is no time before Thursday. */
function chosen(text: string, cues: AnswerCues): string {
  return text.replaceAll(cues.chooses, (whole: string, first?: string, second?: string) =>
    (first ?? second ?? '').padEnd(whole.length),
  );
}

/** Times of a day or a clock; lengths and series are no answer to an offer. */
function timesIn(text: string, { now, zone, language }: MentionContext): readonly Mention[] {
  return (
    findWhen(text, { now, zone, language })
      .filter(({ kind }) => kind !== 'duration' && kind !== 'recurrence')
      // "That week" is the one that was offered, not the one of writing.
      .filter(
        ({ precision, assumptions }) => precision !== 'week' || !assumptions.includes('earlier'),
      )
      .map((when) => {
        const zoned = isZoned(when, { now, zone, language });
        return { start: when.start, end: when.end, names: 'time', when, zoned };
      })
  );
}

/** Read by somebody elsewhere, a time that names its zone is in the same zone. */
function isZoned(when: WhenFind, { now, zone, language }: MentionContext): boolean {
  if (when.zone !== zone) return true;
  const elsewhere = zone === 'Asia/Tokyo' ? 'Asia/Kathmandu' : 'Asia/Tokyo';
  return findWhen(when.text, { now, zone: elsewhere, language })[0]?.zone === zone;
}
