import type { Stretch } from '../diary/hours/working-hours.ts';
import type { Person, PersonClock } from '../records/person.ts';
import { inZone, type Instant, type Zone } from '../time/instant.ts';

/** On whose clock somebody lives, and what may be asked of him on it. */
export interface KnownClock {
  readonly zone: Zone;
  readonly daytime: Stretch;
  /** ISO weekdays, in order. */
  readonly weekdays: readonly number[];
  readonly from: 'said' | 'read';
  /** Nobody said what his day is: the ordinary one was taken. */
  readonly isAssumed: boolean;
}

/** What may be asked of somebody elsewhere of whom nobody said more. */
export const ORDINARY_DAY: Stretch = { from: '08:00', until: '20:00' };

const MONDAY_TO_FRIDAY = [1, 2, 3, 4, 5] as const;
const SUNDAY_TO_THURSDAY = [1, 2, 3, 4, 7] as const;

/** Where Friday and Saturday are the weekend (Unicode CLDR, supplemental week data). */
const FRIDAY_OFF: ReadonlySet<Zone> = new Set([
  'Africa/Algiers',
  'Africa/Cairo',
  'Africa/Khartoum',
  'Africa/Tripoli',
  'Asia/Aden',
  'Asia/Amman',
  'Asia/Baghdad',
  'Asia/Bahrain',
  'Asia/Damascus',
  'Asia/Jerusalem',
  'Asia/Kuwait',
  'Asia/Muscat',
  'Asia/Qatar',
  'Asia/Riyadh',
]);

/** What is known of somebody's clock: what was said of it, else what was read. Null: nobody knows. */
export function clockOf(clock: PersonClock | undefined): KnownClock | null {
  const known = clock?.said ?? clock?.read ?? null;
  if (known === null) return null;
  const said = clock?.said ?? null;
  return {
    zone: known.zone,
    daytime: said?.daytime ?? ORDINARY_DAY,
    weekdays:
      said?.weekdays ?? (FRIDAY_OFF.has(known.zone) ? SUNDAY_TO_THURSDAY : MONDAY_TO_FRIDAY),
    from: said === null ? 'read' : 'said',
    isAssumed: said === null || (said.daytime === null && said.weekdays === null),
  };
}

/** The zone somebody lives in; null: nobody knows. */
export function zoneOfPerson(person: Pick<Person, 'clock'> | null): Zone | null {
  return clockOf(person?.clock)?.zone ?? null;
}

/** Whether two clocks show the same at a moment. */
export function showsSame(one: Zone, other: Zone, at: Instant): boolean {
  return one === other || inZone(at, one).offsetNanoseconds === inZone(at, other).offsetNanoseconds;
}
