import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCalendarFiles } from '../../src/channels/calendar-files/account.ts';
import { calendarFileSettings } from '../../src/channels/calendar-files/settings.ts';
import { openMemoryCalendars } from '../../src/channels/memory/collections/calendars.ts';
import { ACCOUNT, type CollectionRig } from './collection-rig.ts';
import { collectionContract } from './collection-contract.ts';
import { standingClock } from './mail-channel-rig.ts';
import { EVENTS } from './holding.ts';

collectionContract('memory', memoryRig, ['network']);
collectionContract('files', filesRig, ['network', 'password', 'read-only']);

async function memoryRig(): Promise<CollectionRig> {
  const server = openMemoryCalendars({ clock: standingClock });
  server.addUser('anna', 'tulp-7');
  const href = server.addCalendar('anna', { name: 'werk' });
  const locked = server.addCalendar('anna', { name: 'slot', readOnly: true });
  const at = (name: string): string => `${href}${encodeURIComponent(name)}`;
  return {
    holding: EVENTS,
    open: (options = {}) => {
      const password = async (): Promise<string> => options.password ?? 'tulp-7';
      const credential = { kind: 'password', password } as const;
      return server.open({ account: ACCOUNT, user: 'anna', credential });
    },
    isOurs: (listing) => listing.href === href,
    other: {
      put: async (name, text) => {
        if (!text.startsWith('BEGIN:VCALENDAR')) throw new Error('no calendar');
        server.put('anna', href, text, encodeURIComponent(name));
      },
      remove: async (name) => server.remove('anna', href, at(name)),
      read: async () =>
        new Map(
          [...server.look('anna', href)].map(([path, text]) => [
            decodeURIComponent(path.slice(href.length)),
            text,
          ]),
        ),
    },
    away: 'calendar-server-unreachable',
    power: { stop: async () => server.setDown(true), start: async () => server.setDown(false) },
    lost: (cursor) => {
      server.forgetTokens();
      return cursor;
    },
    removeCollection: async () => server.removeCalendar('anna', href),
    readOnly: (listing) => listing.href === locked,
    meddler: null,
    [Symbol.asyncDispose]: async () => undefined,
  };
}

/** A folder with two calendars, of which one is the work. */
async function filesRig(): Promise<CollectionRig> {
  const root = await mkdtemp(join(tmpdir(), 'secretaris-vdir-'));
  const path = join(root, 'agenda', 'werk');
  await mkdir(path, { recursive: true });
  await mkdir(join(root, 'agenda', 'thuis'));
  return {
    holding: EVENTS,
    open: () =>
      openCalendarFiles({
        account: ACCOUNT,
        settings: calendarFileSettings.parse({ path: join(root, 'agenda') }),
        clock: standingClock,
      }),
    isOurs: (listing) => listing.href === path,
    other: {
      put: (name, text) => writeFile(join(path, name), text),
      remove: (name) => rm(join(path, name)),
      read: async () => {
        const texts = new Map<string, string>();
        for (const name of await readdir(path))
          texts.set(name, await readFile(join(path, name), 'utf8'));
        return texts;
      },
    },
    away: 'calendar-path-missing',
    power: {
      stop: () => rename(join(root, 'agenda'), join(root, 'weg')).catch(() => undefined),
      start: () => rename(join(root, 'weg'), join(root, 'agenda')),
    },
    lost: () => 'een andere cursor',
    removeCollection: () => rm(path, { recursive: true }),
    readOnly: null,
    meddler: null,
    [Symbol.asyncDispose]: () => rm(root, { recursive: true, force: true }),
  };
}
