import type { Decision } from '../../../core/decision.ts';
import { isReservation } from '../../../core/diary/reservation.ts';
import type { Span } from '../../../core/diary/span.ts';
import type { OfferOrder, ReleaseOrder } from '../../../core/orders/order.ts';
import { sentence } from '../../../core/text/words.ts';
import { offerTimes } from '../holds/offer-times.ts';
import { letGoOf } from '../colleagues/give-up.ts';
import { sharing } from '../colleagues/desks.ts';
import { homeCalendar, note, uidFor, type Deciding } from '../making/deciding.ts';
import { farAmong } from '../making/far-guests.ts';
import { findOwnTimes, whyNoTime, windowSpan } from '../making/own-time.ts';

/** Offered unless somebody says how many. */
const USUAL_OFFERS = 2;
/** Times looked for in one order, over all its readers. */
const MOST_OFFERS = 40;

/**
 * Times for one or more readers. An hour is offered to one of them alone, so that nobody accepts what another has; who
 * wants the same hours offered to all has said so in how his diary is kept.
 */
export function offer(deciding: Deciding, order: OfferOrder, key: string): readonly Decision[] {
  const { diary } = deciding;
  const calendar = homeCalendar(diary);
  if (calendar === null) return [note(deciding, sentence('diary.no-calendar'))];
  const { minutes, to, what } = order;
  const each = order.count ?? USUAL_OFFERS;
  const { sameHourTwice } = diary.settings;
  const taken = sameHourTwice ? offeredHolds(deciding) : [];
  const guests = farAmong(deciding, to);
  const found = findOwnTimes(deciding, {
    guests,
    minutes,
    window: windowSpan(deciding, order.window),
    max: Math.min(sameHourTwice ? each : each * to.length, MOST_OFFERS),
    spread: 'days',
    ignoring: taken,
    others: sharing(
      deciding,
      to.map(({ address }) => address),
    ),
  });
  if (found.offers.length === 0) return [note(deciding, whyNoTime(deciding, found, minutes))];
  return to.flatMap((who, place): readonly Decision[] => {
    const spans = sameHourTwice ? found.offers : dealt(found.offers, to.length, place);
    if (spans.length === 0)
      return [note(deciding, sentence('diary.no-time-left', { name: who.name }))];
    const ignoring = sameHourTwice ? everyHold(deciding, order, key) : [];
    return offerTimes(deciding, {
      to: who,
      what,
      spans,
      calendar,
      key: `${key}:${place}`,
      ignoring,
    });
  });
}

/** Every nth time, so that each reader can choose among different days. */
function dealt(offers: readonly Span[], readers: number, place: number): readonly Span[] {
  const inOrder = [...offers].sort((a, b) => a.from - b.from);
  return inOrder.filter((_offer, index) => index % readers === place);
}

/** What stands held already, and what this order holds for its other readers. */
function everyHold(deciding: Deciding, { to, count }: OfferOrder, key: string): readonly string[] {
  const each = Array.from({ length: count ?? USUAL_OFFERS }, (_none, index) => index);
  const made = to.flatMap((_who, place) =>
    each.map((index) => uidFor(deciding, `${key}:${place}:${index}`)),
  );
  return [...offeredHolds(deciding), ...made];
}

/** What is held for somebody it was offered to; what is reserved with a colleague's desk is offered to nobody. */
function offeredHolds({ diary }: Deciding): readonly string[] {
  return diary.holds.filter((hold) => !isReservation(hold)).map(({ uid }) => uid);
}

/** Lets go of times that were held, and tells whoever they were held for. */
export function letGo(deciding: Deciding, order: ReleaseOrder, key: string): readonly Decision[] {
  const uids = new Set(order.events.map(({ uid }) => uid));
  const holds = deciding.diary.holds.filter(({ uid, state }) => state === 'held' && uids.has(uid));
  return holds.length === 0
    ? [note(deciding, sentence('diary.no-hold'))]
    : letGoOf(deciding, holds, key);
}
