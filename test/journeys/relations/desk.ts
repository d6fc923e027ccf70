import type { AccountId } from '../../../src/core/ids.ts';
import type { Alert } from '../../../src/core/ports/alert.ts';
import { duties } from '../../../src/duties/index.ts';
import {
  addContact,
  changeContact,
  contact,
  personMeant,
  readContactsNow,
  why,
  type Owner,
} from '../../../src/engine/index.ts';
import type { ContactChange } from '../../../src/engine/contacts/write-here.ts';
import { actsIn, readAct, type StoredAct } from '../../../src/store/records/acts.ts';
import { unseenAlerts } from '../../../src/store/records/alerts.ts';
import {
  NINE,
  openTestOffice,
  ownerId,
  principal,
  type TestOffice,
  type TestOfficeOptions,
} from '../../world/office.ts';

/** An account to connect. */
export interface ConnectingBooks {
  readonly kind: 'carddav' | 'memory-contacts';
  readonly settings: object;
  readonly password?: string;
}

/** A desk whose principal keeps his address book elsewhere. Hold it with `await using`. */
export interface RelationsDesk extends AsyncDisposable {
  readonly world: TestOffice;
  readonly owner: Owner;
  /** What was told by telephone. */
  readonly telephone: readonly Alert[];
  connect(account: ConnectingBooks): Promise<AccountId>;
  /** Looks into every address book elsewhere. */
  look(): ReturnType<typeof readContactsNow>;
  /** Somebody as he is on record. */
  shown(person: string): ReturnType<typeof contact>;
  /** He changes something of somebody; the deed as it is then, null where it stands here alone. */
  change(person: string, change: ContactChange): Promise<StoredAct | null>;
  add(change: Parameters<typeof addContact>[2]): Promise<StoredAct | null>;
  /** What is told on the page and was not seen yet. */
  said(): Promise<readonly string[]>;
  /** Acts that are still to be done, by state. */
  states(): Promise<readonly string[]>;
  why(act: StoredAct): ReturnType<typeof why>;
  count(table: string, where?: string): Promise<number>;
}

/** Opens it on Tuesday 24 November 2026 at nine. */
export async function openRelationsDesk(options: TestOfficeOptions = {}): Promise<RelationsDesk> {
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
  const { read } = owner.store;
  const afterwards = async (act: string | null): Promise<StoredAct | null> => {
    await world.settle();
    return act === null ? null : readAct(read, act);
  };
  return {
    world,
    owner,
    telephone,
    connect: ({ kind, settings, password = '' }) =>
      world.office.addAccount(ownerId('berg'), {
        kind,
        title: 'Kantooradressen',
        settings: JSON.stringify(settings),
        secret: JSON.stringify({ password }),
      }),
    async look() {
      const looked = await readContactsNow(owner);
      await world.settle();
      return looked;
    },
    shown: (person) => contact(owner, person),
    async change(person, change) {
      const who = await personMeant(read, person);
      return afterwards((await changeContact(owner, himself, who, change)).act);
    },
    add: async (change) => afterwards((await addContact(owner, himself, change)).act),
    said: async () => (await unseenAlerts(read)).map(({ text }) => text),
    async states() {
      const open = await Promise.all(
        (['approve', 'permitted', 'wait', 'started', 'unknown'] as const).map((state) =>
          actsIn(read, state),
        ),
      );
      return open.flat().map(({ state }) => state);
    },
    why: (act) => why(owner, act.id, { language: 'nl', everything: true }),
    async count(table, where = 'TRUE') {
      const row = await read.get(`SELECT count(*) AS n FROM ${table} WHERE ${where}`);
      return Number(row?.['n']);
    },
    [Symbol.asyncDispose]: () => world[Symbol.asyncDispose](),
  };
}
