import { dropObject } from '../../../src/engine/diary/keep.ts';
import { occurrencesWithin } from '../../../src/store/records/diary/calendar-objects.ts';
import { readObject } from '../../../src/store/records/diary/calendar-objects.ts';
import type { TestOffice } from '../../world/office.ts';
import { putBack } from './open.ts';
import type { SetEvent } from './sandbox.ts';

/** From before the first event of the set to well after its last. */
const WHOLE = { from: Date.UTC(2023, 5, 1), until: Date.UTC(2024, 11, 1) };

/** What stands in the diary, each event as a line: when, how long, its title and who takes part. */
export async function stateOf(world: TestOffice): Promise<ReadonlyMap<string, string>> {
  const found = await occurrencesWithin(world.owner().store.read, WHOLE);
  return new Map(
    found
      .filter(({ occurrence }) => occurrence.status !== 'CANCELLED')
      .map(({ occurrence: { uid, start, startAt, endAt, summary }, traits }) => {
        const minutes = (endAt - startAt) / 60_000;
        return [uid, lineOf(start, minutes, summary ?? '', traits.people)];
      }),
  );
}

/** The line of an event of the set. */
export function wantedLine({ start, minutes, title, address }: SetEvent): string {
  return lineOf(start, minutes, title, [address]);
}

function lineOf(start: string, minutes: number, title: string, people: readonly string[]): string {
  const addresses = people.filter(
    (each) => each.includes('@') && !each.endsWith('@kantoor.example'),
  );
  return `${start.slice(0, 16)} ${minutes}' ${title} ${addresses.sort().join(' ')}`;
}

/** Puts the diary back as it was: what was changed or taken away stands again, what came is gone. */
export async function restore(world: TestOffice, events: readonly SetEvent[]): Promise<void> {
  const now = await stateOf(world);
  const gone = events.filter((event) => now.get(`set-${event.id}`) !== wantedLine(event));
  await putBack(world, gone);
  const mine = new Set(events.map(({ id }) => `set-${id}`));
  const owner = world.owner();
  const made = (await occurrencesWithin(owner.store.read, WHOLE)).filter(
    ({ occurrence }) => !mine.has(occurrence.uid),
  );
  await owner.store.transact(async (writer) => {
    for (const { calendar, name } of made) {
      const object = await readObject(writer, calendar, name);
      if (object !== null) await dropObject(owner, writer, object, 'hand');
    }
  });
}
