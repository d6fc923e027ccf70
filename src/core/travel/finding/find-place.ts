import { folded } from '../gazetteer/fold.ts';
import { kilometresBetween } from '../place.ts';
import type { Candidate, Finding } from './candidate.ts';
import { qualifierOf } from './qualifier.ts';
import type { Qualifier } from './qualifier.ts';
import { ranked } from './rank.ts';
import { meantBy } from './segment.ts';
import type { Meant } from './segment.ts';

/** A location longer than this is a letter, not a place: it is not searched. */
const LONGEST_TEXT = 600;
/** More stretches than this are no address. */
const MOST_STRETCHES = 12;
/** A station or an airport beside its town says more than the town. */
const BESIDE_KM = 30;

function stretches(text: string): readonly string[] {
  return text
    .split(/[,;\n\r()[\]|•]|\s[-–—]\s/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .slice(0, MOST_STRETCHES);
}

function own(texts: readonly string[], { own: places }: Finding): readonly Candidate[] {
  const said = new Set(texts.map(folded));
  const found = places.filter(({ place, names }) =>
    [...names, place.name.nl, place.name.en].some((name) => said.has(folded(name))),
  );
  const rooms = found.filter(({ place }) => place.kind === 'room');
  return (rooms.length > 0 ? rooms : found).map(({ place }) => ({ place, by: 'own' }));
}

interface Found extends Meant {
  readonly stretch: number;
}

/** Qualifiers apply to what stands before them: `Bergen, Noord-Holland`; `Amsterdam, Nederland`. */
function qualified(found: Found, qualifiers: readonly (Qualifier | null)[]): Found {
  const after = qualifiers.slice(found.stretch + 1).filter((one) => one !== null);
  const places = after.reduce((left, qualifier) => {
    const those = left.filter(qualifier);
    return those.length > 0 ? those : left;
  }, found.places);
  return { ...found, places };
}

/**
 * The last town of an address is where it is, unless the last stretch is a province or country of one before it
 * (`Zeist, Utrecht`). A station or airport beside that town says more than the town.
 */
function best(all: readonly Found[], qualifiers: readonly (Qualifier | null)[]): Found | null {
  const last = all.at(-1);
  if (last === undefined) return null;
  const before = all.slice(0, -1);
  const inside = before.findLast(({ places }) => places.some((p) => qualifiers[last.stretch]?.(p)));
  if (inside !== undefined) return qualified(inside, qualifiers);
  const [town] = last.places;
  const nearer = before.findLast(({ places: [place] }) => {
    if (place === undefined || town === undefined) return false;
    const exact = place.kind === 'station' || place.kind === 'airport';
    return exact && kilometresBetween(place.point, town.point) <= BESIDE_KM;
  });
  return qualified(nearer ?? last, qualifiers);
}

/**
 * Places that a location text may mean, the likeliest first; several when namesakes cannot be told apart
 * (`Bergen`). Null when it names no place that is known: nothing is guessed. The principal's own places win.
 */
export function findPlace(text: string, context: Finding): readonly Candidate[] | null {
  if (text.length > LONGEST_TEXT) return null;
  const parts = stretches(text);
  const mine = own([text, ...parts], context);
  if (mine.length > 0) return mine;
  const whole = meantBy(text.trim(), context.gazetteer);
  const qualifiers = parts.map(qualifierOf);
  const all = parts.flatMap((part, stretch): readonly Found[] => {
    const meant = meantBy(part, context.gazetteer);
    return meant === null ? [] : [{ ...meant, stretch }];
  });
  const found = parts.length === 1 ? whole : best(all, qualifiers);
  if (found === null) return null;
  const places = ranked([...new Set(found.places)], context.near);
  const by = parts.length > 1 && found.by === 'name' ? 'address' : found.by;
  return places.length === 0 ? null : places.map((place) => ({ place, by }));
}
