import { chanceOf, type Chance } from '../chance.ts';
import { clock, isWorkingDay, overlap, type Stretch } from '../hours.ts';
import type { Character } from './character.ts';

/** Somebody in the town who is written to. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly first: string;
  readonly surname: string;
  readonly language: 'nl' | 'en';
  readonly zone: string;
  readonly address: string;
  /** Where he writes from now and then. */
  readonly otherAddress: string;
  readonly number: string;
  readonly character: Character;
  readonly standIn: { readonly name: string; readonly address: string };
  /** Away in this stretch; null for nobody who goes away. */
  readonly away: Stretch | null;
  readonly chance: Chance;
  readonly diary: PersonalDiary;
}

/** What stands in somebody's own diary because of us. */
export interface Noted extends Stretch {
  readonly uid: string;
  readonly request: string;
}

/** How much of an ordinary day somebody is taken. */
const TAKEN = 0.45;

/** A diary of his own: what he is taken with anyhow, and what we agreed. */
export class PersonalDiary {
  readonly noted = new Map<string, Noted>();
  readonly #seed: string;
  readonly #zone: string;

  constructor(seed: string, zone: string) {
    this.#seed = seed;
    this.#zone = zone;
  }

  /** Whether he could come then; what was noted under `but` does not count. */
  isFree(stretch: Stretch, but: string | null = null): boolean {
    const begins = clock(stretch.from, this.#zone);
    if (!isWorkingDay(begins.toPlainDate()) || begins.hour < 7 || begins.hour >= 20) return false;
    for (const one of this.noted.values()) {
      if (one.request !== but && overlap(one, stretch)) return false;
    }
    return !this.#isTaken(stretch.from);
  }

  /** Half a day is one thing to most people: what takes them takes the morning or the afternoon. */
  #isTaken(at: number): boolean {
    const { hour } = clock(at, this.#zone);
    const part = hour < 13 ? 'morning' : 'afternoon';
    const day = clock(at, this.#zone).toPlainDate().toString();
    return chanceOf(`${this.#seed}/${day}/${part}`).next() < TAKEN;
  }
}
