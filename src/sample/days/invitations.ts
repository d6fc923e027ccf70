import { newEvent, type NewEvent } from '../../core/diary/ical/new-event.ts';
import { sampleUid } from '../diary/event.ts';
import { notarysDiary } from '../diary/vandenberg.ts';
import type { SampleMail } from '../letter.ts';
import { wall } from '../zone.ts';

const NOTARY = { name: 'mr. J. van den Berg', address: 'notaris@vandenberg-notariaat.example' };
const VISSER = { name: 'Bram Visser', address: 'kantoor@visser-makelaars.example' };
const SMIT = { name: 'Dr Smit', address: 'dr.smit@smit-clinic.example' };

/** A mail with words for people and a calendar message for programs (RFC 6047). */
function withCalendar(text: string, message: NewEvent): NonNullable<SampleMail['body']> {
  return {
    type: 'multipart/alternative; boundary="calendar"',
    content: `--calendar
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

${text.trim()}

--calendar
Content-Type: text/calendar; charset=utf-8; method=${message.method}
Content-Transfer-Encoding: 8bit

${newEvent(message).replaceAll('\r\n', '\n').trim()}

--calendar--`,
  };
}

/** An invitation that suits the notary, from London and on its clock. */
const clarkeInvites: SampleMail = {
  id: 'clarke-invites',
  at: '2026-12-08T14:05',
  mailbox: 'vandenberg',
  from: 'Emma Clarke <e.clarke@clarke-solicitors.example>',
  to: 'notaris@vandenberg-notariaat.example',
  subject: 'Invitation: Harbour House, closing call',
  text: '',
  body: withCalendar(
    'You are invited to the closing call on Harbour House: Wednesday 16 December 2026, 15.00 to 15.45 London time, by video.',
    {
      method: 'REQUEST',
      uid: 'harbour-house-1@clarke-solicitors.example',
      stamp: wall('2026-12-08T14:00'),
      start: { local: '2026-12-16T15:00:00', zone: 'Europe/London' },
      end: { local: '2026-12-16T15:45:00', zone: 'Europe/London' },
      summary: 'Harbour House, closing call',
      conference: 'https://meet.clarke-solicitors.example/harbour-house',
      organizer: { name: 'Emma Clarke', address: 'e.clarke@clarke-solicitors.example' },
      attendees: [{ ...NOTARY, answer: 'NEEDS-ACTION', answerAsked: true }],
    },
  ),
};

/** One that does not suit the physician: her patients are booked into these hours. */
const universityInvites: SampleMail = {
  id: 'university-committee',
  at: '2026-12-09T13:10',
  mailbox: 'smit',
  from: 'Prof. A. Lindqvist <a.lindqvist@university.example>',
  to: 'dr.smit@smit-clinic.example',
  subject: 'Invitation: Examination committee',
  text: '',
  body: withCalendar(
    'You are invited to the examination committee: Thursday 17 December 2026, 10:00 to 11:30, Room 2.14.',
    {
      method: 'REQUEST',
      uid: 'examination-committee-2026@university.example',
      stamp: wall('2026-12-09T13:05'),
      start: { local: '2026-12-17T10:00:00', zone: 'Europe/Amsterdam' },
      end: { local: '2026-12-17T11:30:00', zone: 'Europe/Amsterdam' },
      summary: 'Examination committee',
      location: 'Room 2.14',
      organizer: { name: 'Prof. A. Lindqvist', address: 'a.lindqvist@university.example' },
      attendees: [{ ...SMIT, answer: 'NEEDS-ACTION', answerAsked: true }],
    },
  ),
};

/** The broker's program answers an invitation of ours. */
const visserAccepts: SampleMail = {
  id: 'visser-accepts',
  at: '2026-12-09T14:20',
  mailbox: 'vandenberg',
  from: 'Makelaardij Visser <kantoor@visser-makelaars.example>',
  to: 'notaris@vandenberg-notariaat.example',
  subject: 'Geaccepteerd: Oplevering Lindelaan 12',
  text: '',
  body: withCalendar('Bram Visser neemt deel.', {
    method: 'REPLY',
    uid: sampleUid('oplevering', notarysDiary),
    stamp: wall('2026-12-09T14:18'),
    start: { local: '2026-12-16T10:00:00', zone: 'Europe/Amsterdam' },
    end: { local: '2026-12-16T10:45:00', zone: 'Europe/Amsterdam' },
    summary: 'Oplevering Lindelaan 12',
    organizer: NOTARY,
    attendees: [{ ...VISSER, answer: 'ACCEPTED' }],
  }),
};

/** A colleague answers in plain words to the times that were held for him. */
const dijkstraChooses: SampleMail = {
  id: 'dijkstra-kiest',
  at: '2026-12-09T16:42',
  mailbox: 'vandenberg',
  from: 'mr. W. Dijkstra <w.dijkstra@dijkstra-notaris.example>',
  to: 'notaris@vandenberg-notariaat.example',
  subject: 'Waarneming',
  text: `
Amice,

Je secretariaat belde over de waarneming. Dinsdag 15 december lukt, donderdag niet.

Hartelijke groet,
Wim`,
};

/** What comes in about the diary, on Tuesday and Wednesday. */
export const invitations: readonly SampleMail[] = [
  clarkeInvites,
  universityInvites,
  visserAccepts,
  dijkstraChooses,
];
