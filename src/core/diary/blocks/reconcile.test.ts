import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Place } from '../../travel/place.ts';
import { blockName, USUAL_RULES } from './block.ts';
import type { BlockEvent, BlockRules, ExistingBlock, WantedBlock } from './block.ts';
import { blocksFor } from './blocks-for.ts';
import { applied, town } from './blocks.fixture.ts';
import { parentName, reconcile } from './reconcile.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const base = town('Utrecht', 5.1);
const places = [base, town('Gouda', 4.7), town('Delft', 4.36), town('Zeist', 5.23)];
const rules: BlockRules = { ...USUAL_RULES, base, preparationMinutes: 15, recoveryMinutes: 10 };
const travel = (from: Place | null, to: Place | null): number | null =>
  from === null || to === null
    ? null
    : 5 * Math.round(Math.abs(from.point.longitude - to.point.longitude) * 15);

const event = (uid: string, from: number, place = places[1] ?? base): BlockEvent => ({
  uid,
  recurrenceId: null,
  span: { from, until: from + HOUR },
  allDay: false,
  attends: true,
  where: { kind: 'place', place, online: false },
});
const wantedOf = (events: readonly BlockEvent[]): readonly WantedBlock[] =>
  events.flatMap((one) => blocksFor(one, events, rules, travel));
const parentsOf = (events: readonly BlockEvent[]): ReadonlyMap<string, number> =>
  new Map(events.map(({ uid, recurrenceId, span }) => [parentName(uid, recurrenceId), span.from]));
const changesOf = (existing: readonly ExistingBlock[], events: readonly BlockEvent[]) =>
  reconcile(existing, wantedOf(events), parentsOf(events));
const settled = (existing: readonly ExistingBlock[], events: readonly BlockEvent[]) =>
  applied(existing, changesOf(existing, events), blockName);
const spans = (blocks: readonly ExistingBlock[]) =>
  new Map(blocks.map(({ uid, span }) => [uid, span]));

const NINE = Date.UTC(2026, 10, 12, 9);

describe('a block that a hand changed', () => {
  const blocks = settled([], [event('a', NINE)]);
  const byHand = blocks.map((block): ExistingBlock =>
    block.role === 'travel-there' && block.span
      ? { ...block, span: { from: block.span.from - 20 * MINUTE, until: block.span.until } }
      : block,
  );
  const there = (all: readonly ExistingBlock[]) => all.find(({ role }) => role === 'travel-there');

  test('stays as the hand left it', () => {
    expect(changesOf(byHand, [event('a', NINE)])).toEqual({ add: [], move: [], remove: [] });
  });

  test('moves along with its parent, as far before it as the hand put it', () => {
    const moved = settled(byHand, [event('a', NINE + 2 * HOUR)]);
    const before = there(byHand)?.span;
    expect(there(moved)?.span).toEqual({
      from: (before?.from ?? 0) + 2 * HOUR,
      until: (before?.until ?? 0) + 2 * HOUR,
    });
    expect(changesOf(moved, [event('a', NINE + 2 * HOUR)])).toEqual({
      add: [],
      move: [],
      remove: [],
    });
  });

  test('vanishes with its parent', () => {
    expect(settled(byHand, [])).toEqual([]);
  });

  test('stays when the desk would not want it any more, and gets no twin when one goes straight on', () => {
    const online: BlockEvent = { ...event('a', NINE), where: { kind: 'online', link: null } };
    expect(there(settled(byHand, [online]))?.span).toEqual(there(byHand)?.span);
    const earlier = event('z', NINE - 2 * HOUR, places[3]);
    const both = settled(byHand, [event('a', NINE), earlier]);
    const arriving = both.filter(
      ({ parent, role }) =>
        parent === 'a' && (role === 'travel-there' || role === 'travel-between'),
    );
    expect(arriving).toEqual([there(byHand)]);
  });

  test('one that a hand took away is not put back', () => {
    const without = blocks.map((block): ExistingBlock =>
      block.role === 'preparation' ? { ...block, span: null } : block,
    );
    expect(changesOf(without, [event('a', NINE)])).toEqual({ add: [], move: [], remove: [] });
    const moved = settled(without, [event('a', NINE + HOUR)]);
    expect(moved.find(({ role }) => role === 'preparation')?.span).toBeNull();
    expect(settled(without, [])).toEqual([]);
  });
});

test('from there becomes from the event before it: the same block, moved', () => {
  const blocks = settled([], [event('a', NINE)]);
  const earlier = event('z', NINE - 90 * MINUTE, places[3]);
  const changes = changesOf(blocks, [event('a', NINE), earlier]);
  expect(changes.move.map(({ role, wanted }) => [role, wanted?.journey?.from.id])).toEqual([
    ['preparation', undefined],
    ['travel-between', 'Zeist'],
  ]);
  expect(changes.remove).toEqual([]);
});

test('twins of one block are removed', () => {
  const blocks = settled([], [event('a', NINE)]);
  const twins = blocks.map((block) => ({ ...block, uid: `${block.uid}-twin` }));
  expect(changesOf([...blocks, ...twins], [event('a', NINE)])).toEqual({
    add: [],
    move: [],
    remove: twins.map(({ uid }) => uid),
  });
});

/** Instants around both changes of summer time of each zone, at wall clocks there. */
const ZONES: readonly (readonly [string, readonly string[]])[] = [
  ['Pacific/Chatham', ['2026-04-05', '2026-09-27']],
  ['America/St_Johns', ['2026-03-08', '2026-11-01']],
  ['Asia/Kathmandu', ['2026-03-29', '2026-10-25']],
  ['Europe/Amsterdam', ['2026-03-29', '2026-10-25']],
];
const cases = ZONES.flatMap(([zone, days]) => days.map((day) => ({ zone, day })));

describe.each(cases)('in $zone around $day', ({ zone, day }) => {
  const instant = fc
    .record({ days: fc.integer({ min: -1, max: 1 }), quarters: fc.integer({ min: 0, max: 95 }) })
    .map(({ days, quarters }) => {
      const clock = Temporal.PlainDate.from(day)
        .add({ days })
        .toPlainDateTime()
        .add({ minutes: 15 * quarters });
      return clock.toZonedDateTime(zone).epochMilliseconds;
    });
  const somewhere = fc.constantFrom(...places);
  const shift = fc.integer({ min: -300, max: 300 }).map((quarters) => quarters * 15 * MINUTE);

  test('moving a parent moves its blocks by the same span', () => {
    fc.assert(
      fc.property(instant, somewhere, shift, (from, place, by) => {
        const blocks = settled([], [event('a', from, place)]);
        const moved = settled(blocks, [event('a', from + by, place)]);
        expect(spans(moved)).toEqual(
          spans(
            blocks.map((block) => ({
              ...block,
              span: block.span && { from: block.span.from + by, until: block.span.until + by },
            })),
          ),
        );
      }),
    );
  });

  test('removing a parent removes its blocks and no others', () => {
    fc.assert(
      fc.property(instant, instant, somewhere, (from, other, place) => {
        const blocks = settled([], [event('a', from, place), event('b', other)]);
        const left = settled(blocks, [event('b', other)]);
        expect(left.filter(({ parent }) => parent === 'a')).toEqual([]);
        expect(spans(left)).toEqual(spans(settled([], [event('b', other)])));
      }),
    );
  });

  test('reconciling twice changes nothing, and comes out the same from whatever stood before', () => {
    const events = fc
      .array(fc.tuple(instant, somewhere), { maxLength: 6 })
      .map((all) => all.map(([from, place], index) => event(`e${index}`, from, place)));
    fc.assert(
      fc.property(events, events, (before, after) => {
        const blocks = settled(settled([], before), after);
        expect(changesOf(blocks, after)).toEqual({ add: [], move: [], remove: [] });
        expect(spans(blocks)).toEqual(spans(settled([], after)));
      }),
    );
  });
});
