import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { davHand } from '../../contracts/collection-rig.ts';
import { startMeddler, type Meddler } from '../../peers/calendars/meddler.ts';
import { lookForRadicale, startRadicale } from '../../peers/calendars/radicale.ts';
import { lookForXandikos, startXandikos } from '../../peers/calendars/xandikos.ts';
import type { Presence } from '../../peers/presence.ts';
import type { CalendarDesk } from './desk.ts';

/** A calendar on a real server, as its owner's telephone and ours both see it. */
export interface ServedCalendar extends AsyncDisposable {
  /** The telephone: writes whatever stands there. */
  readonly hand: ReturnType<typeof davHand>;
  /** Between the desk and the server. */
  readonly meddler: Meddler;
  readonly power: { stop(): Promise<void>; start(): Promise<void> };
  connect(desk: CalendarDesk): Promise<void>;
  /** Puts many events there at once. */
  store(texts: ReadonlyMap<string, string>): Promise<void>;
}

export interface ServerKind {
  readonly name: string;
  readonly presence: Presence;
  open(): Promise<ServedCalendar>;
}

interface Peer {
  readonly url: string;
  readonly user: string;
  readonly password: string;
  readonly calendar: string;
  readonly server: ServedCalendar['power'] & AsyncDisposable;
  readonly store: ServedCalendar['store'];
}

export const RADICALE: ServerKind = {
  name: 'Radicale',
  presence: lookForRadicale(),
  async open() {
    const radicale = await startRadicale({ berg: 'tulp-7' });
    await radicale.makeCalendar('berg', 'werk');
    const folder = radicale.folder('berg', 'werk');
    return served({
      url: radicale.url,
      user: 'berg',
      password: 'tulp-7',
      calendar: '/berg/werk/',
      server: radicale,
      store: async (texts) => {
        for (const [name, text] of texts) await writeFile(join(folder, name), text);
      },
    });
  },
};

export const XANDIKOS: ServerKind = {
  name: 'Xandikos',
  presence: lookForXandikos(),
  async open() {
    const xandikos = await startXandikos();
    const calendar = '/user/calendars/calendar/';
    const who = { url: xandikos.url, user: 'user', password: 'any', calendar };
    return served({
      ...who,
      server: xandikos,
      store: (texts) => xandikos.fill(calendar, texts),
    });
  },
};

async function served(peer: Peer): Promise<ServedCalendar> {
  const meddler = await startMeddler(peer.url);
  return {
    hand: davHand(peer),
    meddler,
    power: peer.server,
    store: peer.store,
    async connect(desk) {
      const settings = { url: meddler.url, user: peer.user };
      await desk.connect({ kind: 'caldav', settings, password: peer.password });
      await desk.look();
    },
    async [Symbol.asyncDispose]() {
      await meddler[Symbol.asyncDispose]();
      await peer.server[Symbol.asyncDispose]();
    },
  };
}

/** The name and text of the one event that says so; a test that expects one and finds none is wrong. */
export async function theOne(
  { hand }: ServedCalendar,
  saying: string,
): Promise<readonly [string, string]> {
  const found = [...(await hand.read())].filter(([, text]) => text.includes(saying));
  const [only, ...more] = found;
  if (only === undefined || more.length > 0) throw new Error(`${found.length} with ${saying}`);
  return only;
}
