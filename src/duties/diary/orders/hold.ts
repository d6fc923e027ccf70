import type { Decision } from '../../../core/decision.ts';
import { newEvent } from '../../../core/diary/ical/new-event.ts';
import { atStart } from '../../../core/letters/letter.ts';
import type { HoldOrder } from '../../../core/orders/order.ts';
import { sentence, inBoth } from '../../../core/text/words.ts';
import { homeCalendar, note, uidFor, type Deciding } from '../../../core/diary/acting/deciding.ts';
import { addEvent, PLAIN_CARD } from '../../../core/diary/acting/event-act.ts';
import { overlapsOf } from '../../../core/diary/acting/overlaps.ts';
import { eventTimes, saidLocal, spanOf } from '../../../core/diary/acting/times.ts';
import { domino } from '../domino/domino.ts';
import { lostTimes } from '../domino/lost-time.ts';
import { placeFor, stillHis } from './plan.ts';

const KEPT_FREE = { nl: 'Vrijgehouden', en: 'Kept free' } as const;
/** What it costs to move time that he wanted for himself: some, but it is his. */
const COST = 3;

/** Keeps time free, for work or for nothing; what is to be cleared for it goes elsewhere in the same bundle. */
export function hold(deciding: Deciding, order: HoldOrder, key: string): readonly Decision[] {
  const calendar = homeCalendar(deciding.diary);
  if (calendar === null) return [note(deciding, sentence('diary.no-calendar'))];
  const at = placeFor(deciding, order.at);
  if ('kind' in at) return [at];
  const { now, profile } = deciding.situation;
  const title = order.for ?? KEPT_FREE[profile.language];
  const when = saidLocal(deciding, at);
  const uid = uidFor(deciding, key);
  const text = newEvent({ uid, stamp: now, ...eventTimes(at), summary: atStart(title) });
  const span = spanOf(at);
  const overlaps = overlapsOf(deciding, span, []);
  const place = deciding.situation.order?.orders.indexOf(order) ?? -1;
  const lost = lostTimes(deciding.situation).find((one) => one.place === place) ?? null;
  return [
    addEvent(
      deciding,
      { calendar: calendar.name, uid, text },
      {
        kind: 'meeting.hold',
        key,
        reason: sentence('diary.keep-free', {
          title,
          When: inBoth((language) => atStart(when[language])),
        }),
        card: {
          ...PLAIN_CARD,
          reason: order.for,
          requester: deciding.situation.order?.name ?? null,
          movability: { moves: 'at-cost', cost: COST },
        },
        // What goes elsewhere in the same bundle is said there.
        remarks: lost === null ? overlaps.remarks : [],
        preconditions: [stillHis(deciding, order.at, span, { seen: overlaps.seen })],
      },
    ),
    ...(lost === null ? [] : domino(deciding, lost, `${key}:lost`)),
  ];
}
