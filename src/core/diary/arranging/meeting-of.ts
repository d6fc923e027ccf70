import { MINUTE_MS } from '../../time/instant.ts';
import type { DiaryEntry } from '../desk-diary.ts';
import { defaultCard } from '../default-card.ts';
import { oneTimeOf } from '../own-question.ts';
import type { Somebody, WantedMeeting } from './arrangement.ts';

/** Of meetings that nobody ranked each weighs as much as the other. */
const ORDINARY_PRIORITY = 5;

/** What an event is called among others, instance of a series or not. */
export function meetingId({ occurrence }: DiaryEntry): string {
  const { uid, recurrenceId } = occurrence;
  return recurrenceId === null ? uid : `${uid} ${recurrenceId}`;
}

/** Those who take part, as the diary names them: each name before its address; who has none is not asked. */
function takingPart(people: readonly string[]): readonly Somebody[] {
  return people.flatMap((text, at): readonly Somebody[] => {
    if (!text.includes('@')) return [];
    const before = people[at - 1] ?? '@';
    return [{ id: text.toLowerCase(), name: before.includes('@') ? text : before }];
  });
}

/** An event that stands in the diary, as one to be fitted in. `canMove`: it is the principal's own to move. */
export function meetingOf(entry: DiaryEntry, canMove: boolean): WantedMeeting {
  const { occurrence, traits, card } = entry;
  const { startAt, endAt, summary, uid, recurrenceId } = occurrence;
  const required = takingPart(traits.people);
  const own = (card ?? defaultCard(occurrence, traits)).movability;
  return {
    id: meetingId(entry),
    title: summary ?? '…',
    ignoring: recurrenceId === null ? uid : oneTimeOf(uid, startAt),
    minutes: Math.max(5, Math.round((endAt - startAt) / MINUTE_MS)),
    required: [...new Map(required.map((one) => [one.id, one])).values()],
    optional: [],
    groups: [],
    room: null,
    place: traits.location,
    windows: null,
    stands: { start: startAt, room: null },
    movability: canMove ? own : { moves: 'fixed' },
    priority: ORDINARY_PRIORITY,
    leaveOut: null,
  };
}

/** Whether it is an appointment that takes some of a day: no whole day, no block, nothing that takes no time. */
export function isAppointment({ occurrence, card }: DiaryEntry): boolean {
  const { allDay, transparent, status, startAt, endAt } = occurrence;
  return (
    !allDay &&
    !transparent &&
    status !== 'CANCELLED' &&
    endAt > startAt &&
    (card?.parent ?? null) === null
  );
}
