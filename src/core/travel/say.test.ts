import { describe, expect, test } from 'vitest';
import type { Estimate } from './estimating/estimate.ts';
import { findPlace } from './finding/find-place.ts';
import { loadGazetteer } from './gazetteer/gazetteer.ts';
import { sayEstimate, sayEstimateWithSpread, sayMinutes, sayPlace } from './say.ts';

const gazetteer = await loadGazetteer();
const [station] = findPlace('Gouda', { gazetteer, own: [], near: null }) ?? [];
const estimate = (changes: Partial<Estimate>): Estimate => ({
  mode: 'car',
  minutes: 44,
  low: 40,
  high: 61,
  kilometres: 30,
  via: null,
  observations: 0,
  ...changes,
});
const via = station && ([station.place, station.place] as const);

describe('an estimate is always said as one', () => {
  test.each([
    [
      estimate({}),
      'ongeveer 45 minuten met de auto, geschat',
      'about 45 minutes by car, estimated',
    ],
    [
      estimate({ mode: 'transit', minutes: 47, via: via ?? null }),
      'ongeveer 45 minuten met de trein, geschat',
      'about 45 minutes by train, estimated',
    ],
    [
      estimate({ mode: 'transit', minutes: 12 }),
      'ongeveer 12 minuten met bus of tram, geschat',
      'about 12 minutes by bus or tram, estimated',
    ],
    [
      estimate({ mode: 'foot', minutes: 8 }),
      'ongeveer 8 minuten lopen, geschat',
      'about 8 minutes on foot, estimated',
    ],
    [
      estimate({ mode: 'flight', minutes: 301 }),
      'ongeveer 5 uur met het vliegtuig, van deur tot deur, geschat',
      'about 5 hours by air from door to door, estimated',
    ],
    [
      estimate({ observations: 2 }),
      'ongeveer 45 minuten met de auto, geschat, bijgesteld naar wat eerdere reizen duurden',
      'about 45 minutes by car, estimated, adjusted to what earlier journeys took',
    ],
    [estimate({ minutes: 0 }), 'op dezelfde plek', 'at the same place'],
  ])('%#', (said, nl, en) => {
    expect(sayEstimate(said, 'nl')).toBe(nl);
    expect(sayEstimate(said, 'en')).toBe(en);
  });

  test('with what a good and a bad day make of it', () => {
    expect(sayEstimateWithSpread(estimate({}), 'nl')).toBe(
      'ongeveer 45 minuten met de auto, geschat (reken op 40 minuten tot een uur)',
    );
  });

  test('hours', () => {
    expect([60, 72, 120, 59].map((minutes) => sayMinutes(minutes, 'nl'))).toEqual([
      'een uur',
      '1 uur en 10 minuten',
      '2 uur',
      'een uur',
    ]);
    expect(sayMinutes(72, 'en')).toBe('1 h 10 min');
  });
});

describe('a place is said so that it can be told from its namesakes', () => {
  test('with its province, and abroad its country', () => {
    const places =
      findPlace('Bergen', { gazetteer, own: [], near: null })?.map(({ place }) => place) ?? [];
    expect(places.map((place) => sayPlace(place, 'nl', places))).toEqual([
      'Bergen (Henegouwen, België)',
      'Bergen (Noord-Holland)',
      'Bergen (Noorwegen)',
    ]);
    expect(places.map((place) => sayPlace(place, 'en', places))[0]).toBe('Mons (Hainaut, Belgium)');
  });

  test('alone without', () => {
    const [hague] = findPlace('Den Haag', { gazetteer, own: [], near: null }) ?? [];
    const [utrecht] = findPlace('Utrecht CS', { gazetteer, own: [], near: null }) ?? [];
    expect(hague && sayPlace(hague.place, 'en')).toBe('The Hague');
    expect(utrecht && sayPlace(utrecht.place, 'nl')).toBe('station Utrecht Centraal');
  });
});
