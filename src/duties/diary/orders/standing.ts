import type { Decision } from '../../../core/decision.ts';
import { freedAt } from '../../../core/diary/standing-orders/against.ts';
import { derivedId } from '../../../core/ids.ts';
import type { StandingOrder } from '../../../core/orders/order.ts';
import { sayStanding } from '../../../core/orders/standing/say-standing.ts';
import { listed } from '../../../core/text/phrases.ts';
import { inBoth, sentence, wordedIn } from '../../../core/text/words.ts';
import { isAppointment } from '../../../core/diary/arranging/meeting-of.ts';
import { left, note, type Deciding } from '../../../core/diary/acting/deciding.ts';
import { shownTitle } from '../../../core/diary/acting/overlaps.ts';
import { instantOf, saidSpan } from '../../../core/diary/acting/times.ts';
import { domino } from '../domino/domino.ts';
import { spanOfEntry } from '../domino/deeds/ref.ts';
import { lostTimes } from '../domino/lost-time.ts';
import { lookAgain, LOOKS } from '../looking/ahead.ts';

/** So many of what stands in time that is kept free from now on are named. */
const MOST_NAMED = 10;

const QUOTE = { nl: '„', en: '“' } as const;

/**
 * An order that holds for a while: it is kept with its beginning and its end and said back as a clause. What stands where
 * something that goes first is, gives way in the same bundle.
 */
export function standing(
  deciding: Deciding,
  order: StandingOrder,
  key: string,
): readonly Decision[] {
  const { situation, sources } = deciding;
  const { arrival, profile } = situation;
  const id = derivedId('standing', `${profile.owner}:${arrival.id}:${key}`);
  const clause = inBoth((language) => sayStanding(order, language));
  const reason = sentence('diary.standing', { clause, id });
  const place = situation.order?.orders.indexOf(order) ?? -1;
  const lost = lostTimes(situation).find((one) => one.place === place) ?? null;
  const { rule, period } = order;
  const by = situation.order?.by ?? '';
  return [
    {
      kind: 'standing',
      sources,
      reason,
      change: { change: 'open', standing: { id, rule, period, by } },
    },
    lookAgain(deciding, instantOf(period.until, profile.zone), id, LOOKS.standingOver),
    note(deciding, reason),
    ...there(deciding, order),
    ...(lost === null ? [] : domino(deciding, lost, `${key}:lost`)),
  ];
}

/** What stands in time that is kept free from now on stays, and is named: it was promised to somebody. */
function there(deciding: Deciding, { rule, period }: StandingOrder): readonly Decision[] {
  const { situation, diary } = deciding;
  const standing = diary.entries
    .filter(isAppointment)
    .filter(({ occurrence: { startAt } }) => startAt > situation.now)
    .filter((entry) => freedAt({ rule, period }, spanOfEntry(entry), situation.profile.zone))
    .toSorted((one, other) => one.occurrence.startAt - other.occurrence.startAt);
  if (standing.length === 0) return [];
  const list = inBoth((language) =>
    listed(
      standing
        .slice(0, MOST_NAMED)
        .map(
          (entry) =>
            `${QUOTE[language]}${wordedIn(shownTitle(entry), language)}” (${wordedIn(saidSpan(deciding, spanOfEntry(entry)), language)})`,
        ),
      language,
    ),
  );
  const count = String(standing.length);
  const key = standing.length > MOST_NAMED ? 'diary.standing-there-more' : 'diary.standing-there';
  return [note(deciding, sentence(key, { list, count }))];
}

/** Its last day is over: it is closed, and whoever lives by it is told. */
export function onStandingOver(deciding: Deciding): readonly Decision[] {
  const { situation, diary, sources } = deciding;
  const over = (diary.standing ?? []).find(({ id }) => id === situation.wake?.about);
  if (over === undefined) return [left(deciding, sentence('diary.standing-ended-before'))];
  const clause = inBoth((language) => sayStanding(over, language));
  const reason = sentence('diary.standing-over', { clause });
  return [
    { kind: 'standing', sources, reason, change: { change: 'end', id: over.id } },
    note(deciding, reason),
  ];
}
