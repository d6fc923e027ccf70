import { personWithAddress, writeClaim } from '../../../src/store/records/people.ts';
import type { TestOffice } from '../../world/office.ts';

/** A number stands on somebody's record. */
export async function addPhone(world: TestOffice, address: string, number: string): Promise<void> {
  await world.owner().store.transact(async (writer) => {
    const person = await personWithAddress(writer, address);
    if (person === null) throw new Error(`${address} is not known`);
    await writeClaim(writer, person.id, 'telephone', number, 'user', world.clock.now());
  });
}
