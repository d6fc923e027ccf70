import type { FactValues } from '../../../../core/records/fact.ts';
import type { WhenFind } from '../../../../core/time/when/find.ts';
import type { Said } from '../sentences.ts';
import type { MeetingCues } from './cues.ts';
import { isWhen } from './masked.ts';
import type { Masked } from './masked.ts';

type Old = NonNullable<FactValues['appointment']['old']>;

/** A meeting that stands is to go to another time, where one is named. */
export interface Moved {
  readonly old: Old;
  readonly to: { readonly from: string | null; readonly until: string | null; readonly zone: string } | null;
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

/** How sure it is that a meeting is to be moved: to a time that is named, or to one that is not. */
const WITH_TIME = 0.85;
const WITHOUT = 0.7;

/** Words that stand before the time that is proposed, also in another sentence. */
const TO =
  /(?:naar|tot|op|om|lukt|schikt|kan(?: het)?|past|zou|voor|verruilen voor|te|af te|to|until|make it|would|does|could(?: it)? be|for|instead|suit|possible)(?: (?:het|it|be|om|op|naar|to))?\s*$/i;

/** Where a mail says that a meeting that stands is to be moved. Null where it does not, or does not say which. */
export function movedIn(
  sentences: readonly Said[],
  { text, finds }: Masked,
  cues: MeetingCues,
): Moved | null {
  for (const [at, said] of sentences.entries()) {
    const words = text.slice(said.start, said.end);
    if (!cues.moves.some((says) => says.test(words))) continue;
    const here = timesIn(finds, said);
    const [first, second] = here;
    if (first === undefined) continue;
    const next = sentences[at + 1];
    const later = next === undefined ? [] : timesIn(finds, next);
    const isTo = TO.test(text.slice(said.start, first.start)) && here.length === 1;
    const isMoved = second !== undefined || later.length > 0 || !isTo;
    if (!isMoved) continue;
    const target = second ?? later.find((find) => find.from !== first.from) ?? null;
    return moved(first, target, said, target !== null && second === undefined ? next : undefined);
  }
  return null;
}

function timesIn(finds: readonly WhenFind[], { start, end }: Said): readonly WhenFind[] {
  const here = finds.filter((find) => find.start >= start && find.end <= end && isWhen(find));
  return here.filter(({ from }) => from !== null);
}

function moved(old: WhenFind, to: WhenFind | null, said: Said, next: Said | undefined): Moved {
  const { from, until, zone } = old;
  return {
    old: { from, until, zone },
    to: to === null ? null : { from: to.from, until: to.until, zone: to.zone },
    start: said.start,
    end: next?.end ?? said.end,
    weight: to === null ? WITHOUT : WITH_TIME,
  };
}
