import {
  addCalendar,
  calendarShelf,
  makeDevicePassword,
  takeCalendarAway,
} from '../../src/engine/index.ts';
import { davAccess } from '../../src/main/dav-access.ts';
import { openCalendarDesk } from '../journeys/calendars/desk.ts';
import { serveCalendars } from '../world/calendar-shelf/served.ts';
import { davRig } from './collection-rig.ts';
import { collectionContract } from './collection-contract.ts';

/** Our own server with a whole office behind it: what one Secretaris serves, another reads. */
collectionContract('our own server over the store', async () => {
  const stack = new AsyncDisposableStack();
  const desk = stack.use(await openCalendarDesk());
  const { owner, world } = desk;
  await addCalendar(owner, 'werk', {});
  // The copy of a calendar elsewhere may only be read.
  world.mail.calendars.addCalendar('berg', { name: 'slot' });
  await desk.connect({ kind: 'memory-calendars', settings: { user: 'berg' } });
  await desk.look();
  const { password } = await makeDevicePassword(owner, { title: 'Ander', by: 'user-berg' });
  const access = davAccess(world.office);
  const served = stack.use(await serveCalendars(access, () => world.clock.now()));
  const shelf = calendarShelf(owner, 'user-berg');
  const by = { by: 'user-berg', confirm: true };
  const shared = stack.move();
  return davRig({
    url: `${served.address}/`,
    user: 'berg',
    password,
    calendar: '/dav/calendars/berg/werk/',
    readOnly: '/dav/calendars/berg/slot/',
    strangeToken: 'urn:secretaris:sync:1-999999',
    power: served.power,
    removeCollection: async () => void (await takeCalendarAway(owner, 'werk', by)),
    fill: async (texts) => {
      for (const [name, text] of texts)
        await shelf.put('werk', name, text, { ifMatch: null, ifNone: false });
    },
    [Symbol.asyncDispose]: () => shared[Symbol.asyncDispose](),
  });
});
