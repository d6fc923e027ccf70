import type { AccountId } from '../../src/core/ids.ts';
import { openCaldavAccount } from '../../src/channels/caldav/account.ts';
import { CALDAV_LIMITS, type CaldavLimits } from '../../src/channels/caldav/limits.ts';
import { caldavSettings } from '../../src/channels/caldav/settings.ts';
import type { CalendarAccount, CalendarListing } from '../../src/core/ports/calendar.ts';
import type { Clock } from '../../src/core/ports/clock.ts';
import type { Cursor } from '../../src/core/ports/mail.ts';
import { startMeddler, type Meddler } from '../peers/calendars/meddler.ts';
import { standingClock } from './mail-channel-rig.ts';

/** Somebody else's calendar program at the same calendar, by other means than ours. */
export interface OtherHand {
  /** Writes whatever stands there; answers nothing. @param name last segment of the path, not encoded */
  put(name: string, text: string): Promise<void>;
  remove(name: string): Promise<void>;
  /** Texts by name, not encoded. */
  read(): Promise<ReadonlyMap<string, string>>;
}

/** What some kinds do not have: a switch, a connection, passwords, a calendar that may only be read. */
export type Lack = 'power' | 'network' | 'password' | 'read-only';

/** One kind of calendar as the contract meets it: one calendar, empty at first, and its faults. */
export interface CalendarRig extends AsyncDisposable {
  open(options?: OpenOptions): CalendarAccount;
  /** The calendar to work with among those listed. */
  isOurs(listing: CalendarListing): boolean;
  readonly other: OtherHand;
  /** What the account says while the server is away. */
  readonly away: string;
  /** The server goes away in the middle of whatever it does; `start` brings it back with the same calendars. */
  readonly power: { stop(): Promise<void>; start(): Promise<void> } | null;
  /** A cursor the server no longer honours, made of one it gave. */
  lost(cursor: Cursor): Cursor;
  removeCalendar(): Promise<void>;
  /** A calendar of the same account that may only be read. */
  readonly readOnly: ((listing: CalendarListing) => boolean) | null;
  /** Between us and the server, where there is a network. */
  readonly meddler: Meddler | null;
  /** Puts many events there at once, faster than one by one. */
  fill?(texts: ReadonlyMap<string, string>): Promise<void>;
}

export interface OpenOptions {
  readonly password?: string;
  /** Small pieces, so that a look has many. */
  readonly small?: boolean;
  readonly clock?: Clock;
}

/** A CalDAV server the contract can be run against, with what the test run can do to it. */
export interface CaldavPeer extends AsyncDisposable {
  /** Where discovery begins, without our meddling. */
  readonly url: string;
  readonly user: string;
  readonly password: string;
  /** Path of an empty calendar, ending in a slash. */
  readonly calendar: string;
  readonly power?: CalendarRig['power'];
  /** Path of a calendar that may only be read. */
  readonly readOnly?: string;
  /** A sync token of the right form that it never gave; anything else is one too, unless said otherwise. */
  readonly strangeToken?: string;
  /** Where another client reaches it, if not by the same door. */
  readonly straight?: { readonly url: string; readonly password: string };
  /** Removes the calendar; by DELETE unless given. */
  removeCalendar?(): Promise<void>;
  fill?(texts: ReadonlyMap<string, string>): Promise<void>;
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding
export const ACCOUNT = 'ca-anna' as AccountId;

const SMALL: CaldavLimits = { ...CALDAV_LIMITS, multigetBatch: 20, inFlight: 2 };

/** A rig for any CalDAV server: `calendarContract('ours', async () => caldavRig({ url, user, password, calendar, … }))`. */
export async function caldavRig(peer: CaldavPeer): Promise<CalendarRig> {
  const meddler = await startMeddler(peer.url);
  const hand = davHand({ ...peer, ...peer.straight });
  return {
    open: (options = {}) =>
      openCaldavAccount({
        account: ACCOUNT,
        settings: caldavSettings.parse({ url: meddler.url, user: peer.user }),
        credential: { kind: 'password', password: async () => options.password ?? peer.password },
        clock: options.clock ?? standingClock,
        random: () => 0.5,
        limits: options.small === true ? SMALL : CALDAV_LIMITS,
      }),
    isOurs: ({ href }) => decodeURIComponent(href) === decodeURIComponent(peer.calendar),
    other: hand,
    away: 'calendar-server-unreachable',
    power: peer.power ?? null,
    lost: (cursor) => {
      const position: unknown = JSON.parse(cursor ?? '{}');
      const token = peer.strangeToken ?? 'urn:none-of-yours';
      return JSON.stringify({ ...Object(position), token });
    },
    removeCalendar: () => peer.removeCalendar?.() ?? hand.removeCollection(),
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
export function davHand(peer: Pick<CaldavPeer, 'url' | 'user' | 'password' | 'calendar'>) {
  const authorization = `Basic ${btoa(`${peer.user}:${peer.password}`)}`;
  const ask = async (method: string, path: string, more: RequestInit = {}): Promise<Response> => {
    const headers = { authorization, ...Object(more.headers) };
    const answer = await fetch(new URL(path, peer.url), { method, ...more, headers });
    if (answer.ok) return answer;
    throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  };
  const at = (name: string): string => `${peer.calendar}${encodeURIComponent(name)}`;
  return {
    ask,
    put: async (name: string, text: string): Promise<void> => {
      const headers = { 'content-type': 'text/calendar; charset=utf-8' };
      await (await ask('PUT', at(name), { body: text, headers })).text();
    },
    remove: async (name: string): Promise<void> =>
      void (await (await ask('DELETE', at(name))).text()),
    removeCollection: async (): Promise<void> =>
      void (await (await ask('DELETE', peer.calendar)).text()),
    makeCollection: async (): Promise<void> =>
      void (await (await ask('MKCALENDAR', peer.calendar)).text()),
    read: async (): Promise<ReadonlyMap<string, string>> => {
      const answer = await ask('PROPFIND', peer.calendar, { headers: { depth: '1' } });
      const hrefs = [...(await answer.text()).matchAll(/<[^<>]*\bhref>([^<]*)</g)]
        .map(([, href = '']) => href)
        .filter((href) => decodeURIComponent(href).endsWith('.ics'));
      const texts = new Map<string, string>();
      for (const href of hrefs) {
        const text = await (await ask('GET', href)).text();
        texts.set(decodeURIComponent(href.split('/').at(-1) ?? ''), text);
      }
      return texts;
    },
  };
}
