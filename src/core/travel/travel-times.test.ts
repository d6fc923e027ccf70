import { describe, expect, test } from 'vitest';
import { findPlace } from './finding/find-place.ts';
import { sureOf } from './finding/rank.ts';
import { loadGazetteer } from './gazetteer/gazetteer.ts';
import { travelTimes, USUAL_HABITS } from './travel-times.ts';

const finding = { gazetteer: await loadGazetteer(), own: [], near: null };
const times = travelTimes({
  ...finding,
  habits: USUAL_HABITS,
  zone: 'Europe/Amsterdam',
  corrections: [],
});
const NOON = Date.UTC(2026, 10, 10, 11);
const place = (name: string) => sureOf(findPlace(name, finding));

describe('minutes to plan', () => {
  test('are whole fives, with some caution on top of the estimate', () => {
    expect(times.named('Amsterdam', 'Utrecht', NOON)).toBe(45);
    expect(times.minutes(place('Amsterdam'), place('Utrecht'), NOON)).toBe(45);
  });

  test('in rush hour more', () => {
    const morning = Date.UTC(2026, 10, 10, 7);
    expect(times.named('Amsterdam', 'Utrecht', morning)).toBeGreaterThan(45);
  });

  test('are none between the same place, and unknown is not none', () => {
    expect(times.named('Amsterdam', 'Amsterdam', NOON)).toBe(0);
    expect(times.named('Amsterdam', 'Bij Els thuis', NOON)).toBeNull();
    expect(times.named('Bergen', 'Amsterdam', NOON)).toBeNull();
    expect(times.minutes(null, place('Utrecht'), NOON)).toBeNull();
  });

  test('how one goes depends on how far it is', () => {
    const mode = (from: string, to: string): string | undefined => {
      const [a, b] = [place(from), place(to)];
      return a && b ? times.between(a, b, NOON)?.mode : undefined;
    };
    expect(mode('Rotterdam Centraal', 'Rotterdam Blaak')).toBe('car');
    expect(mode('Den Haag Centraal', 'Den Haag HS')).toBe('foot');
    expect(mode('Amsterdam', 'Parijs')).toBe('car');
    expect(mode('Amsterdam', 'Barcelona')).toBe('flight');
  });
});
