import { conductOnReading } from '../../core/conduct/conduct.ts';
import { messageOf } from '../../core/conduct/look.ts';
import type { Need, Situation } from '../../core/situation.ts';
import { dayOf } from '../../core/time/say-date.ts';
import { askedBy } from './wakes.ts';

/** So far ahead a day may have to be brought up: the longest lead in working days, over Christmas. */
const AHEAD_DAYS = 35;

/** The days that come round, or the one it is about. */
export function needs(situation: Situation): readonly Need[] {
  const { wake, now, profile } = situation;
  if (wake === null) return bringsDeath(situation) ? ofSender(situation) : [];
  const asked = askedBy(wake);
  if (asked === null) return [];
  if (asked.asked !== 'look') return [{ need: 'relation', person: asked.person }];
  const today = dayOf(now, profile.zone);
  const until = today.add({ days: AHEAD_DAYS });
  return [{ need: 'occasions', from: today.toString(), until: until.toString() }];
}

/** Whether somebody tells that somebody has died. */
export function bringsDeath(situation: Situation): boolean {
  return conductOnReading(situation).some(({ finding }) => finding === 'death');
}

function ofSender(situation: Situation): readonly Need[] {
  const [from] = messageOf(situation)?.from ?? [];
  return from === undefined ? [] : [{ need: 'person', address: from.address }];
}
