import { rm } from 'node:fs/promises';
import { movableClock, type MovableClock } from '../../../src/channels/clock/movable.ts';
import type { OwnerId } from '../../../src/core/ids.ts';
import type { Alert } from '../../../src/core/ports/alert.ts';
import type { Reader } from '../../../src/core/ports/reader.ts';
import {
  openOffice,
  readCalendarsNow,
  type Office,
  type Owner,
} from '../../../src/engine/index.ts';
import { receive } from '../../../src/engine/receive.ts';
import { readMessage } from '../../../src/intake/index.ts';
import { makeTools } from '../../../src/main/tools.ts';
import { sampleAuthenticator } from '../../../src/sample/authenticate.ts';
import { openDataFolder } from '../../../src/store/folder.ts';
import { listAccounts } from '../../../src/store/records/accounts.ts';
import { nextMoment } from '../../../src/store/records/wakes.ts';
import { quickFolder } from '../../peers/quick-folder.ts';
import { seededIds } from '../../world/ids.ts';
import { HOUR } from '../hours.ts';
import { furnish } from './furnish.ts';
import { Killed, type Life } from './life.ts';
import { memoryServers } from './memory-servers.ts';
import type { Lying, Servers } from './servers.ts';
import { TOWN_PAGES } from '../people/by-page.ts';
import { Stopwatch } from './stopwatch.ts';

/** The real office with the real duties; only its servers and its clock are the town's. */
export interface TownOfficeOptions {
  readonly seed: string;
  readonly starts: number;
  readonly life: Life;
  /** Letters lead to pages. */
  readonly pages?: boolean;
  /** Real servers; mail in memory unless given. */
  readonly servers?: (clock: MovableClock) => Promise<Servers>;
}

/** Ids given in one life; those of the next begin behind them. */
const IDS_A_LIFE = 100_000;

/** A folder without push is looked at again after so long on the office's clock. */
const LOOK_MS = 31_000;
/** Calendars elsewhere are as old as this at most before anything is decided by them. */
const LOOK_ELSEWHERE_MS = HOUR;
/** How often the clock moves on while real servers are waited for. */
const NUDGE_MS = 150;

/** Reads in this process, with what the receiving server says of the sender: a town needs no workers. */
const reader: Reader = {
  readMany: async (jobs) =>
    jobs.map(({ bytes, derivatives: { authentication } }) =>
      readMessage(bytes, authentication === null ? {} : { authentication }),
    ),
  async [Symbol.asyncDispose]() {
    await Promise.resolve();
  },
};

/** Opens it, with the three principals, their calendars and their mailboxes. Hold it with `await using`. */
export async function openTownOffice(options: TownOfficeOptions): Promise<TownOffice> {
  const clock = movableClock(options.starts);
  const servers = (await options.servers?.(clock)) ?? memoryServers(clock);
  const office = new TownOffice(options, await quickFolder('town'), clock, servers);
  await office.open();
  await furnish(office.office, servers);
  return office;
}

/** Dying is no trouble, in whatever it comes wrapped. */
function isDeath(trouble: unknown): boolean {
  return trouble instanceof Killed || (trouble instanceof Error && trouble.cause instanceof Killed);
}

export class TownOffice implements AsyncDisposable {
  readonly clock: MovableClock;
  readonly servers: Servers;
  /** What went wrong where nobody waited for it. */
  readonly troubles: unknown[] = [];
  /** What was told by telephone. */
  readonly told: Alert[] = [];
  /** What the office itself takes: not the people, not their letters, not the judging. */
  readonly watch = new Stopwatch();
  readonly #options: TownOfficeOptions;
  readonly #path: string;
  readonly #listeners = new Set<() => void>();
  #office: Office | null = null;
  #lives = 0;
  #looked = 0;
  #live: boolean;

  constructor(options: TownOfficeOptions, path: string, clock: MovableClock, servers: Servers) {
    this.#options = options;
    this.#path = path;
    this.clock = clock;
    this.servers = servers;
    this.#live = servers.alwaysLive;
  }

  get office(): Office {
    if (this.#office === null) throw new Error('the office is closed');
    return this.#office;
  }

  async open(): Promise<void> {
    const { life, seed } = this.#options;
    life.begin();
    this.#lives += 1;
    const changed = () => {
      for (const listener of this.#listeners) listener();
    };
    this.#office = await openOffice({
      folder: await openDataFolder(this.#path),
      tools: makeTools({
        clock: this.clock,
        reader,
        authenticator: sampleAuthenticator,
        roads: [{ name: 'telephone', tell: async (alert) => this.#ring(alert) }],
        newId: seededIds(seed, (this.#lives - 1) * IDS_A_LIFE),
        probe: life.probe,
        answerPages: this.#options.pages === true ? TOWN_PAGES : null,
        changed,
      }),
      openAccount: this.servers.open,
      live: this.#live,
      onTrouble: (_owner, trouble) => {
        if (!isDeath(trouble)) this.troubles.push(trouble);
        changed();
      },
    });
  }

  async #ring(alert: Alert): Promise<'told'> {
    this.told.push(alert);
    return Promise.resolve('told');
  }

  owner(id: OwnerId): Owner {
    const found = this.office.owner(id);
    if (found === null) throw new Error(`no principal ${id}`);
    return found;
  }

  /** From now on the office listens to its mailboxes by itself, or no longer does. */
  async listen(live: boolean): Promise<void> {
    if (this.servers.alwaysLive || live === this.#live) return;
    this.#live = live;
    await this.#office?.[Symbol.asyncDispose]();
    await this.open();
  }

  /** Waits until the office has taken in what lies there; answers its origin. Done again, it changes nothing. */
  async handOver(id: OwnerId, { to, mail, ends }: Lying): Promise<string> {
    const accounts = await listAccounts(this.owner(id).store.read);
    const account = accounts.find(({ title }) => title === to);
    if (account === undefined) throw new Error(`${id} has no account ${to}`);
    if (!this.#live && mail !== null) {
      await receive(this.owner(id), account.id, [mail], undefined);
      return mail.origin;
    }
    return this.#known(id, account.id, ends);
  }

  async #known(id: OwnerId, account: string, ends: string): Promise<string> {
    const sql = 'SELECT origin FROM arrival WHERE channel = ? AND origin LIKE ?';
    let origin = '';
    await this.until(async () => {
      if (this.#options.life.dead) throw new Killed('receive-after-commit');
      const row = await this.owner(id).store.read.get(sql, account, ends);
      origin = String(row?.['origin'] ?? '');
      return row !== undefined;
    });
    return origin;
  }

  /** What his channels are at this moment: every one working, one failing until a person does something, or a passing setback. */
  async channels(id: OwnerId): Promise<'working' | 'failing' | 'set back'> {
    const accounts = await listAccounts(this.owner(id).store.read);
    if (accounts.some(({ state }) => state.startsWith('failing:'))) return 'failing';
    return accounts.every(({ state }) => state === 'working') ? 'working' : 'set back';
  }

  /** Waits on changes in the office until something holds. Servers that are looked at by the clock see it move. */
  async until(holds: () => Promise<boolean>): Promise<void> {
    const nudge = this.servers.alwaysLive
      ? setInterval(() => this.clock.moveBy(LOOK_MS), NUDGE_MS)
      : undefined;
    try {
      for (;;) {
        const { promise, resolve } = Promise.withResolvers<void>();
        this.#listeners.add(resolve);
        const holding = await holds();
        if (!holding) await promise;
        this.#listeners.delete(resolve);
        if (holding) return;
      }
    } finally {
      clearInterval(nudge);
    }
  }

  /** Does something; an office that dies of it is opened again, and it is done once more. */
  async attempt<T>(work: () => Promise<T>): Promise<T> {
    for (;;) {
      try {
        return await this.watch.during(work);
      } catch (trouble) {
        if (!(trouble instanceof Killed)) throw trouble;
        await this.#again();
      }
    }
  }

  async #again(): Promise<void> {
    while (this.#options.life.dead) {
      await this.#office?.[Symbol.asyncDispose]();
      await this.attempt(() => this.open());
    }
  }

  /** Does all there is to do now. */
  async settle(): Promise<void> {
    do {
      await this.#again();
      await this.watch.during(async () => {
        await this.#lookElsewhere();
        for (const { id } of this.office.owners()) await this.office.settle(id);
      });
    } while (this.#options.life.dead);
  }

  /** What is read every few minutes is read in a town as well whose clock jumps over days: nobody would offer a time without. */
  async #lookElsewhere(): Promise<void> {
    if (!this.servers.alwaysLive || this.clock.now() - this.#looked < LOOK_ELSEWHERE_MS) return;
    this.#looked = this.clock.now();
    for (const { id } of this.office.owners()) await readCalendarsNow(this.owner(id));
  }

  /** The nearest date ahead in anybody's books. */
  async next(): Promise<number | null> {
    const owners = this.office.owners();
    const dates = await this.watch.during(() =>
      Promise.all(owners.map(({ store }) => nextMoment(store.read))),
    );
    const ahead = dates.filter((at) => at !== null && at > this.clock.now());
    return ahead.length === 0 ? null : Math.min(...ahead.map(Number));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#office?.[Symbol.asyncDispose]();
    await this.servers[Symbol.asyncDispose]();
    await rm(this.#path, { recursive: true, force: true });
  }
}
