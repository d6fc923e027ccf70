import { objectsByUid } from '../../../src/store/records/diary/calendar-objects.ts';
import { occurrencesWithin } from '../../../src/store/records/diary/calendar-objects.ts';
import { DAY_MS } from '../../../src/core/time/instant.ts';
import type { TestOffice } from '../../world/office.ts';

/** The texts of what begins on a day, unfolded. */
export async function dayIn(world: TestOffice, day: string): Promise<string> {
  const { read } = world.owner().store;
  const from = Temporal.PlainDate.from(day).toZonedDateTime('Europe/Amsterdam').epochMilliseconds;
  const found = await occurrencesWithin(read, { from, until: from + DAY_MS });
  const objects = await Promise.all(
    found.map(({ occurrence }) => objectsByUid(read, occurrence.uid)),
  );
  return objects
    .flat()
    .map(({ text }) => text.replaceAll(/\r\n[ \t]/g, ''))
    .join('');
}
