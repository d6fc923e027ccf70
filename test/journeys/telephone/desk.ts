import { docket, tell, type Consenting, type Told } from '../../../src/engine/index.ts';
import { listLoops } from '../../../src/store/records/loops.ts';
import type { TestOffice } from '../../world/office.ts';

/** Whoever takes the calls: she may not approve anything. */
export const TESS: Consenting = { id: 'user-tess', name: 'Tess', roles: ['assistant'] };

/** She tells what was said at the telephone. */
export async function note(
  world: TestOffice,
  text: string,
  language: 'nl' | 'en' | null = 'nl',
): Promise<Told> {
  const told = await tell(world.owner(), TESS, { text, language });
  await world.settle();
  return told;
}

/** Loops that are open, or that were closed: whose turn it is, with whom, what. */
export async function loopsOf(
  world: TestOffice,
  state: 'open' | 'closed' = 'open',
): Promise<readonly string[]> {
  const loops = await listLoops(world.owner().store.read, state, 100);
  return loops.map(({ owes, address, what }) => `${owes} ${address}: ${what}`);
}

/** What the principal reads of the last thing that came in. */
export async function lastOnDocket(world: TestOffice, language: 'nl' | 'en' = 'nl') {
  const owner = world.owner();
  const query = { since: null, sorting: null, limit: 1 };
  const [item] = await docket(owner, owner.store.read, query, { language, everything: true });
  return item;
}
