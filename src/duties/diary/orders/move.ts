import type { Decision } from '../../../core/decision.ts';
import { oneTimeOf } from '../../../core/diary/own-question.ts';
import { takingPart } from '../../../core/diary/taking-part.ts';
import type { EventRef, MoveOrder, MoveTarget } from '../../../core/orders/order.ts';
import { sentence } from '../../../core/text/words.ts';
import { MINUTE_MS } from '../../../core/time/instant.ts';
import { sharing } from '../colleagues/desks.ts';
import { note, type Deciding } from '../../../core/diary/acting/deciding.ts';
import { guestsOf } from '../../../core/diary/acting/standing.ts';
import { overlapsOf } from '../../../core/diary/acting/overlaps.ts';
import {
  farAmong,
  outsideTheirDay,
  saidWithClocks,
} from '../../../core/diary/acting/far-guests.ts';
import {
  asFound,
  asNamed,
  findOwnTimes,
  whyNoTime,
  windowSpan,
  type Asked,
} from '../../../core/diary/acting/own-time.ts';
import {
  eventTimes,
  instantOf,
  localOf,
  saidLocal,
  spanOf,
  type LocalSpan,
} from '../../../core/diary/acting/times.ts';
import { againstStanding } from '../../../core/diary/standing-orders/against.ts';
import { reschedule } from './reschedule.ts';

/** The shortest time that is looked for. */
const LEAST_MINUTES = 5;

/** Moves events; where somebody else organises one, the other time is proposed to him instead. */
export function move(deciding: Deciding, order: MoveOrder, key: string): readonly Decision[] {
  return order.events.flatMap((event, place) => {
    const to = targetOf(deciding, event, order.to);
    if ('kind' in to) return [to];
    const found = order.to.k === 'within';
    return moveTo(deciding, event, { to, found, series: order.series, key: `${key}:${place}` });
  });
}

/** What is looked away from when an event moves (of a series that stays only this one time), where it is, and who comes. */
function itself(
  deciding: Deciding,
  { uid, recurrenceId, start }: EventRef,
): Required<Pick<Asked, 'ignoring' | 'place' | 'guests'>> {
  const { diary, situation } = deciding;
  const found = diary.entries.find(
    ({ occurrence }) =>
      occurrence.uid === uid && (recurrenceId === null || occurrence.recurrenceId === recurrenceId),
  );
  const { zone } = situation.profile;
  const one = recurrenceId === null ? uid : oneTimeOf(uid, instantOf(start, zone));
  const guests = found === undefined ? [] : takingPart(found.traits);
  return {
    ignoring: [one],
    place: found?.traits.location ?? null,
    guests: farAmong(deciding, guests),
  };
}

/** Where one event goes: its new stretch, as long as it was. */
function targetOf(deciding: Deciding, event: EventRef, to: MoveTarget): LocalSpan | Decision {
  const { zone } = deciding.situation.profile;
  const was: LocalSpan = { from: event.start, until: event.end, zone };
  switch (to.k) {
    case 'start':
      return shifted(was, to.start, to.zone);
    case 'day': {
      const time = event.start.includes('T') ? event.start.slice(10) : '';
      return shifted(was, `${to.day}${time}`, to.zone);
    }
    case 'by': {
      const from = Temporal.PlainDateTime.from(event.start).add(to.by);
      const local = from.toString({ smallestUnit: 'minute' });
      return shifted(was, event.start.includes('T') ? local : local.slice(0, 10), zone);
    }
    case 'within': {
      const span = spanOf(was);
      const minutes = Math.max(LEAST_MINUTES, Math.round((span.until - span.from) / MINUTE_MS));
      const window = windowSpan(deciding, to.window);
      const found = findOwnTimes(deciding, {
        ...{ minutes, window, max: 1, spread: 'apart' },
        ...itself(deciding, event),
        others: sharing(deciding, guestsOf(deciding, event.uid)),
      });
      const [best] = found.offers;
      return best === undefined
        ? note(deciding, whyNoTime(deciding, found, minutes))
        : localOf(best, zone);
    }
    default:
      return to satisfies never;
  }
}

/** The same length from another start: whole days count on the calendar, hours by the clock. */
function shifted(was: LocalSpan, from: string, zone: string): LocalSpan {
  if (!from.includes('T') || !was.from.includes('T')) {
    const days = Temporal.PlainDate.from(was.from.slice(0, 10)).until(was.until.slice(0, 10));
    const day = Temporal.PlainDate.from(from.slice(0, 10));
    return { from: day.toString(), until: day.add(days).toString(), zone };
  }
  const length = Temporal.PlainDateTime.from(was.from).until(was.until);
  const until = Temporal.PlainDateTime.from(from).add(length);
  return { from, until: until.toString({ smallestUnit: 'second' }), zone };
}

function moveTo(
  deciding: Deciding,
  event: EventRef,
  {
    to,
    found,
    series,
    key,
  }: {
    readonly to: LocalSpan;
    /** It was looked for, and not named. */
    readonly found: boolean;
    readonly series: boolean;
    readonly key: string;
  },
): readonly Decision[] {
  const { zone } = deciding.situation.profile;
  const span = spanOf(to);
  const overlaps = overlapsOf(deciding, span, [event.uid]);
  const its = itself(deciding, event);
  return reschedule(deciding, event, {
    series,
    fields: eventTimes(to),
    kind: 'meeting.move',
    key,
    reason: sentence('diary.move', {
      title: event.summary,
      was: saidLocal(deciding, { from: event.start, until: event.end, zone }),
      when: saidWithClocks(deciding, to, its.guests),
    }),
    remarks: [
      ...overlaps.remarks,
      ...againstStanding(deciding, span, event.summary),
      ...outsideTheirDay(deciding, to, its.guests),
    ],
    preconditions: [found ? asFound(deciding, span, its) : asNamed(span, overlaps.seen)],
    to,
  });
}
