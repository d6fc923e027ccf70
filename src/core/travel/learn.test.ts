import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY_MS } from '../time/instant.ts';
import type { Estimate } from './estimating/estimate.ts';
import { corrected, learn } from './learn.ts';
import type { Correction, Observation } from './learn.ts';

const utrecht = { latitude: 52.09, longitude: 5.12 };
const zeist = { latitude: 52.09, longitude: 5.23 };
const delft = { latitude: 52.01, longitude: 4.36 };
const rijswijk = { latitude: 52.04, longitude: 4.33 };
const groningen = { latitude: 53.22, longitude: 6.57 };
const NOW = Date.UTC(2026, 10, 10);

const estimate: Estimate = {
  mode: 'car',
  minutes: 60,
  low: 54,
  high: 80,
  kilometres: 53,
  via: null,
  observations: 0,
};
const told = (minutes: number, changes: Partial<Observation> = {}): Observation => ({
  from: utrecht,
  to: delft,
  mode: 'car',
  minutes,
  estimated: 60,
  at: NOW,
  ...changes,
});
const taught = (...all: readonly Observation[]): readonly Correction[] =>
  all.reduce<readonly Correction[]>(learn, []);
const journey = { from: utrecht, to: delft, at: NOW };

describe('somebody says how long it took', () => {
  test('the next estimate for that journey goes that way, the more so the more often it is said', () => {
    const once = corrected(estimate, journey, taught(told(90)));
    const often = corrected(estimate, journey, taught(told(90), told(90), told(90), told(90)));
    expect(once.minutes).toBeGreaterThan(70);
    expect(once.minutes).toBeLessThan(90);
    expect(often.minutes).toBeGreaterThan(once.minutes);
    expect(often.minutes).toBeLessThanOrEqual(90);
    expect(often).toMatchObject({ observations: 4 });
    expect(often.low / often.minutes).toBeCloseTo(54 / 60, 1);
  });

  test('the way back too, and a journey beside it a little; another journey, or another way to go, not', () => {
    const corrections = taught(told(90), told(90));
    const minutes = (ends: Partial<typeof journey>, other: Estimate = estimate): number =>
      corrected(other, { ...journey, ...ends }, corrections).minutes;
    expect(minutes({ from: delft, to: utrecht })).toBe(minutes({}));
    expect(minutes({ to: rijswijk })).toBeGreaterThan(60);
    expect(minutes({ to: rijswijk })).toBeLessThan(minutes({}));
    expect(minutes({ from: zeist, to: groningen })).toBe(60);
    expect(minutes({}, { ...estimate, mode: 'transit' })).toBe(60);
  });

  test('what was said long ago counts less', () => {
    const corrections = taught(told(90));
    const later = corrected(estimate, { ...journey, at: NOW + 800 * DAY_MS }, corrections);
    expect(later.minutes).toBeLessThan(corrected(estimate, journey, corrections).minutes);
  });

  test('what cannot be true changes nothing, and one slip is bounded', () => {
    for (const minutes of [0, -5, NaN, Infinity, 99_999]) expect(taught(told(minutes))).toEqual([]);
    expect(taught(told(60, { estimated: 0 }))).toEqual([]);
    expect(corrected(estimate, journey, taught(told(2000))).minutes).toBeLessThanOrEqual(150);
    expect(corrected(estimate, journey, taught(told(1))).minutes).toBeGreaterThanOrEqual(30);
  });

  test('the store does not grow without end, and the oldest go', () => {
    const many = Array.from({ length: 600 }, (_, index) =>
      told(70, {
        from: { latitude: index / 10, longitude: 20 },
        to: { latitude: index / 10, longitude: 20.2 },
        at: NOW + index,
      }),
    );
    const corrections = taught(...many);
    expect(corrections).toHaveLength(500);
    expect(corrections[0]?.lastAt).toBe(NOW + 100);
  });

  test('whatever is told, the estimate stays between half and two and a half times', () => {
    const observation = fc.record({
      minutes: fc.integer({ min: 1, max: 2880 }),
      days: fc.nat(2000),
    });
    fc.assert(
      fc.property(fc.array(observation, { maxLength: 30 }), (all) => {
        const corrections = taught(
          ...all.map(({ minutes, days }) => told(minutes, { at: NOW - days * DAY_MS })),
        );
        const { minutes } = corrected(estimate, journey, corrections);
        expect(minutes).toBeGreaterThanOrEqual(30);
        expect(minutes).toBeLessThanOrEqual(150);
      }),
    );
  });
});
