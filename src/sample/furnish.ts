import type { IdKind, MatterId, OwnerId, PersonId, writeId } from '../core/ids.ts';
import { readOwnerId } from '../core/ids.ts';
import type { Person } from '../core/records/person.ts';
import { noteDay, setAlertAddress, type Office, type Owner } from '../engine/index.ts';
import { addUser } from '../store/office.ts';
import { adoptMandate } from '../store/records/mandates.ts';
import { writeMatter } from '../store/records/matters.ts';
import { rememberWrittenTo, writePerson } from '../store/records/people.ts';
import { appendLedger } from '../store/records/ledger.ts';
import { people, principals, type SamplePerson, type SamplePrincipal } from './cast.ts';
import { NOTARY_AT_HOME, playedPeople, SECRETARIAT } from './played/cast.ts';
import { furnishDiary } from './diary/furnish-diary.ts';
import { letters } from './mandates.ts';
import { matters } from './matters.ts';

/** When, and whether the week is played. */
interface Furnishing {
  readonly now: number;
  readonly played: boolean;
}

type NewId = <K extends IdKind>(kind: K) => ReturnType<typeof writeId<K>>;

/** The people who use the sample office. */
export const sampleUsers = [
  {
    id: 'vandenberg',
    name: 'mr. J. van den Berg',
    language: 'nl',
    access: [{ principal: 'vandenberg', role: 'principal' }],
  },
  {
    id: 'smit',
    name: 'Dr Smit',
    language: 'en',
    access: [{ principal: 'smit', role: 'principal' }],
  },
  {
    id: 'devries',
    name: 'mevrouw De Vries',
    language: 'nl',
    access: [
      { principal: 'vandenberg', role: 'assistant' },
      { principal: 'vandenberg', role: 'second' },
      { principal: 'smit', role: 'assistant' },
    ],
  },
] as const;

/** Puts the cast into an empty office: principals, their people and dossiers, their letters and accounts. */
export async function furnish(
  office: Office,
  newId: NewId,
  { now, played }: Furnishing,
): Promise<void> {
  for (const principal of principals) await furnishOne(office, principal, newId, { now, played });
  await office.folder.office.transact(async (writer) => {
    for (const user of sampleUsers) await addUser(writer, user, now);
  });
}

async function furnishOne(
  office: Office,
  principal: SamplePrincipal,
  newId: NewId,
  { now, played }: Furnishing,
): Promise<void> {
  const owner = await office.addPrincipal(ownerId(principal.id), principal.profile);
  await introduce(owner, principal.id, newId, { now, played });
  await furnishDiary(owner, principal.id, now);
  const letter = letters[principal.id];
  await owner.store.transact(async (writer) => {
    await adoptMandate(writer, { letter, adoptedAt: now, by: principal.id }, '{}');
    await appendLedger(writer, {
      at: now,
      kind: 'mandate-adopted',
      subject: principal.id,
      by: principal.id,
      refs: [],
      marks: {},
    });
  });
  const writesHome = played && principal.id === 'vandenberg';
  if (writesHome) await setAlertAddress(owner, NOTARY_AT_HOME, principal.id);
  for (const address of [...principal.accounts, ...(writesHome ? [SECRETARIAT] : [])]) {
    await office.addAccount(owner.id, {
      kind: 'memory',
      title: address,
      settings: JSON.stringify({ address }),
      secret: JSON.stringify({ password: SAMPLE_PASSWORD }),
    });
  }
}

/** Every mailbox of the sample world opens with this. */
export const SAMPLE_PASSWORD = 'voorbeeld-wachtwoord';

async function introduce(
  owner: Owner,
  principal: SamplePrincipal['id'],
  newId: NewId,
  { now, played }: Furnishing,
): Promise<void> {
  const cast = played ? [...people, ...playedPeople] : people;
  const ids = new Map<string, PersonId>();
  await owner.store.transact(async (writer) => {
    for (const one of cast.filter((person) => person.of === principal)) {
      const id = newId('person');
      ids.set(one.key, id);
      await writePerson(writer, toPerson(one, id), 'address-book', now);
      await rememberWrittenTo(writer, one.address, now);
    }
    for (const matter of matters.filter((one) => one.of === principal)) {
      const id: MatterId = newId('matter');
      const involved = matter.people.flatMap(({ key, side }) => {
        const person = ids.get(key);
        return person === undefined ? [] : [{ person, side }];
      });
      await writeMatter(writer, {
        id,
        reference: matter.reference,
        title: matter.title,
        confidentiality: 'office',
        subjects: matter.subjects,
        people: involved,
      });
    }
  });
  for (const one of cast.filter((person) => person.of === principal)) {
    const id = ids.get(one.key);
    if (id === undefined || one.day === undefined) continue;
    await noteDay(owner, WHO_WRITES_DAYS, toPerson(one, id), one.day);
  }
}

/** Birthdays were written down by the assistant. */
const WHO_WRITES_DAYS = { id: 'devries', name: 'mevrouw De Vries', roles: ['assistant'] } as const;

function toPerson(one: SamplePerson, id: PersonId): Person {
  return {
    id,
    name: one.name,
    firstName: one.firstName,
    surname: one.surname,
    titles: one.titles ?? [],
    addresses: [one.address],
    telephones: one.telephones ?? [],
    accounts: one.accounts ?? [],
    organisation: one.organisation ?? null,
    household: one.household ?? null,
    marks: one.marks,
    address: {
      language: one.language ?? 'nl',
      form: one.familiar === true ? 'je' : 'u',
      title: one.title,
      familiar: one.familiar === true,
      ...(one.greeting === undefined ? {} : { greeting: one.greeting }),
    },
  };
}

function ownerId(text: string): OwnerId {
  const id = readOwnerId(text);
  if (id === null) throw new Error(`not a name for an owner: ${text}`);
  return id;
}
