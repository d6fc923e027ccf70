import type { Place } from '../../travel/place.ts';

/** A town on the parallel of 52°. */
export function town(name: string, longitude: number): Place {
  return {
    id: name,
    kind: 'town',
    name: { nl: name, en: name },
    point: { latitude: 52, longitude },
    country: 'NL',
    province: 'UT',
    population: 100_000,
    major: false,
  };
}
