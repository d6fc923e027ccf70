import { expect, test } from 'vitest';
import { openDiaryOffice } from '../../../test/world/diary.ts';

const AT = 'TZID=Europe/Amsterdam:';

function calendar(...events: readonly (readonly string[])[]): string {
  const inside = events.flatMap((lines) => [
    ...['BEGIN:VEVENT', 'UID:team', 'DTSTAMP:20261101T080000Z', ...lines, 'END:VEVENT'],
  ]);
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Phone//EN'];
  return [...head, ...inside, 'END:VCALENDAR', ''].join('\r\n');
}

const SERIES = [
  `DTSTART;${AT}20261203T140000`,
  `DTEND;${AT}20261203T150000`,
  'RRULE:FREQ=WEEKLY;COUNT=4',
  'SUMMARY:Team',
  'LOCATION:Utrecht',
];

const placesOf = async (...events: readonly (readonly string[])[]) => {
  await using office = await openDiaryOffice();
  await office.write('team.ics', calendar(...events));
  const entries = await office.entries('2026-12-01', '2027-02-01');
  return entries.map(({ occurrence, traits }) => [occurrence.start.slice(0, 10), traits.location]);
};

test('what a change from an instance on says holds for every instance behind it', async () => {
  const onward = [
    'RECURRENCE-ID;RANGE=THISANDFUTURE:20261210T130000Z',
    `DTSTART;${AT}20261210T150000`,
    `DTEND;${AT}20261210T160000`,
    'SUMMARY:Team',
    'LOCATION:Den Haag',
  ];
  expect(await placesOf(SERIES, onward)).toEqual([
    ['2026-12-03', 'Utrecht'],
    ['2026-12-10', 'Den Haag'],
    ['2026-12-17', 'Den Haag'],
    ['2026-12-24', 'Den Haag'],
  ]);
});

test('a change from an instance on with a rule of its own is what stands in the diary from there', async () => {
  const onward = [
    `RECURRENCE-ID;RANGE=THISANDFUTURE;${AT}20261217T140000`,
    `DTSTART;${AT}20261215T090000`,
    `DTEND;${AT}20261215T100000`,
    'RRULE:FREQ=MONTHLY;COUNT=2',
    'SUMMARY:Team',
    'LOCATION:Den Haag',
  ];
  const expected = [
    ['2026-12-03', 'Utrecht'],
    ['2026-12-10', 'Utrecht'],
    ['2026-12-15', 'Den Haag'],
    ['2027-01-15', 'Den Haag'],
  ];
  expect(await placesOf(SERIES, onward)).toEqual(expected);
  expect(await placesOf(onward)).toEqual(expected.slice(2));
});
