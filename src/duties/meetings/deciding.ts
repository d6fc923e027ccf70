import type { ConveningDecision, WakeDecision } from '../../core/decision.ts';
import { lapse } from '../../core/diary/acting/offer-times.ts';
import type { Deciding } from '../../core/diary/acting/deciding.ts';
import type { ConveningChange } from '../../core/meetings/change.ts';
import type { Convening } from '../../core/meetings/convening.ts';
import { LOOK, type MeetingWake } from '../../core/meetings/wakes.ts';
import { sentence, type Sentence } from '../../core/text/words.ts';
import type { Instant } from '../../core/time/instant.ts';
import { workingDaysAfter } from '../../core/time/working-days.ts';

/** A meeting that waits is looked at when its first offer has lapsed, and every so many working days after. */
const LOOK_DAYS = 2;
const LOOK_HOUR = 11;

/** Every meeting that is being arranged. */
export function openOnes({ situation }: Deciding): readonly Convening[] {
  return (situation.loaded.convenings ?? []).filter(({ state }) => state === 'open');
}

/** A change to a meeting, and why. */
export function changed(
  { sources }: Deciding,
  change: ConveningChange,
  reason: Sentence,
): ConveningDecision {
  return { kind: 'convening', change, sources, reason };
}

/** When it is looked at after times were put to somebody: once what is offered has lapsed. */
export function lookAfterOffer(deciding: Deciding): Instant {
  return Math.max(lapse(deciding), lookLater(deciding));
}

/** When it is looked at again: in so many working days, unless told otherwise in two. */
export function lookLater({ situation }: Deciding, days: number = LOOK_DAYS): Instant {
  const { zone, workingDays } = situation.profile;
  return workingDaysAfter(situation.now, days, LOOK_HOUR, zone, { days: workingDays });
}

/** The moment itself. */
export function wakeFor(
  { sources }: Deciding,
  convening: string,
  at: Instant,
  why: MeetingWake = LOOK,
): WakeDecision {
  return { kind: 'wake', at, about: convening, sources, reason: sentence(why) };
}
