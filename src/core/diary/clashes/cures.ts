import { MINUTE_MS } from '../../time/instant.ts';
import { participant, question } from '../availability/asking/make.ts';
import type { Participant } from '../availability/asking/question.ts';
import type { Reason } from '../availability/asking/reason.ts';
import { busyIndex } from '../availability/busy-index.ts';
import { search } from '../availability/search.ts';
import { ANY_DAY, guestHours } from '../guest.ts';
import { wallTime } from '../hours/day-clock.ts';
import type { Span } from '../span.ts';
import { nameOf, named, titleOf } from './clash.ts';
import type { ClashEvent, Cure } from './clash.ts';
import type { LaidOut } from './laid-out.ts';

/** How far ahead another time is looked for when the day itself has none. */
const AHEAD_DAYS = 10;
/** A meeting is not made shorter than this, nor by more than half of it. */
const SHORTEST_MS = 15 * MINUTE_MS;

const FIXED_COST = 10;

/** What moving an event costs: 0 freely, 1 to 9 at a price, 10 not at all. */
function costOfMoving({ movability, attendees }: ClashEvent): number {
  if (movability.moves === 'fixed') return FIXED_COST;
  if (movability.moves === 'at-cost') return movability.cost;
  // Of two that move freely, the one with fewer people asks less.
  return Math.min(0.9, attendees.length / 100);
}

/** The events that can move, the easiest first; of equals the one that begins later. */
export function easiestFirst(events: readonly ClashEvent[]): readonly ClashEvent[] {
  return events
    .filter((event) => costOfMoving(event) < FIXED_COST && event.parent === null)
    .sort((one, other) => costOfMoving(one) - costOfMoving(other) || other.from - one.from);
}

function reason(key: string, values: Reason['values'], weight = 0): Reason {
  return { key, values, weight };
}

function whomOf({ attendees }: ClashEvent): readonly string[] {
  return attendees.map(({ name }) => name);
}

/** Those whose day is known, so that another time suits it; whether they are free has to be asked. */
function othersOf({ attendees }: ClashEvent, known: Span): readonly Participant[] {
  return attendees.flatMap(({ zone, daytime, weekdays = ANY_DAY, address, name }) =>
    zone === null
      ? []
      : [
          participant({
            id: address,
            name,
            zone,
            busy: busyIndex([], known),
            hours: guestHours({ zone, weekdays }),
            ...(daytime === null ? {} : { daytime }),
          }),
        ],
  );
}

/** Another time for an event: on the same day if there is one, else in the days after. Null where there is none. */
function moving(
  { diary, busy, clock, events, blocks }: LaidOut,
  event: ClashEvent,
  apart: readonly number[] = [],
): Cure | null {
  const { owner, now, travelMinutes } = diary;
  const day = clock.dayAt(event.from);
  const begins = (days: number): number => clock.beginsAt(wallTime(day + days, 0));
  const mover = {
    ...owner,
    busy,
    attends: event.place === null ? 'remote' : 'in-person',
    whereabouts: whereabouts(events, event),
  } as const;
  const own = (blocks.get(event.uid) ?? []).map(nameOf);
  const windows = [
    { from: begins(0), until: begins(1) },
    { from: begins(1), until: begins(AHEAD_DAYS) },
  ];
  for (const [at, window] of windows.entries()) {
    if (at === 0 && apart.includes(day)) continue;
    const put = question({
      people: [mover, ...othersOf(event, busy.known)],
      minutes: Math.round((event.until - event.from) / MINUTE_MS),
      window,
      zone: owner.zone,
      now,
      place: event.place,
      travelMinutes,
      ignoring: [nameOf(event), ...own],
      max: 1,
    });
    // What to give up when there is none is of no use to a cure.
    const [offer] = search(put).offers;
    if (offer === undefined) continue;
    const { from, until } = offer;
    const values = { what: titleOf(event), from, until, at: from };
    return {
      do: 'move',
      event: named(event),
      to: { from, until },
      whom: whomOf(event),
      reason: reason(at === 0 ? 'move-same-day' : 'move-later', values, offer.score),
    };
  }
  return null;
}

function whereabouts(events: readonly ClashEvent[], event: ClashEvent): Participant['whereabouts'] {
  return events.flatMap((each) =>
    each.place === null || each === event
      ? []
      : [{ from: each.from, until: each.until, place: each.place, by: nameOf(each) }],
  );
}

/** Of the events in the way so many are tried, the easiest first: a series of every second is thousands. */
const MOST_TRIED = 6;

/** The first event that can move and has somewhere to go. */
export function movingOne(
  laid: LaidOut,
  events: readonly ClashEvent[],
  apart: readonly number[] = [],
): readonly Cure[] {
  for (const event of easiestFirst(events).slice(0, MOST_TRIED)) {
    if (!laid.searches.take()) return [];
    const cure = moving(laid, event, apart);
    if (cure !== null) return [cure];
  }
  return [];
}

/** Looks for cures; where there are none, those concerned have to be asked. */
export function orAsking(
  look: () => readonly Cure[],
  event: ClashEvent,
  key?: string,
): () => readonly Cure[] {
  return () => {
    const cures = look();
    return cures.length > 0 ? cures : [asking(event, key)];
  };
}

/** Ending an event earlier, where that leaves at least half of it. */
export function shortening(event: ClashEvent, until: number): readonly Cure[] {
  const [length, left] = [event.until - event.from, until - event.from];
  if (
    event.movability.moves === 'fixed' ||
    left < SHORTEST_MS ||
    left * 2 < length ||
    left >= length
  )
    return [];
  const values = { what: titleOf(event), at: until, minutes: left / MINUTE_MS };
  return [
    {
      do: 'shorten',
      event: named(event),
      to: { from: event.from, until },
      reason: reason('shorten', values),
    },
  ];
}

/** Having it from a distance, where one would have to be there. */
export function fromDistance(event: ClashEvent): readonly Cure[] {
  if (event.place === null) return [];
  return [
    { do: 'remote', event: named(event), reason: reason('remote', { what: titleOf(event) }) },
  ];
}

/** Asking those concerned: what is left where nothing can be moved. */
export function asking(event: ClashEvent, key = 'ask'): Cure {
  const whom = whomOf(event);
  const values = { what: titleOf(event), who: whom.join(', ') };
  return { do: 'ask', event: named(event), whom, reason: reason(key, values) };
}
