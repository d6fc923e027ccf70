import { Trouble } from '../../core/errors.ts';
import { factsOf } from '../../core/records/fact.ts';
import type { Person } from '../../core/records/person.ts';
import type { MessageReading } from '../../core/records/reading.ts';
import type { Writer } from '../../store/access.ts';
import { readRecord } from '../../store/records/people.ts';
import { recordsOf } from '../../store/records/relations/one-person.ts';
import {
  dropSuggestion,
  suggest,
  suggestionsOf,
  type Suggestion,
} from '../../store/records/relations/suggestions.ts';
import type { Consenting } from '../approvers.ts';
import type { Owner } from '../owner.ts';
import { changeContact } from './change-contact.ts';
import { changeEtiquette } from './etiquette.ts';

/** Longest value that is suggested. */
const LONGEST = 200;

/**
 * What somebody's own signature says of him is kept as a suggestion: anybody can write a number below a mail, so nothing is
 * taken over before a person of the office does.
 */
export async function suggestFromSignature(
  writer: Writer,
  record: string,
  { arrival, at }: { readonly arrival: string; readonly at: number },
  reading: MessageReading,
): Promise<void> {
  const known = await readRecord(writer, record);
  const from = reading.from[0]?.address.toLowerCase();
  if (known === null || from === undefined) return;
  for (const { value } of factsOf(reading.facts, 'contact-proposal')) {
    const others = value.mails.map((mail) => mail.value.toLowerCase());
    // A signature with another's address is another's.
    if (others.length > 0 && !others.includes(from)) continue;
    const phones = value.phones
      .filter((phone) => phone.value.use !== 'fax')
      .map((phone) => phone.value.e164)
      .filter((number) => !known.telephones.includes(number));
    const organisation = value.organisation?.value ?? null;
    const said: readonly (readonly [Suggestion['field'], string | null])[] = [
      ...phones.map((number) => ['telephone', number] as const),
      ['organisation', organisation === known.organisation ? null : organisation],
      ['role', value.role?.value ?? null],
    ];
    for (const [field, text] of said) {
      if (text === null || text.trim() === '' || text.length > LONGEST) continue;
      await suggest(writer, { person: record, field, value: text.trim(), arrival, at });
    }
  }
}

/**
 * Takes over what was suggested, or refuses it.
 * @throws Trouble `suggestion-unknown`, and what a change of a contact throws
 */
export async function takeSuggestion(
  owner: Owner,
  by: Consenting,
  person: Person,
  { field, value, take }: Pick<Suggestion, 'field' | 'value'> & { readonly take: boolean },
): Promise<void> {
  const records = await recordsOf(owner.store.read, person.id);
  const known = await suggestionsOf(owner.store.read, records);
  if (!known.some((one) => one.field === field && one.value === value))
    throw new Trouble('suggestion-unknown', { retry: false, values: { value } });
  if (take && field === 'title') await changeEtiquette(owner, by, person, { titles: [value] });
  if (take && field === 'telephone')
    await changeContact(owner, by, person, { addTelephones: [value] });
  if (take && field === 'organisation')
    await changeContact(owner, by, person, { organisation: value });
  if (take && field === 'role') await changeContact(owner, by, person, { role: value });
  await owner.store.transact((writer) => dropSuggestion(writer, records, { field, value }));
  owner.tools.changed(owner.id);
}
