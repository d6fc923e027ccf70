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

/** The matter a letter about a meeting belongs to; null for none, or for who may not have it. */
export function matterOf(deciding: Deciding, gathering: Gathering, reader: Attendee) {
  if (!mayHave(deciding, gathering, reader)) return null;
  return deciding.situation.loaded.matters.find(({ id }) => id === gathering.matter)?.id ?? null;
}
