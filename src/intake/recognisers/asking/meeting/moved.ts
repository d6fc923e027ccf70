import type { FactValues } from '../../../../core/records/fact.ts';
import type { WhenFind } from '../../../../core/time/when/find.ts';
import type { Said } from '../sentences.ts';
import type { MeetingCues } from './cues.ts';
import { isWhen } from './masked.ts';
import type { Masked } from './masked.ts';

type Old = NonNullable<FactValues['appointment']['old']>;

/** A meeting that stands is to go to another time, where one is named. */
export interface Moved {
  /** Null where only the new one is named. */
  readonly old: Old | null;
  readonly to: {
    readonly from: string | null;
    readonly until: string | null;
    readonly zone: string;
  } | null;
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

/** How sure it is that a meeting is to be moved: to a time that is named, or to one that is not. */
const WITH_TIME = 0.85;
const WITHOUT = 0.7;

/** Words that stand before the time that is proposed. */
const TO = /(?:naar|tot|to|until|make it|be) *$/i;

/** Where a mail says that a meeting that stands is to be moved. Null where it does not, or does not say which. */
export function movedIn(
  sentences: readonly Said[],
  { text, finds }: Masked,
  cues: MeetingCues,
): Moved | null {
  for (const [at, said] of sentences.entries()) {
    const words = text.slice(said.start, said.end);
    const ways = cues.moves.map((says) => says.test(words) || says.test(said.text));
    if (!ways.includes(true) || cues.against.test(words)) continue;
    const here = timesIn(finds, said);
    const [first] = here;
    if (first === undefined) continue;
    if (here.length === 1 && TO.test(text.slice(said.start, first.start)))
      return moved(null, first, said, undefined);
    const next = sentences[at + 1];
    const later = next === undefined ? [] : timesIn(finds, next);
    const second = plainest(here.slice(1));
    const target = second ?? plainest(later.filter(({ from }) => from !== first.from));
    // Who only says that he cannot wants it moved when he names another time.
    const isCannot =
      ways.lastIndexOf(true) === ways.length - 1 && ways.indexOf(true) === ways.length - 1;
    if (isCannot && target === null) continue;
    return moved(first, target, said, second === null && target !== null ? next : undefined);
  }
  return null;
}

/** Of "een week later, op 17 november om 9.30" the last: it is told to the minute. */
function plainest(finds: readonly WhenFind[]): WhenFind | null {
  const isTold = ({ from }: WhenFind): boolean => from !== null && from.includes('T');
  return finds.find(isTold) ?? finds.at(-1) ?? null;
}

/** "Een uur eerder" is told from an hour that is not known here. */
const FROM_ANOTHER = /\b(?:uur|hour|hours|minuten|minutes|kwartier) (?:eerder|later|earlier)$/i;

function timesIn(finds: readonly WhenFind[], { start, end }: Said): readonly WhenFind[] {
  const here = finds.filter((find) => find.start >= start && find.end <= end && isWhen(find));
  return here.filter(({ from, text }) => from !== null && !FROM_ANOTHER.test(text));
}

function moved(
  old: WhenFind | null,
  to: WhenFind | null,
  said: Said,
  next: Said | undefined,
): Moved {
  return {
    old: old === null ? null : { from: old.from, until: old.until, zone: old.zone },
    to: to === null ? null : { from: to.from, until: to.until, zone: to.zone },
    start: said.start,
    end: next?.end ?? said.end,
    weight: to === null ? WITHOUT : WITH_TIME,
  };
}
