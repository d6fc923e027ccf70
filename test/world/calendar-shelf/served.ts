import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import { readOwnerId } from '../../../src/core/ids.ts';
import type { CalendarShelf } from '../../../src/core/ports/calendar-shelf.ts';
import { sameSecret, type DavAccess } from '../../../src/surfaces/caldav/access/access.ts';
import { caldav } from '../../../src/surfaces/caldav/server.ts';
import { caldavWords } from '../../../src/surfaces/caldav/words.ts';
import type { Http } from '../../../src/surfaces/http/context.ts';
import { listenOnPort } from '../../../src/surfaces/http/listen.ts';

/** Somebody who may sign in, and what he gets. */
export interface Known {
  readonly owner: string;
  readonly password: string;
  readonly shelf: CalendarShelf;
  readonly mayWrite?: boolean;
}

/** Secret part of the free-busy link of the first who is known. */
export const FREE_BUSY_TOKEN = 'x7q2m9k4w8z3c6v5b1n0';

/** Who is known, by app passwords kept as the office keeps them. */
export function accessOf(known: readonly Known[]): DavAccess {
  const kept = known.map((one) => ({
    ...one,
    hash: createHash('sha256').update(one.password).digest(),
  }));
  return {
    async check(user, password) {
      const found = kept.find((one) => one.owner === user && sameSecret(password, one.hash));
      const owner = readOwnerId(found?.owner ?? '');
      if (found === undefined || owner === null) return null;
      return {
        owner,
        title: `Mr. ${owner}`,
        addresses: [`${owner}@kantoor.example`],
        shelf: found.shelf,
        mayWrite: found.mayWrite ?? true,
      };
    },
    async freeBusy(token) {
      return token === FREE_BUSY_TOKEN ? (known[0]?.shelf ?? null) : null;
    },
  };
}

/** A server of calendars alone on a port of its own; hold it with `await using`. */
export interface CalendarsServed {
  readonly address: string;
  readonly port: number;
  /** Trouble that was told as a fault of the office. */
  readonly troubles: unknown[];
  /** Goes away and comes back on the same port, with the same calendars. */
  readonly power: { stop(): Promise<void>; start(): Promise<void> };
  [Symbol.asyncDispose](): Promise<void>;
}

/** Serves calendars without an office around them. */
export async function serveCalendars(
  access: DavAccess,
  now: () => number = () => Date.UTC(2026, 10, 4, 9),
): Promise<CalendarsServed> {
  const troubles: unknown[] = [];
  const app = new Hono<Http>();
  app.use(
    caldav(
      {
        access,
        words: caldavWords,
        language: 'nl',
        now,
        from: (c) => c.env.peer ?? '',
        onTrouble: (trouble) => troubles.push(trouble),
      },
      () => undefined,
    ),
  );
  const listen = (at: number) => listenOnPort(app, { host: '127.0.0.1', port: at, tls: null });
  let listening = await listen(0);
  const { port } = listening;
  return {
    port,
    address: `http://127.0.0.1:${port}`,
    troubles,
    power: {
      stop: () => listening[Symbol.asyncDispose](),
      start: async () => {
        listening = await listen(port);
      },
    },
    [Symbol.asyncDispose]: () => listening[Symbol.asyncDispose](),
  };
}
