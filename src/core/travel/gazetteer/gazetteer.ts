import type { Place, PlaceKind, Point } from '../place.ts';
import { folded } from './fold.ts';
import { railsFrom } from './rails.ts';
import type { Rails } from './rails.ts';

/** All places that are shipped, and how they are found. A value; made once. */
export interface Gazetteer {
  /** By folded name (`folded`). */
  readonly byName: ReadonlyMap<string, readonly Place[]>;
  /** Airports by IATA code. */
  readonly byCode: ReadonlyMap<string, Place>;
  readonly stations: readonly Place[];
  readonly airports: readonly Place[];
  readonly rails: Rails;
}

/** The tables as they are shipped; each file says how its lines are made. */
export interface Tables {
  readonly towns: string;
  readonly stations: string;
  readonly airports: string;
  readonly lines: string;
}

const PARTS_OF_A_DEGREE = 1000;
const HUNDRED = 100;

interface Row {
  readonly country: string;
  readonly province: string | null;
  readonly cells: readonly string[];
}

/** Lines of a table with the country that a line `=NL UT` above them names. */
function* rows(table: string): Iterable<Row> {
  let country = '';
  let province: string | null = null;
  for (const line of table.split('\n')) {
    if (line.startsWith('=')) {
      [country = '', province = null] = line.slice(1).split(' ');
    } else if (line !== '') yield { country, province, cells: line.split('|') };
  }
}

function pointOf(latitude: string | undefined, longitude: string | undefined): Point {
  return {
    latitude: Number(latitude) / PARTS_OF_A_DEGREE,
    longitude: Number(longitude) / PARTS_OF_A_DEGREE,
  };
}

interface Named {
  readonly place: Place;
  readonly names: readonly string[];
}

function town({ country, province, cells }: Row): Named {
  const [nl = '', enOrNone = '', further = '', latitude, longitude, hundreds, mark] = cells;
  const en = enOrNone === '' ? nl : enOrNone;
  const kind: PlaceKind = mark === 'm' ? 'municipality' : 'town';
  return {
    place: {
      id: [country, province ?? '', nl, ...(mark === 'm' ? ['m'] : [])].join('/'),
      kind,
      name: { nl, en },
      point: pointOf(latitude, longitude),
      country,
      province,
      population: Number(hundreds) * HUNDRED,
      major: false,
    },
    names: [nl, en, ...further.split(';')],
  };
}

function station({ country, cells }: Row): Named {
  const [starred = '', further = '', latitude, longitude] = cells;
  const name = starred.replace(/^\*/, '');
  return {
    place: {
      id: `station/${country}/${name}`,
      kind: 'station',
      name: { nl: name, en: name },
      point: pointOf(latitude, longitude),
      country,
      province: null,
      population: 0,
      major: starred.startsWith('*'),
    },
    names: [name, ...further.split(';')],
  };
}

function airport({ country, cells }: Row): Named {
  const [starred = '', name = '', further = '', latitude, longitude] = cells;
  const code = starred.replace(/^\*/, '');
  return {
    place: {
      id: `airport/${code}`,
      kind: 'airport',
      name: { nl: name, en: name },
      point: pointOf(latitude, longitude),
      country,
      province: null,
      population: 0,
      major: starred.startsWith('*'),
    },
    names: [name, ...further.split(';')],
  };
}

/** Two hamlets of one name in one province: the second gets a number behind its id. */
function unique(all: readonly Named[]): readonly Named[] {
  const seen = new Map<string, number>();
  return all.map((named) => {
    const { id } = named.place;
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return times === 1 ? named : { ...named, place: { ...named.place, id: `${id}/${times}` } };
  });
}

/** Reads the tables that are shipped. */
export function gazetteerFrom(tables: Tables): Gazetteer {
  const towns = unique(Array.from(rows(tables.towns), town));
  const stations = Array.from(rows(tables.stations), station);
  const airports = Array.from(rows(tables.airports), airport);
  const byName = new Map<string, Place[]>();
  for (const { place, names } of [...towns, ...stations, ...airports]) {
    for (const key of new Set(names.map(folded))) {
      if (key === '') continue;
      const there = byName.get(key);
      if (there === undefined) byName.set(key, [place]);
      else there.push(place);
    }
  }
  const trainStations = stations.map(({ place }) => place);
  return {
    byName,
    byCode: new Map(airports.map(({ place }) => [place.id.replace('airport/', ''), place])),
    stations: trainStations,
    airports: airports.map(({ place }) => place),
    rails: railsFrom(tables.lines, trainStations),
  };
}

/**
 * The places that are shipped. Loaded when first asked for: the tables are a third of a megabyte, and an office
 * that travels nowhere should not hold them.
 */
export async function loadGazetteer(): Promise<Gazetteer> {
  const [{ TOWNS }, { STATIONS }, { AIRPORTS }, { LINES }] = await Promise.all([
    import('./towns.data.ts'),
    import('./stations.data.ts'),
    import('./airports.data.ts'),
    import('./lines.data.ts'),
  ]);
  return gazetteerFrom({ towns: TOWNS, stations: STATIONS, airports: AIRPORTS, lines: LINES });
}
