import {
  mkdir,
  mkdtemp,
  readdir,
  rename,
  rm,
  symlink,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  changedIn,
  event,
  goneIn,
  Mirror,
  titleOf,
  writerOf,
} from '../../../test/contracts/calendar-mirror.ts';
import { ACCOUNT } from '../../../test/contracts/collection-rig.ts';
import { standingClock } from '../../../test/contracts/mail-channel-rig.ts';
import { openCalendarFiles } from './account.ts';
import { calendarFileSettings } from './settings.ts';

async function folder() {
  const path = await mkdtemp(join(tmpdir(), 'secretaris-agenda-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}

function open(path: string) {
  const settings = calendarFileSettings.parse({ path });
  return openCalendarFiles({ account: ACCOUNT, settings, clock: standingClock });
}

async function first(path: string) {
  const account = open(path);
  const [calendar] = await account.list(new AbortController().signal);
  if (calendar === undefined) throw new Error('no calendar listed');
  return { account, calendar, mirror: new Mirror() };
}

const two = event('een', 'Een').replace(
  'END:VCALENDAR\r\n',
  event('twee', 'Twee').replace(/^BEGIN:VCALENDAR\r\n.*\r\n.*\r\n/, ''),
);

test('one file is one calendar that may only be read, by the name it gives itself', async () => {
  await using at = await folder();
  const path = join(at.path, 'feestdagen.ics');
  await writeFile(path, two.replace('VERSION', 'X-WR-CALNAME:Feestdagen\r\nVERSION'));
  const { account, calendar, mirror } = await first(path);
  expect(calendar).toMatchObject({ href: path, name: 'Feestdagen', readOnly: true });
  expect(changedIn(await mirror.look(account, calendar))).toEqual(['een', 'twee']);
  await writeFile(path, event('twee', 'Twee verzet'));
  const batches = await mirror.look(account, calendar);
  expect([changedIn(batches), goneIn(batches)]).toEqual([['twee'], ['een']]);
  const resource = { href: null, uid: 'drie', etag: null, text: event('drie', 'Drie') };
  expect(await writerOf(account).put(calendar, resource)).toEqual({
    result: 'refused',
    why: 'calendar-refused.read-only',
  });
});

test('a file that is being written, is far too large, or is on a disk that is away removes nothing', async () => {
  await using at = await folder();
  const path = join(at.path, 'werk.ics');
  await writeFile(path, two);
  const { account, calendar, mirror } = await first(path);
  await mirror.look(account, calendar);
  await truncate(path, two.length - 30);
  await expect(mirror.look(account, calendar)).rejects.toMatchObject({
    code: 'calendar-file-unfinished',
  });
  await truncate(path, 40_000_000);
  await expect(mirror.look(account, calendar)).rejects.toMatchObject({
    code: 'calendar-file-too-large',
  });
  await rm(path);
  await expect(mirror.look(account, calendar)).rejects.toMatchObject({
    code: 'calendar-path-missing',
  });
  expect(mirror.titles()).toEqual(['Een', 'Twee']);
  expect(account.state()).toMatchObject({ state: 'retrying', code: 'folder-missing' });
});

test('a folder of calendars: each by its own name and colour, hidden ones left alone', async () => {
  await using at = await folder();
  for (const name of ['thuis', 'werk', '.git']) await mkdir(join(at.path, name));
  await writeFile(join(at.path, 'werk', 'displayname'), 'Kantoor\n');
  await writeFile(join(at.path, 'werk', 'color'), '#00FF7f\n');
  const listed = await open(at.path).list(new AbortController().signal);
  expect(listed.map(({ name, colour, readOnly }) => [name, colour, readOnly])).toEqual([
    ['thuis', null, false],
    ['Kantoor', '#00ff7f', false],
  ]);
});

test('odd files trouble themselves alone, and what was known of them stays', async () => {
  await using at = await folder();
  await using outside = await folder();
  await writeFile(join(outside.path, 'geheim.ics'), event('geheim', 'Geheim'));
  await writeFile(join(at.path, 'goed.ics'), event('goed', 'Goed'));
  await writeFile(join(at.path, 'later-kapot.ics'), event('kapot', 'Nog heel'));
  const { account, calendar, mirror } = await first(at.path);
  await mirror.look(account, calendar);
  await writeFile(
    join(at.path, 'later-kapot.ics'),
    Buffer.from('BEGIN:VCALENDAR\r\nX:\xFF', 'latin1'),
  );
  await writeFile(join(at.path, 'leeg.ics'), '');
  await writeFile(join(at.path, 'groot.ics'), '');
  await truncate(join(at.path, 'groot.ics'), 5_000_000);
  await symlink(join(outside.path, 'geheim.ics'), join(at.path, 'link.ics'));
  await mkdir(join(at.path, 'map.ics'));
  await writeFile(join(at.path, '.half.ics'), event('half', 'Half'));
  await writeFile(join(at.path, 'brief.txt'), 'geen agenda');
  const batches = await mirror.look(account, calendar);
  expect([changedIn(batches), goneIn(batches)]).toEqual([[], []]);
  expect(mirror.titles()).toEqual(['Goed', 'Nog heel']);
  const troubled = batches.flatMap((batch) => batch.troubled);
  expect(troubled.map(({ href, why }) => `${href} ${why.split('.').at(-1)}`)).toEqual([
    'groot.ics too-large',
    'later-kapot.ics not-utf8',
    'leeg.ics no-calendar',
    'link.ics not-read',
    'map.ics not-read',
  ]);
});

test('an export with several events in a folder is read event by event, and not written', async () => {
  await using at = await folder();
  await writeFile(join(at.path, 'export.ics'), two);
  const { account, calendar, mirror } = await first(at.path);
  expect(changedIn(await mirror.look(account, calendar))).toEqual([
    'export.ics#een',
    'export.ics#twee',
  ]);
  const [[href, etag] = ['', '']] = mirror.etags;
  const resource = { href, uid: 'een', etag, text: event('een', 'Anders') };
  expect((await writerOf(account).put(calendar, resource)).result).toBe('refused');
});

test('a change that keeps size and time is seen when it was made just now', async () => {
  await using at = await folder();
  const path = join(at.path, 'een.ics');
  await writeFile(path, event('een', 'Aap'));
  const { account, calendar, mirror } = await first(at.path);
  await mirror.look(account, calendar);
  const now = new Date();
  await writeFile(path, event('een', 'Mus'));
  await utimes(path, now, now);
  await mirror.look(account, calendar);
  expect(mirror.titles()).toEqual(['Mus']);
});

test('writing leaves whole files and nothing else behind', async () => {
  await using at = await folder();
  const { account, calendar } = await first(at.path);
  const writer = writerOf(account);
  const made = await writer.put(calendar, {
    href: null,
    uid: '../../x',
    etag: null,
    text: event('../../x', 'X'),
  });
  const other = { href: null, uid: 'een', etag: null, text: two };
  expect(await writer.put(calendar, other)).toMatchObject({
    why: 'calendar-refused.valid-calendar-data',
  });
  expect((await readdir(at.path)).length).toBe(1);
  const href = made.result === 'written' ? made.href : '';
  expect(href).toMatch(/^[0-9a-f]{64}\.ics$/);
  expect(titleOf((await writer.look(calendar, href))?.text)).toBe('X');
  await rename(at.path, `${at.path}-weg`);
  expect(await writer.put(calendar, { ...other, text: event('een', 'Een') })).toEqual({
    result: 'later',
    why: 'calendar-path-missing',
  });
  await rename(`${at.path}-weg`, at.path);
});
