import type { OpenLoop } from '../../core/records/loop.ts';
import type { Person } from '../../core/records/person.ts';
import { openLoopsBy } from '../../store/records/loops.ts';
import { personWithAddress, readPerson } from '../../store/records/people.ts';
import type { Reader } from '../../store/access.ts';

/** Who must answer, as far as he is known, with everything he owes us. */
export interface Owing {
  readonly person: Person | null;
  /** All his addresses, in lower case; of who is not on record the one we wrote to. */
  readonly addresses: readonly string[];
  /** Open loops in which he owes us something, by their next date. */
  readonly loops: readonly OpenLoop[];
}

/** Whoever a loop waits for: one person, whatever addresses his loops have. */
export async function owingOf(
  reader: Reader,
  { counterpart, address }: Pick<OpenLoop, 'counterpart' | 'address'>,
): Promise<Owing> {
  const person =
    (counterpart === null ? null : await readPerson(reader, counterpart)) ??
    (await personWithAddress(reader, address));
  const addresses = [
    ...new Set([address, ...(person?.addresses ?? [])].map((one) => one.toLowerCase())),
  ];
  const found = new Map<string, OpenLoop>();
  const add = (loops: readonly OpenLoop[]) => {
    for (const loop of loops) if (loop.owes === 'they') found.set(loop.id, loop);
  };
  if (person !== null) add(await openLoopsBy(reader, 'counterpart', person.id));
  for (const one of addresses) add(await openLoopsBy(reader, 'address', one));
  // An address that somebody else has taken over since is not his.
  const loops = [...found.values()].filter(
    (loop) => loop.counterpart === null || person === null || loop.counterpart === person.id,
  );
  return { person, addresses, loops: loops.toSorted((one, other) => one.nextAt - other.nextAt) };
}
