import type { Instant, Zone } from '../../time/instant.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Place } from '../place.ts';

/** How one travels; `transit`: by public transport, of which the train carries the distance. */
export type Mode = 'foot' | 'bicycle' | 'car' | 'transit' | 'flight';

/** How long a journey is expected to take, door to door, in whole minutes. Never more than an estimate. */
export interface Estimate {
  readonly mode: Mode;
  readonly minutes: number;
  /** On a good day, and on a day on which one should still be in time. */
  readonly low: number;
  readonly high: number;
  /** Great-circle distance. */
  readonly kilometres: number;
  /** Stations or airports between which one rides or flies; null for the other modes. */
  readonly via: readonly [Place, Place] | null;
  /** How many journeys that somebody told of have corrected it; 0: none. */
  readonly observations: number;
}

/** A question for an estimate. */
export interface Journey {
  readonly from: Place;
  readonly to: Place;
  readonly mode: Mode;
  /** When one leaves. */
  readonly at: Instant;
  /** In which the rush hours are. */
  readonly zone: Zone;
  readonly gazetteer: Gazetteer;
}
