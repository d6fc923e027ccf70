import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { calendarTextOf } from '../ical/decode.ts';
import { readCalendar } from '../ical/read-calendar.ts';
import type { CalendarObject } from '../calendar-object.ts';
import { partsOf } from './meeting.ts';
import type { IncomingItip } from './receiving/outcome.ts';
import { ELS, PRINCIPAL, answerOf, meeting, ours, receive } from './testing/parts.ts';
import * as samples from './testing/samples.ts';
import { diaryText } from './write-meeting.ts';

function objectIn(text: string): CalendarObject {
  const [object] = readCalendar(text).objects;
  if (object === undefined) throw new Error('no object');
  return object;
}

/** Takes in a message as text. */
function take(text: string, more: Partial<IncomingItip> = {}) {
  const { objects, method } = readCalendar(text);
  const [object] = objects;
  const parts = object === undefined ? [] : partsOf(object);
  return receive(
    parts.map((part) => ({ ...part, method })),
    more,
  );
}

test.each([
  ['Outlook by Exchange', samples.OUTLOOK_REQUEST, '2026-12-03T13:30:00Z'],
  ['Google', samples.GOOGLE_REQUEST, '2026-12-03T13:30:00Z'],
  ['Apple, a whole day', samples.APPLE_REQUEST, null],
  ['Apple, floating', samples.APPLE_FLOATING, null],
])('%s invites', (_program, text, instant) => {
  expect(take(text)).toMatchObject({
    outcome: 'invited',
    addressed: 'me',
    answerAsked: true,
    notes: [],
    part: { organizer: { address: ELS }, start: { instant } },
  });
});

test('a file without METHOD is read as an invitation, and says so', () => {
  expect(take(samples.WITHOUT_METHOD)).toMatchObject({
    outcome: 'invited',
    notes: [{ key: 'itip.method-guessed' }],
  });
});

describe('changes', () => {
  const standing = (text: string) => {
    const outcome = take(text);
    const next = 'next' in outcome ? outcome.next : null;
    const accepted = next?.main && {
      ...next.main,
      attendees: next.main.attendees.map((one) =>
        one.address === PRINCIPAL ? { ...one, answer: 'ACCEPTED' } : one,
      ),
    };
    return { main: accepted ?? null, overrides: [] };
  };

  test('Exchange moves a meeting under the same SEQUENCE', () => {
    const outcome = take(samples.OUTLOOK_MOVED, { standing: standing(samples.OUTLOOK_REQUEST) });
    expect(outcome).toMatchObject({ outcome: 'changed', rescheduled: true, differences: ['time'] });
    expect(
      take(samples.OUTLOOK_REQUEST, { standing: 'next' in outcome ? outcome.next : null }),
    ).toMatchObject({ outcome: 'ignored' });
  });

  test('Google names another place under the same SEQUENCE: our answer stands', () => {
    const outcome = take(samples.GOOGLE_UPDATE, { standing: standing(samples.GOOGLE_REQUEST) });
    expect(outcome).toMatchObject({
      outcome: 'changed',
      rescheduled: false,
      differences: ['place'],
    });
    expect('next' in outcome && answerOf(outcome.next.main, PRINCIPAL)).toBe('ACCEPTED');
  });

  test('Exchange calls off, whether for all or for one nobody can tell', () => {
    const two = standing(samples.OUTLOOK_REQUEST);
    expect(take(samples.OUTLOOK_CANCEL, { standing: two })).toMatchObject({
      outcome: 'cancelled',
      scope: 'whole',
    });
  });

  test('Outlook answers and proposes another time', () => {
    const standingOurs = meeting(ours());
    expect(take(samples.OUTLOOK_REPLY, { standing: standingOurs })).toMatchObject({
      outcome: 'answered',
      answers: [{ address: ELS, answer: 'ACCEPTED' }],
    });
    expect(take(samples.OUTLOOK_COUNTER, { standing: standingOurs })).toMatchObject({
      outcome: 'countered',
      proposals: [
        { was: { local: '2026-12-03T14:30:00' }, start: { instant: '2026-12-04T13:30:00Z' } },
      ],
      comment: 'Liever een dag later',
    });
  });
});

test('what is kept of an Outlook invitation keeps what we do not understand, and our answer in it', () => {
  const outcome = take(samples.OUTLOOK_REQUEST);
  const text =
    'next' in outcome ? diaryText(outcome.next, [objectIn(samples.OUTLOOK_REQUEST)]) : '';
  for (const line of [
    'X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE',
    'BEGIN:VALARM',
    'TZID:W. Europe Standard Time',
    'DTSTART;TZID=W. Europe Standard Time:20261203T143000',
  ]) {
    expect(text).toContain(line);
  }
  expect(text).not.toContain('METHOD');
  expect(objectIn(text).main).toMatchObject({
    attendees: [{ address: PRINCIPAL, answer: 'NEEDS-ACTION' }],
  });
});

describe('files of the sets kept beside the project', () => {
  const SHARED = new URL('../../../../../shared/data/', import.meta.url);
  const text = (path: string): string => calendarTextOf(readFileSync(new URL(path, SHARED)));

  test('Outlook 2010 to a list of two', () => {
    const more = { from: 'bobsmith@example.com', me: ['johndoe@example.com'] };
    const invited = take(text('calendar-biweekly/outlook-2010.ics'), more);
    expect(invited).toMatchObject({
      outcome: 'invited',
      addressed: 'me',
      answerAsked: true,
      // Noon in New York.
      part: { sequence: 1, start: { instant: '2013-06-10T16:00:00Z' } },
    });
    const standing = 'next' in invited ? invited.next : null;
    expect(take(text('calendar-biweekly/outlook-2010.ics'), { ...more, standing })).toMatchObject({
      outcome: 'ignored',
    });
    expect(
      take(text('calendar-biweekly/outlook-2010.ics'), { ...more, me: ['nobody@example.com'] }),
    ).toMatchObject({
      addressed: 'list',
      notes: [{ key: 'itip.not-named' }],
    });
  });

  test('Exchange to nobody by name, in a zone of its own', () => {
    expect(
      take(text('calendar-kcalendarcore/Compat/MSExchange.ics'), { from: 'srhaque@ncube.com' }),
    ).toMatchObject({
      outcome: 'invited',
      addressed: 'list',
      // Ten in the morning, eight hours behind: the name says so, and so do the file's rules.
      part: {
        rule: 'FREQ=WEEKLY;INTERVAL=1;BYDAY=MO;WKST=SU',
        start: { instant: '2003-11-10T18:00:00Z' },
      },
    });
  });

  test.each(['AppleICal_1.5.ics', 'Mozilla_1.0.ics', 'Evolution_2.8.2_timezone_test.ics'])(
    '%s invites nobody and is only shown',
    (name) => {
      for (const object of readCalendar(text(`calendar-kcalendarcore/Compat/${name}`)).objects) {
        const outcome = receive(partsOf(object), { standing: null });
        expect(['published', 'ignored', 'doubtful']).toContain(outcome.outcome);
      }
    },
  );
});
