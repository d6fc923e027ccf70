import type { Decision } from '../../../core/decision.ts';
import { newEvent } from '../../../core/diary/ical/new-event.ts';
import type { AbsentOrder } from '../../../core/orders/order.ts';
import { sentence } from '../../../core/text/words.ts';
import { homeCalendar, note, uidFor, type Deciding } from '../../../core/diary/acting/deciding.ts';
import { addEvent, PLAIN_CARD } from '../../../core/diary/acting/event-act.ts';
import { eventTimes, localOf, saidLocal, spanOf } from '../../../core/diary/acting/times.ts';
import { overlapsOf } from '../../../core/diary/acting/overlaps.ts';
import { domino } from '../domino/domino.ts';
import { lostTimes } from '../domino/lost-time.ts';

const TITLES = {
  away: { nl: 'Afwezig', en: 'Away' },
  ill: { nl: 'Afwezig', en: 'Away' },
  home: { nl: 'Werkt thuis', en: 'Works from home' },
  late: { nl: 'Later aanwezig', en: 'In later' },
} as const;

/**
 * The principal is not where he would be. That he is ill stands nowhere: an absence tells no reason. What he had then is put
 * right in the same bundle; who is merely away for days decides for himself, and is told what stands there.
 */
export function absent(deciding: Deciding, order: AbsentOrder, key: string): readonly Decision[] {
  const calendar = homeCalendar(deciding.diary);
  if (calendar === null) return [note(deciding, sentence('diary.no-calendar'))];
  const { situation } = deciding;
  const { profile, now } = situation;
  const title = TITLES[order.how][profile.language];
  const uid = uidFor(deciding, key);
  const atHome = order.how === 'home';
  const place = situation.order?.orders.indexOf(order) ?? -1;
  const lost = lostTimes(situation).find((one) => one.place === place) ?? null;
  const local = lost?.cause === 'late' ? localOf(lost.span, profile.zone) : order.span;
  const text = newEvent({
    uid,
    stamp: now,
    ...eventTimes(local),
    summary: title,
    transparent: atHome,
  });
  const affected =
    atHome || lost !== null ? [] : overlapsOf(deciding, spanOf(order.span), []).remarks;
  return [
    addEvent(
      deciding,
      { calendar: calendar.name, uid, text },
      {
        kind: 'diary.keep',
        key,
        reason: sentence('diary.absent', { title, when: saidLocal(deciding, local) }),
        card: { ...PLAIN_CARD, movability: { moves: 'fixed' } },
        remarks: affected,
      },
    ),
    ...(lost === null ? [] : domino(deciding, lost, `${key}:lost`)),
  ];
}
