import { readFileSync } from 'node:fs';
import type { Town } from './towns.ts';

/** What a place is called. */
export interface Names {
  readonly nl: string;
  readonly en: string;
  readonly further: readonly string[];
}

interface KeptNames extends Names {
  /** The list itself says how it is called in that language. */
  readonly nlKept: boolean;
  readonly enKept: boolean;
}

/** Lines of one of the lists kept by hand beside this file, cut at its bars. */
export function keptLines(file: string): readonly (readonly string[])[] {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('|'));
}

const list = (text: string | undefined): readonly string[] =>
  (text ?? '').split(';').filter((name) => name !== '');

let kept: ReadonlyMap<string, KeptNames> | null = null;

function readNames(): ReadonlyMap<string, KeptNames> {
  return new Map(
    keptLines('names.txt').map(([country = '', name = '', others]) => {
      const said = list(others);
      const of = (mark: string): string | undefined =>
        said.find((one) => one.startsWith(mark))?.slice(mark.length);
      const nl = of('nl:');
      const en = of('en:');
      const further = said.map((one) => one.replace(/^(nl|en):/, ''));
      const names = { nl: nl ?? name, en: en ?? name, further };
      return [
        `${country} ${name}`,
        { ...names, nlKept: nl !== undefined, enKept: en !== undefined },
      ];
    }),
  );
}

/** What the list kept by hand says of the names of a place; null when it does not have it. */
export function keptNames(country: string, name: string): KeptNames | null {
  kept ??= readNames();
  return kept.get(`${country} ${name}`) ?? null;
}

/** What a municipality without figures is taken to have, so that a namesake hamlet does not win of it. */
const SUPPOSED_POPULATION = 10_000;

/** Places that the sources lack. */
export function keptTowns(): readonly Town[] {
  return keptLines('extra.txt').map(
    ([country = '', province = '', name = '', further, latitude, longitude]) => ({
      nl: name,
      en: name,
      further: list(further),
      country,
      province,
      latitude: Number(latitude),
      longitude: Number(longitude),
      population: SUPPOSED_POPULATION,
      municipality: true,
    }),
  );
}

/** A railway station as it is shipped. */
export interface Station {
  readonly name: string;
  readonly further: readonly string[];
  readonly country: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly intercity: boolean;
}

/** The stations of a country (`nl` or `be`), from the list kept by hand. */
export function stations(country: 'nl' | 'be'): readonly Station[] {
  return keptLines(`stations-${country}.txt`).map(([name = '', further, latitude, longitude]) => ({
    name: name.replace(/^\*/, ''),
    further: list(further),
    country: country.toUpperCase(),
    latitude: Number(latitude),
    longitude: Number(longitude),
    intercity: name.startsWith('*'),
  }));
}
