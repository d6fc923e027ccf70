import type { Remark } from '../../../core/act.ts';
import type { Decision } from '../../../core/decision.ts';
import type { DiaryCalendar } from '../../../core/diary/desk-diary.ts';
import type { OfferOrder, ReleaseOrder } from '../../../core/orders/order.ts';
import { sayMoment } from '../../../core/time/say-date.ts';
import { inBoth, sentence } from '../../../core/text/words.ts';
import { letGoOf } from '../colleagues/give-up.ts';
import { nameOf } from '../../../core/diary/acting/letters/naming.ts';
import { offerTimes, type Sharing } from '../../../core/diary/acting/offer-times.ts';
import { counterpartOf, distinct, holderOf, holdsOn, leewayOf, without } from '../holds/sharing.ts';
import {
  homeCalendar,
  mustBeSeen,
  note,
  uidFor,
  warning,
  type Deciding,
} from '../../../core/diary/acting/deciding.ts';
import { whyNoTime } from '../../../core/diary/acting/own-time.ts';
import { saidSpan } from '../../../core/diary/acting/times.ts';
import { hoursFor, type Hours } from './hours.ts';

/** One order to offer times, as it is carried out. */
interface Offered {
  readonly order: OfferOrder;
  readonly hours: Hours;
  readonly calendar: DiaryCalendar;
  readonly key: string;
}

/** Times for one or more readers; whether any of them may be the same is for the mandate to say. */
export function offer(deciding: Deciding, order: OfferOrder, key: string): readonly Decision[] {
  const calendar = homeCalendar(deciding.diary);
  if (calendar === null) return [note(deciding, sentence('diary.no-calendar'))];
  const leeway = leewayOf(deciding, order.to);
  const hours = hoursFor(deciding, { order, leeway });
  const { answer } = hours;
  if (answer.offers.length === 0)
    return [note(deciding, whyNoTime(deciding, answer, order.minutes))];
  const forbidden =
    order.same === true && leeway.leave === 'never'
      ? [
          note(
            deciding,
            sentence('diary.same-hours-never', { clause: String(leeway.clause ?? '') }),
          ),
        ]
      : [];
  const why =
    hours.none === undefined
      ? []
      : [note(deciding, whyNoTime(deciding, hours.none, order.minutes))];
  const offered: Offered = { order, hours, calendar, key };
  const offers = order.to.flatMap((_who, place) => toOne(deciding, offered, place));
  return [...forbidden, ...why, ...offers];
}

function toOne(deciding: Deciding, offered: Offered, place: number): readonly Decision[] {
  const { order, hours, calendar, key } = offered;
  const to = order.to[place];
  const spans = hours.spans[place] ?? [];
  if (to === undefined) return [];
  const { name } = to;
  if (spans.length === 0) return [note(deciding, sentence('diary.no-time-left', { name }))];
  const theirs = holdsOn(hours.besides, spans);
  const readers = hours.together ? order.to : [to];
  const others = without(distinct([...readers, ...theirs.map(holderOf)]), to);
  const { leave } = leewayOf(deciding, [to, ...others]);
  if (others.length > 0 && leave === 'never')
    return [note(deciding, sentence('diary.no-time-left', { name }))];
  const made = hours.together
    ? order.to.flatMap((_who, other) => (other === place ? [] : uids(deciding, offered, other)))
    : [];
  const sharing: Sharing = {
    others: others.map((one) => counterpartOf(deciding, one)),
    uids: [...theirs.map(({ uid }) => uid), ...made],
  };
  return offerTimes(deciding, {
    to,
    what: order.what,
    spans,
    calendar,
    key: `${key}:${place}`,
    promised: hours.promised,
    ...(others.length === 0 ? {} : { sharing }),
    remarks: [
      ...offeredBefore(deciding, hours, place),
      // No letter leaves that could be judged.
      ...(to.address === null && others.length > 0 && leave === 'ask'
        ? [mustBeSeen(sentence('diary.same-hours-as', { others: namesOf(others) }))]
        : []),
    ],
  });
}

/** Who was offered these hours before. What he was told is kept for him goes to nobody else before the principal has seen that. */
function offeredBefore(
  deciding: Deciding,
  { besides, spans }: Hours,
  place: number,
): readonly Remark[] {
  const { zone } = deciding.situation.profile;
  return holdsOn(besides, spans[place] ?? []).map((hold) => {
    const values = {
      who: nameOf(hold),
      when: saidSpan(deciding, hold),
      until: inBoth((language) => sayMoment(hold.expiresAt, zone, language)),
    };
    return hold.promised
      ? mustBeSeen(sentence('diary.promised-to', values))
      : warning(sentence('diary.offered-already', values));
  });
}

function namesOf(people: readonly { readonly name: string }[]): string {
  return people.map(({ name }) => name).join(', ');
}

/** The events that one reader's times are held by. */
function uids(deciding: Deciding, { hours, key }: Offered, place: number): readonly string[] {
  return (hours.spans[place] ?? []).map((_span, index) =>
    uidFor(deciding, `${key}:${place}:${index}`),
  );
}

/** Lets go of times that were held, and tells whoever they were held for. */
export function letGo(deciding: Deciding, order: ReleaseOrder, key: string): readonly Decision[] {
  const released = new Set(order.events.map(({ uid }) => uid));
  const holds = deciding.diary.holds.filter(
    ({ uid, state }) => state === 'held' && released.has(uid),
  );
  return holds.length === 0
    ? [note(deciding, sentence('diary.no-hold'))]
    : letGoOf(deciding, holds, key);
}
