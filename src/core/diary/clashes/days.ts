import { sameAddress } from '../../conduct/look.ts';
import { MINUTE_MS } from '../../time/instant.ts';
import {
  lengthWithin,
  mergedInOrder,
  single,
  spansOf,
  subtract,
} from '../availability/intervals.ts';
import { isoDate, minutesOf, wallTime } from '../hours/day-clock.ts';
import { assumedHours } from '../hours/working-hours.ts';
import type { Span } from '../span.ts';
import { ofEvent, ofStretch, titleOf } from './clash.ts';
import type { ClashEvent, Finding } from './clash.ts';
import { asking, movingOne, orAsking } from './cures.ts';
import { meetingsByDay } from './laid-out.ts';
import type { LaidOut } from './laid-out.ts';

/** A day with more meetings than this is too full where nobody set a limit of his own. */
const FULL_MINUTES = 8 * 60;

/** What is wrong with days as a whole: no lunch, too much of it, a holiday, a birthday. */
export function daysAmiss(laid: LaidOut): readonly Finding[] {
  const found: Finding[] = [];
  for (const [day, meetings] of meetingsByDay(laid)) {
    const whole = { from: at(laid, day, 0), until: at(laid, day + 1, 0) };
    found.push(
      ...noLunch(laid, day, meetings),
      ...tooFull(laid, whole, day, meetings),
      ...holiday(laid, whole, day, meetings),
      ...birthdays(laid, day, meetings),
    );
  }
  return found;
}

function at({ clock }: LaidOut, day: number, minutes: number): number {
  return clock.beginsAt(wallTime(day, minutes));
}

function noLunch(laid: LaidOut, day: number, meetings: readonly ClashEvent[]): readonly Finding[] {
  const { lunch } = laid.diary.owner;
  if (lunch === null) return [];
  const span = {
    from: at(laid, day, minutesOf(lunch.from)),
    until: at(laid, day, minutesOf(lunch.until)),
  };
  const left = spansOf(subtract(single(span), laid.busy.taken));
  if (left.some(({ from, until }) => until - from >= lunch.minutes * MINUTE_MS)) return [];
  const inTheWay = meetings.filter(({ from, until }) => from < span.until && until > span.from);
  const [first] = inTheWay;
  if (first === undefined) return [];
  return [
    {
      kind: 'no-lunch',
      ...ofStretch(span, inTheWay),
      reason: {
        key: 'no-lunch',
        values: { at: span.from, minutes: lunch.minutes, ...span },
        weight: -0.5,
      },
      cures: orAsking(() => movingOne(laid, inTheWay), first, 'ask-lunch'),
    },
  ];
}

function tooFull(
  laid: LaidOut,
  whole: Span,
  day: number,
  meetings: readonly ClashEvent[],
): readonly Finding[] {
  const { meetingsADay, minutesADay } = laid.diary.owner.limits;
  const minutes = Math.round(lengthWithin(mergedInOrder(meetings), whole) / MINUTE_MS);
  const most = minutesADay ?? FULL_MINUTES;
  const isMany = meetingsADay !== null && meetings.length > meetingsADay;
  if (minutes <= most && !isMany) return [];
  const values = {
    at: whole.from,
    count: meetings.length,
    minutes,
    limit: isMany ? (meetingsADay ?? 0) : most,
  };
  const [first] = meetings;
  if (first === undefined) return [];
  return [
    {
      kind: 'full-day',
      ...ofStretch(whole, meetings),
      reason: { key: isMany ? 'many-meetings' : 'full-day', values, weight: -0.4 },
      cures: orAsking(() => movingOne(laid, meetings, [day]), first),
    },
  ];
}

function holiday(
  laid: LaidOut,
  whole: Span,
  day: number,
  meetings: readonly ClashEvent[],
): readonly Finding[] {
  const { owner } = laid.diary;
  const hours = owner.hours ?? assumedHours(owner.zone);
  const date = isoDate(day);
  const off = hours.daysOff.get(date);
  const kept = hours.exceptions.some(({ from, until }) => from <= date && date <= until);
  if (off === undefined || kept) return [];
  const [first] = meetings;
  if (first === undefined) return [];
  return [
    {
      kind: 'holiday',
      ...ofStretch(whole, meetings),
      reason: {
        key: 'on-holiday',
        values: { at: whole.from, ...off.names, count: meetings.length },
        weight: -0.6,
      },
      cures: orAsking(() => movingOne(laid, meetings, [day]), first),
    },
  ];
}

/** From this hour on an appointment takes a family's evening. */
const EVENING_MINUTES = 17 * 60 + 30;

/** Somebody's birthday: his own meeting that day is one to mind, and an evening that is the family's. */
function birthdays(
  laid: LaidOut,
  day: number,
  meetings: readonly ClashEvent[],
): readonly Finding[] {
  const date = isoDate(day);
  const evening = at(laid, day, EVENING_MINUTES);
  return laid.diary.birthdays.flatMap((birthday): readonly Finding[] => {
    if (birthday.date !== date) return [];
    const { address, name } = birthday;
    const touched = meetings.filter(({ attendees, until }) =>
      address === null
        ? until > evening
        : attendees.some((each) => sameAddress(each.address, address)),
    );
    return touched.map((event) => ({
      kind: 'birthday',
      ...ofEvent(event),
      reason: {
        key: address === null ? 'family-birthday' : 'birthday',
        values: { who: name, what: titleOf(event), at: event.from },
        weight: -0.3,
      },
      cures: () => [
        ...(address === null ? movingOne(laid, [event], [day]) : []),
        asking(event, address === null ? 'ask-birthday' : 'congratulate'),
      ],
    }));
  });
}
