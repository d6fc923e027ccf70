import { expect, test } from 'vitest';
import { DAY_MS } from '../../src/core/time/instant.ts';
import { importCalendar } from '../../src/engine/diary/elsewhere/import-calendar.ts';
import { HEARING, at, openTravelling, phoneText, type DiaryOffice } from '../world/diary.ts';

/** What stands beside appointments, in the half year to come. */
async function blocksIn(office: DiaryOffice) {
  const entries = await office.entries('2026-11-01', '2027-06-01');
  return entries.filter(({ card }) => (card?.parent ?? null) !== null);
}

test('a series has its blocks for the coming sixty days, and the later ones as they come nearer', async () => {
  await using office = await openTravelling();
  await office.put({ ...HEARING, lines: ['RRULE:FREQ=WEEKLY;COUNT=20'] });
  const last = (all: Awaited<ReturnType<typeof blocksIn>>) =>
    Math.max(...all.map(({ occurrence }) => occurrence.startAt));
  const first = await blocksIn(office);
  expect(first).toHaveLength(2 * 9);
  expect(last(first)).toBeLessThan(at('2026-11-24T09:00') + 60 * DAY_MS);
  office.world.clock.moveBy(15 * DAY_MS);
  await office.world.settle();
  const later = await blocksIn(office);
  expect(last(later)).toBeGreaterThan(last(first));
  expect(last(later)).toBeLessThan(office.world.clock.now() + 60 * DAY_MS);
  // What has been keeps what it had, and no instance has two.
  expect(later.length).toBe(2 * 11);
});

test('a single appointment far ahead has its blocks at once', async () => {
  await using office = await openTravelling();
  await office.put({ ...HEARING, from: '20270215T140000', until: '20270215T150000' });
  expect(await office.on('2027-02-15', '2027-02-16')).toHaveLength(3);
  await office.put({ uid: 'dentist', from: '20261125T090000', until: '20261125T093000' });
  expect(await office.on('2027-02-15', '2027-02-16')).toHaveLength(3);
});

test('a copy of a calendar brings blocks for the coming sixty days and no more', async () => {
  await using office = await openTravelling();
  const days = ['20261127', '20261203', '20261210', '20270112', '20270215', '20270317', '20270420'];
  const events = days.map((day, index) =>
    phoneText({ ...HEARING, uid: `copy-${index}`, from: `${day}T140000`, until: `${day}T150000` })
      .split('\r\n')
      .slice(3, -2),
  );
  const text = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Old//EN',
    ...events.flat(),
    'END:VCALENDAR',
    '',
  ];
  await importCalendar(
    office.world.owner(),
    {
      ...{ name: 'oud.ics', folder: '', type: 'text/calendar', origin: 'file:oud.ics' },
      arrivedAt: null,
      raw: new TextEncoder().encode(text.join('\r\n')),
    },
    { calendar: 'oud', single: true, by: 'user-berg' },
  );
  await office.world.settle();
  const blocks = await blocksIn(office);
  expect(blocks).toHaveLength(2 * 4);
});

test('a rule that says every minute brings no blocks, and hides nobody else', async () => {
  await using office = await openTravelling();
  await office.put({ ...HEARING, uid: 'machine', lines: ['RRULE:FREQ=MINUTELY;COUNT=20000'] });
  await office.put({ ...HEARING, from: '20261127T140000', until: '20261127T150000' });
  const blocks = await blocksIn(office);
  expect(blocks.map(({ card }) => card?.parent?.uid)).toEqual(['hearing', 'hearing']);
});
