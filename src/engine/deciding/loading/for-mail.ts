import type { OutgoingMail } from '../../../core/act.ts';
import type { Need, Situation } from '../../../core/situation.ts';
import type { Reader } from '../../../store/access.ts';
import { load } from '../prepare.ts';

/** People at the addresses, their namesakes, their matters, and whether we wrote to them before. */
export async function loadForMail(
  reader: Reader,
  bare: Situation,
  ordered: Pick<OutgoingMail, 'to' | 'cc' | 'inReplyTo' | 'references'>,
): Promise<Situation> {
  const addresses = [...ordered.to, ...ordered.cc].map((mailbox) => mailbox.address.toLowerCase());
  const threads: readonly Need[] =
    ordered.inReplyTo === null
      ? []
      : [{ need: 'thread', messageIds: [ordered.inReplyTo, ...ordered.references] }];
  const people = await load(reader, bare, [
    ...addresses.flatMap((address): readonly Need[] => [
      { need: 'person', address },
      { need: 'written-to', address },
    ]),
    ...threads,
  ]);
  const surnames = people.loaded.people.flatMap((person) =>
    person.surname === null ? [] : [person.surname],
  );
  const namesakes = await load(
    reader,
    people,
    surnames.map((surname) => ({ need: 'people-named', surname })),
  );
  return load(
    reader,
    namesakes,
    namesakes.loaded.people.map((person) => ({ need: 'matters-of-person', person: person.id })),
  );
}
