import type { CalendarKind } from '../../../src/main/calendar-kinds.ts';
import type { Alert } from '../../../src/core/ports/alert.ts';
import type { AccountId } from '../../../src/core/ids.ts';
import { DAY_MS } from '../../../src/core/time/instant.ts';
import { duties } from '../../../src/duties/index.ts';
import {
  approve,
  calendars,
  diary,
  readCalendarsNow,
  tell,
  why,
  type Owner,
} from '../../../src/engine/index.ts';
import type { Looked } from '../../../src/engine/diary/elsewhere/look.ts';
import { actsIn, readAct, type StoredAct } from '../../../src/store/records/acts.ts';
import { unseenAlerts } from '../../../src/store/records/alerts.ts';
import { event } from '../../contracts/calendar-mirror.ts';
import {
  NINE,
  openTestOffice,
  ownerId,
  principal,
  type TestOffice,
  type TestOfficeOptions,
} from '../../world/office.ts';

/** An account to connect. */
export interface Connecting {
  readonly kind: CalendarKind | 'memory-calendars';
  readonly settings: object;
  readonly password?: string;
}

/** A desk whose principal keeps his diary elsewhere. Hold it with `await using`. */
export interface CalendarDesk extends AsyncDisposable {
  readonly world: TestOffice;
  readonly owner: Owner;
  /** What was told by telephone. */
  readonly telephone: readonly Alert[];
  connect(account: Connecting): Promise<AccountId>;
  /** Looks into every calendar elsewhere, and decides on what that brought. */
  look(): Promise<Looked>;
  /** An order in plain words, which must be understood; its acts. */
  order(text: string): Promise<readonly StoredAct[]>;
  /** The same, agreed to at once and done as far as it can be; its acts as they are then. */
  done(text: string): Promise<readonly StoredAct[]>;
  agree(acts: readonly StoredAct[]): Promise<readonly StoredAct[]>;
  /** What waits for consent. */
  waiting(): Promise<readonly StoredAct[]>;
  /** Titles of what is on in the ten weeks from now, in order. */
  titles(): Promise<readonly string[]>;
  /** UIDs of everything that is kept here, whenever it is. */
  kept(): Promise<readonly string[]>;
  /** What is told on the page and was not seen yet. */
  said(): Promise<readonly string[]>;
  why(act: StoredAct): ReturnType<typeof why>;
  count(table: 'arrival' | 'decision' | 'act' | 'alert', where?: string): Promise<number>;
  calendars(): ReturnType<typeof calendars>;
}

const viewing = { language: 'nl', everything: true } as const;
const WEEKS_MS = 70 * DAY_MS;

/** Opens it on Tuesday 24 November 2026 at nine. */
export async function openCalendarDesk(options: TestOfficeOptions = {}): Promise<CalendarDesk> {
  const telephone: Alert[] = [];
  const road = {
    name: 'telephone',
    tell: async (alert: Alert) => {
      telephone.push(alert);
      return 'told' as const;
    },
  };
  const world = await openTestOffice({ duties, roads: [road], start: NINE, ...options });
  const owner = world.owner();
  const himself = principal();

  async function order(text: string): Promise<readonly StoredAct[]> {
    const told = await tell(owner, himself, { text, language: 'nl' });
    if (!told.understood) throw new Error(`not understood: ${text}: ${told.question}`);
    return again(told.acts);
  }
  async function again(ids: readonly string[]): Promise<readonly StoredAct[]> {
    const acts = await Promise.all(ids.map((id) => readAct(owner.store.read, id)));
    return acts.filter((act) => act !== null);
  }
  async function agree(acts: readonly StoredAct[]): Promise<readonly StoredAct[]> {
    for (const { id, state } of acts) if (state === 'approve') await approve(owner, id, himself);
    await world.settle();
    return again(acts.map(({ id }) => id));
  }
  return {
    world,
    owner,
    telephone,
    connect: ({ kind, settings, password = '' }) =>
      world.office.addAccount(ownerId('berg'), {
        kind,
        title: 'Kantooragenda',
        settings: JSON.stringify(settings),
        secret: JSON.stringify({ password }),
      }),
    async look() {
      const looked = await readCalendarsNow(owner);
      await world.settle();
      return looked;
    },
    order,
    agree,
    done: async (text) => agree(await order(text)),
    waiting: () => actsIn(owner.store.read, 'approve'),
    async titles() {
      const now = world.clock.now();
      const span = { from: now - DAY_MS, until: now + WEEKS_MS };
      const { entries } = await diary(owner, span, viewing);
      return entries.map(({ occurrence }) => occurrence.summary ?? '');
    },
    async kept() {
      const rows = await owner.store.read.all('SELECT uid FROM calendar_object WHERE gone = 0');
      return rows.map((row) => String(row['uid']));
    },
    said: async () => (await unseenAlerts(owner.store.read)).map(({ text }) => text),
    why: (act) => why(owner, act.id, viewing),
    async count(table, where = 'TRUE') {
      const row = await owner.store.read.get(`SELECT count(*) AS n FROM ${table} WHERE ${where}`);
      return Number(row?.['n']);
    },
    calendars: () => calendars(owner),
    [Symbol.asyncDispose]: () => world[Symbol.asyncDispose](),
  };
}

/** Acts of an order that are still to be done or were given up, by state. */
export async function statesOf(owner: Owner): Promise<readonly string[]> {
  const open = await Promise.all(
    (['approve', 'permitted', 'wait', 'started', 'unknown'] as const).map((state) =>
      actsIn(owner.store.read, state),
    ),
  );
  return open.flat().map(({ state }) => state);
}

/** An event of half an hour, the number telling when: four a day from the first of June 2026 on, none at the time of another. */
export function spread(uid: string, number: number): string {
  const day = Temporal.PlainDate.from('2026-06-01').add({ days: Math.floor(number / 4) });
  const date = day.toString().replaceAll('-', '');
  const hour = String(8 + (number % 4) * 2).padStart(2, '0');
  return event(uid, uid)
    .replace(/DTSTART:.*/, `DTSTART:${date}T${hour}0000Z`)
    .replace(/DTEND:.*/, `DTEND:${date}T${hour}3000Z`);
}
