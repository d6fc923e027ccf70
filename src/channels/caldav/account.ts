import { Trouble } from '../../core/errors.ts';
import type { AccountId } from '../../core/ids.ts';
import type {
  CalendarAccount,
  CalendarBatch,
  CalendarListing,
  CalendarWriter,
} from '../../core/ports/calendar.ts';
import type { Clock } from '../../core/ports/clock.ts';
import type { Credential } from '../../core/ports/login.ts';
import type { ChannelState } from '../../core/ports/mail.ts';
import { Health } from '../calendars/health.ts';
import { lookForChanges } from './changes.ts';
import { DavConnection } from './connection.ts';
import { CALDAV_LIMITS, type CaldavLimits } from './limits.ts';
import { listCalendars } from './list.ts';
import type { CaldavSettings } from './settings.ts';
import { asTrouble, codeOf } from './trouble.ts';
import { CaldavWriter } from './writer.ts';

export interface CaldavOptions {
  readonly account: AccountId;
  readonly settings: CaldavSettings;
  readonly credential: Credential;
  readonly clock: Clock;
  /** From 0 up to 1; spreads retries. */
  readonly random: () => number;
  readonly limits?: CaldavLimits;
}

/** Calendars on a CalDAV server (RFC 4791). Connects when it is first asked something. */
export function openCaldavAccount(options: CaldavOptions): CalendarAccount {
  return new CaldavAccount(options);
}

class CaldavAccount implements CalendarAccount {
  readonly account: AccountId;
  readonly writer: CalendarWriter;
  readonly #connection: DavConnection;
  readonly #limits: CaldavLimits;
  readonly #health: Health;
  readonly #closed = new AbortController();

  constructor({ account, settings, credential, clock, random, limits }: CaldavOptions) {
    this.account = account;
    this.#limits = limits ?? CALDAV_LIMITS;
    this.#connection = new DavConnection(settings, credential, this.#limits);
    this.#health = new Health(clock, random);
    this.writer = new CaldavWriter(this.#connection, this.#closed.signal, (work) =>
      this.#heed(this.#closed.signal, work),
    );
  }

  readonly state = (): ChannelState => this.#health.state();

  onState(listener: (state: ChannelState) => void): void {
    this.#health.onState(listener);
  }

  async list(signal: AbortSignal): Promise<readonly CalendarListing[]> {
    const either = AbortSignal.any([signal, this.#closed.signal]);
    return await this.#heed(either, () => listCalendars(this.#connection, either));
  }

  async *changes(
    calendar: CalendarListing,
    since: Parameters<CalendarAccount['changes']>[1],
    signal: AbortSignal,
  ): AsyncGenerator<CalendarBatch> {
    const either = AbortSignal.any([signal, this.#closed.signal]);
    const look = { calendar, since, limits: this.#limits, signal: either };
    const batches = lookForChanges({ connection: this.#connection, ...look });
    try {
      for (;;) {
        const next = await this.#heed(either, () => batches.next());
        if (next.done === true) return;
        yield next.value;
      }
    } finally {
      await batches.return(undefined);
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#closed.abort();
    this.#connection.close();
    await Promise.resolve();
  }

  /** Does something with the server; its going well or wrong becomes the account's state. */
  async #heed<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    const { host } = this.#connection.base;
    try {
      const value = await work();
      this.#health.well();
      return value;
    } catch (error) {
      if (signal.aborted)
        throw new Trouble('calendar-stopped', { retry: true, values: { host }, cause: error });
      const trouble = asTrouble(error, host);
      const gone = trouble instanceof Trouble && trouble.code === 'calendar-gone';
      if (gone) this.#health.well();
      else if (trouble instanceof Trouble) this.#health.ill(codeOf(error));
      throw trouble;
    }
  }
}
