import type { Decision } from '../../../core/decision.ts';
import { newEvent } from '../../../core/diary/ical/new-event.ts';
import type { AbsentOrder } from '../../../core/orders/order.ts';
import { sentence } from '../../../core/text/words.ts';
import { homeCalendar, note, uidFor, type Deciding } from '../../../core/diary/acting/deciding.ts';
import { addEvent, PLAIN_CARD } from '../../../core/diary/acting/event-act.ts';
import { eventTimes, saidLocal, spanOf } from '../../../core/diary/acting/times.ts';
import { overlapsOf } from '../../../core/diary/acting/overlaps.ts';
import { lostToIllness } from './lost.ts';

const TITLES = {
  away: { nl: 'Afwezig', en: 'Away' },
  ill: { nl: 'Afwezig', en: 'Away' },
  home: { nl: 'Werkt thuis', en: 'Works from home' },
  late: { nl: 'Later aanwezig', en: 'In later' },
} as const;

/**
 * The principal is not where he would be. That he is ill stands nowhere: an absence tells no reason. What stands in the
 * diary then is named beside it, so that nothing is forgotten.
 */
export function absent(deciding: Deciding, order: AbsentOrder, key: string): readonly Decision[] {
  const calendar = homeCalendar(deciding.diary);
  if (calendar === null) return [note(deciding, sentence('diary.no-calendar'))];
  const { profile, now } = deciding.situation;
  const title = TITLES[order.how][profile.language];
  const uid = uidFor(deciding, key);
  const atHome = order.how === 'home';
  const text = newEvent({
    uid,
    stamp: now,
    ...eventTimes(order.span),
    summary: title,
    transparent: atHome,
  });
  const moved = lostToIllness(deciding, order, key);
  const affected =
    atHome || order.how === 'ill' ? [] : overlapsOf(deciding, spanOf(order.span), []).remarks;
  return [
    addEvent(
      deciding,
      { calendar: calendar.name, uid, text },
      {
        kind: 'diary.keep',
        key,
        reason: sentence('diary.absent', { title, when: saidLocal(deciding, order.span) }),
        card: { ...PLAIN_CARD, movability: { moves: 'fixed' } },
        remarks: affected,
      },
    ),
    ...moved,
  ];
}
