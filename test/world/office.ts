import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { movableClock, type MovableClock } from '../../src/channels/clock/movable.ts';
import { openMemoryWorld, type MemoryWorld } from '../../src/channels/memory/world.ts';
import { openPress } from '../../src/channels/paper/press.ts';
import { composeMail } from '../../src/channels/smtp/compose.ts';
import type { Duty } from '../../src/core/duty.ts';
import { readOwnerId, type AccountId, type OwnerId } from '../../src/core/ids.ts';
import type { Grade } from '../../src/core/mandate/level.ts';
import type { AlertRoad } from '../../src/core/ports/alert.ts';
import type { Reader } from '../../src/core/ports/reader.ts';
import type { Secrecy, Situation } from '../../src/core/situation.ts';
import {
  openOffice,
  type Consenting,
  type ModelOpener,
  type Office,
  type Owner,
  type Tools,
} from '../../src/engine/index.ts';
import type { Point } from '../../src/engine/points.ts';
import { readMessage } from '../../src/intake/index.ts';
import { accountOpener } from '../../src/main/open-account.ts';
import { openDataFolder } from '../../src/store/folder.ts';
import type { StoredAccount } from '../../src/store/records/accounts.ts';
import type { StoredProfile } from '../../src/store/records/meta.ts';
import { receive } from '../../src/engine/receive.ts';
import { seededIds } from './ids.ts';

/** Tuesday 24 November 2026, 9.00 in Amsterdam. */
export const NINE = Date.UTC(2026, 10, 24, 8);

/** A principal in a test office; his mailbox is `NAME@kantoor.example`. */
export interface TestPrincipal {
  readonly id: string;
  readonly name?: string;
  readonly secrecy?: Secrecy;
  /** Amsterdam unless given. */
  readonly zone?: string;
  readonly language?: StoredProfile['language'];
}

export interface TestOfficeOptions {
  readonly principals?: readonly TestPrincipal[];
  readonly duties?: readonly Duty[];
  /** By duty; `trusted` unless given. */
  readonly grades?: Readonly<Record<string, Grade>>;
  readonly start?: number;
  readonly seed?: string;
  /** A data folder to open again; a fresh one that is removed at the end unless given. */
  readonly path?: string;
  /** Listen to channels and clock; otherwise only what a test asks is done. */
  readonly live?: boolean;
  readonly probe?: (point: Point) => void;
  readonly witness?: (duty: Duty, situation: Situation) => void;
  readonly roads?: readonly AlertRoad[];
  readonly reader?: Reader;
  /** Opens models; without it the office can have none. */
  readonly openModel?: ModelOpener;
  /** Fits meetings together; without it they are fitted without proof. */
  readonly openFitter?: Tools['openFitter'];
  /** Where people outside answer on pages; without it there are none. */
  readonly answerPages?: string;
  /** Ids given before, when a folder is opened again. */
  readonly idsGiven?: number;
}

/** An office for a test: real stores in a folder, mail in memory, a clock that is moved by hand. */
export interface TestOffice extends AsyncDisposable {
  readonly office: Office;
  readonly clock: MovableClock;
  readonly mail: MemoryWorld;
  readonly path: string;
  /** What went wrong where nobody waited for it. */
  readonly troubles: readonly unknown[];
  owner(id?: string): Owner;
  /** His only account. */
  account(id?: string): AccountId;
  /** Mail comes in and is decided. */
  receive(raw: Uint8Array, to?: Delivery): Promise<void>;
  /** Resolves when something holds that the office's own work brings about; looked at after each change. */
  until(holds: () => Promise<boolean>): Promise<void>;
  /** Does all there is to do now. */
  settle(id?: string): Promise<void>;
  /** Closes it and opens it again on the same folder, as after a restart. */
  reopen(): Promise<TestOffice>;
}

/** Where mail is handed over, and under which origin. */
export interface Delivery {
  readonly owner?: string;
  readonly origin?: string;
  readonly use?: 'inbox' | 'sent';
  readonly channel?: AccountId | 'import';
}

/** The user who is this principal. */
export function principal(id = 'berg'): Consenting {
  return { id: `user-${id}`, name: `P. ${id}`, roles: ['principal'] };
}

/** An office with one principal (`berg`) unless told otherwise. Hold it with `await using`. */
export async function openTestOffice(options: TestOfficeOptions = {}): Promise<TestOffice> {
  const path = options.path ?? (await mkdtemp(join(tmpdir(), 'secretaris-test-')));
  const clock = movableClock(options.start ?? NINE);
  const mail = openMemoryWorld({ clock });
  const world = await openOver(options, { path, clock, mail });
  if (options.path === undefined) {
    for (const one of options.principals ?? [{ id: 'berg' }])
      await addTestPrincipal(world.office, one);
  }
  return testOffice(options, world);
}

interface World {
  readonly path: string;
  readonly clock: MovableClock;
  readonly mail: MemoryWorld;
  readonly office: Office;
  readonly troubles: unknown[];
  /** Called whenever the office says that something changed. */
  readonly listeners: Set<() => void>;
}

async function openOver(
  options: TestOfficeOptions,
  made: Pick<World, 'path' | 'clock' | 'mail'>,
): Promise<World> {
  const folder = await openDataFolder(made.path);
  const troubles: unknown[] = [];
  const listeners = new Set<() => void>();
  const changed = () => {
    for (const listener of listeners) listener();
  };
  const office = await openOffice({
    folder,
    tools: { ...testTools(options, made.clock), changed },
    openAccount: async (owner, account, ...login) =>
      account.kind === 'memory'
        ? made.mail.open({ account: account.id, address: addressOf(account) })
        : accountOpener(made.clock, made.mail)(owner, account, ...login),
    live: options.live ?? false,
    onTrouble: (_owner, trouble) => troubles.push(trouble),
  });
  return { ...made, office, troubles, listeners };
}

function testTools(options: TestOfficeOptions, clock: MovableClock): Omit<Tools, 'keyedHash'> {
  const duties = options.duties ?? [];
  const trusted = Object.fromEntries(duties.map((duty) => [duty.id, 'trusted'] as const));
  return {
    clock,
    reader: options.reader ?? plainReader,
    authenticator: null,
    press: openPress(),
    compose: async (outgoing, { messageId, date, annexes, automatic = false }) =>
      composeMail(outgoing, {
        messageId,
        automatic,
        date: date.getTime(),
        zone: 'Europe/Amsterdam',
        annexBytes: new Map(
          outgoing.annexes.map((annex, at) => [annex.blob, annexes[at] ?? new Uint8Array()]),
        ),
      }),
    newId: seededIds(options.seed ?? 'office', options.idsGiven),
    duties,
    grades: options.grades ?? trusted,
    roads: options.roads ?? [],
    address: () => 'https://kantoor.example',
    ...(options.openModel === undefined ? {} : { openModel: options.openModel }),
    answerPages: options.answerPages ?? null,
    ...(options.openFitter === undefined ? {} : { openFitter: options.openFitter }),
    probe: options.probe ?? (() => undefined),
    ...(options.witness === undefined ? {} : { witness: options.witness }),
    changed: () => undefined,
  };
}

/** Reads in this process: a test's letters need no worker. */
const plainReader: Reader = {
  readMany: async (jobs) => jobs.map((job) => readMessage(job.bytes)),
  async [Symbol.asyncDispose]() {
    await Promise.resolve();
  },
};

/** Takes on a principal with one mail account. */
export async function addTestPrincipal(office: Office, one: TestPrincipal): Promise<void> {
  await office.addPrincipal(ownerId(one.id), testProfile(one));
  await office.addAccount(ownerId(one.id), {
    kind: 'memory',
    title: 'Kantoor',
    settings: JSON.stringify({ address: `${one.id}@kantoor.example` }),
    secret: 'geheim',
  });
}

function testProfile({ id, name, secrecy, zone, language }: TestPrincipal): StoredProfile {
  return {
    name: name ?? `mr. ${id}`,
    named: { nl: name ?? `de heer ${id}`, en: name ?? `Mr ${id}` },
    pronoun: 'hij',
    secrecy: secrecy ?? 'none',
    language: language ?? 'nl',
    zone: zone ?? 'Europe/Amsterdam',
    addresses: [`${id}@kantoor.example`],
    closing: { nl: 'secretariaat', en: 'secretary' },
    emergencyText: { nl: 'Bel 112.', en: 'Call 112.' },
    workingDays: [1, 2, 3, 4, 5],
  };
}

/** A short name as an owner's id. */
export function ownerId(name: string): OwnerId {
  const id = readOwnerId(name);
  if (id === null) throw new Error(`${name} is no name for a principal`);
  return id;
}

function addressOf(account: StoredAccount): string {
  const settings: unknown = JSON.parse(account.settings);
  if (typeof settings === 'object' && settings !== null && 'address' in settings)
    return String(settings.address);
  throw new Error('an account without an address');
}

function testOffice(options: TestOfficeOptions, world: World): TestOffice {
  const { office, clock, mail, path, troubles, listeners } = world;
  const first = (options.principals ?? [{ id: 'berg' }])[0]?.id ?? 'berg';
  let handed = 0;

  function owner(id = first): Owner {
    const found = office.owner(id);
    if (found === null) throw new Error(`no principal ${id}`);
    return found;
  }
  function account(id = first): AccountId {
    const [found] = owner(id).accounts.keys();
    if (found === undefined) throw new Error(`${id} has no account`);
    return found;
  }
  return {
    office,
    clock,
    mail,
    path,
    troubles,
    owner,
    account,
    async receive(raw, to = {}) {
      handed += 1;
      const message = {
        origin: to.origin ?? `INBOX;1;${handed}`,
        raw,
        arrivedAt: clock.now(),
        folder: 'INBOX',
        use: to.use ?? 'inbox',
        flags: [],
      } as const;
      await receive(owner(to.owner), to.channel ?? account(to.owner), [message], undefined);
      await office.settle(ownerId(to.owner ?? first));
    },
    async until(holds) {
      while (!(await holds())) {
        const { promise, resolve } = Promise.withResolvers<void>();
        listeners.add(resolve);
        // What changed between the look and the listening must not be missed.
        if (await holds()) resolve();
        await promise;
        listeners.delete(resolve);
      }
    },
    settle: (id = first) => office.settle(ownerId(id)),
    async reopen() {
      await office[Symbol.asyncDispose]();
      const idsGiven = (options.idsGiven ?? 0) + 100_000;
      const again = { ...options, path, idsGiven };
      const opened = await openOver(again, { path, clock, mail });
      return testOffice({ ...again, path: options.path }, opened);
    },
    async [Symbol.asyncDispose]() {
      await office[Symbol.asyncDispose]();
      if (options.path === undefined) await rm(path, { recursive: true, force: true });
    },
  };
}
