import { expect, test } from 'vitest';
import type { DiaryEntryShape } from '../../../contract/diary/diary.ts';
import { printClashes, printDiary } from './diary.ts';

const ZONE = 'Europe/Amsterdam';
const at = (local: string, zone = ZONE): number =>
  Temporal.PlainDateTime.from(local).toZonedDateTime(zone).epochMilliseconds;

function entry(
  summary: string,
  from: string,
  until: string,
  more: Partial<DiaryEntryShape> = {},
): DiaryEntryShape {
  const zone = more.zone ?? ZONE;
  return {
    ...{ calendar: 'agenda', uid: summary, recurrenceId: null, start: from, end: until },
    ...{ startAt: at(from, zone), endAt: at(until, zone), zone, allDay: false, summary },
    ...{ hidden: false, status: null, transparent: false, location: null, invited: false },
    card: null,
    ...more,
  };
}

const DIARY = {
  now: at('2026-12-07T09:00'),
  zone: ZONE,
  from: '2026-12-07',
  until: '2026-12-09',
  entries: [
    entry('Sophie jarig', '2026-12-07T00:00', '2026-12-08T00:00', { allDay: true }),
    entry('Weekstart', '2026-12-07T09:00', '2026-12-07T09:30'),
    entry('Inloopspreekuur', '2026-12-07T14:00', '2026-12-07T16:30', { status: 'TENTATIVE' }),
    entry('Bezoek', '2026-12-07T17:00', '2026-12-07T17:30', { status: 'CANCELLED' }),
    entry('Call', '2026-12-07T12:00', '2026-12-07T13:00', { zone: 'America/New_York' }),
    entry('Late call', '2026-12-07T19:00', '2026-12-07T20:00', { zone: 'America/New_York' }),
    entry('Oslo', '2026-12-08T10:00', '2026-12-08T11:00', { zone: 'Europe/Oslo' }),
    entry('geheim', '2026-12-08T10:00', '2026-12-08T11:00', {
      ...{ summary: null, hidden: true, zone: 'America/New_York' },
    }),
  ],
  holds: [
    {
      ...{ id: 'h', offer: 'o', uid: 'h', thread: null, calendar: 'agenda', zone: ZONE },
      ...{ name: 'Johan Schaap', address: 'j@schaap.example', what: 'inmeten' },
      ...{ from: at('2026-12-11T16:30'), until: at('2026-12-11T17:00') },
      expiresAt: at('2026-12-10T12:00'),
    },
  ],
  clashes: [],
  moreClashes: 0,
  clashesLeftOut: [],
  unread: [],
} satisfies Parameters<typeof printDiary>[0];

const read = (language: 'nl' | 'en') => ({ language, zone: ZONE, now: DIARY.now });

test('in Dutch: what belongs together stands below each other, and every mark is a word', () => {
  expect(printDiary(DIARY, read('nl'))).toBe(
    [
      'maandag 7 december',
      '  hele dag     Sophie jarig',
      '  9.00–9.30    Weekstart',
      '  14.00–16.30  Inloopspreekuur (onder voorbehoud)',
      '  17.00–17.30  Bezoek (vervallen)',
      '  18.00–19.00  Call (12.00–13.00 tijd in New York)',
      '',
      'dinsdag 8 december',
      '  1.00–2.00    Late call (maandag 7 december, 19.00–20.00 tijd in New York)',
      '  10.00–11.00  Oslo',
      '  16.00–17.00  (bezet)',
      '',
      'Vastgehouden',
      '  inmeten voor Johan Schaap: vrijdag 11 december 2026, 16.30–17.00 uur; vervalt do 10 dec, 12.00',
      '',
      'Tijden: Nederlandse tijd.',
    ].join('\n'),
  );
});

test('nothing that clashes is said as well', () => {
  expect(printClashes(DIARY, read('nl'))).toBe('Er botst niets.\n\nTijden: Nederlandse tijd.');
  const clash = { kind: 'double-booking', from: 0, until: 1, events: [] };
  const found = {
    ...DIARY,
    clashes: [{ ...clash, text: 'A and B fall together.', cures: ['Move A.'] }],
    clashesLeftOut: ['There are 3 more.'],
    unread: ['Team'],
  };
  expect(printClashes(found, read('en'))).toBe(
    [
      'Could not be read, so unknown: Team.',
      'A and B fall together.\n  → Move A.\nThere are 3 more.',
      'Times: Amsterdam time.',
    ].join('\n\n'),
  );
});
