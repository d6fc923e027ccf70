import { occasionName, occasionsOf, type Occasion } from '../../core/people/occasions.ts';
import type { PersonId } from '../../core/ids.ts';
import type { Person } from '../../core/records/person.ts';
import type { Reader } from '../../store/access.ts';
import { toldBefore } from '../../store/records/diary/told-once.ts';
import { peopleBy, readPerson } from '../../store/records/people.ts';
import { allDays, type StoredDay } from '../../store/records/relations/days.ts';
import { etiquetteOfRecords } from '../../store/records/relations/etiquette.ts';
import { recordsOf, wholeOf } from '../../store/records/relations/one-person.ts';

/** What comes round within a stretch and was not brought up yet, with the people it is about and their households. */
export async function loadOccasions(
  reader: Reader,
  { from, until }: { readonly from: string; readonly until: string },
): Promise<{ readonly occasions: readonly Occasion[]; readonly people: readonly Person[] }> {
  const days = await daysByPerson(reader);
  const found = occasionsOf(
    [...days].flatMap(([person, own]) => remembered(person, own)),
    Temporal.PlainDate.from(from),
    Temporal.PlainDate.from(until),
  );
  const told = await toldBefore(reader, found.map(occasionName));
  const fresh = found.filter((occasion) => !told.has(occasionName(occasion)));
  const occasions = await Promise.all(
    fresh.map(async (occasion) => ({
      ...occasion,
      method: await methodOf(reader, occasion.person),
    })),
  );
  const ids = new Set(fresh.map(({ person }) => person));
  const people = await Promise.all([...ids].map((id) => withHousehold(reader, id)));
  return { occasions, people: people.flat() };
}

/** Somebody and everybody of his household. */
export async function withHousehold(reader: Reader, id: string): Promise<readonly Person[]> {
  const person = await readPerson(reader, id);
  if (person === null) return [];
  const { household } = person;
  return [person, ...(household === null ? [] : await peopleBy(reader, 'household', household))];
}

/** How somebody likes to be reached, on the day that is nearest: where a letter is made for it. */
export async function methodOf(reader: Reader, person: string): Promise<Occasion['method']> {
  return (await etiquetteOfRecords(reader, await recordsOf(reader, person))).method;
}

/** Days under the id by which their person is found. */
async function daysByPerson(reader: Reader): Promise<ReadonlyMap<string, readonly StoredDay[]>> {
  const days = new Map<string, StoredDay[]>();
  for (const day of await allDays(reader)) {
    const whole = await wholeOf(reader, day.person);
    days.set(whole, [...(days.get(whole) ?? []), day]);
  }
  return days;
}

/** One day of each kind, what a hand wrote before what a card says; of the dead no day comes round. */
function remembered(person: string, days: readonly StoredDay[]) {
  if (days.some(({ kind }) => kind === 'died')) return [];
  const worth = (day: StoredDay): number => (day.evidence.startsWith('hand:') ? 0 : 1);
  const best = new Map<string, StoredDay>();
  for (const day of days.toSorted((a, b) => worth(a) - worth(b)))
    if (!best.has(day.kind)) best.set(day.kind, day);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding of an id read from its own column
  const id = person as PersonId;
  return [...best.values()].map(({ kind, day }) => ({ person: id, kind, day, method: null }));
}
