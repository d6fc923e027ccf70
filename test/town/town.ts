import type { WaitingAct } from '../../src/engine/views/approvals.ts';
import { affairOf } from './belonging.ts';
import type { Chance } from './chance.ts';
import { clock, HOME } from './hours.ts';
import { readLetter, type Letter } from './mail/read-letter.ts';
import { writeMail } from './mail/write-mail.ts';
import type { TownOffice } from './office/open.ts';
import { PRINCIPALS, type Principal } from './office/principals.ts';
import type { Left } from './office/servers.ts';
import type { Person } from './people/person.ts';
import type { Affair, Request } from './requests/request.ts';

/** What somebody sends into the office. */
export interface Sending {
  readonly subject: string;
  readonly text: string;
  /** The letter it answers; null for a mail of its own. */
  readonly under: { readonly messageId: string; readonly references: readonly string[] } | null;
  readonly from?: { readonly name: string; readonly address: string };
  readonly calendar?: { readonly method: string; readonly text: string };
  readonly headers?: readonly string[];
  readonly vouched?: boolean;
  readonly to?: string;
}

/** A letter that left the office, with whom it reached. */
export interface Reached {
  readonly at: number;
  readonly principal: Principal | null;
  readonly to: string;
  readonly person: Person | null;
  readonly affair: Affair | null;
  readonly letter: Letter;
}

/** What a principal thinks of something that waits for his consent; null for nothing in particular. */
export type Opinion = (
  act: WaitingAct,
) => 'approves' | 'declines' | 'edits' | 'leaves for later' | null;

interface Event {
  readonly at: number;
  readonly order: number;
  readonly happen: () => Promise<void>;
}

/** Who reads what reaches the town. */
export type Postman = (town: Town, reached: Reached) => void;

/** Steps in one run at most: a date that never moves on must come to an end. */
const STEP_LIMIT = 200_000;

/** The people, what they want, and the office between them, on a clock that jumps from one thing to the next. */
export class Town {
  readonly office: TownOffice;
  readonly people: readonly Person[];
  readonly requests: readonly Request[];
  readonly chance: Chance;
  /** Everything that left the office, oldest first. */
  readonly reached: Reached[] = [];
  /** What an arrival belongs to, by where it lay or by its id. */
  readonly arrivals = new Map<string, Affair>();
  /** What principals consented to: the hash of what they were shown, by act. */
  readonly consented = new Map<string, string>();
  /** What principals were told without being asked anything. */
  readonly alerted: {
    readonly principal: Principal;
    readonly at: number;
    readonly text: string;
  }[] = [];
  /** What principals were asked, or shown to consent to. */
  readonly shown: {
    readonly principal: Principal;
    readonly at: number;
    readonly text: string;
    readonly stops: readonly string[];
  }[] = [];
  /** Whose mailbox nobody is let into at this moment. */
  readonly closed = new Set<string>();
  readonly #waiting: (() => Promise<void>)[] = [];
  /** Who has an opinion of his own on what waits; the first that has one decides. */
  readonly opinions: Opinion[] = [];
  /** How many bundles of a request were shown. */
  readonly bundles = new Map<string, number>();
  /** Open loops found without a date ahead of them. */
  loopsWithoutDate = 0;
  /** Deeds a person had to say the fate of. */
  unproven = 0;
  /** Mails and orders that came in. */
  arrived = 0;
  readonly #postman: Postman;
  readonly #queue: Event[] = [];
  readonly #count = new Map<string, number>();
  #order = 0;

  constructor(made: {
    readonly office: TownOffice;
    readonly people: readonly Person[];
    readonly requests: readonly Request[];
    readonly chance: Chance;
    readonly postman: Postman;
  }) {
    this.office = made.office;
    this.people = made.people;
    this.requests = made.requests;
    this.chance = made.chance;
    this.#postman = made.postman;
  }

  get now(): number {
    return this.office.clock.now();
  }

  /** Something happens at a moment; what lies in the past happens at once. */
  schedule(at: number, happen: () => Promise<void>): void {
    this.#order += 1;
    const event = { at: Math.max(at, this.now), order: this.#order, happen };
    const place = this.#queue.findIndex((one) => one.at > event.at);
    this.#queue.splice(place === -1 ? this.#queue.length : place, 0, event);
  }

  /** Lets everything happen up to a moment. */
  async run(until: number): Promise<void> {
    for (let step = 0; step < STEP_LIMIT; step += 1) {
      const office = (await this.office.next()) ?? Infinity;
      const next = Math.min(this.#queue[0]?.at ?? Infinity, office);
      if (next > until) break;
      this.office.clock.moveTo(Math.max(next, this.now));
      while ((this.#queue[0]?.at ?? Infinity) <= this.now) await this.#queue.shift()?.happen();
      await this.office.settle();
      await this.#bring();
    }
    this.office.clock.moveTo(until);
    await this.office.settle();
    await this.#bring();
  }

  /** He is let in again: what came meanwhile is taken in. */
  async reopenMailbox(principal: Principal): Promise<void> {
    this.closed.delete(principal.id);
    for (const takeIn of this.#waiting.splice(0)) await takeIn();
  }

  /** Everything there is to do now is done, and what left is brought. */
  async settle(): Promise<void> {
    await this.office.settle();
    await this.#bring();
  }

  /** Somebody writes to a principal. */
  async send(person: Person, affair: Affair, principal: Principal, mail: Sending): Promise<string> {
    const count = (this.#count.get(person.id) ?? 0) + 1;
    this.#count.set(person.id, count);
    const from = mail.from ?? { name: person.name, address: person.address };
    const id = `<${person.id.toLowerCase()}.${count}@${from.address.split('@')[1]}>`;
    const under = mail.under;
    const to = mail.to ?? principal.address;
    const raw = writeMail({
      from,
      to,
      subject: mail.subject,
      text: mail.text,
      id,
      at: this.now,
      zone: person.zone,
      inReplyTo: under?.messageId ?? null,
      references: under === null ? [] : [...under.references, under.messageId],
      vouched: mail.vouched ?? true,
      headers: mail.headers ?? [],
      calendar: mail.calendar ?? null,
    });
    affair.thread.add(id);
    const [first = ''] = mail.text.split(/\n\n(?:Op|On) \d{4}-/, 1);
    this.tell(affair.request, person.name, `${mail.subject} | ${first.replaceAll(/\s+/g, ' ')}`);
    await this.deliver(principal, to, raw, 'INBOX', affair);
    return id;
  }

  /** A mail lies in a mailbox and is decided on. */
  async deliver(
    principal: Principal,
    to: string,
    raw: Uint8Array,
    folder: 'INBOX' | 'Sent' = 'INBOX',
    affair: Affair | null = null,
  ): Promise<void> {
    const { office } = this;
    const lying = await office.servers.put(to, raw, folder);
    this.arrived += 1;
    const takeIn = async () => {
      const origin = await office.attempt(() => office.handOver(principal.id, lying));
      if (affair !== null) this.arrivals.set(`${principal.id}/${origin}`, affair);
      await this.settle();
    };
    if (this.closed.has(principal.id)) this.#waiting.push(takeIn);
    else await takeIn();
  }

  /** What he and a principal wrote to each other about something else. */
  oldThread(
    person: Person,
    principal: Principal,
  ): {
    readonly messageId: string;
    readonly references: readonly string[];
    readonly subject: string;
  } {
    const messageId = `<before.${person.id.toLowerCase()}@${principal.address.split('@')[1]}>`;
    return { messageId, references: [], subject: 'Re: Goedendag' };
  }

  /** A line in the story of a request. */
  tell(request: string, who: string, text: string): void {
    this.request(request)?.story.push({ at: this.now, who, text });
  }

  request(id: string): Request | null {
    return this.requests.find((one) => one.id === id) ?? null;
  }

  /** Brings what left the office to whoever it is for. */
  async #bring(): Promise<void> {
    for (const left of this.office.servers.collect()) {
      for (const to of left.to) await this.#bringOne(left, to.toLowerCase());
    }
  }

  async #bringOne(left: Left, to: string): Promise<void> {
    const person = this.people.find(
      ({ address, otherAddress, standIn }) =>
        address === to || otherAddress === to || standIn.address === to,
    );
    const letter = await readLetter(left.raw, left.to, this.now, {
      addresses: person === undefined ? [to] : [person.address, person.otherAddress, to],
      zone: person?.zone ?? HOME,
      known: (uid) => person?.diary.noted.get(uid) ?? null,
    });
    const principal =
      PRINCIPALS.find(({ profile }) => profile.addresses.includes(left.from.toLowerCase())) ?? null;
    const affair =
      person === undefined || principal === null
        ? null
        : await affairOf(this, principal, person, letter);
    const reached = { at: this.now, principal, to, person: person ?? null, affair, letter };
    this.reached.push(reached);
    if (affair !== null) {
      const said = letter.text.split('\n\n').slice(1, -1).join(' ').replaceAll(/\s+/g, ' ');
      const calendar = letter.method === '' ? '' : ` [${letter.method}]`;
      this.tell(
        affair.request,
        'office',
        `to ${reached.person?.name ?? to}, ${letter.kind}${calendar}: ${letter.subject} | ${said}`,
      );
    }
    this.#postman(this, reached);
  }
}

/** A moment as it stands in a story. */
export function sayMoment(at: number): string {
  const local = clock(at);
  const time = local.toPlainTime().toString({ smallestUnit: 'minute' });
  return `${local.toLocaleString('en-GB', { weekday: 'short' })} ${local.toPlainDate().toString()} ${time}`;
}
