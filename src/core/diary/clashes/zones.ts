import { DAY_MS, MINUTE_MS } from '../../time/instant.ts';
import { ORDINARY_DAYTIME } from '../availability/asking/make.ts';
import { DayClock, minutesOf, wallTime } from '../hours/day-clock.ts';
import type { Stretch } from '../hours/working-hours.ts';
import { named, titleOf } from './clash.ts';
import type { ClashEvent, Finding } from './clash.ts';
import { movingOne, orAsking } from './cures.ts';
import { isMeeting } from './laid-out.ts';
import type { LaidOut } from './laid-out.ts';

/** Somebody whose clock matters to an event. */
interface Watcher {
  readonly name: string;
  readonly clock: DayClock;
  readonly daytime: Stretch;
  readonly isOwner: boolean;
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
            isOwner: false,
          },
        ],
  );
  return [{ name, clock, daytime, isOwner: true }, ...others];
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
        if (isInside(event, watcher) || !isFirst(`${event.uid} ${watcher.name}`)) return [];
        const { name, clock } = watcher;
        return [
          {
            kind: 'outside-daytime',
            from: event.from,
            until: event.until,
            events: [named(event)],
            more: 0,
            reason: {
              key: 'outside-daytime',
              values: { who: name, what: titleOf(event), zone: clock.zone, at: event.from },
              weight: -0.7,
            },
            cures: orAsking(() => movingOne(laid, [event]), event),
          },
        ];
      }),
    );
}

function isInside({ from, until }: ClashEvent, { clock, daytime }: Watcher): boolean {
  const day = clock.dayAt(from);
  const begins = clock.beginsAt(wallTime(day, minutesOf(daytime.from)));
  const ends = clock.endsAt(wallTime(day, minutesOf(daytime.until)));
  return begins <= from && until <= ends;
}

/** Minutes that a watcher's clock is ahead of that of the series. */
function ahead(event: ClashEvent, { clock }: Watcher, series: DayClock): number {
  return (clock.wallAt(event.from) - series.wallAt(event.from)) / MINUTE_MS;
}

/**
 * A series that keeps its hour on its own clock and changes it on somebody else's, because their zones change on different
 * dates: told at the first instance that shifts, with the old and the new time on his clock.
 */
export function summerTimeSurprises(laid: LaidOut): readonly Finding[] {
  const series = Map.groupBy(
    laid.events.filter(
      (event) =>
        isMeeting(event) && event.recurrenceId !== null && event.parent === null && !event.floating,
    ),
    ({ uid }) => uid,
  );
  return [...series.values()].flatMap((instances) =>
    instances.flatMap((event, at): readonly Finding[] => {
      const before = instances[at - 1];
      if (before === undefined || before.zone !== event.zone) return [];
      const own = new DayClock(event.zone);
      return watchersOf(event, laid)
        .filter(({ clock }) => clock.zone !== event.zone)
        .flatMap((watcher) => {
          const shift = ahead(event, watcher, own) - ahead(before, watcher, own);
          return shift === 0 || isMoved(before, event, own)
            ? []
            : [surprise(event, watcher, shift)];
        });
    }),
  );
}

/** An instance that was moved by hand is no surprise of the clocks. */
function isMoved(before: ClashEvent, event: ClashEvent, own: DayClock): boolean {
  return (own.wallAt(event.from) - own.wallAt(before.from)) % DAY_MS !== 0;
}

function surprise(event: ClashEvent, { name, clock }: Watcher, shift: number): Finding {
  const what = titleOf(event);
  return {
    kind: 'summer-time',
    from: event.from,
    until: event.until,
    events: [named(event)],
    more: 0,
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
      from: event.from,
      until: event.until,
      events: [named(event)],
      more: 0,
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
