import { startOddDav, type Oddities } from '../peers/calendars/odd-dav.ts';
import { davRig } from './collection-rig.ts';
import { collectionContract } from './collection-contract.ts';

/** Servers as they are met in the world and cannot be installed here. */
const KINDS: Readonly<Record<string, Oddities>> = {
  'an old server without sync tokens': { withoutSync: true },
  'an older one without a ctag': { withoutSync: true, withoutCtag: true, cdata: true },
  'a server that answers in small pieces, spelling names as it likes': { cutAt: 7, spells: true },
  'a server that rewrites what it is given, behind a proxy': { rewrites: true, weak: true },
  'a server without multiget': { withoutMultiget: true },
};

for (const [name, oddities] of Object.entries(KINDS)) {
  const open = async () => {
    const server = await startOddDav(oddities);
    return davRig({
      url: server.url,
      user: 'anna',
      password: 'any',
      calendar: server.calendar,
      power: server,
      [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
    });
  };
  collectionContract(name, open, ['password', 'read-only']);
}
