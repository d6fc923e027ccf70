import type { Airport } from './airports.ts';
import type { Station } from './kept.ts';
import type { Town } from './towns.ts';

/** Thousandths of a degree: about a hundred metres, and a third of the bytes. */
const PARTS_OF_A_DEGREE = 1000;

const point = (place: { readonly latitude: number; readonly longitude: number }): string =>
  `${Math.round(place.latitude * PARTS_OF_A_DEGREE)}|${Math.round(place.longitude * PARTS_OF_A_DEGREE)}`;
/** Inhabitants in hundreds: enough to tell the town from the hamlet. */
const hundreds = (population: number): string => String(Math.ceil(population / 100));

function townLine(town: Town): string {
  const en = town.en === town.nl ? '' : town.en;
  const mark = town.municipality ? '|m' : '';
  return `${town.nl}|${en}|${town.further.join(';')}|${point(town)}|${hundreds(town.population)}${mark}`;
}

function grouped<T>(all: readonly T[], head: (one: T) => string, line: (one: T) => string): string {
  return [...Map.groupBy(all, head)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, ones]) => [`=${name}`, ...ones.map(line)].join('\n'))
    .join('\n');
}

function file(name: string, about: string, text: string): string {
  const safe = text.replace(/[`\\]/g, "'").replaceAll('${', '$ {');
  return `/* oxlint-disable eslint/max-lines -- a table is looked up, not read through */\n/** ${about} Made by \`node tools/places.ts\`; do not edit. */\nexport const ${name} = \`${safe}\`;\n`;
}

/** Towns below lines `=NL UT`: Dutch name, English name when it differs, further names, place, hundreds of people. */
export const townsFile = (towns: readonly Town[]): string =>
  file(
    'TOWNS',
    'Towns and municipalities. From GeoNames (CC BY 4.0), shortened and with names added.',
    grouped(towns, (town) => `${town.country} ${town.province}`.trim(), townLine),
  );

/** Stations below lines `=NL`: name (a star for intercity trains), further names, place. */
export const stationsFile = (stations: readonly Station[]): string =>
  file(
    'STATIONS',
    'Railway stations of the Netherlands (NDOV, CC0) and Belgium (iRail, CC0).',
    grouped(
      stations,
      (station) => station.country,
      (station) =>
        `${station.intercity ? '*' : ''}${station.name}|${station.further.join(';')}|${point(station)}`,
    ),
  );

/** Airports below lines `=NL`: IATA code (a star for a large one), name, further names, place. */
export const airportsFile = (airports: readonly Airport[]): string =>
  file(
    'AIRPORTS',
    'Airports with scheduled flights. From OurAirports (public domain).',
    grouped(
      airports,
      (airport) => airport.country,
      (airport) =>
        `${airport.large ? '*' : ''}${airport.code}|${airport.name}|${airport.further.join(';')}|${point(airport)}`,
    ),
  );
