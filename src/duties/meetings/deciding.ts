import type { ConveningDecision, WakeDecision } from '../../core/decision.ts';
import { lapse } from '../../core/diary/acting/offer-times.ts';
import type { Deciding } from '../../core/diary/acting/deciding.ts';
import type { ConveningChange } from '../../core/meetings/change.ts';
import type { Convening } from '../../core/meetings/convening.ts';
import { isPoll } from '../../core/meetings/poll.ts';
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

/** How many are asked. */
interface Many {
  readonly parties: readonly unknown[];
}

/** So many working days everybody has to answer a poll: some are away a day, and one reminder falls within. */
const POLL_DAYS = 5;
const POLL_HOUR = 12;

/** Until when the times that are put to somebody stand, as the letter says: a poll has one term for all. */
export function termOf(deciding: Deciding, convening: Many): Instant {
  if (!isPoll(convening)) return lapse(deciding);
  const { situation } = deciding;
  const { zone, workingDays } = situation.profile;
  return workingDaysAfter(situation.now, POLL_DAYS, POLL_HOUR, zone, { days: workingDays });
}

/** When it is looked at after times were put to somebody: once what is offered has lapsed. */
export function lookAfterOffer(deciding: Deciding, convening: Many): Instant {
  return Math.max(termOf(deciding, convening), lookLater(deciding));
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
