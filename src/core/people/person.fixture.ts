import type { PersonId } from '../ids.ts';
import type { Address, Person } from '../records/person.ts';

/** A person for tests and examples: nothing known but what is given. */
export function person(over: Partial<Person> = {}, address: Partial<Address> = {}): Person {
  return {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding: tests name their people as they like
    id: 'pe-test' as PersonId,
    name: '',
    firstName: null,
    surname: null,
    titles: [],
    addresses: [],
    telephones: [],
    accounts: [],
    organisation: null,
    household: null,
    marks: [],
    address: { language: 'nl', form: 'u', title: null, familiar: false, ...address },
    ...over,
  };
}
