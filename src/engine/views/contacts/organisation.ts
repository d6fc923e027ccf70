import { findOrganisation, membersBy } from '../../../store/records/relations/organisations.ts';
import { wholeOf } from '../../../store/records/relations/one-person.ts';
import { readPerson } from '../../../store/records/people.ts';
import type { Owner } from '../../owner.ts';

/** An organisation with everybody in it, each once; null where there is none of that name or id. */
export async function organisationNamed({ store }: Pick<Owner, 'store'>, text: string) {
  const found = await findOrganisation(store.read, text);
  if (found === null) return null;
  const members = await membersBy(store.read, 'organisation', [found.id]);
  const people = new Map<string, { role: string | null; evidence: string }>();
  for (const { person, role, evidence } of members) {
    const whole = await wholeOf(store.read, person);
    const known = people.get(whole);
    people.set(whole, { role: known?.role ?? role, evidence: known?.evidence ?? evidence });
  }
  const named = await Promise.all(
    [...people].map(async ([id, said]) => ({
      id,
      name: (await readPerson(store.read, id))?.name ?? '',
      ...said,
    })),
  );
  return {
    id: found.id,
    name: found.name,
    people: named.toSorted((a, b) => a.name.localeCompare(b.name)),
  };
}
