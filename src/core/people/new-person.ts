import type { PersonId } from '../ids.ts';
import type { Person } from '../records/person.ts';
import type { Mailbox } from '../records/reading.ts';
import type { Language } from '../text/words.ts';
import { readName } from './names.ts';

/**
 * A record for somebody met in a header for the first time: what his display name says and nothing
 * more. No marks, no household, nobody familiar; those come from evidence or from a person.
 */
export function newPerson(id: PersonId, from: Mailbox, language: Language): Person {
  const parts = readName(from.name, language);
  return {
    id,
    name: from.name.trim() === '' ? from.address : from.name.trim(),
    firstName: parts.first,
    surname: parts.surname,
    titles: parts.titles,
    addresses: [from.address.toLowerCase()],
    telephones: [],
    accounts: [],
    organisation: null,
    household: null,
    marks: [],
    address: { language, form: 'u', title: parts.title, familiar: false },
  };
}
