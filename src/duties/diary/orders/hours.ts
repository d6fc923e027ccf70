import type { Answer } from '../../../core/diary/availability/asking/answer.ts';
import type { Hold } from '../../../core/diary/hold.ts';
import { isReservation } from '../../../core/diary/reservation.ts';
import type { Span } from '../../../core/diary/span.ts';
import type { Leeway } from '../../../core/mandate/leeway.ts';
import type { OfferOrder } from '../../../core/orders/order.ts';
import { sharing } from '../colleagues/desks.ts';
import { holderOf, holdsOn, leewayOf, without, type Reader } from '../holds/sharing.ts';
import type { Deciding } from '../../../core/diary/acting/deciding.ts';
import { farAmong } from '../../../core/diary/acting/far-guests.ts';
import { findOwnTimes, windowSpan } from '../../../core/diary/acting/own-time.ts';

/** Offered unless somebody says how many. */
const USUAL_OFFERS = 2;
/** Times looked for in one order, over all its readers. */
const MOST_OFFERS = 40;

/** Which hours the readers of an order are offered. */
export interface Hours {
  /** For each of them in turn. */
  readonly spans: readonly (readonly Span[])[];
  /** All of them are offered the same ones. */
  readonly together: boolean;
  /** Each is told that they are kept for him. */
  readonly promised: boolean;
  /** What stands held for others, that may be on the same hours. */
  readonly besides: readonly Hold[];
  /** What the search came to; why there is none, where there is none. */
  readonly answer: Answer;
  /** Why there is nothing that is nobody's yet, where these are somebody's; absent for hours that are free. */
  readonly none?: Answer;
}

/** How the hours are to be found. */
interface Wish {
  readonly order: OfferOrder;
  readonly leeway: Leeway;
}

/**
 * Every reader gets hours of his own, for as long as there are enough. The same ones go to several where the mandate
 * permits it, where it was ordered in so many words, or where there are too few; the last two are put before the
 * principal, and where the mandate forbids it neither happens.
 */
export function hoursFor(deciding: Deciding, wish: Wish): Hours {
  const { order, leeway } = wish;
  const { leave } = leeway;
  const together = leave === 'may' || (order.same === true && leave === 'ask');
  const found = together ? sameHours(deciding, wish) : ownHours(deciding, wish);
  if (found.answer.offers.length > 0 || leave === 'never') return found;
  const taken = takenHours(deciding, wish);
  return taken === null ? found : { ...taken, none: found.answer };
}

/** The same hours for all: nobody's until somebody answers. */
function sameHours(deciding: Deciding, { order, leeway }: Wish): Hours {
  const besides = leeway.leave === 'may' ? openHolds(deciding, order.to) : [];
  const answer = search(deciding, order, { max: eachOf(order), besides });
  return { ...all(order, answer), besides };
}

function ownHours(deciding: Deciding, { order, leeway }: Wish): Hours {
  const max = eachOf(order) * order.to.length;
  const answer = search(deciding, order, { max, besides: [] });
  const few = answer.offers.length < order.to.length;
  const share = few && leeway.leave === 'ask';
  return share ? all(order, answer) : { ...dealt(order, answer), promised: true };
}

/** Nothing is free but what is held for others: that is found as well, for the principal to decide on. Null: nor is there that. */
function takenHours(deciding: Deciding, { order }: Wish): Hours | null {
  const besides = othersHolds(deciding, order.to);
  const max = eachOf(order) * order.to.length;
  const answer = search(deciding, order, { max, besides });
  if (besides.length === 0 || answer.offers.length === 0) return null;
  const few = answer.offers.length < order.to.length;
  return { ...(few || order.same === true ? all(order, answer) : dealt(order, answer)), besides };
}

function all(order: OfferOrder, answer: Answer): Hours {
  const spans = answer.offers.slice(0, eachOf(order));
  const together = order.to.length > 1;
  return { spans: order.to.map(() => spans), together, promised: false, besides: [], answer };
}

/** Every nth time for each, so that each of them can choose among different days. */
function dealt({ to }: OfferOrder, answer: Answer): Hours {
  const inOrder = [...answer.offers].sort((a, b) => a.from - b.from);
  const spans = to.map((_who, place) =>
    inOrder.filter((_offer, index) => index % to.length === place),
  );
  return { spans, together: false, promised: false, besides: [], answer };
}

function eachOf({ count }: OfferOrder): number {
  return count ?? USUAL_OFFERS;
}

function search(
  deciding: Deciding,
  { minutes, window, to }: OfferOrder,
  { max, besides }: { readonly max: number; readonly besides: readonly Hold[] },
): Answer {
  return findOwnTimes(deciding, {
    guests: farAmong(deciding, to),
    minutes,
    window: windowSpan(deciding, window),
    max: Math.min(max, MOST_OFFERS),
    spread: 'days',
    ignoring: besides.map(({ uid }) => uid),
    others: sharing(
      deciding,
      to.map(({ address }) => address),
    ),
  });
}

/** What is held for others, and for none of these. */
function othersHolds({ diary }: Deciding, readers: readonly Reader[]): readonly Hold[] {
  return diary.holds.filter(
    (hold) =>
      hold.state === 'held' &&
      !isReservation(hold) &&
      readers.every((reader) => without([holderOf(hold)], reader).length > 0),
  );
}

/** Of these the ones that nobody was promised, and that the mandate lets these readers share with whoever has them. */
function openHolds(deciding: Deciding, readers: readonly Reader[]): readonly Hold[] {
  const others = othersHolds(deciding, readers);
  return others.filter((hold) => {
    const together = holdsOn(others, [hold]);
    const people = [...readers, ...together.map(holderOf)];
    return (
      together.every(({ promised }) => !promised) && leewayOf(deciding, people).leave === 'may'
    );
  });
}
