import type { Convening } from './convening.ts';

/**
 * From so many people on a date is found as by a poll: more times are put to everybody at once, there is one term, nobody is
 * asked about what another proposes, and what is best then is for the principal to choose. With fewer, one question after
 * another finds a time sooner and with less mail.
 */
export const POLL_FROM = 5;

/** Whether a meeting is arranged by a poll. */
export function isPoll({ parties }: { readonly parties: readonly unknown[] }): boolean {
  return parties.length >= POLL_FROM;
}

/** Everybody whom the times were put to has said something of each that is still kept. */
export function allHaveSaid({ parties, times, said }: Convening): boolean {
  const held = times.filter(({ state }) => state === 'held');
  return parties.every(({ address }) =>
    held.every(
      ({ id, askedOf }) =>
        !askedOf.includes(address) ||
        said.some(({ party, time }) => party === address && time === id),
    ),
  );
}
