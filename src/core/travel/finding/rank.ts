import { kilometresBetween } from '../place.ts';
import type { Place, Point } from '../place.ts';
import type { Candidate } from './candidate.ts';

/** A station, its town and their municipality are one answer within this distance. */
const ONE_PLACE_KM = 8;
/** So many times more inhabitants: nobody means the hamlet without saying so. */
const OVERSHADOWS = 20;
/** Abroad sooner: of two towns far away the larger is meant. */
const OVERSHADOWS_ABROAD = 3;
/** And of one in Europe and one overseas the larger one in Europe. */
const EUROPE = { middle: { latitude: 50, longitude: 8 }, withinKm: 2500 };
const HOME: readonly string[] = ['NL', 'BE'];

const isTown = (place: Place): boolean => place.kind === 'town' || place.kind === 'municipality';

/** Which of two at one spot is kept: the town rather than its station, the larger rather than the smaller. */
function rather(a: Place, b: Place): Place {
  if (isTown(a) !== isTown(b)) return isTown(a) ? a : b;
  return b.population > a.population ? b : a;
}

function merged(places: readonly Place[]): readonly Place[] {
  return places.reduce<readonly Place[]>((kept, place) => {
    const twin = kept.find((one) => kilometresBetween(one.point, place.point) <= ONE_PLACE_KM);
    if (twin === undefined) return [...kept, place];
    const better = rather(twin, place);
    return kept.map((one) => (one === twin ? better : one));
  }, []);
}

function isOvershadowed(place: Place, all: readonly Place[]): boolean {
  const isHome = ({ country }: Place): boolean => HOME.includes(country);
  const overseas = ({ point }: Place): boolean =>
    kilometresBetween(point, EUROPE.middle) > EUROPE.withinKm;
  return all.some((other) => {
    if (isHome(place) && !isHome(other)) return false;
    if (overseas(place) && !overseas(other) && other.population > place.population) return true;
    const times = isHome(place) || isHome(other) ? OVERSHADOWS : OVERSHADOWS_ABROAD;
    return other.population >= times * Math.max(place.population, 1);
  });
}

/** Far enough away to count against inhabitants: at this distance a place weighs half. */
const HALF_WEIGHT_KM = 60;
/** What a place at home weighs more than one abroad. */
const HOME_WEIGHT = 10;

function weight(place: Place, near: Point | null): number {
  const home = HOME.includes(place.country) ? HOME_WEIGHT : 1;
  const distance = near === null ? 0 : kilometresBetween(near, place.point);
  return (home * (place.population + 1)) / (1 + (distance / HALF_WEIGHT_KM) ** 2);
}

/** Of places with one name those that may be meant, the likeliest first. */
export function ranked(places: readonly Place[], near: Point | null): readonly Place[] {
  const apart = merged(places);
  return apart
    .filter((place) => !isOvershadowed(place, apart))
    .toSorted((a, b) => weight(b, near) - weight(a, near));
}

/** The one place that is meant; null when there are several, or none. */
export function sureOf(candidates: readonly Candidate[] | null): Place | null {
  const [only, other] = candidates ?? [];
  return only !== undefined && other === undefined ? only.place : null;
}
