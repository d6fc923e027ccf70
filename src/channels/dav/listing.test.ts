import { expect, test } from 'vitest';
import { askOdd, NAMES, namesOf } from '../../../test/peers/calendars/odd-calendar.ts';
import type { Oddities } from '../../../test/peers/calendars/odd-dav.ts';
import { lookForChanges } from './changes.ts';
import { writeCursor } from './cursor.ts';
import { Lister } from './listing.ts';

const KINDS: readonly (readonly [string, Oddities, number])[] = [
  ['says there is more and goes no further', { cutAt: 2, stuck: true }, 100],
  ['never comes to an end', { cutAt: 2 }, 2],
];

test.each(KINDS)(
  'of a server that %s, a part is not taken for the whole',
  async (_what, odd, pages) => {
    const { versions, position } = await askOdd(
      odd,
      pages,
      async ({ connection, calendar, limits, signal }) =>
        await new Lister(connection, calendar, limits, signal).whole(),
    );
    expect(namesOf(versions.keys())).toEqual(NAMES);
    expect(position).toMatchObject({ token: null, ctag: 'r5' });
  },
);

test.each([
  ['says there is more and goes no further', { cutAt: 2, stuck: true }, 100],
  ['never comes to an end', { cutAt: 1 }, 2],
] satisfies typeof KINDS)(
  'what a server that %s does not name of its changes is found by comparing',
  async (_what, odd, pages) => {
    const batches = await askOdd(odd, pages, async ({ calendar, ...of }) => {
      const cursor = writeCursor({ token: 'urn:r:1', ctag: null, again: [] });
      const known = new Map([[`${calendar.href}long-gone.ics`, '"1"']]);
      return await Array.fromAsync(
        lookForChanges({ ...of, collection: calendar, since: { cursor, known } }),
      );
    });
    const changed = batches.flatMap((batch) => batch.changed.map(({ href }) => href));
    expect(namesOf(changed).toSorted()).toEqual(NAMES);
    expect(namesOf(batches.flatMap(({ gone }) => gone))).toEqual(['long-gone.ics']);
    expect(batches.map(({ last }) => last)).toEqual(batches.map((one) => one === batches.at(-1)));
    expect(batches.at(-1)?.cursor).toContain('"ctag":"r5"');
  },
);
