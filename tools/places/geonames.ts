import { readFileSync } from 'node:fs';

/** One line of GeoNames (its readme of the export names the columns). */
export interface GeoRow {
  readonly id: string;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  /** PPLC a capital, PPLX a part of a town, PPLA a seat of government. */
  readonly feature: string;
  readonly country: string;
  readonly province: string;
  readonly municipality: string;
  readonly population: number;
}

const COLUMNS = {
  id: 0,
  name: 1,
  latitude: 4,
  longitude: 5,
  feature: 7,
  country: 8,
  population: 14,
};
/** Where the province and the municipality stand: in Belgium one level deeper, below the region. */
const PROVINCE_COLUMN = 10;
const BELGIAN_PROVINCE_COLUMN = 11;
const BELGIAN_MUNICIPALITY_COLUMN = 13;

/** Reads a table of GeoNames. */
export function geoRows(path: string): readonly GeoRow[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const cells = line.split('\t');
      const at = (column: number): string => cells[column] ?? '';
      const country = at(COLUMNS.country);
      const belgian = country === 'BE';
      return {
        id: at(COLUMNS.id),
        name: at(COLUMNS.name),
        latitude: Number(at(COLUMNS.latitude)),
        longitude: Number(at(COLUMNS.longitude)),
        feature: at(COLUMNS.feature),
        country,
        province: at(belgian ? BELGIAN_PROVINCE_COLUMN : PROVINCE_COLUMN),
        municipality: at(belgian ? BELGIAN_MUNICIPALITY_COLUMN : BELGIAN_PROVINCE_COLUMN),
        population: Number(at(COLUMNS.population)),
      };
    });
}

/** Words of a GNU gettext catalogue (.mo), little-endian: here the name of a place by its GeoNames number. */
export function catalogue(path: string): ReadonlyMap<string, string> {
  const bytes = readFileSync(path);
  const [count, keys, values] = [8, 12, 16].map((offset) => bytes.readUInt32LE(offset));
  const word = (table: number, index: number): string => {
    const length = bytes.readUInt32LE(table + 8 * index);
    const start = bytes.readUInt32LE(table + 8 * index + 4);
    return bytes.toString('utf8', start, start + length);
  };
  return new Map(
    Array.from({ length: count ?? 0 }, (_, index) => [
      word(keys ?? 0, index),
      word(values ?? 0, index),
    ]),
  );
}
