import type { Payload } from '../../../src/core/act.ts';
import { overlap } from '../hours.ts';
import { diaryOf, isFirm } from '../judging/diaries.ts';
import { readCalendarText } from '../mail/calendar-text.ts';
import type { Principal } from '../office/principals.ts';
import type { Town } from '../town.ts';

/** Whether he would be in two places: he looks in his diary before he says yes to an appointment. */
export async function clashes(
  town: Town,
  principal: Principal,
  payloads: readonly Payload[],
): Promise<boolean> {
  const events = payloads
    .flatMap((payload) => (payload.type === 'event' ? [payload.event.text ?? ''] : []))
    .flatMap((text) => readCalendarText(text).events)
    .filter((event) => isFirm(event, principal));
  if (events.length === 0) return false;
  const changed = new Set(events.map(({ uid }) => uid));
  const diary = (await diaryOf(town, principal)).filter(
    (event) => !changed.has(event.uid) && isFirm(event, principal),
  );
  return events.some((event) => diary.some((one) => overlap(event, one)));
}
