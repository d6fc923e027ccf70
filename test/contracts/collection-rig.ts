import type { AccountId } from '../../src/core/ids.ts';
import { openCaldavAccount } from '../../src/channels/caldav/account.ts';
import { openCarddavAccount } from '../../src/channels/carddav/account.ts';
import { DAV_LIMITS, type DavLimits } from '../../src/channels/dav/limits.ts';
import { davSettings } from '../../src/channels/dav/settings.ts';
import type { CollectionAccount, CollectionListing } from '../../src/core/ports/collection.ts';
import type { Clock } from '../../src/core/ports/clock.ts';
import type { Cursor } from '../../src/core/ports/mail.ts';
import { startMeddler, type Meddler } from '../peers/calendars/meddler.ts';
import { EVENTS, type Holding } from './holding.ts';
import { standingClock } from './mail-channel-rig.ts';

/** Somebody else's program at the same collection, by other means than ours. */
export interface OtherHand {
  /** Writes whatever stands there; answers nothing. @param name last segment of the path, not encoded */
  put(name: string, text: string): Promise<void>;
  remove(name: string): Promise<void>;
  /** Texts by name, not encoded. */
  read(): Promise<ReadonlyMap<string, string>>;
}

/**
 * What some kinds do not have: a switch, a connection, passwords, a collection that may only be read, an eye for a UID that
 * is there already.
 */
export type Lack = 'power' | 'network' | 'password' | 'read-only' | 'one-uid';

/** One kind of collection as the contract meets it: one, empty at first, and its faults. */
export interface CollectionRig extends AsyncDisposable {
  /** What stands in it. */
  readonly holding: Holding;
  open(options?: OpenOptions): CollectionAccount<CollectionListing>;
  /** The collection to work with among those listed. */
  isOurs(listing: CollectionListing): boolean;
  readonly other: OtherHand;
  /** What the account says while the server is away. */
  readonly away: string;
  /** The server goes away in the middle of whatever it does; `start` brings it back with the same collections. */
  readonly power: { stop(): Promise<void>; start(): Promise<void> } | null;
  /** A cursor the server no longer honours, made of one it gave. */
  lost(cursor: Cursor): Cursor;
  removeCollection(): Promise<void>;
  /** A collection of the same account that may only be read. */
  readonly readOnly: ((listing: CollectionListing) => boolean) | null;
  /** Between us and the server, where there is a network. */
  readonly meddler: Meddler | null;
  /** Puts many resources there at once, faster than one by one. */
  fill?(texts: ReadonlyMap<string, string>): Promise<void>;
}

export interface OpenOptions {
  readonly password?: string;
  /** Small pieces, so that a look has many. */
  readonly small?: boolean;
  readonly clock?: Clock;
}

/** A CalDAV or CardDAV server the contract can be run against, with what the test run can do to it. */
export interface DavPeer extends AsyncDisposable {
  /** Where discovery begins, without our meddling. */
  readonly url: string;
  readonly user: string;
  readonly password: string;
  /** Calendars unless given. */
  readonly holding?: Holding;
  /** Path of an empty collection, ending in a slash. */
  readonly calendar: string;
  readonly power?: CollectionRig['power'];
  /** Path of a collection that may only be read. */
  readonly readOnly?: string;
  /** A sync token of the right form that it never gave; anything else is one too, unless said otherwise. */
  readonly strangeToken?: string;
  /** Where another client reaches it, if not by the same door. */
  readonly straight?: { readonly url: string; readonly password: string };
  /** Removes the collection; by DELETE unless given. */
  removeCollection?(): Promise<void>;
  fill?(texts: ReadonlyMap<string, string>): Promise<void>;
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding
export const ACCOUNT = 'ca-anna' as AccountId;

const SMALL: DavLimits = { ...DAV_LIMITS, multigetBatch: 20, inFlight: 2 };

/** A rig for any such server: `collectionContract('ours', async () => davRig({ url, user, password, calendar, … }))`. */
export async function davRig(peer: DavPeer): Promise<CollectionRig> {
  const { holding = EVENTS } = peer;
  const openAccount = holding === EVENTS ? openCaldavAccount : openCarddavAccount;
  const meddler = await startMeddler(peer.url);
  const hand = davHand({ ...peer, ...peer.straight });
  return {
    holding,
    open: (options = {}) =>
      openAccount({
        account: ACCOUNT,
        settings: davSettings.parse({ url: meddler.url, user: peer.user }),
        credential: { kind: 'password', password: async () => options.password ?? peer.password },
        clock: options.clock ?? standingClock,
        random: () => 0.5,
        limits: options.small === true ? SMALL : DAV_LIMITS,
      }),
    isOurs: ({ href }) => decodeURIComponent(href) === decodeURIComponent(peer.calendar),
    other: hand,
    away: `${holding.says}-server-unreachable`,
    power: peer.power ?? null,
    lost: (cursor) => {
      const position: unknown = JSON.parse(cursor ?? '{}');
      const token = peer.strangeToken ?? 'urn:none-of-yours';
      return JSON.stringify({ ...Object(position), token });
    },
    removeCollection: () => peer.removeCollection?.() ?? hand.removeCollection(),
    readOnly: peer.readOnly === undefined ? null : ({ href }) => href === peer.readOnly,
    meddler,
    ...(peer.fill === undefined
      ? {}
      : { fill: (texts) => peer.fill?.(texts) ?? Promise.resolve() }),
    [Symbol.asyncDispose]: async () => {
      await meddler[Symbol.asyncDispose]();
      await peer[Symbol.asyncDispose]();
    },
  };
}

/** A client of a few lines over the platform's `fetch`. */
export function davHand(peer: Pick<DavPeer, 'url' | 'user' | 'password' | 'calendar' | 'holding'>) {
  const { holding = EVENTS } = peer;
  const authorization = `Basic ${btoa(`${peer.user}:${peer.password}`)}`;
  const ask = async (method: string, path: string, more: RequestInit = {}): Promise<Response> => {
    const headers = { authorization, ...Object(more.headers) };
    const answer = await fetch(new URL(path, peer.url), { method, ...more, headers });
    if (answer.ok) return answer;
    throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  };
  const makeAt = (make: Holding['make'], path: string): Promise<Response> =>
    make.body === undefined
      ? ask(make.method, path)
      : ask(make.method, path, { body: make.body, headers: { 'content-type': 'application/xml' } });
  const at = (name: string): string => `${peer.calendar}${encodeURIComponent(name)}`;
  return {
    ask,
    put: async (name: string, text: string): Promise<void> => {
      const headers = { 'content-type': `${holding.media}; charset=utf-8` };
      await (await ask('PUT', at(name), { body: text, headers })).text();
    },
    remove: async (name: string): Promise<void> =>
      void (await (await ask('DELETE', at(name))).text()),
    removeCollection: async (): Promise<void> =>
      void (await (await ask('DELETE', peer.calendar)).text()),
    makeCollection: async (): Promise<void> =>
      void (await (await makeAt(holding.make, peer.calendar)).text()),
    read: async (): Promise<ReadonlyMap<string, string>> => {
      const answer = await ask('PROPFIND', peer.calendar, { headers: { depth: '1' } });
      const hrefs = [...(await answer.text()).matchAll(/<[^<>]*\bhref>([^<]*)</g)]
        .map(([, href = '']) => href)
        .filter((href) => decodeURIComponent(href).endsWith(holding.ending));
      const texts = new Map<string, string>();
      for (const href of hrefs) {
        const text = await (await ask('GET', href)).text();
        texts.set(decodeURIComponent(href.split('/').at(-1) ?? ''), text);
      }
      return texts;
    },
  };
}
