import type {
  CalendarListing,
  CalendarResource,
  CalendarWrite,
  CalendarWriter,
} from '../../../core/ports/calendar.ts';
import { Trouble } from '../../../core/errors.ts';
import { isWithin } from '../../calendars/hrefs.ts';
import { nameFor, withLineEnds } from '../../calendars/lines.ts';
import { splitCalendar } from '../../calendars/split.ts';
import { uidFault, type UidFault } from './faults.ts';
import { store, take, type MemoryCalendar } from './shelf.ts';

interface Server {
  readonly find: (href: string) => MemoryCalendar | null;
  readonly mustWork: () => Promise<void>;
}

type Refusing = Extract<CalendarWrite, { readonly why: string }>;

/** Faults in which nothing is stored. */
const UNSTORED: Readonly<Partial<Record<UidFault, Refusing>>> = {
  refuse: { result: 'refused', why: 'calendar-refused.server-refuses' },
  full: { result: 'refused', why: 'calendar-refused.quota-not-exceeded' },
  later: { result: 'later', why: 'calendar-server-unreachable' },
  'cut-before-storing': { result: 'unknown', why: 'calendar-server-unreachable' },
};

/** Writes to the memory server under the conditions of a real one. */
export class MemoryCalendarWriter implements CalendarWriter {
  readonly #server: Server;
  /** Hrefs somebody else came to already: once is enough to see what happens. */
  readonly #met = new Set<string>();

  constructor(server: Server) {
    this.#server = server;
  }

  async put(
    { href: calendarHref }: CalendarListing,
    { href, uid, etag, text }: Parameters<CalendarWriter['put']>[1],
  ): Promise<CalendarWrite> {
    const calendar = await this.#writable(calendarHref);
    if ('result' in calendar) return calendar;
    const at = href ?? `${calendarHref}${encodeURIComponent(nameFor(uid, hex))}`;
    if (!isWithin(at, calendarHref))
      return { result: 'refused', why: 'calendar-refused.read-only' };
    const fault = uidFault(uid);
    const unstored = fault === null ? undefined : UNSTORED[fault];
    if (unstored !== undefined) return unstored;
    if (!isOneResource(uid, text))
      return { result: 'refused', why: 'calendar-refused.valid-calendar-data' };
    const other = [...calendar.objects.values()].find((each) => each.uid === uid);
    if (other !== undefined && other.href !== at)
      return { result: 'conflict', theirs: bare(other) };
    if (fault === 'conflict' && etag !== null) this.#meddle(calendar, at);
    const stands = calendar.objects.get(at) ?? null;
    if ((stands?.etag ?? null) !== etag) return { result: 'conflict', theirs: bare(stands) };
    const kept = fault === 'rewrite' ? rewritten(text) : withLineEnds(text);
    const stored = store(calendar, { href: at, uid, text: kept });
    if (fault === 'cut-after-storing')
      return { result: 'unknown', why: 'calendar-server-unreachable' };
    const theirs = fault === 'rewrite' ? bare(stored) : null;
    const told = { result: 'written', href: at, etag: stored.etag } as const;
    return theirs === null ? told : { ...told, kept: theirs };
  }

  async remove(
    { href: calendarHref }: CalendarListing,
    href: string,
    etag: string,
  ): Promise<CalendarWrite> {
    const calendar = await this.#writable(calendarHref);
    if ('result' in calendar) return calendar;
    const stands = calendar.objects.get(href) ?? null;
    if (stands?.etag !== etag) return { result: 'conflict', theirs: bare(stands) };
    take(calendar, href);
    return { result: 'written', href, etag: null };
  }

  async look(
    { href: calendarHref }: CalendarListing,
    href: string,
  ): Promise<CalendarResource | null> {
    await this.#server.mustWork();
    return bare(this.#server.find(calendarHref)?.objects.get(href) ?? null);
  }

  /** The calendar, or why nothing can be written into it. */
  async #writable(href: string): Promise<MemoryCalendar | CalendarWrite> {
    try {
      await this.#server.mustWork();
    } catch (error) {
      if (!(error instanceof Trouble)) throw error;
      return { result: 'later', why: error.code };
    }
    const calendar = this.#server.find(href);
    if (calendar === null) return { result: 'refused', why: 'calendar-refused.calendar-gone' };
    if (calendar.listing.readOnly) return { result: 'refused', why: 'calendar-refused.read-only' };
    return calendar;
  }

  #meddle(calendar: MemoryCalendar, href: string): void {
    const stands = calendar.objects.get(href);
    if (stands === undefined || this.#met.has(href)) return;
    this.#met.add(href);
    store(calendar, { ...stands, text: rewritten(stands.text) });
  }
}

/** Without what only the server knows. */
function bare(stored: CalendarResource | null): CalendarResource | null {
  if (stored === null) return null;
  const { href, etag, text } = stored;
  return { href, etag, text };
}

/** Whether it would be stored as one calendar object resource (RFC 4791, 5.3.2.1). */
function isOneResource(uid: string, text: string): boolean {
  const { resources, troubled, whole } = splitCalendar(text);
  return whole && troubled.length === 0 && resources.size === 1 && resources.has(uid);
}

function rewritten(text: string): string {
  return withLineEnds(text).replace(/^END:(VEVENT|VTODO|VJOURNAL)\r\n/m, 'X-SERVER-SAW:TRUE\r\n$&');
}

function hex(text: string): string {
  return Buffer.from(text).toString('hex').slice(0, 120);
}
