import { z } from 'zod';
import { Trouble } from '../../../core/errors.ts';
import type { AccountId } from '../../../core/ids.ts';
import type {
  CalendarAccount,
  CalendarBatch,
  CalendarListing,
  CalendarResource,
  CalendarWriter,
} from '../../../core/ports/calendar.ts';
import type { ChannelState, Cursor } from '../../../core/ports/mail.ts';
import { MINUTE_MS } from '../../../core/time/instant.ts';
import { Health } from '../../calendars/health.ts';
import { calendarFault, uidFault } from './faults.ts';
import type { MemoryCalendar } from './shelf.ts';
import type { MemoryCalendars, OpenMemoryCalendars } from './world.ts';
import { MemoryCalendarWriter } from './writer.ts';

/** Smaller than the real channel's, so that the sample office sees several batches too. */
const BATCH = 50;
/** How long a slow calendar takes. */
const SLOW_MS = MINUTE_MS / 2;

const cursorText = z.object({ version: z.literal(1), token: z.string() });

/** An account of the memory server, in the order and shape CalDAV gives. */
export class MemoryCalendarAccount implements CalendarAccount {
  readonly account: AccountId;
  readonly writer: CalendarWriter;
  readonly #server: MemoryCalendars;
  readonly #options: OpenMemoryCalendars;
  readonly #health: Health;
  readonly #cut = new Set<string>();

  constructor(server: MemoryCalendars, options: OpenMemoryCalendars) {
    this.account = options.account;
    this.#server = server;
    this.#options = options;
    this.#health = new Health(server.clock, () => 0.5);
    this.writer = new MemoryCalendarWriter({
      find: (href) => this.#find(href),
      mustWork: () => this.#mustWork(),
    });
  }

  readonly state = (): ChannelState => this.#health.state();

  onState(listener: (state: ChannelState) => void): void {
    this.#health.onState(listener);
  }

  async list(): Promise<readonly CalendarListing[]> {
    await this.#mustWork();
    const { user } = this.#options;
    return [...this.#server.calendars(user).values()].map(({ listing }) => listing);
  }

  async *changes(
    { href, name }: CalendarListing,
    since: Parameters<CalendarAccount['changes']>[1],
    signal: AbortSignal,
  ): AsyncGenerator<CalendarBatch> {
    await this.#mustWork();
    const calendar = this.#find(href);
    if (calendar === null)
      throw new Trouble('calendar-gone', { retry: false, values: { calendar: name ?? href } });
    await this.#obstruct(calendar, signal);
    const era = `${this.#server.era}`;
    const from = revisionOf(since.cursor, era, calendar);
    const { wanted, gone, troubled } = differences(calendar, since.known, from);
    const end = writeCursor(`${era}.${calendar.revision}`);
    const pieces = Math.max(1, Math.ceil(wanted.length / BATCH));
    for (let at = 0; at < pieces; at += 1) {
      if (at > 0) await this.#goOn(calendar);
      const last = at === pieces - 1;
      yield {
        changed: wanted.slice(at * BATCH, (at + 1) * BATCH),
        gone: at === 0 ? gone : [],
        troubled: at === 0 ? troubled : [],
        cursor: last ? end : from === null ? null : since.cursor,
        last,
      };
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.resolve();
  }

  #find(href: string): MemoryCalendar | null {
    return this.#server.calendars(this.#options.user).get(href) ?? null;
  }

  async #mustWork(): Promise<void> {
    try {
      await this.#server.mustWork(this.#options);
      this.#health.well();
    } catch (error) {
      const refused = error instanceof Trouble && error.code === 'calendar-password-refused';
      this.#health.ill(refused ? 'password-refused' : 'server-unreachable');
      throw error;
    }
  }

  async #obstruct(calendar: MemoryCalendar, signal: AbortSignal): Promise<void> {
    const fault = calendarFault(calendar.name);
    const { clock } = this.#server;
    if (fault === 'slow') await clock.until(clock.now() + SLOW_MS, signal);
    if (fault === 'away') this.#unreachable();
  }

  async #goOn(calendar: MemoryCalendar): Promise<void> {
    await this.#mustWork();
    if (calendarFault(calendar.name) !== 'cut' || this.#cut.has(calendar.name)) return;
    this.#cut.add(calendar.name);
    this.#unreachable();
  }

  #unreachable(): never {
    this.#health.ill('server-unreachable');
    const values = { host: 'memory' };
    throw new Trouble('calendar-server-unreachable', { retry: true, values });
  }
}

/** Null where the token is none of this calendar's, and everything must be compared. */
function revisionOf(cursor: Cursor, era: string, calendar: MemoryCalendar): number | null {
  if (calendarFault(calendar.name) === 'lost-token') return null;
  try {
    const { token } = cursorText.parse(JSON.parse(cursor ?? 'null'));
    const [given = '', revision = ''] = token.split('.');
    return given === era && /^\d+$/.test(revision) ? Number(revision) : null;
  } catch {
    return null;
  }
}

function writeCursor(token: string): string {
  return JSON.stringify({ version: 1, token });
}

interface Differences {
  readonly wanted: readonly CalendarResource[];
  readonly gone: readonly string[];
  readonly troubled: CalendarBatch['troubled'];
}

function differences(
  { objects, removed }: MemoryCalendar,
  known: ReadonlyMap<string, string>,
  from: number | null,
): Differences {
  const later = [...objects.values()].filter(({ revision }) => from === null || revision > from);
  const different = later.filter(({ href, etag }) => known.get(href) !== etag);
  const broken = different.filter(({ uid }) => uidFault(uid) === 'broken');
  const whole = different.filter((each) => !broken.includes(each));
  const since = [...removed].filter(([, revision]) => from === null || revision > from);
  const gone =
    from === null
      ? [...known.keys()].filter((href) => !objects.has(href))
      : since.map(([href]) => href).filter((href) => known.has(href));
  return {
    wanted: whole.map(({ href, etag, text }) => ({ href, etag, text })),
    gone,
    troubled: broken.map(({ href }) => ({ href, why: 'calendar-troubled.server-failed' })),
  };
}
