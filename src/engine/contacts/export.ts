import { newCard } from '../../core/people/cards/edit-card.ts';
import { readName } from '../../core/people/names.ts';
import { readPerson } from '../../store/records/people.ts';
import { cardsOf } from '../../store/records/relations/contact-cards.ts';
import { daysOf } from '../../store/records/relations/days.ts';
import { recordsOf } from '../../store/records/relations/one-person.ts';
import type { Owner } from '../owner.ts';

/**
 * Everybody that is known as cards of one file: the card as it came where there is one, else one made of what is known. What
 * the office thinks of somebody (sensitivities, gifts) is no part of a card.
 */
export async function exportContacts(
  owner: Owner,
): Promise<{ readonly ids: readonly string[]; readonly text: string }> {
  const { read } = owner.store;
  const rows = await read.all(
    `SELECT DISTINCT coalesce(one.whole, person.id) AS id FROM person
     LEFT JOIN person_one one ON one.id = person.id ORDER BY 1`,
  );
  const stamp = Temporal.Instant.fromEpochMilliseconds(owner.tools.clock.now())
    .toString({ smallestUnit: 'second' })
    .replaceAll(/[-:]/g, '');
  const ids: string[] = [];
  const texts: string[] = [];
  for (const row of rows) {
    const person = await readPerson(read, String(row['id']));
    if (person === null) continue;
    const records = await recordsOf(read, person.id);
    const cards = await cardsOf(read, 'person', records);
    ids.push(person.id);
    if (cards.length > 0) {
      texts.push(...cards.map(({ text }) => text));
      continue;
    }
    const { first, initials, surname, titles } = readName(person.name, person.address.language);
    const birthday = (await daysOf(read, records)).find(({ kind }) => kind === 'birthday')?.day;
    const name = {
      full: person.name,
      family: person.surname ?? surname ?? '',
      given: person.firstName ?? first ?? initials ?? '',
      prefixes: (person.titles.length > 0 ? person.titles : titles).join(' '),
    };
    const { organisation, addresses, telephones } = person;
    const said = { name, organisation, addMails: addresses, addPhones: telephones };
    texts.push(
      newCard(
        `secretaris-${person.id}`,
        birthday === undefined ? said : { ...said, birthday },
        stamp,
      ),
    );
  }
  return { ids, text: texts.join('') };
}
