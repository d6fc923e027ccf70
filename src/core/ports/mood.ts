import { afterSetback, type ChannelSetback } from './channel-state.ts';
import type { Clock } from './clock.ts';
import type { ChannelState } from './mail.ts';

/** Keeps a channel's state and tells whoever listens when it changes. */
export class Mood {
  readonly #clock: Clock;
  readonly #listeners: ((state: ChannelState) => void)[] = [];
  #state: ChannelState;

  constructor(clock: Clock) {
    this.#clock = clock;
    const now = clock.now();
    this.#state = { state: 'retrying', since: now, code: 'not-connected-yet', nextAt: now };
  }

  get state(): ChannelState {
    return this.#state;
  }

  listen(listener: (state: ChannelState) => void): void {
    this.#listeners.push(listener);
  }

  works(): void {
    if (this.#state.state !== 'working') this.#set({ state: 'working', since: this.#clock.now() });
  }

  bears(setback: ChannelSetback, nextAt: number): void {
    const before = this.#state;
    const after = afterSetback(before, setback, this.#clock.now(), nextAt);
    const same = before.state === 'failing' && after.state === 'failing';
    if (same && before.code === after.code) return;
    this.#set(after);
  }

  #set(state: ChannelState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener(state);
  }
}
