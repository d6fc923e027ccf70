import type { Loop } from '../../core/records/loop.ts';
import type { Person } from '../../core/records/person.ts';
import type { Need } from '../../core/situation.ts';
import { listLoops, openLoopsBy, readLoop } from '../../store/records/loops.ts';
import { readPerson } from '../../store/records/people.ts';
import type { Reader } from '../../store/access.ts';

type LoopNeed = Extract<
  Need,
  {
    readonly need:
      | 'loops-of-thread'
      | 'loops-of-address'
      | 'loops-of-person'
      | 'loop'
      | 'open-loops';
  }
>;

/** Loops that a duty asks for, with the people they are open with where all of them are wanted. */
export interface FoundLoops {
  readonly loops: readonly Loop[];
  readonly people: readonly Person[];
}

/** What is open in one go; of more nobody reads a list. */
const MOST_OPEN = 500;

export async function loopsOf(reader: Reader, need: LoopNeed): Promise<FoundLoops> {
  const only = (loops: readonly Loop[]): FoundLoops => ({ loops, people: [] });
  switch (need.need) {
    case 'loops-of-thread':
      return only(await openLoopsBy(reader, 'thread', need.thread));
    case 'loops-of-address':
      return only(await openLoopsBy(reader, 'address', need.address.toLowerCase()));
    case 'loops-of-person':
      return only(await openLoopsBy(reader, 'counterpart', need.person));
    case 'open-loops':
      return everythingOpen(reader);
    default: {
      const loop = await readLoop(reader, need.loop);
      return only(loop === null ? [] : [loop]);
    }
  }
}

async function everythingOpen(reader: Reader): Promise<FoundLoops> {
  const loops = await listLoops(reader, 'open', MOST_OPEN);
  const ids = new Set(loops.flatMap(({ counterpart }) => counterpart ?? []));
  const people = await Promise.all([...ids].map((id) => readPerson(reader, id)));
  return { loops, people: people.filter((person) => person !== null) };
}
