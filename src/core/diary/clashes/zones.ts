import { DAY_MS, MINUTE_MS, type Instant } from '../../time/instant.ts';
import { ORDINARY_DAYTIME } from '../availability/asking/make.ts';
import { ANY_DAY, isInDay } from '../guest.ts';
import { DayClock } from '../hours/day-clock.ts';
import type { Stretch } from '../hours/working-hours.ts';
import { named, ofEvent, titleOf } from './clash.ts';
import type { ClashEvent, Cure, Finding } from './clash.ts';
import { asking, easiestFirst, movingOne } from './cures.ts';
import { isMeeting } from './laid-out.ts';
import type { LaidOut } from './laid-out.ts';

/** Somebody whose clock matters to an event. */
interface Watcher {
  readonly name: string;
  readonly clock: DayClock;
  readonly daytime: Stretch;
  readonly weekdays: readonly number[];
}

function watchersOf({ attendees }: ClashEvent, { diary, clock }: LaidOut): readonly Watcher[] {
  const { name, daytime } = diary.owner;
  const others = attendees.flatMap((each) =>
    each.zone === null
      ? []
      : [
          {
            name: each.name,
            clock: new DayClock(each.zone),
            daytime: each.daytime ?? ORDINARY_DAYTIME,
            weekdays: each.weekdays ?? ANY_DAY,
          },
        ],
  );
  return [{ name, clock, daytime, weekdays: ANY_DAY }, ...others];
}

/** Of a series each thing is told once: the first time it is so. */
function firstOf(): (key: string) => boolean {
  const seen = new Set<string>();
  return (key) => {
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  };
}

/** Meetings before or after somebody's day, on his own clock. */
export function outsideDaytime(laid: LaidOut): readonly Finding[] {
  const isFirst = firstOf();
  return laid.events
    .filter((event) => isMeeting(event) && event.parent === null && event.attendees.length > 0)
    .flatMap((event) =>
      watchersOf(event, laid).flatMap((watcher): readonly Finding[] => {
        if (
          isInDay(event, { ...watcher, zone: watcher.clock.zone }) ||
          !isFirst(`${event.uid} ${watcher.name}`)
        )
          return [];
        const { name, clock } = watcher;
        return [
          {
            kind: 'outside-daytime',
            ...ofEvent(event),
            reason: {
              key: 'outside-daytime',
              values: { who: name, what: titleOf(event), zone: clock.zone, at: event.from },
              weight: -0.7,
            },
            cures: () => curesFor(laid, event, watcher),
          },
        ];
      }),
    );
}

/** Another time that is in everybody's day; where there is none, he is asked whether it suits him nevertheless. */
function curesFor(laid: LaidOut, event: ClashEvent, { name, clock }: Watcher): readonly Cure[] {
  const cures = movingOne(laid, [event]);
  if (cures.length > 0) return cures;
  const isLookedFor = easiestFirst([event]).length > 0 && !laid.searches.isSpent;
  if (name === laid.diary.owner.name || !isLookedFor) return [asking(event)];
  const values = { who: name, what: titleOf(event), zone: clock.zone, at: event.from };
  return [
    {
      do: 'ask',
      event: named(event),
      whom: [name],
      reason: { key: 'ask-outside', values, weight: 0 },
    },
  ];
}

/** Minutes that a watcher's clock is ahead of that of the series. */
function ahead(at: Instant, { clock }: Watcher, series: DayClock): number {
  return (clock.wallAt(at) - series.wallAt(at)) / MINUTE_MS;
}

/**
 * A series that keeps its hour on its own clock and changes it on somebody else's, because their zones change on different
 * dates: told at the first instance that shifts, with the old and the new time on his clock.
 */
export function summerTimeSurprises(laid: LaidOut): readonly Finding[] {
  const series = Map.groupBy(
    laid.diary.events
      .filter(
        (event) =>
          isMeeting(event) &&
          event.recurrenceId !== null &&
          event.parent === null &&
          !event.floating &&
          event.from < Math.min(laid.within.until, laid.until),
      )
      .toSorted((one, other) => one.from - other.from),
    ({ uid }) => uid,
  );
  const last = laid.diary.before ?? new Map<string, Instant>();
  return [...series].flatMap(([uid, instances]) =>
    instances.flatMap((event, at): readonly Finding[] => {
      if (event.until <= laid.within.from) return [];
      const previous = instances[at - 1];
      if (previous !== undefined && previous.zone !== event.zone) return [];
      const before = previous?.from ?? last.get(uid);
      if (before === undefined) return [];
      const own = new DayClock(event.zone);
      return watchersOf(event, laid)
        .filter(({ clock }) => clock.zone !== event.zone)
        .flatMap((watcher) => {
          const shift = ahead(event.from, watcher, own) - ahead(before, watcher, own);
          return shift === 0 || isMoved(before, event.from, own)
            ? []
            : [surprise(event, watcher, shift)];
        });
    }),
  );
}

/** An instance that was moved by hand is no surprise of the clocks. */
function isMoved(before: Instant, now: Instant, own: DayClock): boolean {
  return (own.wallAt(now) - own.wallAt(before)) % DAY_MS !== 0;
}

function surprise(event: ClashEvent, { name, clock }: Watcher, shift: number): Finding {
  const what = titleOf(event);
  return {
    kind: 'summer-time',
    ...ofEvent(event),
    reason: {
      key: shift > 0 ? 'later-for' : 'earlier-for',
      values: { who: name, what, zone: clock.zone, at: event.from, minutes: Math.abs(shift) },
      weight: -0.5,
    },
    cures: () => [
      {
        do: 'ask',
        event: named(event),
        whom: [name],
        reason: {
          key: 'tell-shift',
          values: { who: name, what, zone: clock.zone, at: event.from },
          weight: 0,
        },
      },
    ],
  };
}

/** Events with a time and no zone: right only for whoever happens to be where it was meant. */
export function withoutZone({ events, diary }: LaidOut): readonly Finding[] {
  const isFirst = firstOf();
  const { zone } = diary.owner;
  return events
    .filter(({ floating, allDay, kind }) => floating && !allDay && kind !== null)
    .filter(({ uid }) => isFirst(uid))
    .map((event) => ({
      kind: 'no-zone',
      ...ofEvent(event),
      reason: { key: 'no-zone', values: { what: titleOf(event), at: event.from }, weight: -0.3 },
      cures: () => [
        {
          do: 'add-zone',
          event: named(event),
          zone,
          reason: {
            key: 'add-zone',
            values: { what: titleOf(event), zone, at: event.from },
            weight: 0,
          },
        },
      ],
    }));
}
