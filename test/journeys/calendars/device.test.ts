import { expect, test } from 'vitest';
import { calendarShelf, forgetDevice, makeDevicePassword } from '../../../src/engine/index.ts';
import { davAccess } from '../../../src/main/dav-access.ts';
import { event } from '../../contracts/calendar-mirror.ts';
import { KhalDesk, lookForKhal } from '../../peers/calendars/khal.ts';
import { withPeer } from '../../peers/presence.ts';
import { serveCalendars } from '../../world/calendar-shelf/served.ts';
import { openCalendarDesk } from './desk.ts';

withPeer('khal and vdirsyncer', lookForKhal(), () => {
  test('a device let in reads and writes the diary; what it writes is an arrival, and an order changes it there', async () => {
    await using desk = await openCalendarDesk();
    const { owner, world } = desk;
    const made = await makeDevicePassword(owner, { title: 'Laptop', by: 'user-berg' });
    await using served = await serveCalendars(davAccess(world.office), () => world.clock.now());
    const shelf = calendarShelf(owner, 'user-berg');
    const any = { ifMatch: null, ifNone: false };
    await shelf.put('agenda', 'stays.ics', event('stays', 'Blijft staan'), any);
    await world.settle();
    const account = { url: `${served.address}/`, user: 'berg', password: made.password };
    await using khal = await KhalDesk.open(account);
    await khal.discover();
    expect(await khal.sync()).toMatchObject({ code: 0 });
    expect(await khal.khal(['list', '2026-11-24', '7d'])).toContain('Blijft staan');

    const before = await desk.count('arrival', `kind = 'calendar'`);
    await khal.khal(['new', '-a', 'agenda', '2026-11-26', '14:30', '15:30', 'Overleg bouw']);
    expect(await khal.sync()).toMatchObject({ code: 0 });
    await world.settle();
    expect(await desk.count('arrival', `kind = 'calendar'`)).toBe(before + 1);
    expect(await desk.count('arrival', `state <> 'decided'`)).toBe(0);
    expect(await desk.titles()).toEqual(['Blijft staan', 'Overleg bouw']);

    const [moved] = await desk.done('verzet overleg bouw naar vrijdag om 10 uur');
    expect(moved?.state).toBe('done');
    expect(await khal.sync()).toMatchObject({ code: 0 });
    const list = await khal.khal(['list', '2026-11-27', '1d']);
    expect(list).toMatch(/2026-11-27\s+10:00-11:00 Overleg bouw/);

    await forgetDevice(owner, made.id, 'user-berg');
    expect((await khal.sync()).code).not.toBe(0);
    expect(await desk.titles()).toHaveLength(2);
  });
});
