import type { PersonId } from '../../core/ids.ts';
import type { CardEdit } from '../../core/people/cards/edit-card.ts';
import { readName } from '../../core/people/names.ts';
import { homeOfZone, readPhone } from '../../core/people/phone.ts';
import type { Writer } from '../../store/access.ts';
import { readProfile } from '../../store/records/meta.ts';
import { readRecord, writeClaim, writePerson } from '../../store/records/people.ts';
import { writeDay } from '../../store/records/relations/days.ts';
import { recordsOf } from '../../store/records/relations/one-person.ts';
import { joinOrganisation, writeMember } from '../../store/records/relations/organisations.ts';
import type { Consenting } from '../approvers.ts';
import type { Owner } from '../owner.ts';

/** What somebody says of a person; what is not named stays. */
export interface ContactChange {
  readonly name?: string | undefined;
  readonly organisation?: string | null | undefined;
  readonly role?: string | null | undefined;
  readonly note?: string | null | undefined;
  readonly birthday?: string | null | undefined;
  readonly addAddresses?: readonly string[] | undefined;
  readonly removeAddresses?: readonly string[] | undefined;
  readonly addTelephones?: readonly string[] | undefined;
  readonly removeTelephones?: readonly string[] | undefined;
  /** Name of the address book in which he is to have a card. */
  readonly book?: string | undefined;
}

/** Where what somebody wrote down himself is known from. */
export const hand = (by: Pick<Consenting, 'id'>): string => `hand:${by.id}`;

/** What somebody's hand wrote, and how a card would have it. */
export interface Hand {
  readonly by: Consenting;
  readonly change: ContactChange;
  readonly edit: CardEdit;
}

/** Written with the record of that id, as its user said it. */
export async function writeHere(
  owner: Owner,
  writer: Writer,
  id: PersonId,
  { by, change, edit }: Hand,
): Promise<void> {
  const record = await readRecord(writer, id);
  const profile = await readProfile(writer);
  if (record === null) return;
  const at = owner.tools.clock.now();
  const evidence = hand(by);
  const named = change.name === undefined ? null : readName(change.name, record.address.language);
  await writePerson(
    writer,
    {
      ...record,
      name: change.name ?? record.name,
      firstName: named === null ? record.firstName : named.first,
      surname: named === null ? record.surname : named.surname,
      titles: named === null ? record.titles : named.titles,
      organisation: edit.organisation === undefined ? record.organisation : edit.organisation,
    },
    evidence,
    at,
  );
  const home = homeOfZone(profile?.zone ?? '');
  const number = (written: string): string =>
    readPhone(written.trim(), home)?.e164 ?? written.trim();
  const records = JSON.stringify(await recordsOf(writer, id));
  const withdraw = (kind: string, value: string) =>
    writer.run(
      'DELETE FROM claim WHERE kind = ? AND value = ? AND person IN (SELECT value FROM json_each(?))',
      kind,
      value,
      records,
    );
  for (const gone of edit.removeMails ?? []) await withdraw('address', gone.toLowerCase());
  for (const gone of edit.removePhones ?? []) await withdraw('telephone', number(gone));
  for (const mail of edit.addMails ?? [])
    await writeClaim(writer, id, 'address', mail.toLowerCase(), evidence, at);
  for (const phone of edit.addPhones ?? [])
    await writeClaim(writer, id, 'telephone', number(phone), evidence, at);
  if (typeof edit.birthday === 'string')
    await writeDay(writer, { person: id, kind: 'birthday', day: edit.birthday, evidence, at });
  if (typeof edit.organisation === 'string') {
    const { newId } = owner.tools;
    const organisation = await joinOrganisation(writer, { name: edit.organisation, newId });
    const role = edit.role ?? null;
    await writeMember(writer, { person: id, organisation, evidence, role, at });
  }
}
