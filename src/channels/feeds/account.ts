import { z } from 'zod';
import { Trouble } from '../../core/errors.ts';
import type { AccountId } from '../../core/ids.ts';
import type { CalendarAccount, CalendarBatch, CalendarListing } from '../../core/ports/calendar.ts';
import type { Clock } from '../../core/ports/clock.ts';
import type { Credential } from '../../core/ports/login.ts';
import type { ChannelState, ChannelTrouble, Cursor } from '../../core/ports/mail.ts';
import { differences, unchanged } from '../calendars/compare.ts';
import { Health } from '../collections/health.ts';
import { looksLikeCalendar } from '../calendars/lines.ts';
import { splitCalendar, type SplitCalendar } from '../calendars/split.ts';
import { wholeBody } from '../http/decoded.ts';
import type { HttpAnswer, HttpLimits } from '../http/exchange.ts';
import {
  FEED_LIMITS,
  feedTrouble,
  fetchFeed,
  NO_VALIDATORS,
  type Validators,
} from './fetch-feed.ts';
import type { FeedSettings } from './settings.ts';

export interface FeedOptions {
  readonly account: AccountId;
  readonly settings: FeedSettings;
  /** Null where no password is asked for. */
  readonly credential: Credential | null;
  readonly clock: Clock;
  /** From 0 up to 1; spreads retries. */
  readonly random: () => number;
  readonly limits?: HttpLimits;
}

/** A published calendar, read whole when it changed; nothing is written there. */
export function openFeed(options: FeedOptions): CalendarAccount {
  return new FeedAccount(options);
}

const cursorText = z.object({
  version: z.literal(1),
  etag: z.string().max(1_000).nullable(),
  modified: z.string().max(100).nullable(),
  /** How many there were: whoever knows fewer has to see them all again. */
  count: z.number().int().min(0),
});

/** What a trouble means for the account as a whole; the others are the server's. */
const STATES: Readonly<Record<string, ChannelTrouble>> = {
  'feed-unreachable': 'server-unreachable',
  'feed-unfinished': 'server-unreachable',
  'feed-certificate-invalid': 'certificate-invalid',
};

class FeedAccount implements CalendarAccount {
  readonly account: AccountId;
  readonly writer = null;
  readonly #feed: Parameters<typeof fetchFeed>[0];
  readonly #url: URL;
  readonly #health: Health;
  readonly #closed = new AbortController();
  /** What the calendar calls itself, once it was fetched. */
  #name: string | null = null;

  constructor({ account, settings, credential, clock, random, limits }: FeedOptions) {
    this.account = account;
    this.#feed = { settings, credential, limits: limits ?? FEED_LIMITS };
    this.#url = new URL(settings.url);
    this.#health = new Health(clock, random);
  }

  readonly state = (): ChannelState => this.#health.state();

  onState(listener: (state: ChannelState) => void): void {
    this.#health.onState(listener);
  }

  /** The one calendar, by the name it gives itself; the first time it is fetched for that. */
  async list(signal: AbortSignal): Promise<readonly CalendarListing[]> {
    if (this.#name === null) await this.#get(NO_VALIDATORS, signal);
    const name = this.#name ?? this.#url.hostname;
    const { href } = this.#url;
    const components = ['VEVENT', 'VTODO', 'VJOURNAL'] as const;
    return [{ href, name, colour: null, readOnly: true, components, schedules: false }];
  }

  async *changes(
    calendar: CalendarListing,
    since: Parameters<CalendarAccount['changes']>[1],
    signal: AbortSignal,
  ): AsyncGenerator<CalendarBatch> {
    if (calendar.href !== this.#url.href) throw this.#gone(calendar);
    const validators = validatorsOf(since.cursor, since.known.size);
    const got = await this.#get(validators, signal, calendar);
    if (got === null) {
      yield unchanged(since.cursor);
      return;
    }
    const { resources, troubled } = got.calendar;
    const named = [...resources].map(
      ([uid, { etag, text }]) => [uid, { href: uid, etag, text }] as const,
    );
    const end = JSON.stringify({ version: 1, ...got.validators, count: resources.size });
    const unread = new Set(troubled.map(({ href }) => href));
    yield* differences({ resources: new Map(named), troubled, unread }, since, end);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#closed.abort();
    await Promise.resolve();
  }

  /** Null when it is what it was. */
  async #get(validators: Validators, signal: AbortSignal, calendar?: CalendarListing) {
    const either = AbortSignal.any([signal, this.#closed.signal]);
    try {
      const got = await fetchFeed(this.#feed, validators, either, async (answer) => {
        if (answer.status === 304) return null;
        if ([404, 410].includes(answer.status)) throw this.#gone(calendar);
        this.#refuse(answer.status);
        return { calendar: await this.#read(answer), validators: validatorsIn(answer) };
      });
      this.#health.well();
      if (got !== null) this.#name = got.calendar.name ?? this.#url.hostname;
      return got;
    } catch (error) {
      const isGone = error instanceof Trouble && error.code === 'calendar-gone';
      if (isGone) this.#health.well();
      else if (error instanceof Trouble && !either.aborted)
        this.#health.ill(STATES[error.code] ?? 'server-refuses');
      throw error;
    }
  }

  #refuse(status: number): void {
    if (status === 200) return;
    const later = status === 429 || status >= 500;
    throw feedTrouble(later ? 'feed-unreachable' : 'feed-refused', this.#url, this.#url);
  }

  async #read({ body }: HttpAnswer): Promise<SplitCalendar> {
    const text = decode(await wholeBody(body));
    if (!looksLikeCalendar(text)) throw feedTrouble('feed-no-calendar', this.#url, this.#url);
    const split = splitCalendar(text);
    // Cut off, it would say that everything after is gone.
    if (!split.whole) throw feedTrouble('feed-unfinished', this.#url, this.#url);
    return split;
  }

  #gone(calendar?: CalendarListing): Trouble {
    const values = { calendar: calendar?.name ?? this.#url.hostname };
    return new Trouble('calendar-gone', { retry: false, values });
  }
}

/** UTF-8 (RFC 5545, 3.1.4), or what old programs write in its place. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function validatorsIn({ headers }: HttpAnswer): Validators {
  return { etag: headers.etag ?? null, modified: headers['last-modified'] ?? null };
}

function validatorsOf(cursor: Cursor, known: number): Validators {
  try {
    const { etag, modified, count } = cursorText.parse(JSON.parse(cursor ?? 'null'));
    return known >= count ? { etag, modified } : NO_VALIDATORS;
  } catch {
    return NO_VALIDATORS;
  }
}
