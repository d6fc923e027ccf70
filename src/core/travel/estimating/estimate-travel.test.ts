import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPlace } from '../finding/find-place.ts';
import { loadGazetteer } from '../gazetteer/gazetteer.ts';
import type { Place } from '../place.ts';
import { estimateTravel } from './estimate-travel.ts';
import type { Mode } from './estimate.ts';
import { rushFactor } from './road.ts';

const gazetteer = await loadGazetteer();
const ZONE = 'Europe/Amsterdam';
/** A Tuesday in November: Amsterdam is an hour ahead of UTC. */
const at = (hour: number, minute = 0, day = 10): number =>
  Date.UTC(2026, 10, day, hour - 1, minute);

function place(name: string): Place {
  const [found] = findPlace(name, { gazetteer, own: [], near: null }) ?? [];
  if (found === undefined) throw new Error(name);
  return found.place;
}
const estimate = (from: string, to: string, mode: Mode, moment = at(13)) =>
  estimateTravel({ from: place(from), to: place(to), mode, at: moment, zone: ZONE, gazetteer });

describe('rush hours', () => {
  test('are on weekdays, mornings and late afternoons, on the clock of the zone', () => {
    expect(rushFactor(at(8), ZONE)).toBeCloseTo(1.3);
    expect(rushFactor(at(17), ZONE)).toBeCloseTo(1.3);
    expect(rushFactor(at(13), ZONE)).toBe(1);
    expect(rushFactor(at(8, 0, 14), ZONE)).toBe(1);
    expect(rushFactor(at(8), 'Pacific/Chatham')).toBe(1);
  });

  test('make a journey by car longer, and one by train not', () => {
    expect(estimate('Amsterdam', 'Utrecht', 'car', at(8))?.minutes).toBeGreaterThan(
      estimate('Amsterdam', 'Utrecht', 'car')?.minutes ?? Infinity,
    );
    expect(estimate('Amsterdam', 'Utrecht', 'transit', at(8))).toEqual(
      estimate('Amsterdam', 'Utrecht', 'transit'),
    );
  });
});

describe('by public transport', () => {
  test('from a village one goes to a station, and the stations are named', () => {
    const found = estimate('Zeist', 'Amsterdam', 'transit');
    expect(found?.via?.map(({ name }) => name.nl)).toEqual([
      'Driebergen-Zeist',
      'Amsterdam Centraal',
    ]);
    expect(found?.minutes).toBeGreaterThan(60);
    expect(found?.minutes).toBeLessThan(90);
  });

  test('a short way is no train', () => {
    expect(estimate('Utrecht', 'Utrecht Centraal', 'transit')?.via).toBeNull();
  });

  test('where no train is known there is no estimate', () => {
    expect(estimate('Amsterdam', 'London', 'transit')).toBeNull();
    expect(estimate('Amsterdam', 'Tokio', 'transit')).toBeNull();
  });
});

describe('limits', () => {
  test('nobody walks to Groningen, nobody drives to New York, nobody flies to Utrecht', () => {
    expect(estimate('Amsterdam', 'Groningen', 'foot')).toBeNull();
    expect(estimate('Amsterdam', 'JFK', 'car')).toBeNull();
    expect(estimate('Amsterdam', 'Utrecht', 'flight')).toBeNull();
  });

  test('from a place to itself takes no time', () => {
    expect(estimate('Gouda', 'Gouda', 'car')?.minutes).toBe(0);
  });

  test('a flight goes by airports near both ends, with the way to them', () => {
    const found = estimate('Utrecht', 'Barcelona', 'flight');
    expect(found?.via?.map(({ id }) => id)).toEqual(['airport/AMS', 'airport/BCN']);
    expect(found?.minutes).toBeGreaterThan(320);
    expect(found?.minutes).toBeLessThan(420);
  });
});

test('of any two places: low is at most the estimate, high at least; there is as long as back outside rush hours', () => {
  const anywhere = fc.constantFrom(...gazetteer.stations, ...gazetteer.airports.slice(0, 200));
  const modes = fc.constantFrom<Mode>('foot', 'bicycle', 'car', 'transit', 'flight');
  fc.assert(
    fc.property(anywhere, anywhere, modes, (from, to, mode) => {
      const journey = { mode, at: at(13), zone: ZONE, gazetteer };
      const there = estimateTravel({ ...journey, from, to });
      const back = estimateTravel({ ...journey, from: to, to: from });
      expect(back?.minutes).toBe(there?.minutes);
      if (there === null) return;
      expect(there.low).toBeLessThanOrEqual(there.minutes);
      expect(there.high).toBeGreaterThanOrEqual(there.minutes);
      expect(Number.isSafeInteger(there.minutes)).toBe(true);
    }),
  );
});
