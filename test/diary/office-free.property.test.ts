import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { MINUTE_MS } from '../../src/core/time/instant.ts';
import type { Situation } from '../../src/core/situation.ts';
import { decidingOf } from '../../src/core/diary/acting/deciding.ts';
import { asFound, findOwnTimes } from '../../src/core/diary/acting/own-time.ts';
import { load, NOTHING_LOADED } from '../../src/engine/deciding/prepare.ts';
import { isStillFree } from '../../src/engine/diary/still-free.ts';
import { insertHold } from '../../src/store/records/diary/holds.ts';
import { derivedId } from '../../src/core/ids.ts';
import { readProfile } from '../../src/store/records/meta.ts';
import { at, openDiaryOffice, phoneText, type DiaryOffice } from '../world/diary.ts';

const DAY = '2026-11-26';
const PLACES = [
  ...['Den Haag', 'Amsterdam', 'Nieuwegein', 'Zaal 3', 'Bij oom Piet'],
  ...['https://video.example/1', undefined],
];

const appointment = fc.record({
  starts: fc.integer({ min: 28, max: 72 }),
  quarters: fc.integer({ min: 1, max: 8 }),
  place: fc.constantFrom(...PLACES),
  lines: fc.constantFrom([], [], ['STATUS:TENTATIVE'], ['TRANSP:TRANSPARENT']),
});

const asked = fc.record({
  appointments: fc.array(appointment, { maxLength: 5 }),
  hold: fc.option(fc.integer({ min: 36, max: 64 }), { nil: null }),
  place: fc.constantFrom(null, 'Den Haag', 'Utrecht', 'Bij oom Piet', 'Amersfoort'),
  minutes: fc.constantFrom(30, 60, 90),
  bufferMinutes: fc.constantFrom(0, 10),
  meetingsADay: fc.constantFrom(null, 3),
  mode: fc.constantFrom('car' as const, 'transit' as const),
});

const quarter = (count: number) => at(`${DAY}T00:00`) + count * 15 * MINUTE_MS;
const text = (instant: number): string =>
  Temporal.Instant.fromEpochMilliseconds(instant)
    .toZonedDateTimeISO('Europe/Amsterdam')
    .toPlainDateTime()
    .toString()
    .replaceAll(/[-:]/g, '')
    .padEnd(15, '0');

/** Everything that the duty would have loaded for an order that names a place. */
async function situationOf(office: DiaryOffice, place: string | null): Promise<Situation> {
  const { read } = office.world.owner().store;
  const profile = await readProfile(read);
  if (profile === null) throw new Error('nobody to ask for');
  const now = office.world.clock.now();
  const start: Situation = {
    profile,
    now,
    arrival: {
      id: derivedId('arrival', 'asked'),
      owner: office.world.owner().id,
      kind: 'order',
      channel: 'order',
      origin: 'asked',
      blob: null,
      receivedAt: now,
      cause: null,
      depth: 0,
      linkedTo: null,
    },
    reading: null,
    wake: null,
    loaded: NOTHING_LOADED,
  };
  const span = { from: now - 86_400_000, until: now + 10 * 86_400_000 };
  return load(read, start, [
    { need: 'diary', ...span },
    ...(place === null ? [] : [{ need: 'travel', places: [place], ...span } as const]),
  ]);
}

test('what the office offers it books, what it would book it offers: way, lunch, limits, buffers and holds counted', async () => {
  let offered = 0;
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(asked, async ({ appointments, hold, place, minutes, mode, ...rest }) => {
      await using office = await openDiaryOffice();
      await office.settings({ office: 'Utrecht', mode, travelBlocks: minutes > 30, ...rest });
      for (const [index, { starts, quarters, place: where, lines }] of appointments.entries())
        await office.write(
          `${index}.ics`,
          phoneText({
            uid: `a${index}`,
            from: text(quarter(starts)),
            until: text(quarter(starts + quarters)),
            ...(where === undefined ? {} : { place: where }),
            lines,
          }),
        );
      const owner = office.world.owner();
      if (hold !== null)
        await owner.store.transact((writer) =>
          insertHold(writer, {
            ...{ id: derivedId('hold', 'h'), offer: 'o', state: 'held', thread: null, uid: 'h' },
            ...{ from: quarter(hold), until: quarter(hold + 4), zone: 'Europe/Amsterdam' },
            ...{
              name: 'Jansen',
              address: 'jansen@elders.example',
              what: 'overleg',
              promised: true,
            },
            ...{ expiresAt: quarter(90), calendar: 'agenda', createdAt: 0 },
          }),
        );
      const deciding = decidingOf(await situationOf(office, place));
      const window = { from: quarter(0), until: quarter(96) };
      const { offers } = findOwnTimes(deciding, {
        ...{ minutes, window, max: Infinity, spread: 'all', place },
      });
      const starts = new Set(offers.map(({ from }) => from));
      for (
        let from = window.from;
        from + minutes * MINUTE_MS <= window.until;
        from += 15 * MINUTE_MS
      ) {
        const precondition = asFound(
          deciding,
          { from, until: from + minutes * MINUTE_MS },
          { place },
        );
        // As it will have been kept: written down and read back.
        const kept: unknown = JSON.parse(JSON.stringify(precondition));
        if (precondition.kind !== 'time-free') throw new Error('another precondition');
        expect(kept).toEqual(precondition);
        const free = await isStillFree(owner.store.read, precondition, deciding.situation.now);
        expect([from, free]).toEqual([from, starts.has(from)]);
        if (free) offered += 1;
        else refused += 1;
      }
      // Nobody can tell the way there; who is there already has none to go.
      const there = appointments.some((one) => one.place === 'Bij oom Piet');
      expect(place === 'Bij oom Piet' && !there ? offers : []).toEqual([]);
    }),
    { numRuns: 25 },
  );
  expect(offered).toBeGreaterThan(50);
  expect(refused).toBeGreaterThan(50);
}, 120_000);
