import { MINUTE_MS } from '../../time/instant.ts';
import type { DiaryEntry } from '../desk-diary.ts';
import { defaultCard } from '../default-card.ts';
import { oneTimeOf } from '../own-question.ts';
import { takingPart } from '../taking-part.ts';
import type { WantedMeeting } from './arrangement.ts';

/** Of meetings that nobody ranked each weighs as much as the other. */
const ORDINARY_PRIORITY = 5;

/** What an event is called among others, instance of a series or not. */
export function meetingId({ occurrence }: DiaryEntry): string {
  const { uid, recurrenceId } = occurrence;
  return recurrenceId === null ? uid : `${uid} ${recurrenceId}`;
}

/** An event that stands in the diary, as one to be fitted in. `canMove`: it is the principal's own to move. */
export function meetingOf(entry: DiaryEntry, canMove: boolean): WantedMeeting {
  const { occurrence, traits, card } = entry;
  const { startAt, endAt, summary, uid, recurrenceId } = occurrence;
  const required = takingPart(traits).map(({ name, address }) => ({
    id: address.toLowerCase(),
    name,
  }));
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
