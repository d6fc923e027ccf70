import { afterAll } from 'vitest';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lookForCyrus } from '../peers/calendars/cyrus-folder.ts';
import { startCyrus, type Cyrus } from '../peers/calendars/cyrus.ts';
import {
  LOCKED_BOOK,
  lookForRadicale,
  startRadicale,
  type Radicale,
} from '../peers/calendars/radicale.ts';
import { lookForXandikos, startXandikos, type Xandikos } from '../peers/calendars/xandikos.ts';
import { withPeer } from '../peers/presence.ts';
import { collectionContract } from './collection-contract.ts';
import { davHand, davRig, type DavPeer } from './collection-rig.ts';
import { CARDS } from './holding.ts';

/** One server for all tests of a kind; each test gets an address book of its own. */
function shared<T extends AsyncDisposable>(start: () => Promise<T>): () => Promise<T> {
  let server: Promise<T> | null = null;
  afterAll(async () => (await server)?.[Symbol.asyncDispose]());
  return () => (server ??= start());
}

let made = 0;
const nextName = (): string => `adressen-${(made += 1)}`;
const disposed = { [Symbol.asyncDispose]: async (): Promise<void> => undefined };

/** Makes the address book by extended MKCOL (RFC 6352, 6.3.1). */
async function withBook(peer: DavPeer): Promise<DavPeer> {
  await davHand(peer).makeCollection();
  return peer;
}

withPeer('Radicale', lookForRadicale(), () => {
  const server = shared<Radicale>(() => startRadicale({ anna: 'tulp-7' }));
  collectionContract('Radicale, address books', async () => {
    const radicale = await server();
    const name = nextName();
    await radicale.makeBook('anna', name);
    const folder = radicale.folder('anna', name);
    return davRig({
      holding: CARDS,
      url: radicale.url,
      user: 'anna',
      password: 'tulp-7',
      calendar: `/anna/${name}/`,
      power: radicale,
      readOnly: `/anna/${LOCKED_BOOK}/`,
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
    'Xandikos, address books',
    async () => {
      const xandikos = await server();
      const { url } = xandikos;
      const calendar = `/user/contacts/${nextName()}/`;
      const who = { holding: CARDS, url, user: 'user', password: 'any', power: xandikos };
      const fill = (texts: ReadonlyMap<string, string>): Promise<void> =>
        xandikos.fill(calendar, texts);
      return davRig(await withBook({ ...who, calendar, fill, ...disposed }));
    },
    ['password', 'read-only', 'one-uid'],
  );
});

withPeer('Cyrus', lookForCyrus(), () => {
  const server = shared<Cyrus>(startCyrus);
  const open = async () => {
    const cyrus = await server();
    const { url } = cyrus;
    const user = nextName();
    await cyrus.addUser(user);
    const calendar = `/dav/addressbooks/user/${user}/werk/`;
    const who = { holding: CARDS, url, user, password: 'any' };
    return davRig(await withBook({ ...who, calendar, power: cyrus, ...disposed }));
  };
  collectionContract('Cyrus, address books', open, ['password', 'read-only', 'one-uid']);
});
