import type { Zone } from '../time/instant.ts';
import {
  ORDINARY_STRETCH,
  type DayOff,
  type Stretch,
  type WorkingHours,
} from './hours/working-hours.ts';
import type { DiarySettings } from './settings.ts';

/** What was told of the principal's hours. */
export interface ToldHours {
  readonly settings: Pick<DiarySettings, 'week' | 'exceptions'>;
  readonly zone: Zone;
  /** ISO weekdays on which he works, where no hours were told. */
  readonly workingDays: readonly number[];
  readonly daysOff: readonly DayOff[];
}

/** When the principal works. Where nobody told, nine to five on his working days, and the answer says that it was assumed. */
export function principalHours({ settings, zone, workingDays, daysOff }: ToldHours): WorkingHours {
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
