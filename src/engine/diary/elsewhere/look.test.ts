import { expect, test } from 'vitest';
import { event } from '../../../../test/contracts/calendar-mirror.ts';
import { openCalendarDesk } from '../../../../test/journeys/calendars/desk.ts';
import { objectsOf } from '../../../store/records/diary/calendar-objects.ts';

test('an event that moves to another href over several looks is refused while it stands twice, and is there again', async () => {
  await using desk = await openCalendarDesk();
  const { calendars } = desk.world.mail;
  const werk = calendars.addCalendar('berg', { name: 'werk', title: 'Werk' });
  const put = (name: string) => calendars.put('berg', werk, event('een', 'Overleg met Els'), name);
  const before = put('before.ics');
  await desk.connect({ kind: 'memory-calendars', settings: { user: 'berg' } });
  await desk.look();
  const after = put('after.ics');
  const standing = async () =>
    (await objectsOf(desk.owner.store.read, 'werk')).map(({ href }) => href);

  expect((await desk.look()).troubled).toHaveLength(1);
  // It is not asked for at every look: a calendar may have it twice for ever.
  expect((await desk.look()).troubled).toEqual([]);
  expect(await standing()).toEqual([before]);
  expect(await desk.said()).toHaveLength(1);

  calendars.remove('berg', werk, before);
  await desk.look();
  expect(await desk.look()).toMatchObject({ changed: 1, troubled: [] });
  expect(await standing()).toEqual([after]);
  expect(await desk.look()).toMatchObject({ changed: 0, troubled: [] });
  expect(await desk.said()).toHaveLength(1);
});
