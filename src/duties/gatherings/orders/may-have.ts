import { personAt } from '../../../core/conduct/look.ts';
import type { Deciding } from '../../../core/diary/acting/deciding.ts';
import type { Attendee, Gathering } from '../../../core/gatherings/gathering.ts';

/**
 * Whether somebody may have what belongs to a meeting: where it is of a matter, he must belong to that. A matter that nobody
 * of the meeting belongs to was not loaded, and then nobody gets anything.
 */
export function mayHave(
  { situation }: Deciding,
  { matter }: Gathering,
  { address }: Attendee,
): boolean {
  if (matter === null) return true;
  const found = situation.loaded.matters.find(({ id }) => id === matter);
  const person = personAt(situation.loaded.people, address);
  return (
    found !== undefined && person !== null && found.people.some((one) => one.person === person.id)
  );
}
