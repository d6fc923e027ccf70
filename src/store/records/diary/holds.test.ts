import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { openTestOffice } from '../../../../test/world/office.ts';
import type { Hold } from '../../../core/diary/hold.ts';
import { derivedId } from '../../../core/ids.ts';
import { endHold, holdEndedBy, insertHold, readHold, standingHolds } from './holds.ts';

const HOUR = 3_600_000;

function held(name: string): Hold {
  return {
    ...{ id: derivedId('hold', name), offer: 'offer', from: 0, until: HOUR, zone: 'UTC' },
    ...{
      name,
      address: `${name}@elders.example`,
      what: 'overleg',
      promised: true,
      expiresAt: HOUR,
    },
    ...{ state: 'held', thread: null, uid: name, calendar: 'agenda', createdAt: 0 },
  };
}

const HOLDS = ['anna', 'bert', 'carla'].map(held);

const endings = fc.array(
  fc.record({
    id: fc.constantFrom(...HOLDS.map(({ id }) => id), 'ho-nobody'),
    state: fc.constantFrom('booked' as const, 'released' as const, 'expired' as const),
    by: fc.constantFrom('act-1', 'act-2', 'act-3'),
  }),
  { maxLength: 12 },
);

test('whoever lets a hold go first has done it, however often and by whom it is let go again', async () => {
  let again = 0;
  await fc.assert(
    fc.asyncProperty(endings, async (all) => {
      await using world = await openTestOffice();
      const { store } = world.owner();
      await store.transact(async (writer) => {
        for (const hold of HOLDS) await insertHold(writer, hold);
      });
      const first = new Map<string, (typeof all)[number]>();
      for (const one of all) {
        const isFirst = one.id !== 'ho-nobody' && !first.has(one.id);
        if (isFirst) first.set(one.id, one);
        else again += 1;
        expect(await store.transact((writer) => endHold(writer, one.id, one))).toBe(isFirst);
      }
      for (const hold of HOLDS) {
        const { id } = hold;
        // What is written down anew under the same id does not take up what is over.
        expect(await store.transact((writer) => insertHold(writer, hold))).toBe(false);
        const ending = first.get(id);
        expect((await readHold(store.read, id))?.state).toBe(ending?.state ?? 'held');
        expect(await holdEndedBy(store.read, id)).toBe(ending?.by ?? null);
      }
      const standing = HOLDS.filter(({ id }) => !first.has(id)).map(({ id }) => id);
      expect((await standingHolds(store.read)).map(({ id }) => id)).toEqual(standing.toSorted());
    }),
    { numRuns: 25 },
  );
  expect(again).toBeGreaterThan(20);
});
