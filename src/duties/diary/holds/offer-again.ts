import type { Decision } from '../../../core/decision.ts';
import { left, type Deciding } from '../../../core/diary/acting/deciding.ts';
import { sentence } from '../../../core/text/words.ts';
import { offerOthers } from '../answers/offer-others.ts';

/** The times he was offered lapsed, and the principal would have others offered to him. */
export function onOfferAgain(deciding: Deciding): readonly Decision[] {
  const { situation, diary } = deciding;
  const hold = diary.holds.find(({ id }) => id === situation.wake?.about);
  if (hold === undefined) return [left(deciding, sentence('diary.hold-over'))];
  const { name, address, offer } = hold;
  const holds = diary.holds.filter((one) => one.offer === offer);
  const to = { name, address };
  return offerOthers(
    deciding,
    { holds, is: 'late', by: 'thread', to, remarks: [] },
    { wanted: null, anew: true },
  );
}
