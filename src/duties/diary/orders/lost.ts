import type { Decision } from '../../../core/decision.ts';
import { meetingId, meetingOf } from '../../../core/diary/arranging/meeting-of.ts';
import { isAppointment } from '../../../core/diary/arranging/meeting-of.ts';
import {
  lostIn,
  lostProblem,
  type Lost,
  type Staying,
} from '../../../core/diary/arranging/lost.ts';
import type { Arrangement } from '../../../core/diary/arranging/arrangement.ts';
import type { DiaryEntry } from '../../../core/diary/desk-diary.ts';
import { fitTogether } from '../../../core/diary/fit/fit.ts';
import type { Span } from '../../../core/diary/span.ts';
import { takingPart } from '../../../core/diary/taking-part.ts';
import type { AbsentOrder, EventRef } from '../../../core/orders/order.ts';
import type { Situation } from '../../../core/situation.ts';
import { sentence } from '../../../core/text/words.ts';
import { DAY_MS } from '../../../core/time/instant.ts';
import { note, type Deciding } from '../../../core/diary/acting/deciding.ts';
import { isOurs, objectIn } from '../../../core/diary/acting/acting.ts';
import { farAmong } from '../../../core/diary/acting/far-guests.ts';
import { asFound, ownRules, ownTaken } from '../../../core/diary/acting/own-time.ts';
import { eventTimes, localOf, saidSpan, spanOf } from '../../../core/diary/acting/times.ts';
import { reschedule } from './reschedule.ts';

/** What is lost to illness goes into the days that follow, not into next season. */
const AHEAD_MS = 21 * DAY_MS;
/** More appointments than these are no lost day. */
const MOST_LOST = 20;
const STEP_MINUTES = 15;

/** The appointments that are lost because he is ill, as far as the diary was loaded. */
export function lostBy({
  order,
  loaded,
  now,
}: Pick<Situation, 'order' | 'loaded'> & { readonly now?: number }): readonly DiaryEntry[] {
  const ill = (order?.orders ?? []).filter(isIll);
  const entries = loaded.diary?.entries ?? [];
  return entries
    .filter(isAppointment)
    .filter(({ occurrence }) => now === undefined || occurrence.startAt > now)
    .filter(({ occurrence }) =>
      ill.some((one) => {
        const { from, until } = spanOf(one.span);
        return occurrence.startAt < until && occurrence.endAt > from;
      }),
    )
    .slice(0, MOST_LOST);
}

function isIll(order: { readonly kind: string }): order is AbsentOrder {
  return order.kind === 'absent' && 'how' in order && order.how === 'ill';
}

/**
 * He is ill: what he had then and is his to move is proposed for another time, all of it together; what cannot be moved
 * is named.
 */
export function lostToIllness(
  deciding: Deciding,
  order: AbsentOrder,
  key: string,
): readonly Decision[] {
  if (order.how !== 'ill') return [];
  const { now } = deciding.situation;
  const span = spanOf(order.span);
  const lost = lostIn(lostBy({ ...deciding.situation, now }), span, {
    holds: deciding.diary.holds,
    isOurs: (entry) => isMine(deciding, entry),
  });
  return [
    ...moves(deciding, lost.movable, span, key),
    ...lost.staying.map((one) => note(deciding, stays(deciding, one))),
  ];
}

function isMine(deciding: Deciding, { calendar, occurrence }: DiaryEntry): boolean {
  const stored = deciding.diary.objects.find(
    (one) => one.calendar === calendar && one.uid === occurrence.uid && !one.gone,
  );
  const readOnly =
    deciding.diary.calendars.find(({ name }) => name === calendar)?.readOnly === true;
  const object = stored === undefined ? null : objectIn(stored.text);
  return object !== null && !readOnly && isOurs(deciding, object);
}

const WHY: Readonly<Record<Staying, string>> = {
  fixed: 'diary.lost-fixed',
  held: 'diary.lost-held',
  theirs: 'diary.lost-theirs',
  hidden: 'diary.lost-hidden',
};

function stays(deciding: Deciding, { entry, why }: Lost['staying'][number]) {
  const { summary, startAt, endAt } = entry.occurrence;
  const when = saidSpan(deciding, { from: startAt, until: endAt });
  return sentence(WHY[why], { title: summary ?? '…', when });
}

function moves(
  deciding: Deciding,
  entries: readonly DiaryEntry[],
  span: Span,
  key: string,
): readonly Decision[] {
  if (entries.length === 0) return [];
  const { now, profile } = deciding.situation;
  const known = deciding.diary.span ?? span;
  const range = {
    from: Math.max(now, span.from),
    until: Math.min(known.until, span.until + AHEAD_MS),
  };
  const arrangement: Arrangement = {
    name: profile.name,
    rules: ownRules(deciding),
    taken: ownTaken(deciding),
    now,
    notice: deciding.diary.settings.noticeMinutes,
    range,
    stepMinutes: STEP_MINUTES,
    meetings: entries.map((entry) => meetingOf(entry, true)),
    rooms: [],
    people: [],
    orders: [],
    clocks: clocksIn(deciding, entries),
  };
  const answer = fitTogether(lostProblem(arrangement, span));
  const ignoring = arrangement.meetings.flatMap((meeting) => meeting.ignoring ?? []);
  return entries.flatMap((entry, place) => {
    const found = answer.placed.find(({ meeting }) => meeting === meetingId(entry));
    if (found === undefined) return [note(deciding, noPlace(deciding, entry))];
    const goal = { from: found.start, until: found.end };
    return reschedule(deciding, refOf(deciding, entry), {
      series: false,
      fields: eventTimes(localOf(goal, profile.zone)),
      kind: 'meeting.move',
      key: `${key}:lost-${place}`,
      reason: sentence('diary.move', {
        title: entry.occurrence.summary ?? '…',
        was: saidSpan(deciding, { from: entry.occurrence.startAt, until: entry.occurrence.endAt }),
        when: saidSpan(deciding, goal),
      }),
      preconditions: [asFound(deciding, goal, { ignoring, place: entry.traits.location })],
      to: localOf(goal, profile.zone),
    });
  });
}

/** By address in small letters, of whoever lives on another clock. */
function clocksIn(
  deciding: Deciding,
  entries: readonly DiaryEntry[],
): NonNullable<Arrangement['clocks']> {
  const addresses = entries.flatMap(({ traits }) =>
    takingPart(traits).map(({ address }) => address.toLowerCase()),
  );
  return new Map(
    addresses.flatMap((address) =>
      farAmong(deciding, [{ address }]).map((guest) => [address, guest] as const),
    ),
  );
}

function noPlace(deciding: Deciding, { occurrence }: DiaryEntry) {
  const { summary, startAt, endAt } = occurrence;
  const when = saidSpan(deciding, { from: startAt, until: endAt });
  return sentence('diary.lost-no-time', { title: summary ?? '…', when });
}

function refOf(deciding: Deciding, { occurrence }: DiaryEntry): EventRef {
  const { uid, recurrenceId, summary, startAt, endAt } = occurrence;
  const { zone } = deciding.situation.profile;
  const { from, until } = localOf({ from: startAt, until: endAt }, zone);
  return { uid, recurrenceId, summary: summary ?? '…', start: from, end: until };
}
