import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Place, Point } from '../place.ts';

/**
 * How a place was found: as one of the principal's own, by its name, by an airport's code, by a postcode, or as
 * the town of an address (then where in the town is not known).
 */
export type FoundBy = 'own' | 'name' | 'code' | 'postcode' | 'address';

/** One place that a text may mean. */
export interface Candidate {
  readonly place: Place;
  readonly by: FoundBy;
}

/** A place of the principal (home, office, a room there) and what it is called in diaries. */
export interface OwnPlace {
  readonly place: Place;
  /** `kantoor`, `HQ`, `Herengracht 1`; compared without capitals and accents. */
  readonly names: readonly string[];
}

/** What is needed to find places. */
export interface Finding {
  readonly gazetteer: Gazetteer;
  /** They win of everything that is shipped. */
  readonly own: readonly OwnPlace[];
  /** Where the principal usually is: nearer namesakes come first. Null when not known. */
  readonly near: Point | null;
}
