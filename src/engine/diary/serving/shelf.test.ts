import { expect, test } from 'vitest';
import { phoneText } from '../../../../test/world/diary.ts';
import { openTestOffice, type TestOffice } from '../../../../test/world/office.ts';
import { occurrencesWithin } from '../../../store/records/diary/calendar-objects.ts';
import { insertCalendar } from '../../../store/records/diary/calendars.ts';
import { addCalendar, takeCalendarAway } from '../calendars.ts';
import { calendarShelf } from './shelf.ts';

const NOTHING = { ifMatch: null, ifNone: false };

const DENTIST = phoneText({
  uid: 'dentist',
  from: '20261126T140000',
  until: '20261126T143000',
  title: 'Tandarts',
});

const WEEKLY = phoneText({
  uid: 'weekly',
  from: '20261005T090000',
  until: '20261005T100000',
  title: 'Weekoverleg',
  lines: ['RRULE:FREQ=WEEKLY'],
});

/** Titles of what is on from one day up to another, with their local beginning. */
async function on(world: TestOffice, from: string, until: string): Promise<readonly string[]> {
  const at = (day: string) =>
    Temporal.PlainDate.from(day).toZonedDateTime('Europe/Amsterdam').epochMilliseconds;
  const span = { from: at(from), until: at(until) };
  const found = await occurrencesWithin(world.owner().store.read, span);
  return found.map(({ occurrence }) => `${occurrence.start} ${occurrence.summary}`);
}

test('what a phone writes stands in the diary, and is an arrival', async () => {
  await using world = await openTestOffice();
  const shelf = calendarShelf(world.owner(), 'user-berg');
  const put = await shelf.put('agenda', 'dentist.ics', DENTIST, { ifMatch: null, ifNone: true });
  expect(put.result).toBe('created');
  expect(await on(world, '2026-11-26', '2026-11-27')).toEqual(['2026-11-26T14:00:00 Tandarts']);
  const arrivals = await world
    .owner()
    .store.read.all(`SELECT channel, origin FROM arrival WHERE kind = 'calendar'`);
  expect(arrivals).toEqual([{ channel: 'diary', origin: 'agenda;0;1;0' }]);
});

test('a calendar made anew under the same name is another, and what changes in it an arrival again', async () => {
  await using world = await openTestOffice();
  const owner = world.owner();
  const shelf = calendarShelf(owner, 'user-berg');
  const made: number[] = [];
  for (const text of [DENTIST, WEEKLY]) {
    await addCalendar(owner, 'werk', {});
    await shelf.put('werk', 'een.ics', text, NOTHING);
    made.push((await shelf.calendars()).find(({ name }) => name === 'werk')?.madeAt ?? 0);
    await takeCalendarAway(owner, 'werk', { by: 'user-berg', confirm: true });
    world.clock.moveBy(1);
  }
  expect(new Set(made).size).toBe(2);
  const arrivals = await owner.store.read.all(`SELECT origin FROM arrival WHERE kind = 'calendar'`);
  expect(arrivals).toEqual(made.map((at) => ({ origin: `werk;0;1;${at}` })));
});

test('a series is on for as long as anybody asks, on its own hour across summer time', async () => {
  await using world = await openTestOffice();
  const shelf = calendarShelf(world.owner(), 'user-berg');
  await shelf.put('agenda', 'weekly.ics', WEEKLY, NOTHING);
  expect(await on(world, '2027-03-22', '2027-04-06')).toEqual([
    '2027-03-22T09:00:00 Weekoverleg',
    '2027-03-29T09:00:00 Weekoverleg',
    '2027-04-05T09:00:00 Weekoverleg',
  ]);
});

test('a write that rests on another text than the one there is stale, and nothing is lost', async () => {
  await using world = await openTestOffice();
  const shelf = calendarShelf(world.owner(), 'user-berg');
  const first = await shelf.put('agenda', 'dentist.ics', DENTIST, NOTHING);
  const etag = 'etag' in first ? (first.etag ?? '') : '';
  const moved = DENTIST.replaceAll('20261126T14', '20261127T14');
  expect(
    (await shelf.put('agenda', 'dentist.ics', moved, { ifMatch: etag, ifNone: false })).result,
  ).toBe('changed');
  const late = DENTIST.replace('Tandarts', 'Mondhygiënist');
  expect(await shelf.put('agenda', 'dentist.ics', late, { ifMatch: etag, ifNone: false })).toEqual({
    result: 'stale',
  });
  expect(await on(world, '2026-11-26', '2026-11-28')).toEqual(['2026-11-27T14:00:00 Tandarts']);
});

test('a copy of a calendar elsewhere is read by devices and written by none', async () => {
  await using world = await openTestOffice();
  const owner = world.owner();
  const copy = {
    name: 'elders',
    title: 'Elders',
    colour: null,
    account: world.account(),
    madeAt: 1,
  };
  const rest = { href: '/elders/', readOnly: false, schedules: false, counts: true };
  await owner.store.transact((writer) =>
    insertCalendar(writer, { ...copy, ...rest, components: ['VEVENT'] }),
  );
  const shelf = calendarShelf(owner, 'user-berg');
  const readOnly = { result: 'refused', why: 'read-only' };
  expect(await shelf.put('elders', 'dentist.ics', DENTIST, NOTHING)).toEqual(readOnly);
  expect(await shelf.remove('elders', 'dentist.ics', NOTHING)).toEqual(readOnly);
  expect((await shelf.calendars()).map((each) => [each.name, each.readOnly])).toEqual([
    ['agenda', false],
    ['elders', true],
  ]);
});

test('a device makes two hundred calendars at most, under names that a path can have', async () => {
  await using world = await openTestOffice();
  const shelf = calendarShelf(world.owner(), 'user-berg');
  const make = (name: string) =>
    shelf.create({ name, title: name, colour: null, components: ['VEVENT'], kept: {} });
  for (const name of ['', '.', '../x', 'a/b', 'x'.repeat(101)])
    expect(await make(name)).toBe(false);
  const stand = (await shelf.calendars()).length;
  for (let count = stand; count < 200; count += 1) expect(await make(`c${count}`)).toBe(true);
  expect(await make('nog-een')).toBe(false);
  expect(await shelf.calendars()).toHaveLength(200);
});

test('a client that asks what changed hears of what is new, changed and gone, a page at a time', async () => {
  await using world = await openTestOffice();
  const shelf = calendarShelf(world.owner(), 'user-berg');
  await shelf.put('agenda', 'dentist.ics', DENTIST, NOTHING);
  await shelf.put('agenda', 'weekly.ics', WEEKLY, NOTHING);
  const first = await shelf.since('agenda', 0, 1);
  expect(first?.changed.map(({ name }) => name)).toEqual(['dentist.ics']);
  const second = await shelf.since('agenda', first?.revision ?? 0, 100);
  expect(second?.changed.map(({ name }) => name)).toEqual(['weekly.ics']);
  await shelf.remove('agenda', 'dentist.ics', NOTHING);
  const third = await shelf.since('agenda', second?.revision ?? 0, 100);
  expect(third).toEqual({ changed: [], gone: ['dentist.ics'], revision: 3 });
  expect(await shelf.since('agenda', 99, 100)).toBeNull();
});

test.each([
  ['no calendar at all', 'dag', 'valid-calendar-data'],
  [
    'a message to somebody',
    DENTIST.replace('VERSION', 'METHOD:REQUEST\r\nVERSION'),
    'valid-calendar-object-resource',
  ],
  [
    'an event of a million letters',
    DENTIST.replace('Tandarts', 'x'.repeat(1_000_001)),
    'max-resource-size',
  ],
  ['an event that stands there under another name', WEEKLY, 'no-uid-conflict'],
])('%s is refused by its name in the protocol', async (_what, text, why) => {
  await using world = await openTestOffice();
  const shelf = calendarShelf(world.owner(), 'user-berg');
  await shelf.put('agenda', 'weekly.ics', WEEKLY, NOTHING);
  const put = await shelf.put('agenda', 'other.ics', text, NOTHING);
  expect(put).toMatchObject({ result: 'refused', why });
});

test('others see when he is taken, and nothing of what it is', async () => {
  await using world = await openTestOffice();
  const shelf = calendarShelf(world.owner(), 'user-berg');
  await shelf.put('agenda', 'dentist.ics', DENTIST, NOTHING);
  const text = await shelf.freeBusy({
    from: Date.UTC(2026, 10, 26),
    until: Date.UTC(2026, 10, 27),
  });
  expect(text).toContain('FREEBUSY;FBTYPE=BUSY:20261126T130000Z/20261126T133000Z');
  expect(text).not.toContain('Tandarts');
});
