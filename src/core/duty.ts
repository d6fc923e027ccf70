import type { Decision } from './decision.ts';
import type { ActKind } from './mandate/acts.ts';
import type { Arrival } from './records/arrival.ts';
import type { Situation, Need } from './situation.ts';
import type { Words } from './text/words.ts';

/** One competence of the secretary. Everything the engine knows of a duty is this value. */
export interface Duty {
  readonly id: string;
  readonly title: Readonly<Record<'nl' | 'en', string>>;
  /** Arrivals it wants to see. */
  readonly listensTo: readonly Exclude<Arrival['kind'], 'answer'>[];
  /** The acts it may ask for; asking for another is a broken invariant. */
  readonly acts: readonly ActKind[];
  /** What it wants loaded, given what is there already; asked up to three times. An empty list ends the asking. */
  readonly needs: (situation: Situation) => readonly Need[];
  /** Pure. `leave` says why nothing is done; empty, the arrival is none of this duty's concern. */
  readonly decide: (situation: Situation) => readonly Decision[];
  readonly words: Words;
}
