import { expect, test } from 'vitest';
import { readCalendar } from '../ical/read-calendar.ts';
import { discreet } from './letters/discreet.ts';
import { partsOf } from './meeting.ts';
import { exchange } from './testing/exchange.ts';

test('a meeting from invitation to cancellation, each message taken in by the other side', () => {
  const steps = exchange();
  expect(
    steps.map(
      ({ does, by, dispatch, outcome }) => `${by} ${does}: ${dispatch.method}, ${outcome.outcome}`,
    ),
  ).toEqual([
    'principal invites: REQUEST, invited',
    'guest accepts: REPLY, answered',
    'guest cannot come once: REPLY, answered',
    'guest proposes another time: COUNTER, countered',
    'principal leaves it as it is: DECLINECOUNTER, counter-declined',
    'principal moves one instance after all: REQUEST, changed',
    'guest accepts that: REPLY, answered',
    'guest asks how it stands: REFRESH, refresh-asked',
    'principal sends it again: REQUEST, changed',
    'principal calls one instance off: CANCEL, cancelled',
    'principal calls all of it off: CANCEL, cancelled',
  ]);
});

test('sent again it changes nothing for who has it', () => {
  const again = exchange().find(({ does }) => does === 'sends it again');
  expect(again?.outcome).toMatchObject({ differences: [], rescheduled: false, answerAsked: false });
});

test('every message on the wire holds what was meant', () => {
  for (const { dispatch, text } of exchange()) {
    const read = readCalendar(text).objects.flatMap(partsOf);
    expect(read.map((part) => ({ ...part, method: dispatch.method }))).toEqual(dispatch.components);
  }
});

test('under secrecy our messages have no title, description or reason; an answer keeps the title it was given', () => {
  for (const { dispatch, by } of exchange()) {
    const telling = {
      ...dispatch,
      components: dispatch.components.map((part) => ({
        ...part,
        summary: 'Testament',
        description: 'Erfenis',
        comment: 'ziek',
      })),
    };
    const veiled = discreet(telling, 'notary', 'nl').components;
    const isTheirs = ['answer', 'counter', 'refresh'].includes(dispatch.tells);
    expect([
      by,
      veiled.every(({ summary }) => summary === (isTheirs ? 'Testament' : 'Afspraak')),
    ]).toEqual([by, true]);
    expect(
      veiled.every(
        ({ comment, confidentiality }) => comment === null && confidentiality === 'PRIVATE',
      ),
    ).toBe(true);
    expect(discreet(telling, 'none', 'nl')).toBe(telling);
  }
});
