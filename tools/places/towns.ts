import { readFileSync } from 'node:fs';
import { catalogue, geoRows } from './geonames.ts';
import type { GeoRow } from './geonames.ts';
import { keptNames, keptTowns } from './kept.ts';
import type { Names } from './kept.ts';
import type { Sources } from './sources.ts';

/** A town or municipality as it is shipped. */
export interface Town extends Names {
  readonly country: string;
  /** ISO 3166-2 without the country; empty outside the Netherlands and Belgium. */
  readonly province: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly population: number;
  readonly municipality: boolean;
}

/** GeoNames' numbers of the Dutch provinces, in ISO 3166-2. */
const PROVINCES: Readonly<Record<string, string>> = {
  '01': 'DR',
  '02': 'FR',
  '03': 'GE',
  '04': 'GR',
  '05': 'LI',
  '06': 'NB',
  '07': 'NH',
  '09': 'UT',
  '10': 'ZE',
  '11': 'ZH',
  '15': 'OV',
  '16': 'FL',
};
const HOME = new Set(['NL', 'BE']);
/** Parts of towns, abandoned and merged places: nobody means them by the name alone. */
const NOT_TOWNS = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW']);
/** Abroad only towns that a meeting is likely to be in: the nearer, the smaller. */
const NEAR = new Set(['DE', 'FR', 'LU', 'GB']);
const NEAR_BOX = { south: 48.8, north: 54, west: 1.2, east: 9 };
const POPULATION = { near: 15_000, luxembourg: 1_500, europe: 80_000, world: 500_000 } as const;

function isWanted(row: GeoRow, europe: ReadonlySet<string>): boolean {
  if (NOT_TOWNS.has(row.feature)) return false;
  if (HOME.has(row.country) || row.feature === 'PPLC') return true;
  if (row.country === 'LU') return row.population >= POPULATION.luxembourg;
  const near =
    NEAR.has(row.country) &&
    row.latitude > NEAR_BOX.south &&
    row.latitude < NEAR_BOX.north &&
    row.longitude > NEAR_BOX.west &&
    row.longitude < NEAR_BOX.east;
  if (near) return row.population >= POPULATION.near;
  return row.population >= (europe.has(row.country) ? POPULATION.europe : POPULATION.world);
}

const EUROPE =
  'AD AL AT BA BE BG BY CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS SE SI SK SM UA VA XK';

/** Municipalities by their code: `NL.07.0363`, `Gemeente Amsterdam`. */
function municipalityNames(path: string): ReadonlyMap<string, string> {
  const rows: readonly { readonly code: string; readonly name: string }[] = JSON.parse(
    readFileSync(path, 'utf8'),
  );
  return new Map(
    rows
      .filter(({ code }) => code.startsWith('NL.'))
      .map(({ code, name }) => [code.split('.').at(-1) ?? '', name.replace(/^Gemeente /, '')]),
  );
}

/** Where most of its people live: the places of a municipality weighed by their inhabitants. */
function middle(rows: readonly GeoRow[]): Pick<Town, 'latitude' | 'longitude' | 'population'> {
  const weight = (row: GeoRow): number => row.population + 1;
  const total = rows.reduce((sum, row) => sum + weight(row), 0);
  const of = (pick: (row: GeoRow) => number): number =>
    rows.reduce((sum, row) => sum + pick(row) * weight(row), 0) / total;
  return {
    latitude: of((row) => row.latitude),
    longitude: of((row) => row.longitude),
    population: rows.reduce((sum, row) => sum + row.population, 0),
  };
}

function municipalities(rows: readonly GeoRow[], path: string): readonly Town[] {
  const named = new Set(rows.map((row) => `${row.name} ${row.municipality}`));
  return [...municipalityNames(path)].flatMap(([code, name]) => {
    const within = rows.filter((row) => row.country === 'NL' && row.municipality === code);
    const [first] = within;
    if (named.has(`${name} ${code}`) || first === undefined) return [];
    const names = keptNames('NL', name) ?? { nl: name, en: name, further: [] };
    return [
      {
        ...names,
        country: 'NL',
        province: PROVINCES[first.province] ?? '',
        ...middle(within),
        municipality: true,
      },
    ];
  });
}

const key = (town: Town): string => `${town.country} ${town.province} ${town.nl}`;

/** How many municipalities can be found: by name in the Netherlands, by a place within them in Belgium. */
export function coverage(sources: Sources, shipped: readonly Town[]): string {
  const names = new Set(
    shipped
      .filter(({ country }) => country === 'NL')
      .flatMap(({ nl, en, further }) => [nl, en, ...further]),
  );
  const dutch = [...municipalityNames(sources.municipalities).values()];
  const lacking = dutch.filter((name) => !names.has(name));
  const belgian = geoRows(sources.towns).filter(({ country }) => country === 'BE');
  const within = new Set(
    belgian.map(({ municipality }) => municipality).filter((code) => code !== ''),
  );
  return `municipalities: NL ${dutch.length - lacking.length} of ${dutch.length} by name (not: ${lacking.join(', ')}), BE places in ${within.size} of the 581 before 2025`;
}

/** Every town and municipality to ship, the largest first. */
export function towns(sources: Sources): readonly Town[] {
  const europe = new Set(EUROPE.split(' '));
  const all = geoRows(sources.towns);
  const rows = all.filter((row) => isWanted(row, europe));
  const dutch = catalogue(sources.names('nl'));
  const french = catalogue(sources.names('fr'));
  const named = rows.map((row): Town => {
    const kept = keptNames(row.country, row.name);
    const nl = kept?.nlKept === true ? kept.nl : (dutch.get(row.id) ?? kept?.nl ?? row.name);
    const en = kept?.enKept === true ? kept.en : row.name;
    const further = [row.name, french.get(row.id) ?? '', ...(kept?.further ?? [])];
    return {
      nl,
      en,
      further: [...new Set(further)].filter((name) => name !== '' && name !== nl && name !== en),
      country: row.country,
      province:
        row.country === 'NL'
          ? (PROVINCES[row.province] ?? '')
          : HOME.has(row.country)
            ? row.province
            : '',
      latitude: row.latitude,
      longitude: row.longitude,
      population: row.population,
      municipality: false,
    };
  });
  const known = new Set(named.map(key));
  const missing = keptTowns().filter((town) => !known.has(key(town)));
  const inside = municipalities(all, sources.municipalities).filter(
    (town) => !known.has(key(town)) && !missing.some((one) => key(one) === key(town)),
  );
  return [...named, ...inside, ...missing].toSorted((a, b) => b.population - a.population);
}
