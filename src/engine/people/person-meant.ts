import { Trouble } from '../../core/errors.ts';
import type { Person } from '../../core/records/person.ts';
import type { Reader } from '../../store/access.ts';
import { findPeople } from '../../store/records/people.ts';
import { wholeOf } from '../../store/records/relations/one-person.ts';

/**
 * The one person meant by a name, an address or an id.
 * @throws Trouble `person-unknown`, `person-ambiguous`
 */
export async function personMeant(reader: Reader, text: string): Promise<Person> {
  const found = await findPeople(reader, text);
  const whole = await wholeOf(reader, text);
  const exact = found.filter(
    (person) =>
      person.id === whole ||
      person.name.toLowerCase() === text.toLowerCase() ||
      person.addresses.includes(text.toLowerCase()),
  );
  const [only, ...more] = exact.length > 0 ? exact : found;
  if (only === undefined)
    throw new Trouble('person-unknown', { retry: false, values: { person: text } });
  if (more.length > 0) {
    const matches = [only, ...more].map((one) => `${one.name} (${one.id})`).join(', ');
    throw new Trouble('person-ambiguous', { retry: false, values: { person: text, matches } });
  }
  return only;
}
