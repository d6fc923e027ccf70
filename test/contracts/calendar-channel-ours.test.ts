import { MemoryShelf } from '../world/calendar-shelf/shelf.ts';
import { accessOf, serveCalendars } from '../world/calendar-shelf/served.ts';
import { davRig } from './collection-rig.ts';
import { collectionContract } from './collection-contract.ts';

collectionContract('our own server', async () => {
  const shelf = new MemoryShelf().add({ name: 'werk' }).add({ name: 'feestdagen', readOnly: true });
  const served = await serveCalendars(accessOf([{ owner: 'anna', password: 'tulp-7', shelf }]));
  return davRig({
    url: `${served.address}/`,
    user: 'anna',
    password: 'tulp-7',
    calendar: '/dav/calendars/anna/werk/',
    readOnly: '/dav/calendars/anna/feestdagen/',
    strangeToken: 'urn:secretaris:sync:1-999999',
    power: served.power,
    removeCollection: async () => shelf.drop('werk'),
    fill: async (texts) => {
      for (const [name, text] of texts)
        await shelf.put('werk', name, text, { ifMatch: null, ifNone: false });
    },
    [Symbol.asyncDispose]: () => served[Symbol.asyncDispose](),
  });
});
