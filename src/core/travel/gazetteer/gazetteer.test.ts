import { describe, expect, test } from 'vitest';
import type { Place } from '../place.ts';
import { folded } from './fold.ts';
import { gazetteerFrom, loadGazetteer } from './gazetteer.ts';
import { rideMinutes } from './rails.ts';

const gazetteer = await loadGazetteer();
const all: readonly Place[] = [...new Set([...gazetteer.byName.values()].flat())];
const towns = (country: string): readonly Place[] =>
  all.filter(
    (place) =>
      place.country === country && (place.kind === 'town' || place.kind === 'municipality'),
  );

describe('the places that are shipped', () => {
  test('are as many as docs/travel.md says', () => {
    const counts = {
      dutchTowns: towns('NL').length,
      belgianTowns: towns('BE').length,
      dutchStations: gazetteer.stations.filter(({ country }) => country === 'NL').length,
      belgianStations: gazetteer.stations.filter(({ country }) => country === 'BE').length,
      airports: gazetteer.airports.length,
    };
    expect(counts).toEqual({
      dutchTowns: 1710,
      belgianTowns: 2266,
      dutchStations: 397,
      belgianStations: 557,
      airports: 3214,
    });
  });

  test('have each a name of its own to be kept by', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  test('lie where their country is, in every province', () => {
    const boxes = { NL: [50.7, 53.6, 3.3, 7.3], BE: [49.4, 51.6, 2.5, 6.5] } as const;
    for (const [country, [south, north, west, east]] of Object.entries(boxes)) {
      const stations = gazetteer.stations.filter((place) => place.country === country);
      for (const { point, id } of [...towns(country), ...stations]) {
        const inside =
          point.latitude > south &&
          point.latitude < north &&
          point.longitude > west &&
          point.longitude < east;
        expect(inside ? [] : [id]).toEqual([]);
      }
    }
    expect(new Set(towns('NL').map(({ province }) => province)).size).toBe(12);
    expect(new Set(towns('BE').map(({ province }) => province)).size).toBe(11);
  });

  test('have fast trains between all stations where they stop', () => {
    const { rows, minutes } = gazetteer.rails;
    expect(rows.size).toBeGreaterThan(150);
    expect(minutes.every((row) => row.every((ride) => Number.isFinite(ride)))).toBe(true);
    const [halt] = gazetteer.stations.filter(({ major }) => !major);
    const [stop] = gazetteer.stations.filter(({ major }) => major);
    expect(halt && stop && rideMinutes(halt, stop, gazetteer.rails)).toBeNull();
  });
});

test('a table with a broken line is read for the rest', () => {
  const tables = {
    towns: '=NL UT\n\n|||\nZeist|||52090|5230|60',
    stations: '',
    airports: '',
    lines: 'A|B|x\n',
  };
  expect([...gazetteerFrom(tables).byName.keys()]).toEqual(['zeist']);
});

test.each([
  ["'s-Gravenhage", 's gravenhage'],
  ['Alphen a/d Rijn', 'alphen aan den rijn'],
  ['Utrecht C.S.', 'utrecht centraal'],
  ['Liège', 'liege'],
  ['Erbisœul', 'erbisoeul'],
  ['St.-Truiden', 'sint truiden'],
  ['İstanbul', 'istanbul'],
])('%s is looked up as %s', (name, key) => {
  expect(folded(name)).toBe(key);
});
