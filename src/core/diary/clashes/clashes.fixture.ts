import { participant } from '../availability/asking/make.ts';
import type { Participant } from '../availability/asking/question.ts';
import { busyIndex } from '../availability/busy-index.ts';
import { weekdays } from '../hours/working-hours.ts';
import type { Clash, ClashDiary, ClashEvent } from './clash.ts';
import { clashesOf } from './clashes.ts';
import { sayClash, sayCure } from './say-clash.ts';

export const ZONE = 'Europe/Amsterdam';

export function at(local: string, zone = ZONE): number {
  return Temporal.PlainDateTime.from(local).toZonedDateTime(zone).epochMilliseconds;
}

const KNOWN = { from: at('2026-01-01T00:00'), until: at('2027-06-01T00:00') };
export const HOURS = {
  zone: ZONE,
  week: weekdays({ from: '09:00', until: '17:00' }),
  exceptions: [],
  daysOff: new Map(),
  assumed: false,
};

/** On Tuesday 3 November 2026 unless it says another date. */
export function event(
  title: string,
  from: string,
  until: string,
  more: Partial<ClashEvent> = {},
): ClashEvent {
  const moment = (time: string): number => at(time.includes('T') ? time : `2026-11-03T${time}`);
  return {
    uid: title,
    recurrenceId: null,
    summary: title,
    from: moment(from),
    until: moment(until),
    zone: ZONE,
    allDay: false,
    floating: false,
    kind: 'busy',
    place: null,
    movability: { moves: 'freely' },
    attendees: [],
    parent: null,
    ...more,
  };
}

export function diaryOf(
  events: readonly ClashEvent[],
  owner: Partial<Participant> = {},
  more: Partial<ClashDiary> = {},
): ClashDiary {
  return {
    owner: participant({
      id: 'smit',
      name: 'dr. Smit',
      zone: ZONE,
      busy: busyIndex([], KNOWN),
      hours: HOURS,
      ...owner,
    }),
    events,
    birthdays: [],
    travelMinutes: null,
    now: at('2026-11-02T08:00'),
    ...more,
  };
}

export const WITHIN = { from: at('2026-11-02T00:00'), until: at('2026-11-09T00:00') };

/** A clash and its cures as a Dutch reader sees them. */
export function said(clash: Clash): readonly string[] {
  return [sayClash(clash, ZONE, 'nl'), ...clash.cures.map((cure) => sayCure(cure, ZONE, 'nl'))];
}

export function look(diary: ClashDiary, within = WITHIN): readonly (readonly string[])[] {
  return clashesOf(diary, within).clashes.map(said);
}
