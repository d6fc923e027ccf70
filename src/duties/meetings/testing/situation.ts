import { PROFILES } from '../../../core/conduct/testing/profiles.ts';
import { instantOf } from '../../../core/diary/acting/times.ts';
import type { DiaryExampleInput } from '../../../core/diary/testing/example.ts';
import { asChange, situationWithDiary } from '../../../core/diary/testing/situation.ts';
import type { Convening, KeptTime } from '../../../core/meetings/convening.ts';
import type { MessageReading } from '../../../core/records/reading.ts';
import type { Profile, Situation } from '../../../core/situation.ts';
import { needs } from '../needs.ts';
import { MeetingExample, type MeetingWritten } from './example.ts';

/** Builds the situation that an example of a meeting describes. */
export function meetingSituation(input: unknown): Situation {
  const { meetings, changed, waiting, page, telephoned, ...rest } = MeetingExample.parse(input);
  const holds = [...rest.holds, ...meetings.flatMap(holdsOf)];
  const events = [...rest.events, ...meetings.flatMap((one) => bookedOf(one, rest.events))];
  const situation = situationWithDiary({ ...rest, holds, events }, needs, {
    convenings: meetings.map((one) => conveningOf(one, PROFILES[rest.profile])),
    ...(waiting === undefined
      ? {}
      : {
          waiting: waiting.map((address) => ({
            act: 'ac-1',
            kind: 'meeting.offer' as const,
            address,
            thread: null,
          })),
        }),
  });
  const { arrival, reading } = situation;
  if (changed !== undefined) return asChange(situation, changed);
  if (reading?.kind !== 'message') return situation;
  if (telephoned)
    return { ...situation, arrival: { ...arrival, kind: 'call' }, reading: byTelephone(reading) };
  const [meeting] = meetings;
  if (page === undefined || meeting === undefined) return situation;
  return {
    ...situation,
    arrival: { ...arrival, kind: 'page' },
    reading: {
      ...reading,
      page: {
        convening: meeting.id,
        remark: reading.own,
        answers: Object.entries(page).map(([time, answer]) => ({
          time,
          answer,
          line: { start: 0, end: 0 },
        })),
      },
    },
  };
}

function byTelephone(reading: MessageReading): MessageReading {
  const call = {
    by: 'user-1',
    name: 'Kim',
    medium: 'call',
    number: null,
    back: false,
    answers: true,
  } as const;
  return { ...reading, messageId: null, call };
}

/** Each time that is kept stands in the diary. */
function holdsOf({ id: offer, parties, what, times }: MeetingWritten) {
  return times.map(({ id, from, until, state }) => ({
    id,
    offer,
    from,
    until,
    state,
    name: parties.map(({ name }) => name).join(' en '),
    address: '',
    what: what ?? 'afspraak',
    promised: parties.length === 1,
    expires: from,
    made: '2026-11-20T09:00',
    thread: null,
  }));
}

/** The meeting that a booked time has become, unless the example has it itself. */
function bookedOf({ times, parties }: MeetingWritten, events: DiaryEvents) {
  return times
    .filter(({ id, state }) => state === 'booked' && !isThere(events, `${id}@secretaris`))
    .map(({ id, from, until }) => ({
      uid: `${id}@secretaris`,
      title: `Bespreking ${parties.map(({ name }) => name).join(', ')}`,
      from,
      until,
      guests: parties.map(({ name, address }) => `${name} <${address}> ACCEPTED`),
      private: false,
      sequence: 0,
      marks: [],
    }));
}

type DiaryEvents = NonNullable<DiaryExampleInput['events']>;

function isThere(events: DiaryEvents, uid: string): boolean {
  return events.some((event) => 'uid' in event && event.uid === uid);
}

const SUBJECT = { nl: 'Een moment voor onze afspraak', en: 'A time to meet' } as const;

function conveningOf(
  written: MeetingWritten,
  { zone, language }: Pick<Profile, 'zone' | 'language'>,
): Convening {
  const { parties, times, from, until, nextAt, said, wishes, ...rest } = written;
  const at = (local: string): number => instantOf(local, zone);
  const everybody = parties.map(({ address }) => address);
  return {
    ...rest,
    openedBy: 'in-before',
    from: from === null ? null : at(from),
    until: until === null ? null : at(until),
    nextAt: at(nextAt),
    parties: parties.map((one) => ({
      ...one,
      reached: one.reached ?? one.thread !== null,
      latest:
        one.thread === null
          ? null
          : { thread: one.thread, messageId: one.thread, subject: SUBJECT[language] },
    })),
    times: times.map(({ id, often, put = everybody, ...time }): KeptTime => {
      const putAt = at(time.at ?? '2026-11-20T09:00');
      return {
        id,
        uid: `${id}@secretaris`,
        from: at(time.from),
        until: at(time.until),
        state: time.state,
        askedOf: put,
        asked: put.map((party) => ({ party, often, at: putAt, leftAt: putAt })),
      };
    }),
    said: said.map((one) => ({ ...one, arrival: 'in-before' })),
    wishes: wishes.map((one) => ({ ...one, zone })),
  };
}
