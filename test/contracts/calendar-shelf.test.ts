import { MemoryShelf } from '../world/calendar-shelf/shelf.ts';
import { calendarShelfContract } from './calendar-shelf.ts';

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
