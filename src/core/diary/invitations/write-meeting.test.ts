import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CalendarObject } from '../calendar-object.ts';
import { readCalendar } from '../ical/read-calendar.ts';
import { occurrencesOf } from '../recurrence/occurrences.ts';
import { instanceOf, partsOf, timeAt } from './meeting.ts';
import type { Dispatch } from './meeting.ts';
import { composeCancel } from './sending/compose-cancel.ts';
import { composeCounter, composeReply } from './sending/compose-reply.ts';
import { composeRequest } from './sending/compose-request.ts';
import { silent, withScheduleAgents } from './sending/schedule-agents.ts';
import {
  ACTING,
  ELS,
  JAN,
  NOW,
  PRINCIPAL,
  RIA,
  WEEKLY,
  at,
  meeting,
  ours,
  theirs,
} from './testing/parts.ts';
import { diaryText, itipText } from './write-meeting.ts';

function read(text: string): CalendarObject {
  const [object] = readCalendar(text).objects;
  if (object === undefined) throw new Error('no object');
  return object;
}

const rich = ours({
  ...WEEKLY,
  summary: 'Overleg; kosten, baten \\ en "meer"\nvervolg',
  description: 'Één regel 🌷\nen nog een',
  conference: 'https://video.example/k?a=1&b=2',
  exceptedDates: [at('2026-12-17T14:30')],
  extraDates: [at('2026-12-19T10:00')],
  transparent: true,
  confidentiality: 'PRIVATE',
});

test('an invitation is written with its method, its zone and its secretary, and read back the same', () => {
  const override = { ...instanceOf(rich, at('2026-12-10T14:30')), location: 'Zaal 2' };
  const [dispatch] = composeRequest(meeting(rich, override), {
    acting: ACTING,
    now: NOW,
    before: null,
  }).dispatches;
  const text = dispatch === undefined ? '' : itipText(dispatch);
  expect(text.split('\r\n').slice(0, 5)).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Secretaris//Diary//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:REQUEST',
  ]);
  expect(text).toContain('BEGIN:VTIMEZONE\r\nTZID:Europe/Amsterdam');
  expect(text.replaceAll('\r\n ', '')).toContain(
    'ORGANIZER;CN=P. van den Berg;SENT-BY="mailto:secretariaat@kantoor.example":mailto:berg@kantoor.example',
  );
  expect(
    Math.max(...text.split('\r\n').map((line) => new TextEncoder().encode(line).length)),
  ).toBeLessThanOrEqual(75);
  const { method, objects } = readCalendar(text);
  expect(method).toBe('REQUEST');
  const parts = objects.flatMap(partsOf);
  expect(parts.map((part) => ({ ...part, method: 'REQUEST' }))).toEqual(dispatch?.components);
});

test('delegation, counter-proposal and cancellation survive writing', () => {
  const invitation = meeting({ ...theirs(WEEKLY), method: null });
  const answering = {
    acting: ACTING,
    now: NOW,
    instance: at('2026-12-10T14:30'),
    comment: 'Tot dan',
    me: [PRINCIPAL],
  };
  const delegateTo = { address: RIA, name: 'Ria, de Vries' };
  const all: readonly Dispatch[] = [
    ...composeReply(invitation, { ...answering, answer: 'DELEGATED', delegateTo }).dispatches,
    ...composeCounter(invitation, {
      ...answering,
      start: at('2026-12-11T09:00'),
      end: at('2026-12-11T10:00'),
    }).dispatches,
    ...composeCancel(meeting(ours(WEEKLY)), {
      acting: ACTING,
      now: NOW,
      instance: at('2026-12-10T14:30'),
      future: true,
    }).dispatches,
  ];
  expect(all.map(({ method }) => method)).toEqual(['REPLY', 'REQUEST', 'COUNTER', 'CANCEL']);
  for (const dispatch of all) {
    const parts = readCalendar(itipText(dispatch)).objects.flatMap(partsOf);
    expect(parts.map((part) => ({ ...part, method: dispatch.method }))).toEqual(
      dispatch.components,
    );
  }
});

const KEPT = [
  ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Ander//Programma//NL'],
  ...[
    'BEGIN:VEVENT',
    'UID:overleg-1@kantoor.example',
    'DTSTAMP:20261120T080000Z',
    'DTSTART:20261203T133000Z',
  ],
  ...[
    'DTEND:20261203T143000Z',
    'RRULE:FREQ=WEEKLY;BYDAY=TH',
    'SUMMARY:Overleg',
    'SEQUENCE:0',
    'COLOR:blue',
  ],
  ...['ATTACH:https://stukken.example/1.pdf', 'X-EIGEN;X-P="a;b":iets, onbekends'],
  ...['ORGANIZER;CN=Berg;SCHEDULE-STATUS=1.2:mailto:berg@kantoor.example'],
  ...[
    'ATTENDEE;X-NUM-GUESTS=0;SCHEDULE-STATUS="2.0":mailto:els@bakker.example',
    'ATTENDEE:mailto:jan@smit.example',
  ],
  ...[
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:-PT15M',
    'DESCRIPTION:x',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ],
].join('\r\n');

test('in the diary only what changed is written; the rest stays to the byte', () => {
  const object = read(KEPT);
  const composed = composeCancel(object, {
    acting: ACTING,
    now: NOW,
    instance: timeAt('2026-12-10T13:30:00', 'UTC'),
  });
  const text = diaryText(composed.next, [object]);
  for (const line of [
    'COLOR:blue',
    'ATTACH:https://stukken.example/1.pdf',
    'X-EIGEN;X-P="a;b":iets, onbekends',
    'TRIGGER:-PT15M',
  ]) {
    expect(text).toContain(`${line}\r\n`);
  }
  expect(text).toContain('RECURRENCE-ID:20261210T133000Z');
  const window = {
    from: Date.parse('2026-12-01T00:00:00Z'),
    until: Date.parse('2026-12-20T00:00:00Z'),
  };
  expect(
    occurrencesOf(read(text), window, 'Europe/Amsterdam').occurrences.map(({ start, status }) => [
      start,
      status,
    ]),
  ).toEqual([
    ['2026-12-03T13:30:00', null],
    ['2026-12-10T13:30:00', 'CANCELLED'],
    ['2026-12-17T13:30:00', null],
  ]);
  expect(diaryText(object, [object])).toBe(diaryText(object, [read(diaryText(object, [object]))]));
});

test('a mail takes nothing along that is ours alone', () => {
  const [dispatch] = composeRequest(read(KEPT), {
    acting: ACTING,
    now: NOW,
    before: null,
  }).dispatches;
  const text = dispatch === undefined ? '' : itipText(dispatch);
  expect(text).not.toMatch(/VALARM|COLOR|X-EIGEN|SCHEDULE-/);
});

test('who tells whom stands in the copy of a server that schedules', () => {
  const text = withScheduleAgents(KEPT, [
    { address: ELS, agent: 'SERVER' },
    { address: JAN, agent: 'CLIENT' },
  ]);
  expect(text).toContain('ATTENDEE;SCHEDULE-AGENT=CLIENT:mailto:jan@smit.example');
  expect(text).toContain('ATTENDEE;X-NUM-GUESTS=0:mailto:els@bakker.example');
  expect(text).not.toContain('SCHEDULE-STATUS');
  expect(silent(text).match(/SCHEDULE-AGENT=CLIENT/g)).toHaveLength(3);
});

test('whatever stands in a meeting, its message can be read and holds the same', () => {
  const words = fc.option(
    fc.string({ unit: 'grapheme', maxLength: 120 }).map((text) => text.toWellFormed()),
  );
  const plain = (text: string | null): string | null =>
    text === null ? null : text.replaceAll(/\r\n?/g, '\n').replaceAll(/(?![\t\n])\p{Cc}/gu, '');
  fc.assert(
    fc.property(
      words,
      words,
      words,
      fc.integer({ min: 0, max: 99_999 }),
      (summary, location, comment, sequence) => {
        const part = ours({ method: 'REQUEST', summary, location, comment, sequence });
        const [back] = readCalendar(
          itipText({ method: 'REQUEST', to: [ELS], components: [part], tells: 'invitation' }),
        ).objects.flatMap(partsOf);
        const same = (text: string | null): string => (plain(text) ?? '').trim();
        expect(back?.sequence).toBe(sequence);
        expect(
          [back?.summary, back?.location, back?.comment].map((text) => same(text ?? null)),
        ).toEqual([summary, location, comment].map(same));
      },
    ),
  );
});
