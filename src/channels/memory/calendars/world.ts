import { Trouble } from '../../../core/errors.ts';
import type { AccountId } from '../../../core/ids.ts';
import type { CalendarAccount } from '../../../core/ports/calendar.ts';
import type { Clock } from '../../../core/ports/clock.ts';
import type { Credential } from '../../../core/ports/login.ts';
import { nameFor, withLineEnds } from '../../calendars/lines.ts';
import { splitCalendar } from '../../calendars/split.ts';
import { MemoryCalendarAccount } from './account.ts';
import { emptyCalendar, store, take, type CalendarPlan, type MemoryCalendar } from './shelf.ts';

/** How to open an account of the server; without a credential nobody asks for a password. */
export interface OpenMemoryCalendars {
  readonly account: AccountId;
  readonly user: string;
  readonly credential?: Credential;
}

/**
 * A calendar server without a network, for the sample office and the contract tests. It keeps what a real one keeps: versions, tokens,
 * conditions. Faults are provoked by the names in `faults.ts`, or for everything at once by the methods here.
 */
export class MemoryCalendars {
  readonly clock: Clock;
  readonly #users = new Map<string, Map<string, MemoryCalendar>>();
  readonly #passwords = new Map<string, string>();
  #down = false;
  #era = 1;

  constructor(clock: Clock) {
    this.clock = clock;
  }

  addUser(user: string, password: string | null = null): void {
    if (!this.#users.has(user)) this.#users.set(user, new Map());
    if (password !== null) this.#passwords.set(user, password);
  }

  /** Makes a calendar; answers its href. */
  addCalendar(user: string, plan: CalendarPlan): string {
    this.addUser(user);
    const calendar = emptyCalendar(user, plan);
    this.#users.get(user)?.set(calendar.listing.href, calendar);
    return calendar.listing.href;
  }

  removeCalendar(user: string, href: string): void {
    this.#users.get(user)?.delete(href);
  }

  open(options: OpenMemoryCalendars): CalendarAccount {
    this.addUser(options.user);
    return new MemoryCalendarAccount(this, options);
  }

  /** As somebody else's calendar program does: without a condition. Answers the href. */
  put(user: string, href: string, text: string, name?: string): string {
    const calendar = this.#must(user, href);
    const [uid = ''] = splitCalendar(text).resources.keys();
    const at = `${href}${name ?? encodeURIComponent(nameFor(uid, plainDigest))}`;
    store(calendar, { href: at, uid, text: withLineEnds(text) });
    return at;
  }

  remove(user: string, calendar: string, href: string): void {
    take(this.#must(user, calendar), href);
  }

  /** Texts by href. */
  look(user: string, calendar: string): ReadonlyMap<string, string> {
    const { objects } = this.#must(user, calendar);
    return new Map([...objects].map(([href, { text }]) => [href, text]));
  }

  /** The server goes away for everybody, or comes back. */
  setDown(down: boolean): void {
    this.#down = down;
  }

  setPassword(user: string, password: string): void {
    this.#passwords.set(user, password);
  }

  /** As a restored server does: no token given out before counts any more. */
  forgetTokens(): void {
    this.#era += 1;
  }

  get era(): number {
    return this.#era;
  }

  calendars(user: string): ReadonlyMap<string, MemoryCalendar> {
    return this.#users.get(user) ?? new Map<string, MemoryCalendar>();
  }

  /** @throws Trouble as a real server's channel does */
  async mustWork({ user, credential }: OpenMemoryCalendars): Promise<void> {
    const values = { host: 'memory' };
    if (this.#down) throw new Trouble('calendar-server-unreachable', { retry: true, values });
    const password = this.#passwords.get(user);
    if (password === undefined || credential?.kind !== 'password') return;
    if ((await credential.password()) !== password)
      throw new Trouble('calendar-password-refused', { retry: false, values });
  }

  #must(user: string, href: string): MemoryCalendar {
    const calendar = this.calendars(user).get(href);
    if (calendar === undefined)
      throw new Trouble('calendar-gone', { retry: false, values: { calendar: href } });
    return calendar;
  }
}

export function openMemoryCalendars(options: { readonly clock: Clock }): MemoryCalendars {
  return new MemoryCalendars(options.clock);
}

/** Names only need to differ here. */
function plainDigest(text: string): string {
  return Buffer.from(text).toString('hex').slice(0, 120);
}
