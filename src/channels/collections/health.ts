import { isLasting } from '../../core/ports/channel-state.ts';
import type { Clock } from '../../core/ports/clock.ts';
import type { ChannelState, ChannelTrouble } from '../../core/ports/mail.ts';
import { Mood } from '../../core/ports/mood.ts';
import { retryDelayMs } from '../imap/backoff.ts';

/** How an account with calendars fares: it is asked now and then, so every question that goes well or wrong counts. */
export class Health {
  readonly #clock: Clock;
  readonly #random: () => number;
  readonly #mood: Mood;
  #failures = 0;

  /** @param random from 0 up to 1; spreads retries */
  constructor(clock: Clock, random: () => number) {
    this.#clock = clock;
    this.#random = random;
    this.#mood = new Mood(clock);
  }

  readonly state = (): ChannelState => this.#mood.state;

  onState(listener: (state: ChannelState) => void): void {
    this.#mood.listen(listener);
  }

  well(): void {
    this.#failures = 0;
    this.#mood.works();
  }

  /** `nextAt` of the state says when asking again is sensible. */
  ill(code: ChannelTrouble): void {
    this.#failures += 1;
    const lasting = isLasting(code);
    const delay = retryDelayMs(this.#failures, lasting, this.#random());
    this.#mood.bears({ code, lasting }, this.#clock.now() + delay);
  }
}
