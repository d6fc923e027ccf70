import type { Property } from '../../../../core/diary/ical/content-lines.ts';

const NONE = 101;

/** PREF of vCard 4.0 (RFC 6350 section 5.3): 1 to 100, the lowest is preferred; 101 where nothing is said. */
function preferenceOf({ parameters }: Property): number {
  const written = Number(parameters.get('pref')?.[0] ?? NONE);
  const byType = (parameters.get('type') ?? []).some((type) => /(?:^|,)pref(?:,|$)/i.test(type));
  return byType ? 1 : written >= 1 && written <= 100 ? written : NONE;
}

/** The preferred of several: the first of those that are preferred most. */
export function preferred(properties: readonly Property[]): Property | undefined {
  const best = Math.min(...properties.map(preferenceOf));
  return properties.find((property) => preferenceOf(property) === best);
}

/** Whether one of several is said to be preferred, and no other more. */
export function isPreferred(property: Property, properties: readonly Property[]): boolean {
  const own = preferenceOf(property);
  return own !== NONE && own === Math.min(...properties.map(preferenceOf));
}
