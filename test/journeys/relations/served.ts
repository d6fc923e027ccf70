import { davHand } from '../../contracts/collection-rig.ts';
import { CARDS } from '../../contracts/holding.ts';
import { lookForCyrus } from '../../peers/calendars/cyrus-folder.ts';
import { startCyrus } from '../../peers/calendars/cyrus.ts';
import { startMeddler, type Meddler } from '../../peers/calendars/meddler.ts';
import { lookForRadicale, startRadicale } from '../../peers/calendars/radicale.ts';
import type { Presence } from '../../peers/presence.ts';
import type { RelationsDesk } from './desk.ts';

/** An address book on a real server, as its owner's telephone and ours both see it. */
export interface ServedBook extends AsyncDisposable {
  /** The telephone: writes whatever stands there. */
  readonly hand: ReturnType<typeof davHand>;
  /** Between the desk and the server. */
  readonly meddler: Meddler;
  readonly power: { stop(): Promise<void>; start(): Promise<void> };
  /** Connects it and reads it once; its short name here. */
  connect(desk: RelationsDesk): Promise<string>;
}

export interface BookKind {
  readonly name: string;
  readonly presence: Presence;
  open(): Promise<ServedBook>;
}

interface Peer {
  readonly url: string;
  readonly user: string;
  readonly password: string;
  readonly calendar: string;
  readonly server: ServedBook['power'] & AsyncDisposable;
}

export const RADICALE_BOOK: BookKind = {
  name: 'Radicale',
  presence: lookForRadicale(),
  async open() {
    const radicale = await startRadicale({ berg: 'tulp-7' });
    await radicale.makeBook('berg', 'werk');
    const where = { url: radicale.url, user: 'berg', password: 'tulp-7', calendar: '/berg/werk/' };
    return served({ ...where, server: radicale });
  },
};

export const CYRUS_BOOK: BookKind = {
  name: 'Cyrus',
  presence: lookForCyrus(),
  async open() {
    const cyrus = await startCyrus();
    await cyrus.addUser('berg');
    const calendar = '/dav/addressbooks/user/berg/werk/';
    const peer = { url: cyrus.url, user: 'berg', password: 'any', calendar, server: cyrus };
    await davHand({ ...peer, holding: CARDS }).makeCollection();
    return served(peer);
  },
};

async function served(peer: Peer): Promise<ServedBook> {
  const meddler = await startMeddler(peer.url);
  return {
    hand: davHand({ ...peer, holding: CARDS }),
    meddler,
    power: peer.server,
    async connect(desk) {
      const settings = { url: meddler.url, user: peer.user };
      await desk.connect({ kind: 'carddav', settings, password: peer.password });
      await desk.look();
      const row = await desk.owner.store.read.get(
        'SELECT name FROM address_book WHERE href = ?',
        peer.calendar,
      );
      return String(row?.['name']);
    },
    async [Symbol.asyncDispose]() {
      await meddler[Symbol.asyncDispose]();
      await peer.server[Symbol.asyncDispose]();
    },
  };
}
