import { openMemoryContacts } from '../../src/channels/memory/collections/contacts.ts';
import { collectionContract } from './collection-contract.ts';
import { ACCOUNT } from './collection-rig.ts';
import { CARDS } from './holding.ts';
import { standingClock } from './mail-channel-rig.ts';

collectionContract(
  'memory address books',
  async () => {
    const server = openMemoryContacts({ clock: standingClock });
    server.addUser('anna', 'tulp-7');
    const href = server.addBook('anna', { name: 'adressen' });
    const locked = server.addBook('anna', { name: 'slot', readOnly: true });
    return {
      holding: CARDS,
      open: (options = {}) => {
        const password = async (): Promise<string> => options.password ?? 'tulp-7';
        const credential = { kind: 'password', password } as const;
        return server.open({ account: ACCOUNT, user: 'anna', credential });
      },
      isOurs: (listing) => listing.href === href,
      other: {
        put: async (name, text) => {
          if (!text.startsWith('BEGIN:VCARD')) throw new Error('no card');
          server.put('anna', href, text, encodeURIComponent(name));
        },
        remove: async (name) => server.remove('anna', href, `${href}${encodeURIComponent(name)}`),
        read: async () =>
          new Map(
            [...server.look('anna', href)].map(([path, text]) => [
              decodeURIComponent(path.slice(href.length)),
              text,
            ]),
          ),
      },
      away: 'contacts-server-unreachable',
      power: { stop: async () => server.setDown(true), start: async () => server.setDown(false) },
      lost: (cursor) => {
        server.forgetTokens();
        return cursor;
      },
      removeCollection: async () => server.removeBook('anna', href),
      readOnly: (listing) => listing.href === locked,
      meddler: null,
      [Symbol.asyncDispose]: async () => undefined,
    };
  },
  ['network'],
);
