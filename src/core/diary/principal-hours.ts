import type { Zone } from '../time/instant.ts';
import type { Participant } from './availability/asking/question.ts';
import { participant } from './availability/asking/make.ts';
import { busyIndex } from './availability/busy-index.ts';
import type { BusySpan } from './busy.ts';
import {
  ORDINARY_STRETCH,
  type DayOff,
  type Stretch,
  type WorkingHours,
} from './hours/working-hours.ts';
import type { DiarySettings } from './settings.ts';
import type { Span } from './span.ts';

/** What is known of the principal's own time. */
export interface OwnTime {
  readonly settings: DiarySettings;
  readonly zone: Zone;
  /** ISO weekdays on which he works, where no hours were told. */
  readonly workingDays: readonly number[];
  readonly daysOff: readonly DayOff[];
  readonly busy: readonly BusySpan[];
  /** The stretch over which `busy` is known. */
  readonly known: Span;
}

/** When the principal works. Where nobody told, nine to five on his working days, and the answer says that it was assumed. */
export function principalHours({ settings, zone, workingDays, daysOff }: OwnTime): WorkingHours {
  const ordinary = [1, 2, 3, 4, 5, 6, 7].map((day): readonly Stretch[] =>
    workingDays.includes(day) ? [ORDINARY_STRETCH] : [],
  );
  return {
    zone,
    week: settings.week ?? ordinary,
    exceptions: settings.exceptions.map(({ date, stretches }) => ({
      from: date,
      until: date,
      stretches,
      kind: 'exception' as const,
      why: null,
    })),
    daysOff: new Map(daysOff.map((day) => [day.date, day])),
    assumed: settings.week === null,
  };
}

/** The principal as somebody whose time is asked for. Without him there is no meeting. */
export function principalAsked(own: OwnTime, name: string): Participant {
  const { settings, zone, busy, known } = own;
  return participant({
    id: 'principal',
    name,
    zone,
    busy: busyIndex(busy, known),
    hours: principalHours(own),
    attendance: { role: 'must', essential: true },
    lunch: settings.lunch,
    limits: {
      meetingsADay: settings.meetingsADay,
      minutesADay: null,
      minutesAWeek: null,
    },
  });
}
