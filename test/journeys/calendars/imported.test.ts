import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openImport } from '../../../src/channels/files/source.ts';
import { say } from '../../../src/core/text/words.ts';
import { calendarShelf, importAll } from '../../../src/engine/index.ts';
import { allWords } from '../../../src/main/all-words.ts';
import { event } from '../../contracts/calendar-mirror.ts';
import { openCalendarDesk, type CalendarDesk } from './desk.ts';

interface Disk extends AsyncDisposable {
  readonly path: string;
  write(name: string, text: string): Promise<string>;
}

async function openDisk(): Promise<Disk> {
  const path = await mkdtemp(join(tmpdir(), 'secretaris-ics-'));
  return {
    path,
    async write(name, text) {
      await mkdir(join(path, name, '..'), { recursive: true });
      await writeFile(join(path, name), text);
      return join(path, name);
    },
    [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }),
  };
}

async function take(desk: CalendarDesk, path: string, calendar: string | null = null) {
  const source = await openImport(path);
  const into = { calendar, by: 'user-berg' };
  const report = await importAll(desk.owner, source, path, () => undefined, into);
  await desk.world.settle();
  const words = allWords();
  return {
    calendars: report.calendars,
    troubled: report.troubled.map(({ path: at, said }) => `${at}: ${say(words, said, 'nl')}`),
  };
}

/** Some events in one file, as programs export a calendar. */
function file(events: readonly string[], head: readonly string[] = []): string {
  const inside = events.map((text) => /BEGIN:VEVENT[\s\S]*END:VEVENT/.exec(text)?.[0] ?? '');
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//X//X//NL', ...head, ...inside];
  return [...lines, 'END:VCALENDAR', ''].join('\r\n');
}

test('a calendar file comes into a calendar of its name, and once more it adds nothing', async () => {
  await using disk = await openDisk();
  await using desk = await openCalendarDesk();
  const events = [event('een', 'Kaart leggen'), event('twee', 'Bridge')];
  const path = await disk.write('Oude agenda.ics', file(events));
  const first = { calendar: 'oude-agenda', title: 'Oude agenda', added: 2, changed: 0, known: 0 };
  expect(await take(desk, path)).toEqual({ calendars: [first], troubled: [] });
  expect((await desk.titles()).toSorted()).toEqual(['Bridge', 'Kaart leggen']);
  expect(await desk.count('act')).toBe(0);
  const again = { ...first, added: 0, known: 2 };
  expect(await take(desk, path)).toEqual({ calendars: [again], troubled: [] });
  expect(await desk.titles()).toHaveLength(2);
});

test('a newer export changes what the file made, and not what was changed here since', async () => {
  await using disk = await openDisk();
  await using desk = await openCalendarDesk();
  const path = await disk.write('club.ics', file([event('een', 'Bridge'), event('twee', 'Dam')]));
  await take(desk, path);
  const shelf = calendarShelf(desk.owner, 'user-berg');
  const ours = event('twee', 'Dammen met Jan').replace('DTSTAMP:20261123', 'DTSTAMP:20261125');
  await shelf.put('club', 'twee.ics', ours, { ifMatch: null, ifNone: false });
  const newer = (text: string) => text.replace('DTSTAMP:20261123', 'DTSTAMP:20261124');
  const changed = [event('een', 'Bridge in de kantine'), event('twee', 'Dam')].map(newer);
  await disk.write('club.ics', file(changed));
  const [club] = (await take(desk, path)).calendars;
  expect(club).toMatchObject({ added: 0, changed: 1, known: 1 });
  expect((await desk.titles()).toSorted()).toEqual(['Bridge in de kantine', 'Dammen met Jan']);
});

test('what stands in the diary already, in whatever calendar, is not put there twice', async () => {
  await using disk = await openDisk();
  await using desk = await openCalendarDesk();
  const { calendars } = desk.world.mail;
  const href = calendars.addCalendar('berg', { name: 'werk' });
  calendars.put('berg', href, event('een', 'Overleg met Els'));
  await desk.connect({ kind: 'memory-calendars', settings: { user: 'berg' } });
  await desk.look();
  const path = await disk.write('export.ics', file([event('een', 'Overleg met Els')]));
  const [brought] = (await take(desk, path, 'archief')).calendars;
  expect(brought).toMatchObject({ calendar: 'archief', added: 0, known: 1 });
  expect(await desk.titles()).toEqual(['Overleg met Els']);
  await expect(take(desk, path, 'werk')).rejects.toMatchObject({ code: 'calendar-not-own' });
});

test('a folder: its files come into the calendar of its name, a file that names itself into its own', async () => {
  await using disk = await openDisk();
  await using desk = await openCalendarDesk();
  await disk.write('prive/een.ics', event('een', 'Tandarts'));
  await disk.write('prive/twee.ics', event('twee', 'Kapper'));
  await disk.write(
    'prive/feesten.ics',
    file([event('drie', 'Verjaardag Ada')], ['X-WR-CALNAME:Feesten']),
  );
  const invitation = file([event('vier', 'Uitnodiging')], ['METHOD:REQUEST']);
  await disk.write('prive/uitnodiging.ics', invitation);
  const { calendars } = await take(desk, join(disk.path, 'prive'));
  expect(new Map(calendars.map(({ title, added }) => [title, added]))).toEqual(
    new Map([
      ['Feesten', 1],
      ['prive', 2],
    ]),
  );
  expect((await desk.titles()).toSorted()).toEqual(['Kapper', 'Tandarts', 'Verjaardag Ada']);
});

test('a bad line, no zone, no end in sight, a thousand years, no beginning: a sentence each, the rest is there', async () => {
  await using disk = await openDisk();
  await using desk = await openCalendarDesk();
  const rule = (text: string, line: string) => text.replace('END:VEVENT', `${line}\r\nEND:VEVENT`);
  const events = [
    rule(event('slecht', 'Met een slechte regel'), 'RRULE:FREQ=SOMS'),
    event('los', 'Zonder zone').replaceAll('0000Z', '0000'),
    rule(event('veel', 'Elke seconde'), 'RRULE:FREQ=SECONDLY;COUNT=1000000'),
    event('lang', 'Duizend jaar').replace('DTEND:2026', 'DTEND:3026'),
    event('nooit', 'Begint nooit').replace(/DTSTART.*\r\n/, ''),
    event('gewoon', 'Gewoon'),
  ];
  const path = await disk.write('vreemd.ics', file(events));
  const { calendars, troubled } = await take(desk, path);
  expect(calendars).toMatchObject([{ added: 5 }]);
  const titles = new Set(await desk.titles());
  for (const title of [
    'Met een slechte regel',
    'Zonder zone',
    'Elke seconde',
    'Duizend jaar',
    'Gewoon',
  ])
    expect(titles).toContain(title);
  expect(troubled.toSorted()).toEqual([
    'vreemd.ics (Elke seconde): Deze reeks gaat verder dan wij kunnen uitrekenen. Wat daarna komt, geldt niet als vrij.',
    'vreemd.ics (Met een slechte regel): Deze reeks gaat verder dan wij kunnen uitrekenen. Wat daarna komt, geldt niet als vrij.',
    'vreemd.ics: Niet gebruikt: VEVENT nooit (er staat niet in wanneer het begint).',
  ]);
});
