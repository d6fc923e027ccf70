import type { MovableClock } from '../channels/clock/movable.ts';
import type { MemoryWorld } from '../channels/memory/world.ts';
import { order, type Office, type Owner } from '../engine/index.ts';
import { knownOrigin } from '../store/records/arrivals.ts';
import { nextMoment } from '../store/records/wakes.ts';
import { principals } from './cast.ts';
import { sampleUsers } from './furnish.ts';
import { sampleMessageId, writeSampleMail, type SampleMail, type SampleOrder } from './letter.ts';
import { SECRETARIAT } from './played/cast.ts';
import { perform } from './played/perform.ts';
import { weekEvents, type WeekEvent } from './week.ts';

/** Steps the office takes in one move at most: a clock set years ahead must come to an end. */
const STEP_LIMIT = 5_000;

/** Listeners are told whenever anything changed in the office. */
export type Changes = (listener: () => void) => () => void;

/**
 * Lets the week happen: moves the clock from one thing to the next (a mail, a date that has come),
 * and waits at each until the office has nothing left to do. The office itself is the real one.
 */
export class WeekDriver {
  readonly #office: Office;
  readonly #world: MemoryWorld;
  readonly #clock: MovableClock;
  readonly #changes: Changes;
  readonly #left: WeekEvent[];

  constructor(made: {
    readonly office: Office;
    readonly world: MemoryWorld;
    readonly clock: MovableClock;
    readonly changes: Changes;
    readonly played: boolean;
  }) {
    this.#office = made.office;
    this.#world = made.world;
    this.#clock = made.clock;
    this.#changes = made.changes;
    this.#left = [...weekEvents(made.played)];
  }

  /** When the next thing of the week happens by itself; null when the week is over. */
  next(): number | null {
    return this.#left[0]?.at ?? null;
  }

  /** Moves the clock, backwards too; forwards everything on the way happens at its own time. */
  async moveTo(target: number): Promise<void> {
    for (let step = 0; step < STEP_LIMIT && this.#clock.now() < target; step += 1) {
      const stop = Math.min(target, this.#left[0]?.at ?? target, await this.#nextDate());
      this.#clock.moveTo(Math.max(stop, this.#clock.now() + 1));
      while ((this.#left[0]?.at ?? Infinity) <= this.#clock.now()) await this.#happen();
      await this.settle();
    }
    if (this.#clock.now() > target) this.#clock.moveTo(target);
  }

  /** Resolves when nobody has anything left to do. */
  async settle(): Promise<void> {
    for (const owner of this.#office.owners()) await this.#office.settle(owner.id);
  }

  /** The nearest date in any principal's books. */
  async #nextDate(): Promise<number> {
    const dates = await Promise.all(
      this.#office.owners().map((owner) => nextMoment(owner.store.read)),
    );
    const ahead = dates.filter((at) => at !== null).filter((at) => at > this.#clock.now());
    return Math.min(Infinity, ...ahead);
  }

  async #happen(): Promise<void> {
    const event = this.#left.shift();
    if (event === undefined) return;
    if (event.event === 'order') {
      await giveOrder(this.#owner(event.order.mailbox), event.order);
      return;
    }
    if (event.event === 'step') {
      const { step } = event;
      await perform(step, {
        owner: this.#owner(step.of),
        world: this.#world,
        deliver: (mail) => this.#deliver(mail),
      });
      return;
    }
    if (event.event === 'password-expires') {
      this.#world.expirePassword(addressOf(event));
      await this.until(async () => this.#failing(event.mailbox));
      return;
    }
    await this.#deliver(event.mail);
  }

  /** A mail the week does not plan comes in now, and is decided. */
  async deliver(mail: SampleMail): Promise<void> {
    await this.#deliver(mail);
    await this.settle();
  }

  async #deliver(mail: SampleMail): Promise<void> {
    const address = addressOf({ event: 'mail', mail });
    const path = mail.folder === 'sent' ? 'Sent' : 'INBOX';
    const origin = this.#world.deliver(address, writeSampleMail(mail), path);
    await this.until(() => this.#stored(mail, address, origin));
  }

  async #stored(mail: SampleMail, address: string, origin: string): Promise<boolean> {
    const owner = this.#owner(mail.mailbox);
    const account = await owner.store.read.get('SELECT id FROM account WHERE title = ?', address);
    return knownOrigin(owner.store.read, String(account?.['id']), origin);
  }

  async #failing(mailbox: string): Promise<boolean> {
    const row = await this.#owner(mailbox).store.read.get(
      `SELECT 1 AS there FROM account WHERE state <> 'working'`,
    );
    return row !== undefined;
  }

  #owner(id: string): Owner {
    const owner = this.#office.owner(id);
    if (owner === null) throw new Error(`no principal ${id}`);
    return owner;
  }

  /** Waits on changes, never on time. */
  async until(holds: () => Promise<boolean>): Promise<void> {
    for (;;) {
      const { promise, resolve } = Promise.withResolvers<void>();
      const forget = this.#changes(resolve);
      if (await holds()) {
        forget();
        return;
      }
      await promise;
      forget();
    }
  }
}

/** The account an event is for: the one the mail is addressed to, else the principal's first. */
function addressOf(
  event:
    | { readonly event: 'mail'; readonly mail: SampleMail }
    | { readonly event: 'password-expires'; readonly mailbox: SampleMail['mailbox'] },
): string {
  const mailbox = event.event === 'mail' ? event.mail.mailbox : event.mailbox;
  const accounts = principals.find((one) => one.id === mailbox)?.accounts ?? [];
  const named =
    event.event === 'mail'
      ? [...accounts, SECRETARIAT].find((one) => event.mail.to.includes(one))
      : undefined;
  const first = named ?? accounts[0];
  if (first === undefined) throw new Error(`no mailbox ${mailbox}`);
  return first;
}

/** Somebody of the office writes a mail with an annex and hands it over to be sent. */
async function giveOrder(owner: Owner, written: SampleOrder): Promise<void> {
  const user = sampleUsers.find((one) => one.id === written.by);
  const [account] = owner.accounts.keys();
  if (user === undefined || account === undefined)
    throw new Error('nobody to write, or no account');
  const bytes = new TextEncoder().encode(written.annex.content);
  const blob = await owner.blobs.put(bytes);
  const { name, type } = written.annex;
  await order(
    owner,
    { id: user.id, name: user.name, roles: ['assistant'] },
    {
      account,
      to: [written.to],
      cc: [],
      subject: written.subject,
      text: written.text,
      annexes: [{ blob, name, type, size: bytes.length }],
      inReplyTo: sampleMessageId(written.answers),
      references: [sampleMessageId(written.answers)],
    },
  );
}
