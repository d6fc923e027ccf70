import { findPlace } from '../../../core/travel/finding/find-place.ts';
import type { Reader } from '../../../store/access.ts';
import { travellingOf } from './travel.ts';

/** The country (ISO 3166) of a town, station or airport among the places that are shipped; null: it is none, or may be in several. */
export async function townCountry(reader: Reader, text: string): Promise<string | null> {
  const { finding } = await travellingOf(reader);
  const countries = new Set((findPlace(text, finding) ?? []).map(({ place }) => place.country));
  const [country = null, ...others] = countries;
  return others.length > 0 ? null : country;
}
