import { folded } from '../gazetteer/fold.ts';
import type { Place } from '../place.ts';
import { CODES_THAT_ARE_WORDS, COUNTRIES, PROVINCES } from './regions.data.ts';

/** What stands behind a town to tell it from its namesakes: a country or a province, in ISO 3166. */
export type Qualifier = (place: Place) => boolean;

const provincesByName: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ...Map.groupBy(
      Object.entries(PROVINCES).flatMap(([code, names]) =>
        [...new Set(names.map(folded))].map((name) => ({ code, name })),
      ),
      ({ name }) => name,
    ),
  ].map(([name, those]) => [name, those.map(({ code }) => code)]),
);

/** What a text says as a qualifier; null when it is none. */
export function qualifierOf(text: string): Qualifier | null {
  const name = folded(text);
  const provinces = provincesByName.get(name) ?? [];
  const country = COUNTRIES[name];
  if (provinces.length === 0 && country === undefined) return null;
  return (place) =>
    place.country === country ||
    (place.province !== null && provinces.includes(`${place.country}-${place.province}`));
}

/** `Bergen NH`, `Brugge België`: the name and the qualifier behind it; null when none stands there. */
export function trailingQualifier(
  words: readonly string[],
): { readonly name: readonly string[]; readonly qualifier: Qualifier } | null {
  for (let count = Math.min(3, words.length - 1); count > 0; count -= 1) {
    const last = words.slice(-count).join(' ');
    const qualifier = CODES_THAT_ARE_WORDS.has(last) ? null : qualifierOf(last);
    if (qualifier !== null) return { name: words.slice(0, -count), qualifier };
  }
  return null;
}
