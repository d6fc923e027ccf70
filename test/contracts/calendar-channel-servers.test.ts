import { afterAll } from 'vitest';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lookForCyrus } from '../peers/calendars/cyrus-folder.ts';
import { startCyrus, type Cyrus } from '../peers/calendars/cyrus.ts';
import { withPeer } from '../peers/presence.ts';
import {
  LOCKED,
  lookForRadicale,
  startRadicale,
  type Radicale,
} from '../peers/calendars/radicale.ts';
import { lookForXandikos, startXandikos, type Xandikos } from '../peers/calendars/xandikos.ts';
import { davRig, davHand, type DavPeer } from './collection-rig.ts';
import { collectionContract } from './collection-contract.ts';

/** One server for all tests of a kind; each test gets a calendar of its own. */
function shared<T extends AsyncDisposable>(start: () => Promise<T>): () => Promise<T> {
  let server: Promise<T> | null = null;
  afterAll(async () => (await server)?.[Symbol.asyncDispose]());
  return () => (server ??= start());
}

let made = 0;
const nextName = (): string => `werk-${(made += 1)}`;
const disposed = { [Symbol.asyncDispose]: async (): Promise<void> => undefined };

/** Makes the calendar by MKCALENDAR (RFC 4791, 5.3.1). */
async function withCalendar(peer: DavPeer): Promise<DavPeer> {
  await davHand(peer).makeCollection();
  return peer;
}

withPeer('Radicale', lookForRadicale(), () => {
  const server = shared<Radicale>(() => startRadicale({ anna: 'tulp-7' }));
  collectionContract('Radicale', async () => {
    const radicale = await server();
    const name = nextName();
    await radicale.makeCalendar('anna', name);
    const folder = radicale.folder('anna', name);
    return davRig({
      url: radicale.url,
      user: 'anna',
      password: 'tulp-7',
      calendar: `/anna/${name}/`,
      power: radicale,
      readOnly: `/anna/${LOCKED}/`,
      fill: async (texts) => {
        for (const [file, text] of texts) await writeFile(join(folder, file), text);
      },
      ...disposed,
    });
  });
});

withPeer('Xandikos', lookForXandikos(), () => {
  const server = shared<Xandikos>(startXandikos);
  collectionContract(
    'Xandikos',
    async () => {
      const xandikos = await server();
      const { url } = xandikos;
      const calendar = `/user/calendars/${nextName()}/`;
      const who = { url, user: 'user', password: 'any', power: xandikos, ...disposed };
      const fill = (texts: ReadonlyMap<string, string>): Promise<void> =>
        xandikos.fill(calendar, texts);
      return davRig(await withCalendar({ ...who, calendar, fill }));
    },
    ['password', 'read-only'],
  );
});

withPeer('Cyrus', lookForCyrus(), () => {
  const server = shared<Cyrus>(startCyrus);
  const open = async () => {
    const cyrus = await server();
    const { url } = cyrus;
    // Of a server that schedules, a UID may stand once among all calendars of a user (RFC 6638, 3.2.4.1).
    const user = nextName();
    await cyrus.addUser(user);
    const calendar = `/dav/calendars/user/${user}/werk/`;
    const who = { url, user, password: 'any' };
    return davRig(await withCalendar({ ...who, calendar, power: cyrus, ...disposed }));
  };
  collectionContract('Cyrus', open, ['password', 'read-only']);
});
