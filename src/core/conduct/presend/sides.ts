import type { OutgoingMail, Remark } from '../../act.ts';
import { surnameKey } from '../../people/names.ts';
import type { Person } from '../../records/person.ts';
import { sentence } from '../../text/words.ts';
import { personAt } from '../look.ts';
import type { PresendContext } from './context.ts';

/**
 * Rule 5 of conduct: the addressee belongs to the matter, and no letter goes to two sides at once.
 * Two people of one name on opposite sides are how a paper comes into the wrong hands.
 */
export function sides(mail: OutgoingMail, context: PresendContext): readonly Remark[] {
  const { matter, people } = context;
  const addressees = [...mail.to, ...mail.cc].map(({ address }) => ({
    address,
    person: personAt(people, address),
  }));
  if (matter === null) return addressees.flatMap((one) => namesake(one.person, mail, context));
  const reference = matter.reference;
  const places = addressees.map((one) => ({
    ...one,
    side: matter.people.find((held) => held.person === one.person?.id)?.side ?? null,
  }));
  const remarks = places
    .filter((one) => one.side === null)
    .map((one): Remark => {
      const name = one.person?.name ?? one.address;
      const other = people.find(
        (held) =>
          one.person !== null &&
          sharesName(held, one.person) &&
          matter.people.some((belonging) => belonging.person === held.id),
      );
      const said =
        other === undefined
          ? sentence('presend.not-in-matter', { name, reference })
          : sentence('presend.namesake', { name, other: withAddress(other), reference });
      return { weight: 'stop', said };
    });
  const named = new Set(places.map((one) => one.side).filter((side) => side !== null));
  if (named.size > 1) {
    remarks.push({ weight: 'stop', said: sentence('presend.two-sides', { reference }) });
  }
  // On the other side of the very same matter nothing above is amiss: the conversation tells who was meant.
  return [...remarks, ...addressees.flatMap((one) => namesake(one.person, mail, context))];
}

/** A letter to somebody whose namesake, not he, is in the conversation it answers. */
function namesake(
  person: Person | null,
  mail: OutgoingMail,
  context: PresendContext,
): readonly Remark[] {
  if (person === null || context.participants.length === 0) return [];
  const takesPart = (one: Person): boolean =>
    one.addresses.some((address) => context.participants.includes(address.toLowerCase()));
  if (takesPart(person)) return [];
  const other = context.people.find(
    (held) => held.id !== person.id && sharesName(held, person) && takesPart(held),
  );
  if (other === undefined || mail.inReplyTo === null) return [];
  const values = { name: withAddress(person), other: withAddress(other) };
  return [{ weight: 'stop', said: sentence('presend.namesake-thread', values) }];
}

function sharesName(one: Person, other: Person): boolean {
  if (one.id === other.id || one.surname === null || other.surname === null) return false;
  return surnameKey(one.surname) === surnameKey(other.surname);
}

function withAddress(person: Person): string {
  return `${person.name} (${person.addresses[0] ?? ''})`;
}
