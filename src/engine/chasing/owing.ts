import type { OpenLoop } from '../../core/records/loop.ts';
import type { Person } from '../../core/records/person.ts';
import { listLoops, openLoopsBy } from '../../store/records/loops.ts';
import { personWithAddress, readPerson } from '../../store/records/people.ts';
import type { Reader } from '../../store/access.ts';
import { personMeant } from '../people/person-meant.ts';
import type { Owner } from '../owner.ts';
import type { Viewing } from '../views/docket.ts';

/** Open matters in one list; of more nobody reads it. */
const MOST_OPEN = 1_000;

/** What is open with one person, both ways. */
export interface Owed {
  /** Null for somebody who is on no record. */
  readonly person: string | null;
  readonly name: string;
  readonly they: readonly OpenLoop[];
  readonly we: readonly OpenLoop[];
}

/**
 * Who owes us and whom we owe, by person, whoever comes up first before the others; of one person where one is named.
 * Nothing the viewer may not see.
 * @throws Trouble `person-unknown`, `person-ambiguous`
 */
export async function whoOwesWhom(
  owner: Owner,
  named: string | null,
  { everything }: Viewing,
): Promise<readonly Owed[]> {
  const reader = owner.store.read;
  const visible = ({ confidentiality }: OpenLoop): boolean =>
    everything || confidentiality === 'office';
  if (named !== null) {
    const person = await personMeant(reader, named);
    const loops = await loopsWith(reader, person);
    return [sided(person.id, person.name, loops.filter(visible))];
  }
  const groups = new Map<string, { person: string | null; name: string; loops: OpenLoop[] }>();
  for (const loop of await listLoops(reader, 'open', MOST_OPEN)) {
    if (loop.state !== 'open' || !visible(loop)) continue;
    const person = await personOf(reader, loop);
    const key = person?.id ?? loop.address;
    const group = groups.get(key) ?? {
      person: person?.id ?? null,
      name: person?.name ?? loop.address,
      loops: [],
    };
    group.loops.push(loop);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ person, name, loops }) => sided(person, name, loops));
}

function sided(person: string | null, name: string, loops: readonly OpenLoop[]): Owed {
  return {
    person,
    name,
    they: loops.filter(({ owes }) => owes === 'they'),
    we: loops.filter(({ owes }) => owes === 'we'),
  };
}

async function personOf(
  reader: Reader,
  { counterpart, address }: OpenLoop,
): Promise<Person | null> {
  const known = counterpart === null ? null : await readPerson(reader, counterpart);
  return known ?? (await personWithAddress(reader, address));
}

/** Whatever address his matters have; an address that somebody else has taken over since is not his. */
async function loopsWith(reader: Reader, person: Person): Promise<readonly OpenLoop[]> {
  const found = new Map<string, OpenLoop>();
  const lists = [
    await openLoopsBy(reader, 'counterpart', person.id),
    ...(await Promise.all(
      person.addresses.map((address) => openLoopsBy(reader, 'address', address)),
    )),
  ];
  for (const loop of lists.flat())
    if (loop.counterpart === null || (await isHis(reader, loop, person))) found.set(loop.id, loop);
  return [...found.values()].toSorted((one, other) => one.nextAt - other.nextAt);
}

async function isHis(reader: Reader, loop: OpenLoop, { id }: Person): Promise<boolean> {
  return (await personOf(reader, loop))?.id === id;
}
