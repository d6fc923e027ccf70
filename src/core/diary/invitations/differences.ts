import { sameAddress } from '../../conduct/look.ts';
import type {
  CalendarAttendee,
  CalendarComponent,
  CalendarTime,
} from '../../records/calendar-component.ts';

/** What can differ between two versions of a part, the weightiest first. */
export type Difference =
  | 'time'
  | 'recurrence'
  /** Days of a series that fall away; the others stand. */
  | 'fewer'
  | 'status'
  | 'place'
  | 'link'
  | 'title'
  | 'words'
  | 'people'
  | 'other';

/** What raises SEQUENCE: start, end, rule, days more and days less (RFC 5545 section 3.8.7.4, RFC 5546 section 2.1.4). */
const RAISING: readonly Difference[] = ['time', 'recurrence', 'fewer'];

export function raisesSequence(differences: readonly Difference[]): boolean {
  return differences.some((one) => RAISING.includes(one));
}

/** Whether it is another time that is asked of everybody, so that earlier answers no longer hold. */
export function asksAnew(differences: readonly Difference[]): boolean {
  return differences.some((one) => one === 'time' || one === 'recurrence');
}

/** What somebody reading both versions would notice. */
export function differencesOf(
  before: CalendarComponent,
  after: CalendarComponent,
): readonly Difference[] {
  const differs: readonly (readonly [Difference, boolean])[] = [
    ['time', !sameTime(before.start, after.start) || !sameTime(before.end, after.end)],
    ['recurrence', !sameSeries(before, after)],
    ['fewer', sameSeries(before, after) && !sameTimes(before.exceptedDates, after.exceptedDates)],
    ['status', (before.status ?? 'CONFIRMED') !== (after.status ?? 'CONFIRMED')],
    ['place', !sameText(before.location, after.location)],
    ['link', !sameText(before.conference, after.conference)],
    ['title', !sameText(before.summary, after.summary)],
    ['words', !sameText(before.description, after.description)],
    ['people', !samePeople(before.attendees, after.attendees)],
    [
      'other',
      before.transparent !== after.transparent || before.confidentiality !== after.confidentiality,
    ],
  ];
  return differs.flatMap(([difference, is]) => (is ? [difference] : []));
}

/** One moment in two zones is one time: its people meet when they met. A whole day is none of them. */
export function sameTime(one: CalendarTime | null, other: CalendarTime | null): boolean {
  if (one === null || other === null) return one === other;
  if (one.instant !== null && other.instant !== null) {
    return Temporal.Instant.compare(one.instant, other.instant) === 0;
  }
  return one.local === other.local && one.instant === other.instant;
}

/** The same rule and no day more. */
function sameSeries(before: CalendarComponent, after: CalendarComponent): boolean {
  const missing = before.exceptedDates.filter(
    (day) => !after.exceptedDates.some((one) => sameTime(one, day)),
  );
  return (
    sameRule(before.rule, after.rule) &&
    sameTimes(before.extraDates, after.extraDates) &&
    missing.length === 0
  );
}

/** Mailers write the parts of a rule in any order, and some write what is the default. */
export function sameRule(one: string | null, other: string | null): boolean {
  const parts = (rule: string | null): string =>
    (rule ?? '')
      .toUpperCase()
      .split(';')
      .filter((part) => part !== '' && part !== 'INTERVAL=1' && part !== 'WKST=MO')
      .toSorted()
      .join(';');
  return parts(one) === parts(other);
}

function sameTimes(one: readonly CalendarTime[], other: readonly CalendarTime[]): boolean {
  const key = (times: readonly CalendarTime[]): string =>
    [...new Set(times.map(({ instant, local }) => instant ?? local))].toSorted().join(' ');
  return key(one) === key(other);
}

function sameText(one: string | null, other: string | null): boolean {
  const plain = (text: string | null): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();
  return plain(one) === plain(other);
}

function samePeople(one: readonly CalendarAttendee[], other: readonly CalendarAttendee[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ address }) => other.some((each) => sameAddress(each.address, address)))
  );
}
