import { expect, test } from 'vitest';
import { readActs } from '../../../src/store/records/acts.ts';
import type { TestOffice } from '../../world/office.ts';
import { consent, ELS, left, openDesk, order, standing } from '../diary/desk.ts';
import { put } from './day.ts';

async function withASeries(world: TestOffice, guests: readonly string[]): Promise<void> {
  await put(world, {
    ...{ uid: 'week', title: 'Weekoverleg', from: '20261126T100000', until: '20261126T110000' },
    guests,
    lines: ['RRULE:FREQ=WEEKLY;COUNT=4'],
  });
}

const failed = async (world: TestOffice): Promise<readonly string[]> =>
  (await readActs(world.owner().store.read, '', 99))
    .filter(({ state }) => state === 'failed' || state === 'withdrawn')
    .map(({ act }) => act.kind);

test.each([[[ELS]], [[]]])(
  'two orders on one series in one breath are both done (%j)',
  async (guests) => {
    await using world = await openDesk();
    await withASeries(world, guests);
    await order(
      world,
      'zeg het weekoverleg van 3 december af en verzet het weekoverleg van 10 december naar 14 uur',
    );
    await consent(world);
    expect(await standing(world)).toEqual([
      '2026-11-26T10:00 11:00 Weekoverleg',
      '2026-12-10T14:00 15:00 Weekoverleg',
      '2026-12-17T10:00 11:00 Weekoverleg',
    ]);
    expect(await failed(world)).toEqual([]);
    // Each of them is told by itself.
    expect(left(world).map(({ calendar }) => calendar?.split(' ')[0])).toEqual(
      guests.length === 0 ? [] : ['CANCEL', 'REQUEST'],
    );
  },
);

test('en: two instances are moved, each to its own time', async () => {
  await using world = await openDesk();
  await withASeries(world, [ELS]);
  await order(
    world,
    'move the Weekoverleg of 3 December to 2 pm and move the Weekoverleg of 10 December to 3 pm',
    'en',
  );
  await consent(world);
  expect(await standing(world)).toEqual([
    '2026-11-26T10:00 11:00 Weekoverleg',
    '2026-12-03T14:00 15:00 Weekoverleg',
    '2026-12-10T15:00 16:00 Weekoverleg',
    '2026-12-17T10:00 11:00 Weekoverleg',
  ]);
  expect(await failed(world)).toEqual([]);
});

test('of the same instance only what was agreed to first is done, and nobody hears of the other', async () => {
  await using world = await openDesk();
  await withASeries(world, [ELS]);
  await order(world, 'verzet het weekoverleg van 10 december naar 14 uur');
  await order(world, 'verzet het weekoverleg van 10 december naar 16 uur');
  await consent(world);
  expect((await standing(world)).filter((line) => line.startsWith('2026-12-10'))).toHaveLength(1);
  expect(left(world)).toHaveLength(1);
});
