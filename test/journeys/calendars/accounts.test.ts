import { once } from 'node:events';
import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { say, sentence } from '../../../src/core/text/words.ts';
import { allWords } from '../../../src/main/all-words.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../src/core/time/instant.ts';
import { takeCalendarAway } from '../../../src/engine/index.ts';
import { calendarTrier, retryCalendars } from '../../../src/main/desk/try-calendars.ts';
import { listAccounts } from '../../../src/store/records/accounts.ts';
import { ownerId } from '../../world/office.ts';
import { event } from '../../contracts/calendar-mirror.ts';
import { openCalendarDesk, spread, type CalendarDesk } from './desk.ts';
import { RADICALE } from './served.ts';
import { withPeer } from '../../peers/presence.ts';

const MEMORY = { kind: 'memory-calendars', settings: { user: 'berg' } } as const;

/** The calendar `werk` elsewhere, with one event, connected and read. */
async function connected(desk: CalendarDesk): Promise<string> {
  const { calendars } = desk.world.mail;
  const href = calendars.addCalendar('berg', { name: 'werk', title: 'Werk' });
  calendars.put('berg', href, event('een', 'Overleg met Els'));
  await desk.connect(MEMORY);
  if (desk.owner.accounts.size > 0) await desk.look();
  return href;
}

test('a calendar server that stays away alarms by another road within the hour, and only once', async () => {
  await using desk = await openCalendarDesk({ live: true });
  const { clock, mail } = desk.world;
  await connected(desk);
  const began = clock.now();
  mail.calendars.setDown(true);
  const state = async (): Promise<string> => {
    const accounts = await listAccounts(desk.owner.store.read);
    return accounts.find(({ kind }) => kind === MEMORY.kind)?.state ?? '';
  };
  clock.moveBy(5 * MINUTE_MS);
  await desk.world.until(async () => (await state()).startsWith('retrying'));
  expect(desk.telephone).toEqual([]);
  clock.moveBy(20 * MINUTE_MS);
  await desk.world.until(async () => desk.telephone.length > 0);
  expect(await state()).toBe('failing:server-unreachable');
  const [alarm] = desk.telephone;
  expect((alarm?.at ?? Infinity) - began).toBeLessThan(HOUR_MS);
  expect(alarm?.text).toMatch(
    /^Sinds dinsdag 24 november, 9\.25 uur is de agendaserver van Kantooragenda niet te bereiken/,
  );
  clock.moveBy(3 * HOUR_MS);
  await desk.world.settle();
  mail.calendars.setDown(false);
  clock.moveBy(5 * MINUTE_MS);
  await desk.world.until(async () => (await state()) === 'working');
  expect(desk.telephone).toHaveLength(1);
  expect(await desk.titles()).toEqual(['Overleg met Els']);
});

test('a calendar that is gone there is said once, its copy is kept, counts, and goes only when told to', async () => {
  await using desk = await openCalendarDesk();
  const href = await connected(desk);
  const { calendars } = desk.world.mail;
  const by = { by: 'user-berg', confirm: true };
  await expect(takeCalendarAway(desk.owner, 'werk', by)).rejects.toMatchObject({
    code: 'calendar-still-there',
  });
  calendars.removeCalendar('berg', href);
  await desk.look();
  await desk.look();
  expect(await desk.said()).toEqual([expect.stringContaining('“Werk” bestaat daar niet meer')]);
  expect(await desk.titles()).toEqual(['Overleg met Els']);
  expect((await desk.calendars()).find(({ name }) => name === 'werk')?.goneAt).not.toBeNull();
  // What is gone holds nothing new: four weeks later the rest of the time is not unknown for it.
  desk.world.clock.moveBy(28 * DAY_MS);
  const [planned] = await desk.done('plan overleg bouw donderdag om half drie');
  expect([
    planned?.state,
    planned?.act.payload.type === 'event' && planned.act.payload.event.calendar,
  ]).toEqual(['done', 'agenda']);

  const asked = await takeCalendarAway(desk.owner, 'werk', { ...by, confirm: false });
  expect(asked).toMatchObject({ title: 'Werk', objects: 1, removed: false });
  await takeCalendarAway(desk.owner, 'werk', by);
  expect((await desk.calendars()).map(({ name }) => name)).toEqual(['agenda']);
  await expect(takeCalendarAway(desk.owner, 'agenda', by)).rejects.toMatchObject({
    code: 'calendar-last',
  });
});

test('a calendar that comes back is read again, and that is said', async () => {
  await using desk = await openCalendarDesk();
  const href = await connected(desk);
  const { calendars } = desk.world.mail;
  calendars.removeCalendar('berg', href);
  await desk.look();
  calendars.addCalendar('berg', { name: 'werk', title: 'Werk' });
  calendars.put('berg', href, event('twee', 'Overleg met Jan'));
  await desk.look();
  expect(await desk.said()).toEqual([
    expect.stringContaining('is er weer'),
    expect.stringContaining('bestaat daar niet meer'),
  ]);
  expect(await desk.titles()).toEqual(['Overleg met Jan']);
});

test('what cannot be read is said once, and the rest is there', async () => {
  await using desk = await openCalendarDesk();
  const href = await connected(desk);
  const { calendars } = desk.world.mail;
  calendars.put('berg', href, event('broken@x.example', 'Onleesbaar'));
  calendars.put('berg', href, spread('Overleg met Jan', 800));
  await desk.look();
  await desk.look();
  expect(await desk.said()).toEqual([
    'In de agenda “Werk” is één afspraak niet te gebruiken. De agendaserver kan deze afspraak nu niet geven. Wij vragen er later weer om. De rest is gewoon gelezen.',
  ]);
  expect((await desk.titles()).toSorted()).toEqual(['Overleg met Els', 'Overleg met Jan']);
  expect((await desk.calendars()).map(({ troubled }) => troubled)).toEqual([0, 1]);
});

test('thousands of events come in as one arrival a batch, and nobody is asked anything', async () => {
  await using desk = await openCalendarDesk();
  const { calendars } = desk.world.mail;
  const href = calendars.addCalendar('berg', { name: 'werk' });
  for (let at = 0; at < 2_000; at += 1) calendars.put('berg', href, spread(`nr-${at}`, at));
  await desk.connect(MEMORY);
  expect((await desk.look()).changed).toBe(2_000);
  // Fifty a batch.
  expect(await desk.count('arrival', `kind = 'calendar'`)).toBe(40);
  expect(await desk.count('arrival', `state <> 'decided'`)).toBe(0);
  expect(await desk.count('act')).toBe(0);
  // What clashes is told as it always is, and no more of it than a person reads.
  expect((await desk.said()).length).toBeLessThan(5);
  expect(await desk.kept()).toHaveLength(2_000);
});

test('an account that is let go takes its copies and its login with it', async () => {
  await using desk = await openCalendarDesk();
  await connected(desk);
  const account = (await desk.calendars()).find(({ name }) => name === 'werk')?.account;
  if (account === undefined || account === null) throw new Error('no account');
  await desk.world.office.removeAccount(ownerId('berg'), account, 'user-berg');
  expect((await desk.calendars()).map(({ name }) => name)).toEqual(['agenda']);
  expect(await desk.titles()).toEqual([]);
  expect(desk.owner.accounts.has(account)).toBe(false);
  expect((await desk.look()).calendars).toBe(0);
});

withPeer('Radicale', RADICALE.presence, () => {
  test('an account is tried before it is saved, and again with its new password', async () => {
    await using served = await RADICALE.open();
    await using desk = await openCalendarDesk();
    const { clock } = desk.world;
    const wanted = { kind: 'caldav', title: '', url: served.meddler.url, user: 'berg' } as const;
    const tryIt = calendarTrier(clock);
    expect(await tryIt(wanted, 'mis')).toMatchObject({
      ok: false,
      code: 'calendar-password-refused',
    });
    const tried = await tryIt(wanted, 'tulp-7');
    expect(tried).toMatchObject({ ok: true, kind: 'caldav', folders: 2 });
    if (!tried.ok) return;
    expect(tried.settings).not.toContain('tulp-7');
    const stands = { kind: tried.kind, settings: tried.settings };
    const around = { clock, world: null };
    expect(await retryCalendars(around, stands, {}, 'mis')).toMatchObject({ ok: false });
    expect(await retryCalendars(around, stands, { user: 'berg' }, 'tulp-7')).toMatchObject({
      ok: true,
      folders: 2,
    });
  });
});

test('a mail address is enough where its domain says where the calendars are; another domain is named and not gone to', async () => {
  await using desk = await openCalendarDesk();
  const records = { port: 443, priority: 0, weight: 0 };
  const names = (name: string) => ({
    srv: async () => [{ name, ...records }],
    txt: async () => [],
  });
  const wanted = { kind: 'caldav', title: '', url: 'an@kantoor.example', user: '' } as const;
  const far = calendarTrier(desk.world.clock, names('dav.post.test'));
  expect(await far(wanted, 'tulp-7')).toEqual({
    ok: false,
    code: 'calendar-elsewhere',
    values: { host: 'kantoor.example', elsewhere: 'dav.post.test' },
  });
  // Names below .example lead nowhere: the place that was found is the one that is tried.
  const near = calendarTrier(desk.world.clock, names('dav.kantoor.example'));
  expect(await near(wanted, 'tulp-7')).toMatchObject({
    ok: false,
    code: 'calendar-server-unreachable',
    values: { host: 'dav.kantoor.example' },
  });
});

test('a password goes nowhere unencrypted but to this machine, and stands in no address', async () => {
  await using desk = await openCalendarDesk();
  const tryIt = calendarTrier(desk.world.clock);
  for (const url of [
    'http://agenda.kantoor.example/',
    'https://berg:tulp-7@agenda.kantoor.example/',
  ])
    expect(await tryIt({ kind: 'caldav', title: '', url, user: 'berg' }, 'tulp-7')).toMatchObject({
      ok: false,
      code: 'calendar-address-refused',
    });
  const feed = { kind: 'feed', title: '', url: 'http://127.0.0.1:9/rooster.ics' } as const;
  expect(await tryIt(feed, '')).toMatchObject({ ok: false, code: 'feed-not-public' });
  const gone = { kind: 'calendar-files', title: '', path: '/nergens/agenda' } as const;
  expect(await tryIt(gone, '')).toMatchObject({ ok: false, code: 'calendar-path-missing' });
});

/** A published calendar, or something that claims to be one: as long as it is told to be. */
async function publish(
  megabytes: () => number,
): Promise<AsyncDisposable & { readonly url: string }> {
  const one = event('los', 'Rooster').replaceAll('\r\nEND:VCALENDAR\r\n', '');
  const filler = Buffer.alloc(1_000_000, 'X-VULSEL:vol vol vol vol\r\n');
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/calendar' });
    response.write(`${one}\r\n`);
    let left = megabytes();
    const more = (): void => {
      while (left > 0) {
        left -= 1;
        if (!response.write(filler)) return void response.once('drain', more);
      }
      response.end('END:VCALENDAR\r\n');
    };
    more();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  return {
    url: `http://127.0.0.1:${port}/rooster.ics`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

test('a feed of 200 MB is not taken in: said, what was known of it stays, and other calendars are read', async () => {
  let size = 0;
  await using feed = await publish(() => size);
  await using desk = await openCalendarDesk();
  await desk.connect({ kind: 'feed', settings: { url: feed.url, local: true } });
  await desk.look();
  expect(await desk.titles()).toEqual(['Rooster']);
  await connected(desk);
  size = 200;
  const before = process.memoryUsage().rss;
  const looked = await desk.look();
  const [trouble] = looked.troubled;
  expect(looked.troubled).toHaveLength(1);
  expect(say(allWords(), trouble?.said ?? sentence(''), 'nl')).toMatch(
    /^De gepubliceerde agenda op 127\.0\.0\.1(:\d+)? is groter dan \d+ MB; zoveel nemen wij niet in\./,
  );
  expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
  expect((await desk.titles()).toSorted()).toEqual(['Overleg met Els', 'Rooster']);
});
