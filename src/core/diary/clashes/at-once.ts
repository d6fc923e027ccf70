import { DAY_MS } from '../../time/instant.ts';
import type { Span } from '../span.ts';
import type { ClashEvent } from './clash.ts';

/**
 * So many at one moment are told pair by pair: each pair is a question of its own. Pairs grow with the square of what stands at
 * one hour, so more than these are a crowd, told as one thing.
 */
const MOST_AT_ONCE = 8;
/** Of a crowd so many are named; the rest is counted. */
const MOST_NAMED = 200;

/** Two events at one time, the one that begins first in front. */
export type Pair = readonly [ClashEvent, ClashEvent];

/** A stretch throughout which more is on than can be told pair by pair. */
export interface Crowd extends Span {
  /** Those who are named, in order of start. */
  readonly events: readonly ClashEvent[];
  /** All who have part in it, named or not. */
  readonly count: number;
}

/** What stands at one time: every pair, but for those that a crowd tells. */
export interface AtOnce {
  readonly pairs: readonly Pair[];
  readonly crowds: readonly Crowd[];
}

interface Gathering {
  readonly from: number;
  readonly events: ClashEvent[];
  count: number;
}

/** A whole day, or as long. */
export function isLong({ allDay, from, until }: ClashEvent): boolean {
  return allDay || until - from >= DAY_MS;
}

/** Goes through the day once, knowing what is on. */
class Sweep {
  readonly pairs: Pair[] = [];
  readonly crowds: Crowd[] = [];
  readonly #on = new Set<ClashEvent>();
  #short = 0;
  #gathering: Gathering | null = null;

  begin(event: ClashEvent): void {
    if (this.#on.size <= MOST_AT_ONCE)
      for (const other of this.#on) this.pairs.push([other, event]);
    this.#on.add(event);
    if (!isLong(event)) this.#short += 1;
    if (this.#gathering !== null) {
      this.#gathering.count += 1;
      if (this.#gathering.events.length < MOST_NAMED) this.#gathering.events.push(event);
    } else if (this.#isCrowd()) {
      const events = [...this.#on.values().take(MOST_NAMED)];
      this.#gathering = { from: event.from, events, count: this.#on.size };
    }
  }

  end(event: ClashEvent): void {
    if (!this.#on.delete(event)) return;
    if (!isLong(event)) this.#short -= 1;
    if (this.#gathering === null || this.#isCrowd()) return;
    this.crowds.push({ ...this.#gathering, until: event.until });
    this.#gathering = null;
  }

  /** Whole days beside each other are no clash: something shorter must be among them. */
  #isCrowd(): boolean {
    return this.#on.size > MOST_AT_ONCE && this.#short > 0;
  }
}

/**
 * What stands at one time among events in order of start. What ends as something begins is not on with it. Takes as long as sorting
 * them does, however many stand at one hour.
 */
export function atOnce(events: readonly ClashEvent[]): AtOnce {
  const sweep = new Sweep();
  const ending = events.toSorted((one, other) => one.until - other.until);
  let ended = 0;
  const endUpTo = (at: number): void => {
    for (let one = ending[ended]; one !== undefined && one.until <= at; one = ending[ended]) {
      sweep.end(one);
      ended += 1;
    }
  };
  for (const event of events) {
    endUpTo(event.from);
    sweep.begin(event);
    // Without length it is over as it begins, and its end has gone by.
    if (event.until <= event.from) sweep.end(event);
  }
  endUpTo(Number.POSITIVE_INFINITY);
  const { crowds } = sweep;
  return { crowds, pairs: sweep.pairs.filter((pair) => !isTold(pair, crowds)) };
}

/** Whether two are on together during a crowd. */
function isTold([first, second]: Pair, crowds: readonly Crowd[]): boolean {
  const until = Math.min(first.until, second.until);
  let [low, high] = [0, crowds.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((crowds[middle]?.until ?? 0) > second.from) high = middle;
    else low = middle + 1;
  }
  const next = crowds[low];
  return next !== undefined && next.from < until;
}
