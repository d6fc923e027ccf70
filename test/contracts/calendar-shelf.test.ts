import { addCalendar, calendarShelf } from '../../src/engine/index.ts';
import { insertCalendar } from '../../src/store/records/diary/calendars.ts';
import { openTestOffice } from '../world/office.ts';
import { MemoryShelf } from '../world/calendar-shelf/shelf.ts';
import { calendarShelfContract } from './calendar-shelf/contract.ts';

calendarShelfContract('memory', async () => ({
  shelf: new MemoryShelf()
    .add({ name: 'kantoor' })
    .add({ name: 'afspraken', components: ['VEVENT'] })
    .add({ name: 'feestdagen', readOnly: true }),
  calendar: 'kantoor',
  eventsOnly: 'afspraken',
  readOnly: 'feestdagen',
  [Symbol.asyncDispose]: () => Promise.resolve(),
}));

calendarShelfContract('store', async () => {
  const world = await openTestOffice();
  const owner = world.owner();
  const more = {
    colour: null,
    account: null,
    href: null,
    schedules: false,
    counts: true,
    madeAt: 1,
  };
  await addCalendar(owner, 'kantoor', {});
  await owner.store.transact(async (writer) => {
    await insertCalendar(writer, {
      ...more,
      name: 'afspraken',
      title: 'Afspraken',
      readOnly: false,
      components: ['VEVENT'],
    });
    await insertCalendar(writer, {
      ...more,
      name: 'feestdagen',
      title: 'Feestdagen',
      readOnly: true,
      components: ['VEVENT'],
    });
  });
  return {
    shelf: calendarShelf(owner, 'user-berg'),
    calendar: 'kantoor',
    eventsOnly: 'afspraken',
    readOnly: 'feestdagen',
    [Symbol.asyncDispose]: () => world[Symbol.asyncDispose](),
  };
});
